import { tells } from './asking.ts';

describe('percentages in a message', () => {
  tells({
    'one after the other': [
      [
        'eerst 30% eraf en daarna weer 30% erbij, dan ben ik toch terug?',
        /Samen komt dit uit op -9%/,
        /Optellen zou 0% geven/,
        /eindig je op 91/,
      ],
      ['+5% en toen nog eens +8%, is dat 13%?', /\+13,4%/],
      ['vier jaar achter elkaar 5% gekort, dus 20% in totaal?', /-18,5%/, /Optellen zou -20% geven/],
    ],
    'how often a signal is right': [
      [
        'Het algoritme herkent 80% van de fraude, geeft 4% vals alarm en 1% is echt fraude',
        /1\.000 gevallen\. Dan is het bij 10 raak/,
        /vindt het model er 8/,
        /40 keer vals alarm/,
        /ongeveer 17%/,
        /geen bewijs/,
      ],
      [
        'Risicoscore: 95% van de gezinnen met schulden gevonden, 10% ten onrechte, 40% heeft schulden',
        /ongeveer 86%/,
        /vaker wel dan niet/,
      ],
    ],
    'how often a signal is right, of a test that is said to be accurate': [
      [
        'een test is 90% nauwkeurig, 4% van de mensen heeft het',
        /bij 40 raak/,
        /vindt het model er 36/,
        /96 keer vals alarm/,
        /ongeveer 27%/,
        /even vaak klopt/,
      ],
      ['Risicoscore: 95% gevonden, 10% ten onrechte, 40% heeft schulden', { not: /even vaak klopt/ }],
    ],
    'a row of them without the numbers': [
      [
        'op tijd per kwartaal 91% 88% 90% 84%',
        /van 84% tot 91%/,
        /van 90% naar 84%/,
        /6 procentpunt minder/,
        /hoeveel van hoeveel/,
        { not: /grenzen/ },
      ],
      ['jan 12%, feb 15%, mrt 11%, apr 18%', /van 11% naar 18%/, /het hoogste van deze rij/, /aantallen/],
    ],
  });
});
