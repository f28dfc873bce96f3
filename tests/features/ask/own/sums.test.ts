import { tells } from './asking.ts';

describe('parts and totals in a message', () => {
  tells({
    'beside the total': [
      [
        'Hoek 120, Dal 80, Berg 95, totaal 330. Klopt dat?',
        /Samen is dat 295\./,
        /35 minder dan het totaal van 330/,
        /Ontbreekt er een groep/,
      ],
      ['Hoek 120, Dal 80, Berg 95, totaal 295', /klopt met het totaal van 295/],
      [
        'som van de vormen 640, totaal 510 jongeren',
        /130 meer dan het totaal van 510/,
        /telt dan dubbel/,
        /1,25 per persoon/,
      ],
    ],
    'what part each is': [
      [
        'jeugd 90, volwassenen 210, ouderen 300: welk aandeel heeft jeugd?',
        /Samen is dat 600/,
        /Jeugd: 90 is 15% van het geheel/,
      ],
    ],
    'a hidden part is not worked out': [
      ['totaal 64, buurt A 20, buurt B 31, buurt C is geheim. Wat is C dan?', /reken ik niet uit/, { not: /13/ }],
    ],
    'what comes in and goes out': [
      ['Per maand instroom 60 en uitstroom 52, wachtlijst 210', /8 meer bij dan eruit/, /210 wordt dan 218/],
      ['instroom 30, uitstroom 30 en toch groeit de wachtlijst', /evenveel uit/, /klopt een van de drie cijfers niet/],
    ],
    'means of groups together': [
      [
        'afdeling A doet er gemiddeld 15 dagen over (60 zaken), afdeling B 45 dagen (20 zaken), samen dus 30 dagen?',
        /Over alle 80 samen is het gemiddelde 22,5 dagen/,
        /niet even groot/,
      ],
    ],
    'an index': [
      [
        'in 2021 waren het er 250 en in 2025 300. Welk indexcijfer is dat met 2021 = 100?',
        /Met het eerste cijfer op 100 is het tweede 120/,
        /hangt af van het begin/,
      ],
    ],
    'so much for each': [
      ['900.000 euro voor 360 kinderen, hoeveel is dat per kind?', /900\.000 euro gedeeld door 360 is 2\.500 euro/],
    ],
    'running totals': [
      [
        't/m maart 60, t/m april 95, t/m mei 120. Dat stijgt toch?',
        /lopen altijd op/,
        /kwamen er 35 en 25 bij/,
        /minder bij dan de keer ervoor/,
      ],
    ],
    'percentages of one whole': [
      ['50% is jong, 30% alleenstaand en 40% werkt. Klopt dat?', /Samen is dat 120%/, /meer antwoorden/],
    ],
    'a stock with what came and went': [
      ['we begonnen met 70 wachtenden, er kwamen er 25 bij en 18 gingen eraf', /70 wordt dan 77/],
    ],
    'a stock account': [
      ['begin 120, 300 bij, 280 af', /120 wordt dan 140/],
      [
        'Beginstand 85, instroom 40, uitstroom 52, eindstand 75. Klopt dat?',
        /85 wordt dan 73/,
        /Je noemt 75: dat scheelt 2/,
      ],
      ['de wachtlijst stond op 210, 90 nieuwe en 110 afgesloten', /210 wordt dan 190/],
    ],
    'rounded figures': [
      [
        'Aa 20, Bee 30, Cee 50, totaal 110, afgerond op 10',
        /10 minder dan het totaal/,
        /van 85 tot en met 112/,
        /afronding komen/,
      ],
      ['Aa 20, Bee 30, Cee 50, totaal 150, afgerond op 10', /groter dan afronding/, /Ontbreekt er een groep/],
      ['Aa 20, Bee 30, totaal 50, op tientallen afgerond', /klopt met het totaal van 50/],
      ['begin 200, erbij 40, eraf 30, nu 220, afgerond op 10', /scheelt 10\. Dat kan door afronding op 10/],
      ['begin 200, erbij 40, eraf 30, nu 290, afgerond op 10', /scheelt 80\. Dat is meer dan afronding op 10/],
      ['Dorp\tVragen\nAa\t40\nBee\t50\nTotaal\t100\nKlopt het totaal?', /Samen is dat 90/, /10 minder dan het totaal/],
    ],
    'stocks that are added up': [
      ['mei 20 wachtenden, juni 22, juli 24, samen 66', /^Een stand tel je niet op/, /geen 66/, /laatste stand is 24/],
      ['de wachtlijst ging van 30 naar 45, samen 75', /^Een stand tel je niet op/],
      ['20 + 22 + 24 wachtenden, dus 66', /^Samen is dat 66/, /verschillende lijsten/, { not: /laatste stand/ }],
      ['instroom mei 20, juni 22, juli 24, totaal 66', { not: /tel je niet op/ }],
    ],
    'rows that run into each other': [['Maand\tAantal1\t222\t313\t28', /aan elkaar geplakt/, /eigen regel/]],
  });
  tells(
    {
      'in English': [
        ['Ash 20, Birch 30, Cedar 50, total 110, rounded to 10', /from 85 to 112/, /Rounding may be all/],
        ['May 20 waiting, June 22, July 24, total 66', /^A stock is not added up/, /not 66 different people/],
        ['begin 200, 40 came in, 30 left, now 220, rounded to 10', /Rounding to 10 may be why/],
      ],
    },
    'en',
  );
});

describe('totals in other words', () => {
  tells({
    'of months that are added up': [
      [
        'aanvragen jan 40, feb 35, mrt 45, totaal 150. klopt dat?',
        /Samen is dat 120/,
        /30 minder dan het totaal van 150/,
      ],
      ['wachtlijst jan 40, feb 35, mrt 45, totaal 120. klopt dat?', { not: /klopt met het totaal/ }],
    ],
    'parts against an earlier total': [
      ['totaal 80 dorp en 60 stad, vorig jaar 200', /80 en 60 bij elkaar op: 140/, /Van 200 naar 140 is 60 minder/],
    ],
    'two things against an earlier time': [
      [
        '90 vragen en gemiddeld 12 dagen wachttijd, vorig jaar 84 en 15 dagen',
        /Vragen: van 84 naar 90/,
        /van 15 dagen naar 12 dagen is 3 dagen minder/,
        { not: /losse zaken/ },
      ],
    ],
  });
  tells(
    { 'in English': [['the parts are 20, 25 and 30 and the total says 70', /Together that is 75/, /5 more/]] },
    'en',
  );
});

describe('a whole with all its parts behind a colon', () => {
  tells({
    'each part of the whole': [
      [
        'van de 90 verzoeken: 60 toegekend, 18 afgewezen, 12 ingetrokken',
        /Toegekend: 60 is 66,7%/,
        /Afgewezen: 18 is 20%/,
      ],
    ],
  });
});

describe('what a flow leaves', () => {
  tells({
    'a stock of the last day is no beginning': [
      [
        'instroom 2024: 310, uitstroom 2024: 330, bestand 31-12: 900',
        /20 meer uit/,
        /Niet gebruikt: 900/,
        { not: /wordt dan|laagste/ },
      ],
    ],
  });
});
