import { tells } from './asking.ts';

describe('single cases in a message', () => {
  tells({
    'one pulls the mean': [
      [
        'doorlooptijden van tien verzoeken: 9 11 10 13 12 8 10 11 9 140 dagen, wat is gewoon?',
        /Ik lees dit als 10 losse zaken/,
        /Het gemiddelde is 23,3 dagen/,
        /De mediaan is 10,5 dagen/,
        /Eén zaak van 140 dagen trekt het gemiddelde omhoog/,
        { not: /week|maand|[Ii]nstroom/ },
      ],
      [
        'de behandelduur was 30, 28, 35, 31, 29 en 150 dagen',
        /De mediaan is 30,5 dagen/,
        /150 dagen/,
        /liever de mediaan/,
      ],
      ['wachttijd per zaak in dagen: 5; 6; 5; 7; 61', /De mediaan is 6 dagen/, /61 dagen/],
    ],
    'only what is closed': [
      [
        'doorlooptijd van 80 afgesloten zaken is 30 dagen, 20 lopen nog',
        /^De duur van 30 dagen gaat alleen over de 80 die klaar zijn/,
        /nog 20\. Dat is 20% van alle 100/,
        { not: /losse zaken|mediaan/ },
      ],
      ['gemiddelde wachttijd 7 weken over 120 afgeronde trajecten, 40 staan nog open', /25% van alle 160/],
      ['doorlooptijd 80 zaken 30 dagen, 90 zaken 40 dagen', { not: /klaar zijn/ }],
    ],
    'a mean of two groups': [
      [
        'gemiddeld 20 dagen: nieuwe zaken 15 dagen, oude zaken 65 dagen',
        /aandeel van oude zaken ongeveer 10%/,
        /De meesten horen dan bij nieuwe zaken, met gemiddeld 15 dagen/,
        { not: /losse zaken/ },
      ],
      ['gemiddeld 20 dagen: Aa 19 dagen, Bee 21 dagen', /tussen twee groepen/, /Hoe groot elke groep is/, { not: /%/ }],
      ['gemiddeld 20 dagen: Aa 10 dagen, Bee 21 dagen', /Hoe groot elke groep is/, { not: /%/ }],
      ['gemiddeld 80 dagen: Aa 10 dagen, Bee 21 dagen', { not: /twee groepen/ }],
    ],
    'a mean beside a median': [
      [
        'mediaan 18 dagen en gemiddeld 31 dagen, welke noem ik?',
        /De mediaan is 18 dagen/,
        /gemiddelde ligt 13 dagen hoger/,
        /liever de mediaan/,
        { not: /inwoner/ },
      ],
      [
        'de gemiddelde wachttijd is 20 dagen, de mediaan 19 dagen',
        /1 dagen? hoger/,
        /allebei/,
        { not: /liever de mediaan/ },
      ],
    ],
    'mean and median agree': [
      [
        'wachttijden van vijf zaken: 20 22 19 25 21 dagen',
        /gemiddelde is 21,4 dagen/,
        /dicht bij elkaar/,
        { not: /trekt/ },
      ],
      ['Losse zaken: 12; 18; 7; 22; 14', /5 losse zaken/, /mediaan is 14/, { not: /dagen/ }],
    ],
  });
  tells(
    {
      'in English': [
        ['lead times of six cases: 12 14 11 13 15 90 days', /median is 13\.5 days/, /One case of 90 days/],
      ],
    },
    'en',
  );
});
