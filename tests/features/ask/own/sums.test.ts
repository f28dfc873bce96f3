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
    'rows that run into each other': [['Maand\tAantal1\t222\t313\t28', /aan elkaar geplakt/, /eigen regel/]],
  });
});
