import { tells } from './asking.ts';

describe('a row of each of two years', () => {
  tells({
    quarters: [
      [
        'kwartalen 2023: 120, 140, 160, 130. Kwartalen 2024: 132, 150, 171, 144.',
        /Kwartaal 1: van 120 naar 132 \(\+10%\)/,
        /Kwartaal 4: van 130 naar 144/,
        /Heel 2023 telt 550 en heel 2024 telt 597: \+8,5%/,
        /kwartaal 3 het hoogst en kwartaal 1 het laagst/,
        /bereken ik geen grenzen/,
      ],
      [
        'Aanvragen per kwartaal. 2023: 80, 95, 70, 110; 2024: 88, 99, 75, 121',
        /Heel 2023 telt 355 en heel 2024 telt 383/,
        { not: /2\.024/ },
      ],
      [
        'Kwartalen dit jaar: 200, 190, 160, 240. Kwartalen vorig jaar: 210, 180, 150, 220.',
        /Kwartaal 1: van 210 naar 200/,
      ],
    ],
    'half-years and months': [
      ['halfjaren 2023: 300, 340. halfjaren 2024: 320, 355', /Halfjaar 2: van 340 naar 355/, { not: /seizoen\./ }],
      [
        '2023 per maand: 31, 28, 35, 30, 29, 33, 22, 18, 30, 36, 34, 27. 2024 per maand: 33, 30, 36, 34, 31, 35, 25, 20, 33, 38, 36, 30.',
        /Augustus: van 18 naar 20/,
        /oktober het hoogst en augustus het laagst/,
      ],
    ],
  });
  tells(
    {
      'in English': [
        [
          'Quarters 2022: 40, 55, 62, 48. Quarters 2023: 44, 60, 70, 51. Did it grow?',
          /Quarter 3: from 62 to 70/,
          /All of 2022 counts 205 and all of 2023 225/,
        ],
      ],
    },
    'en',
  );
});

describe('two years with their quarters named once', () => {
  tells({
    'a range before the first': [
      ['2023 Q1 t/m Q4: 40 44 38 50 en 2024: 43 47 40 55', /Kwartaal 1: van 40 naar 43/, /Heel 2023 telt 172/],
    ],
  });
});
