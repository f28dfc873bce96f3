import { tells } from './asking.ts';

describe('parts of wholes in a message', () => {
  tells({
    'two side by side': [
      [
        'Balie Oost hielp 44 van de 60 bezoekers meteen, balie West 51 van de 62. Maakt dat echt uit?',
        /Balie Oost.*: 44 van 60 is 73,3%\./,
        /Balie West: 51 van 62 is 82,3%\./,
        /Het verschil is 8,9 procentpunt\./,
        /goed toeval/,
        /niet vanzelf beter of slechter/,
      ],
      [
        'van aanbieder A bleven 180 van 300 cliënten, van aanbieder B 120 van 290',
        /groter dan toeval/,
        { not: /goed toeval/ },
      ],
      ['5 van de 8 meisjes en 9 van de 20 jongens', /5 van 8 is 62,5%/, /Het zijn kleine groepen/, /goed toeval/],
    ],
    'one after the other, the older first': [
      [
        'nu 31 van de 45 gesprekken op tijd, vorig kwartaal 22 van de 44',
        /^22 van 44 is 50%\. 31 van 45 is 68,9%\./,
        /18,9 procentpunt meer dan eerst/,
      ],
      [
        'in maart 14 van 50 afgewezen, in april 21 van 52',
        /^Maart: 14 van 50 is 28%\. April: 21 van 52 is 40,4%\./,
        /12,4 procentpunt meer/,
      ],
      ['tevreden was 71% (n=85), het jaar ervoor 64% (n=92)', /64%\..*71%\./, /goed toeval/],
    ],
    'as one': [
      [
        'locatie 1: 80% van 20 kinderen, locatie 2: 25% van 160 kinderen. Gemiddeld is dat dan 52,5%?',
        /^Nee, samen is het niet 52,5%\./,
        /Samen is het 56 van 180, dat is 31,1%\./,
        /niet even groot/,
      ],
      [
        'In Hoek 12 van de 20 en in Dal 30 van de 60, dus samen 52,5%?',
        /Samen is het 42 van 80, dat is 52,5%\./,
        /^Ja, samen is het 52,5%/,
      ],
      [
        'team 1 kwam op 90% en team 2 op 60%, gemiddeld is dat 75% toch?',
        /Daarvoor heb ik de aantallen nodig/,
        /tussen 60% en 90%/,
        /even groot zijn, is het 75%/,
      ],
    ],
    'one alone': [
      ['van de 90 aanvragen werden er 27 afgewezen', /^27 van 90 is 30%\./, /steekproef/],
      ['37 van de 52 gezinnen deden mee', /^37 van 52 is 71,2%\./],
      ['5 op de 8 mensen', /^5 van 8 is 62,5%\./],
    ],
    'in a row': [
      [
        'binnen de termijn: 52 van 52, 48 van 48, 50 van 50, 49 van 49, 51 van 51, 45 van 50',
        /Het laatste cijfer is 45 van 50, dat is 90%\./,
        /steeds alles: 250 van 250/,
        /voor het eerst niet alles/,
        /meer dan toeval/,
        { not: /[Ii]nstroom/ },
      ],
      [
        'fouten: 0 van 60, 0 van 55, 0 van 58, 0 van 62, 1 van 60',
        /voor het eerst niet nul: het zijn er 1\./,
        /goed toeval/,
      ],
      [
        'jan 21 van 30, feb 22 van 31, mrt 20 van 29, apr 9 van 30',
        /April|apr/i,
        /Daarvoor was het samen 63 van 90, dat is 70%/,
        /meer dan toeval/,
      ],
    ],
  });
  tells(
    {
      'in English': [
        ['70 of 90 answered calls at desk A and 45 of 75 at desk B', /70 of 90 is 77\.8%\./, /more than chance/],
        [
          'site 1: 80% of 20 children, site 2: 25% of 160 children. Together 52.5%?',
          /^No, together it is not 52\.5%\./,
          /56 of 180, which is 31\.1%/,
        ],
      ],
    },
    'en',
  );
});

describe('shares as people abbreviate and tabulate them', () => {
  tells({
    abbreviations: [
      ['team Eik 11 vd 40 niet gekomen, team Es 7 vd 38', /11 van 40 is 27,5%/, /7 van 38 is 18,4%/, /toeval/],
      ['nu 9 v/d 30, eerst 12 v/d 31', /12 van 31 is 38,7%/, /minder dan eerst/],
    ],
    'names with a size are side by side, not one after the other': [
      [
        'geslaagd: mbo 74% (n=90), havo 69% (n=61)',
        /Mbo: 67 van 90/,
        /Het verschil is 5 procentpunt/,
        { not: /dan eerst/ },
      ],
      ['geslaagd: 74% (n=90), vorig jaar 69% (n=61)', /meer dan eerst/],
    ],
    'what became of them, in a table': [
      [
        'Groep\tAantal\tGeslaagd\nJong\t60\t45\nOud\t40\t22',
        /45 van 60 is 75%/,
        /22 van 40 is 55%/,
        { not: /inwoner|wonen/ },
      ],
      ['Maand\tVerzoeken\tAfgewezen\njan\t50\t10\nfeb\t44\t9\nmrt\t48\t19', /In maart was het 19 van 48/, /19 van 94/],
    ],
    'a whole with the part behind it': [
      [
        'in totaal 300 zaken, waarvan 45 spoed. vorig jaar was het 40 van de 320',
        /45 van 300 is 15%/,
        /40 van 320 is 12,5%/,
        { not: /Samen/ },
      ],
      [
        'van de 200 vragen zijn er 90 per mail, 70 aan de balie en 40 per post. welk deel is mail',
        /90 is 45% van het geheel/,
        /40 is 20%/,
      ],
    ],
    'a percentage of a percentage': [
      [
        '40% van de 25% die antwoordt is boos, dus 40% van iedereen?',
        /40% van 25% is 10% van het geheel/,
        /Het is dus geen 40%/,
        /buiten die 25%/,
      ],
    ],
  });
});

describe('an earlier time behind the figures', () => {
  tells(
    {
      'it makes them the older': [
        ['15 of 60 came back vs 9 of 55 the year before', /9 of 55 is 16\.4%/, /more than before/],
      ],
    },
    'en',
  );
});
