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
    'rows that run into each other': [['Maand\tAantal1\t222\t313\t28', /aan elkaar geplakt/, /eigen regel/]],
  });
});
