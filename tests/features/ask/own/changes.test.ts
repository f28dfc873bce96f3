import { tells } from './asking.ts';

describe('from one figure to another', () => {
  tells({
    'counts stay counts': [
      [
        'in 2020 hadden we 750 aanvragen en in 2022 880, hoeveel procent is dat erbij?',
        /Van 750 naar 880 is 130 meer\. Dat is \+17,3%\./,
        /groter dan toeval/,
        /Twee jaren/,
        { not: /750%|procentpunt/ },
      ],
      [
        'we hadden 25 klachten en de week erna 40, welk percentage is dat meer?',
        /15 meer\. Dat is \+60%/,
        /goed toeval/,
      ],
      ['van 1.240 naar 1.185 uitkeringen', /55 minder\. Dat is -4,4%/, /Dit is een stand/, { not: /toeval/ }],
    ],
    'an index number is given to who asks for one': [
      [
        'van 640 naar 608 uitkeringen, wat is het indexcijfer?',
        /Als indexcijfer is dat 95, met het eerste cijfer op 100/,
      ],
      ['2021: 3.000 huishoudens, 2023: 3.450. Als index?', /Als indexcijfer is dat 115, met 2021 op 100/],
      ['van 640 naar 608 uitkeringen', { not: /index/ }],
    ],
    'percentages differ in points': [
      ['het ging van 9% naar 12%, dus 3 procent meer?', /3 procentpunt meer/, /\+33,3%/, /hoeveel van hoeveel/],
      [
        'Uit de peiling: 55% tevreden, vorige keer 61%',
        /Van 61% naar 55% is 6 procentpunt minder/,
        /Hoeveel mensen zijn er elke keer gevraagd/,
        { not: /dertien weken/ },
      ],
    ],
    'means have no chance of their own': [
      [
        'gemiddelde wachttijd van 52 naar 47 dagen',
        /5 dagen minder/,
        /Om hoeveel gevallen gaat het/,
        { not: /toeval/ },
      ],
      ['het rapportcijfer ging van 6,9 naar 7,3', /0,4 meer/, /Hoeveel mensen zijn er elke keer gevraagd/],
      [
        'kosten per traject 3.100 euro vorig jaar, nu 3.400 euro',
        /Van 3\.100 euro naar 3\.400 euro is 300 euro meer/,
        /of de prijs veranderde/,
      ],
    ],
    'the newest period may go on': [
      ['deze week 61, vorige week 44', /Van 44 naar 61/, /Is de nieuwste periode al voorbij/, { not: /toeval/ }],
    ],
    'rounded figures leave room': [
      [
        'afgerond op 10: van 30 naar 40 cliënten, +33%?',
        /afgerond op 10/,
        /30 kan in het echt 25 tot 34 zijn/,
        /tussen \+3% en \+76%/,
        /De richting staat wel vast/,
      ],
      ['cijfers op vijftallen afgerond: van 10 naar 10', /tussen -33% en \+50%|gelijk/, /gelijk gebleven/],
      [
        'van 400 naar 500, afgerond op honderdtallen',
        /tussen \+0,22%|tussen 0% en|tussen \+/,
        /Deze cijfers zijn afgerond op 100/,
      ],
    ],
    'rates without their counts': [
      [
        'in 2021 waren het 2,8 meldingen per 1.000 inwoners en in 2023 3,5',
        /0,7 meer\. Dat is \+25%/,
        /hoeveel van hoeveel/,
      ],
    ],
    'small numbers': [['vorig jaar 3 klachten, dit jaar 6, dus verdubbeld', /Het zijn kleine aantallen/]],
    'a half and the next': [['in het eerste halfjaar 140 aanvragen, in het tweede 171', /Van 140 naar 171 is 31 meer/]],
    'beside a mean': [
      [
        'gemiddeld hebben we 35 meldingen per week, deze week 48. Is dat gek?',
        /48 is 13 meer dan het gemiddelde van 35/,
        /Stuur de laatste dertien/,
        { not: /toeval/ },
      ],
    ],
    'rates of two places': [
      [
        'bij ons 5,1 per 1000 inwoners, landelijk 4,4 per 1000',
        /Het verschil is 0,7/,
        /hoeveel van hoeveel/,
        { not: /Van 5,1 naar/ },
      ],
    ],
    'the worst were picked': [
      [
        'In de vier buurten met de hoogste cijfers 320 meldingen, een jaar later 280. Top toch',
        /40 minder/,
        /Wie de hoogste kiest/,
        /ook zonder aanpak/,
      ],
      ['de laagst scorende scholen gingen van 41 naar 52', /Wie de laagste kiest/, /ook zonder aanpak/],
    ],
  });
  tells(
    {
      'in English': [
        [
          'We had 48 complaints in March and 61 in April, is that a real rise?',
          /13 more\. That is \+27\.1%/,
          /may well be chance/,
        ],
        [
          'The poll says 66% is content, last time it was 60%',
          /From 60% to 66% is 6 percentage points more/,
          /How many people were asked/,
        ],
      ],
    },
    'en',
  );
});

describe('what a change does not tell', () => {
  tells({
    'rounding is no margin of chance': [
      [
        '4,1 per 1.000 inwoners vorig jaar en 4,9 per 1.000 dit jaar',
        /De cijfers zijn afgerond/,
        { not: /echte verandering/ },
      ],
    ],
    'a mark with its sizes': [
      ['rapportcijfer 6,9 (n=80), vorig jaar 7,3 (n=75)', /standaardafwijking/, { not: /Hoeveel mensen/ }],
    ],
  });
});

describe('more than two figures', () => {
  tells({
    'ours, those of others and an earlier time': [
      [
        'uitval bij ons 8%, landelijk 6% en vorig jaar 9%',
        /Van 9% naar 8%/,
        /2 procentpunt meer dan de 6% waarmee je vergelijkt/,
      ],
    ],
    'several that are in no pair are asked about': [
      ['in q1 80 en in q2 95, vorig jaar 70 en 88', /Wat hebben 80, 95, 70 en 88 met elkaar te maken/, { not: /Van/ }],
    ],
    'a median that went up': [
      ['mediaan 20 dgn vorig jaar en 26 nu', /Van 20 dagen naar 26 dagen/, /mediaan veel/, { not: /gemiddeld/ }],
    ],
    'each change has its own unit': [
      [
        'kosten per plek van 900 naar 950 euro, aantal plekken van 120 naar 110',
        /900 euro naar 950 euro/,
        /van 120 naar 110 is 10 minder/,
      ],
    ],
  });
});

describe('changes that cannot be sure', () => {
  tells({
    'counts over times of unequal length are each taken per month first': [
      [
        '4 klachten in 5 maanden, vorig jaar 9 in het hele jaar',
        /^Het hele jaar: 9, dat is 0,75 per maand\. 5 maanden: 4, dat is 0,8 per maand\./,
        { not: /Van 9/ },
      ],
    ],
    'a short word for year': [['30 boetes dit jr, 44 vorig jr', /Van 44 naar 30/]],
  });
});

describe('which of two is the older', () => {
  tells({
    'what is counted back': [['plaatsingen jan-mrt 30, zelfde tijd vorig jaar 24', /Van 24 naar 30 is 6 meer/]],
    'quarters with a short year': [["kw2 '23 410, kw2 '24 388", /Van 410 naar 388/]],
  });
});
