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
