import { tells } from './asking.ts';

describe('a survey in a message', () => {
  tells({
    'who answered chose to': [
      [
        'onze vragenlijst: 22 reacties op 610 uitnodigingen en 86% is tevreden. Mag dat in het verslag?',
        /De respons is 3,6%: 22 van de 610/,
        /86% van hen, dat zijn 19 mensen/,
        /kiest daar zelf voor/,
        /aselecte steekproef/,
        { not: /tussen \d/ },
      ],
      [
        'Van de 140 verstuurde enquêtes kregen we er 61 terug, 82% vindt de hulp goed',
        /61 van de 140/,
        /82% van hen, dat zijn 50 mensen/,
      ],
      ['70% van de 18 respondenten is blij', /70% van hen, dat zijn 12 of 13 mensen/, /Hoeveel mensen kregen de vraag/],
    ],
    'a margin only when a random sample is said': [
      ['aselecte steekproef: 61% van 250 respondenten wil meer uitleg', /waarschijnlijk tussen 55% en 67%/],
      ['61% van 250 respondenten wil meer uitleg', { not: /waarschijnlijk tussen/ }],
    ],
    'a percentage that is the response itself': [
      ['van de 1.250 aangeschreven reageerden er 187, is 15% goed?', /187 van de 1\.250/, { not: /15% van hen/ }],
      [
        'we verstuurden 600 vragenlijsten en kregen 240 van de 600 terug, 40% dus',
        /240 van de 600/,
        { not: /van hen/ },
      ],
    ],
    'a part of a part': [
      [
        '34%: 102 van 300, 61 daarvan tevreden, mag ik 61% zeggen?',
        /^Nee, 61% klopt niet/,
        /61 van 102 is 59,8%/,
        /102 van 300 is 34%/,
      ],
      ['48 van de 120 antwoordden, daarvan waren 36 positief, dus 75%?', /^Ja, afgerond klopt 75%/, /36 van 48 is 75%/],
      ['80 van 200 jongeren kwamen, 30 van hen meisjes', /30 van 80 is 37,5%/, { not: /meedeed/ }],
    ],
    'a mark': [
      [
        'Klanten geven een 8,1, 33 respondenten. Goed nieuws?',
        /Een 8,1 is het gemiddelde/,
        /33 mensen/,
        /verbergt de spreiding/,
      ],
    ],
  });
});

describe('a survey as offices name it', () => {
  tells({
    'sent and returned': [
      ['CTO: 300 verzonden, 66 retour, 75% tevreden', /De respons is 22%: 66 van de 300/, /75% van hen/],
      [
        'we hebben 520 brieven verstuurd, 130 retour, waarvan 91 positief, wat zegt dat',
        /De respons is 25%: 130 van de 520/,
        /70% van hen, dat zijn 91 mensen/,
        { not: /Niet gebruikt/ },
      ],
    ],
  });
});

describe('parts of those who were asked', () => {
  tells({
    'out of ten, of so many': [
      [
        '6 op de 10 ouders zijn tevreden (n=200), vorig jaar 5 op de 10 (n=180)',
        /90 van 180 is 50%/,
        /120 van 200 is 60%/,
        { not: /Niet gebruikt/ },
      ],
    ],
    'a response rate with its counts': [
      ['respons 30% (90 van 300), 70% positief', /90 van de 300/, /70% van hen, dat zijn 63 mensen/],
    ],
  });
});

describe('sizes some words behind a percentage', () => {
  tells({
    'they are of that percentage': [
      ['58% vd ouders eens (n = 72), vorig jaar 51% (n = 70)', /42 van 72 is 58%/, /7 procentpunt meer dan eerst/],
    ],
  });
});
