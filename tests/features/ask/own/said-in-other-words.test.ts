import { tells } from './asking.ts';

describe('figures in words that were read as something else', () => {
  tells({
    'by how much, and where it came': [
      ['het verzuim is met 4 gestegen naar 31 meldingen', /Van 27 naar 31 is 4 meer/, /\+14,8%/],
      ['de lijst daalde met 15 naar 60', /Van 75 naar 60 is 15 minder/],
    ],
    'the year before in brackets': [
      [
        '• Sport: 410 leden (2023: 380)\n• Muziek: 95 leden (2023: 120)',
        /Sport: van 380 naar 410 is 30 meer/,
        /Muziek: van 120 naar 95 is 25 minder/,
        /\+7,9%/,
      ],
    ],
    'a part whose words stand further off': [
      ['We kregen 72 vragen over parkeren in de zomer, waarvan 18 van ondernemers', /18 van 72 is 25%/],
      ['9 gezinnen wachten nog op een plek, van de 60', /9 van 60 is 15%/],
      ['bereik: 400 van naar schatting 1.600 ouderen', /400 van 1\.600 is 25%/],
      ['40 plaatsen, 15% leegstand', /15% van 40 is 6/],
    ],
    'a round number of which something is a part is no year': [
      [
        '1500 van de 2000 op tijd in 2023 en 1400 van de 2000 in 2024',
        /1\.500 van 2\.000 is 75%/,
        /1\.400 van 2\.000 is 70%/,
      ],
    ],
    'one in so many is a part of all': [['van 1 fout per 300 dossiers naar 1 op 200', { not: /van 300|toeval ligt/ }]],
    'a part of a part of all': [
      ['Van de 500 brieven werd 40% gelezen en 25% daarvan bewaard', /50 van 500 is 10%/],
      ['20% van de ouderen krijgt hulp en 10% daarvan elke dag', /2% van het geheel/],
    ],
    'what each period took': [
      ['t/m april 20, t/m mei 44, t/m juni 59 bezoeken', /Per periode kwamen erbij: 20, 24 en 15/],
    ],
    'parts of wholes per period beside a target': [
      [
        'norm 80%: Q1 30 van de 40, Q2 45 van de 50, Q3 33 van de 44',
        /Boven 80%: Q2 90%/,
        /Onder 80%: Q1 75% en Q3 75%/,
      ],
      ['doel 20 dagen: mei 24 dagen, juni 27 dagen', /De laatste keer was het 7 dagen boven het doel/],
    ],
    'a total that its parts do not come to': [
      [
        'Totaal 180 leden, waarvan 80 in Noord, 45 in Zuid en 30 in West. Klopt dat?',
        /155/,
        /25 minder dan het totaal/,
      ],
    ],
    'the first and the last of a few': [
      ['mrt 90 apr 84 mei 88 jun 79 bezoekers', /Van 90 naar 79 is 11 minder/],
      ['wk10 20, wk11 22, wk12 19, wk13 3, wk14 21, wk15 20', /3 in week 13 is lager dan alle andere/],
    ],
    'a budget behind its own amount': [
      ['2,4 mln begroot en 2,1 mln uitgegeven aan vervoer', /Begroot (?:is|was) 2\.400\.000/, { not: /boven/ }],
    ],
    'how one of those who work here does': [
      ['Een van mijn consulenten deed 8 intakes, het gemiddelde is 14', /^Ik vergelijk geen mensen/],
      ['De ene begeleider heeft 31 gezinnen en de andere 19', /^Ik vergelijk geen mensen/],
      ['De norm is 20 dossiers, Fatima heeft er 27', /^Ik vergelijk geen mensen/],
    ],
  });
});
