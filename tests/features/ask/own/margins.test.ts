import { tells } from './asking.ts';

describe('figures with margins in a message', () => {
  tells({
    'within the margin of the difference': [
      [
        '78% (marge 6%) in 2024 en 83% (marge 5%) in 2025',
        /2024: 78%, met de marge van 72% tot 84%\./,
        /2025: 83%, met de marge van 78% tot 88%\./,
        /5 procentpunt, met een marge van 7,8 procentpunt/,
        /kan toeval zijn/,
      ],
      ['18,2% ± 2,1 in 2023, 21,0% ± 2,4 in 2025, gestegen?', /2,8 procentpunt, met een marge van 3,2/, /toeval zijn/],
    ],
    'more than the margin of the difference': [
      [
        'tevreden: 64% met een marge van 3 procentpunt, vorig jaar 55% met een marge van 4 procentpunt',
        /9 procentpunt, met een marge van 5 procentpunt/,
        /meer dan toeval/,
      ],
    ],
    'one figure': [['het cijfer is 41 ± 3', /41, met de marge van 38 tot 44/]],
  });
  tells(
    {
      'in English': [
        [
          '64% (margin of error 3%) in 2023 and 71% (margin of error 4%) in 2025',
          /7 percentage points/,
          /more than chance/,
        ],
        ['52 ± 4 in 2024, 55 ± 4 in 2025', /The difference is 3, with a margin of 5\.7\./, /may be chance/],
      ],
    },
    'en',
  );
});

describe('margins told in other ways', () => {
  tells({
    'one margin before the figures': [
      [
        'marge 3%: dit jaar 58%, vorig jaar 55%',
        /marge van 3 procentpunt voor beide/,
        /Het verschil is 3 procentpunt, met een marge van 4,2 procentpunt/,
        /Schrijf dus niet dat het veranderde/,
      ],
      ['in 2023 40% en in 2024 52%, marge steeds 3%', /verschil is 12 procentpunt/, /groter dan zijn marge/],
    ],
    'a figure of others': [
      ['81% tevreden, marge 4%, landelijk 79%', /77% tot 85%/, /79% ligt binnen die marge/],
      ['61% tevreden, marge 3%, regio 70%', /70% ligt buiten die marge/, /ook een marge/],
    ],
  });
  tells(
    {
      'in points': [
        ['44% agree (margin 5 points), last time 40% (margin 5 points)', /4 percentage points, with a margin of 7\.1/],
      ],
    },
    'en',
  );
});

describe('two parts of one whole', () => {
  tells({
    'their margins add up': [
      [
        'marge is 2 procentpunt: 48% voor, 52% tegen',
        /met een marge van 4 procentpunt/,
        /staat dus niet vast/,
        { not: /aparte steekproeven/ },
      ],
    ],
  });
});
