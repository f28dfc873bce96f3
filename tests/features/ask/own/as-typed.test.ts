import { tells } from './asking.ts';

describe('figures as hurried colleagues type them', () => {
  tells({
    'the whole comes first, and a time between': [
      [
        'van de 52 gesprekken waren er vorig jaar 13 te laat, dit jaar 9 van de 60',
        /13 van 52 is 25%/,
        /10 procentpunt minder/,
      ],
    ],
    'the time behind the first is not of the second': [
      ['12 uitvallers op 80 deelnemers vorig jaar en nu 20 op 100', /5 procentpunt meer dan eerst/],
    ],
    'who filled in': [
      ['van de 800 ouders stuurden 240 de lijst terug, een enquête', /De respons is 30%: 240 van de 800/],
    ],
    'a mark with the response': [
      [
        'vragenlijst: 500 verstuurd, 150 terug, gemiddeld een 6,8',
        /De respons is 30%/,
        /6,8/,
        { not: /Niet gebruikt/ },
      ],
    ],
    'two responses are compared': [
      ['respons 300 van 900 en vorig jaar 210 van 840', /300 van 900/, /210 van 840/, { not: /van hen/ }],
    ],
    'how long is no figure': [['18 van de 90 hebben na 9 maanden werk, landelijk 30%', /18 van 90 is 20%/, /30%/]],
    'one order of size for both': [
      ['uitgaven van 2,10 naar 2,31 miljoen, prijzen 4% omhoog', /2\.100\.000 naar 2\.310\.000 is \+10%/],
    ],
    'numbers and amounts': [
      [
        'klanten van 200 naar 220, kosten van 1,0 naar 1,21 mln',
        /200 naar 220: \+10%/,
        /5\.000 en daarna 5\.500: \+10%/,
      ],
    ],
    'work beside who does it': [
      [
        'team Linde 5 fte 210 zaken, team Berk 4 fte 190 zaken',
        /210 gedeeld door 5 is 42/,
        /190 gedeeld door 4 is 47,5/,
      ],
    ],
    'single amounts with their mean': [
      ['bedragen: 400, 520, 380, 2.900. gemiddelde?', /Het gemiddelde is 1\.050/, /mediaan/],
    ],
    'a target behind the figure': [
      ['no-show 9% norm 7%', /9%/, /2 procentpunt boven het doel/, { not: /haalt het doel van 9%/ }],
    ],
    'a stock that looks like a year': [
      ['uitkeringen 1 jan 1790, 1 apr 1815, 1 jul 1844, 1 okt 1931', /1\.790 naar 1\.931/],
    ],
    'groups that are named behind their figures': [
      [
        '18 van 24 in Beek, 30 van 50 in Dorp, 12 van 20 in Kern',
        /Beek 75%; Dorp 60%; Kern 60%/,
        { not: /laatste cijfer/ },
      ],
    ],
    'sizes behind two percentages': [['van 50% naar 60%, n=80 en n=90', /40 van 80/, /54 van 90/]],
    'parts with their total': [['totaal 60: Beek 24 Dorp 36', /24 is 40% van het geheel/, /36 is 60%/]],
    'answers that are all there is': [
      ['eens 90 oneens 50 geen mening 60', /Eens: 90 van 200, dat is 45%/, /30%/, /25%/],
    ],
    'what the figures are counted in': [
      ['lasten per maand (x 1.000) jan 44, feb 52, mrt 47', /lopen van 44 tot 52/, /februari|maart/, { not: /1\.000/ }],
    ],
    'a price that was lower': [
      ['kost nu 90 per dag, was 80, index 12,5%?', /Van 80 naar 90 is 10 meer/, { not: /prijs steeg/ }],
    ],
    'places that are taken': [['60 bedden, 51 bezet', /51 van 60 is 85%/]],
    'how many behind a percentage': [
      ['op tijd: team Els 60% (40 zaken), team Iep 75% (36 zaken)', /24 van 40/, /27 van 36/, /15 procentpunt/],
    ],
    'what comes and goes per month': [
      ['de wachtlijst is 50, er komen er 8 per maand bij en 6 gaan eraf', /2 meer bij dan eruit/, /50 wordt dan 52/],
    ],
    'half-years that go on': [['1e halfjaar 40 2e halfjaar 50 1e halfjaar 44', /Van 40 naar 44 is 4 meer/]],
    'a change with its percentage': [
      ['klachten gestegen met 30% van 40 naar 52', /Van 40 naar 52 is 12 meer/, { not: /30% van 40/ }],
    ],
    'a mean beside the one before': [
      ['gemiddeld cijfer 6,9 (n=60), vorig jaar 7,4 (n=70)', /7,4/, /6,9/, { not: /Over alle/ }],
    ],
    'months of which the first stands before a dash': [
      ['budget 600.000, besteed jan-jun 330.000', /55% van de begroting op/, /50% voorbij/],
    ],
    'how money is divided': [
      ['zorg 3 mln, wonen 1 mln, hoe is dat verdeeld', /Zorg: 3\.000\.000 is 75%/, /Wonen: 1\.000\.000 is 25%/],
    ],
    'a sum to check': [['30+45+25=110', /Samen is dat 100/, /10 minder dan het totaal/]],
    'instead of': [['we kregen 30 bezwaren ipv 24', /Van 24 naar 30 is 6 meer/]],
    'beside what is usual': [
      ['20 uitzettingen deze maand, meestal rond de 12', /20/, /12/, /8 meer dan het gemiddelde van 12/],
    ],
    'quarters that go on': [['Q3 40 Q4 44 Q1 39 Q2 47', /Van 40 naar 47 is 7 meer/]],
    'a year that still runs': [
      [
        'meldingen 2024 per kwartaal 50 40 45 55 en 2025 60 44 50',
        /Kwartaal 1: van 50 naar 60/,
        { not: /undefined|^ / },
      ],
    ],
    'a percentage more than it was': [['20% minder dan vorig jaar, toen waren het er 150', /150/, /120/]],
    'what is over of a budget': [
      ['tekort van 60.000 op een budget van 1,2 miljoen', /5%/, { not: /onder de begroting/ }],
    ],
    'what came of a forecast': [['verwacht was 2,0 mln, het werd 2,3 mln', /300\.000 meer dan verwacht, ofwel 15%/]],
  });
});

describe('a table whose tabs or lines were lost', () => {
  tells({
    'rows with a heading': [
      ['buurt klachten bewoners\nBeek 30 2.000\nDorp 45 3.000\nKern 20 2.500', /Beek 15,0; Dorp 15,0; Kern 8,0/],
    ],
    'rows in one line with what they are behind them': [
      ['Beek 30 2.000 Dorp 45 3.000 Kern 20 2.500 (klachten, bewoners)', /Beek 15,0; Dorp 15,0; Kern 8,0/],
    ],
    'columns that nobody named are asked about': [['Beek 30 2000 Dorp 45 3000 Kern 20 2500', /met elkaar te maken/]],
  });
});
