import { tells } from './asking.ts';

// The intervals of the ratio come from scipy 1.17 (beta.ppf: the exact interval of a part of both counts together), which is
// what R's poisson.test gives for two counts with their times.
describe('counts of times that are not equally long', () => {
  tells({
    'a number of weeks beside each count': [
      [
        'voor de folder in 12 weken 60 telefoontjes, erna in 4 weken 27',
        /12 weken: 60, dat is 5 per week\./,
        /4 weken: 27, dat is 6,75 per week\./,
        /Per week is dat \+35%\./,
        /tussen -18% en \+116%/,
        /kan zo’n verschil goed toeval zijn/,
        /bewijst niet waar het door komt/,
        { not: /Van 60|trend/ },
      ],
      ['In 5 weken 40 bezwaren. In de 10 weken ervoor 62.', /^10 weken: 62.*5 weken: 40, dat is 8 per week/],
    ],
    'a whole year in words': [
      [
        'sinds de verhuizing (10 weken) 52 klachten, daarvoor in een heel jaar 260',
        /Een heel jaar: 260.*10 weken: 52, dat is 5,2 per week/,
      ],
    ],
    'named periods': [
      [
        'Van 1 t/m 15 juni 9 aanvragen, in heel mei 31',
        /Mei: 31, dat is 1 per dag\. 1 t\/m 15 juni: 9, dat is 0,6 per dag\./,
        /tussen -75% en \+29%/,
      ],
    ],
    'a year beside a part of the next': [
      [
        'in 2025 waren het er 72 en dit jaar t/m september al 70',
        /2025: 72, dat is 6 per maand\./,
        /T\/m september: 70, dat is 7,78 per maand\./,
        /dezelfde maanden/,
        { not: /2 minder/ },
      ],
    ],
    'what is no count in a time': [
      ['wachttijd was 8 weken, nu 11 weken', { not: /per week/ }],
      ['gemiddelde duur was 8 weken voor 40 zaken, nu 11 weken voor 50 zaken', { not: /per week/ }],
    ],
  });
  tells(
    {
      days: [['before the move 30 calls in 10 days, after it 45 calls in 12 days', /3\.75 per day/, /-23% and \+105%/]],
    },
    'en',
  );
});
