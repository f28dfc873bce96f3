import assert from 'node:assert/strict';
import { inShort, type InShort } from './in-short.ts';

type Case = readonly [text: string, expected: InShort];

const cases: Readonly<Record<string, readonly Case[]>> = {
  'a period before its figure': [
    ['jan 33, feb 35', { found: ['periods, ? ? month: m1 33, m2 35'], asks: 'unit year' }],
    ['januari: 33', { found: ['periods, ? ? month: m1 33'], asks: 'unit year' }],
    ['jan 28 feb 31', { found: ['periods, ? ? month: m1 28, m2 31'], asks: 'unit year' }],
    ['Jan 31, Feb 28, Mar 35', { found: ['periods, ? ? month: m1 31, m2 28, m3 35'], asks: 'unit year' }],
    ['week 12: 31', { found: ['periods, ? ? week: w12 31'], asks: 'unit year' }],
    ['wk 12 31 wk 13 28', { found: ['periods, ? ? week: w12 31, w13 28'], asks: 'unit year' }],
    ['wk12:31 wk13:28', { found: ['periods, ? ? week: w12 31, w13 28'], asks: 'unit year' }],
    ['2026-W12 31', { found: ['periods, ? ? week: 2026w12 31'], asks: 'unit' }],
    ['2026W12 31, 2026W13 28', { found: ['periods, ? ? week: 2026w12 31, 2026w13 28'], asks: 'unit' }],
    ['2026 week 12: 31', { found: ['periods, ? ? week: 2026w12 31'], asks: 'unit' }],
    ['week 12-2026: 31', { found: ['periods, ? ? week: 2026w12 31'], asks: 'unit' }],
    ['week 53 2026 12', { found: ['periods, ? ? week: 2026w53 12'], asks: 'unit' }],
    ['Q1 12', { found: ['periods, ? ? quarter: q1 12'], asks: 'unit year' }],
    ['kw1 12 kw2 15', { found: ['periods, ? ? quarter: q1 12, q2 15'], asks: 'unit year' }],
    ['1e kwartaal 12, 2e kwartaal 15', { found: ['periods, ? ? quarter: q1 12, q2 15'], asks: 'unit year' }],
    ['eerste kwartaal 12 en tweede kwartaal 15', { found: ['periods, ? ? quarter: q1 12, q2 15'], asks: 'unit year' }],
    ['first quarter 12, second quarter 15', { found: ['periods, ? ? quarter: q1 12, q2 15'], asks: 'unit year' }],
    ['maart 2026: 31\nfebruari 2026: 28', { found: ['periods, ? ? month: 2026m3 31, 2026m2 28'], asks: 'unit' }],
    ['jan-26 31, feb-26 28', { found: ['periods, ? ? month: 2026m1 31, 2026m2 28'], asks: 'unit' }],
    ["jan '26: 31", { found: ['periods, ? ? month: 2026m1 31'], asks: 'unit' }],
    ['2026-03: 31, 2026-04: 28', { found: ['periods, ? ? month: 2026m3 31, 2026m4 28'], asks: 'unit' }],
    ['1998MM01 449, 1998MM02 446', { found: ['periods, ? ? month: 1998m1 449, 1998m2 446'], asks: 'unit' }],
    ['2019 412 2020 398 2021 405', { found: ['periods, ? ? year: 2019 412, 2020 398, 2021 405'], asks: 'unit' }],
    ['2022: 412, 2023: 398', { found: ['periods, ? ? year: 2022 412, 2023 398'], asks: 'unit' }],
    [
      '12-01-2026 31\n19-01-2026 28\n26-01-2026 35',
      { found: ['periods, ? ? week: 2026w3 31, 2026w4 28, 2026w5 35'], asks: 'unit' },
    ],
    [
      '31-01-2026 31\n28-02-2026 28\n31-03-2026 35',
      { found: ['periods, ? ? month: 2026m1 31, 2026m2 28, 2026m3 35'], asks: 'unit' },
    ],
    ['2026-01-12: 31, 2026-01-13: 28', { found: ['periods, ? ? ?: 2026-1-12 31, 2026-1-13 28'], asks: 'unit period' }],
    ['week 15 31, week 14 28, week 13 35', { found: ['periods, ? ? week: w15 31, w14 28, w13 35'], asks: 'unit year' }],
    [
      '05-01-2026 31\n02-02-2026 28\n02-03-2026 35',
      { found: ['periods, ? ? week: 2026w2 31, 2026w6 28, 2026w10 35'], asks: 'unit' },
    ],
  ],
  'a period after its figure, or all of them first': [
    [
      '31 meldingen in januari, 28 in februari en 35 in maart',
      { found: ['periods, count flow month: m1 31, m2 28, m3 35'], asks: 'year' },
    ],
    ['40 cases in March and 52 in April', { found: ['periods, count ? month: m3 40, m4 52'], asks: 'kind year' }],
    ['jan, feb en mrt: 31, 28 en 35', { found: ['periods, ? ? month: m1 31, m2 28, m3 35'], asks: 'unit year' }],
    ['week 12, 13 en 14: 31, 28 en 35', { found: ['periods, ? ? week: w12 31, w13 28, w14 35'], asks: 'unit year' }],
    [
      'week 12 t/m 15: 31 28 35 30',
      { found: ['periods, ? ? week: w12 31, w13 28, w14 35, w15 30'], asks: 'unit year' },
    ],
    ['vanaf week 51: 31 28 35', { found: ['periods, ? ? week: w51 31, w52 28, w1 35'], asks: 'unit year' }],
    ['from March: 31 28 35', { found: ['periods, ? ? month: m3 31, m4 28, m5 35'], asks: 'unit year' }],
    [
      'we had 38 referrals last week and 51 this week',
      { found: ['periods, count flow week: 1 week ago 38, 0 week ago 51'], asks: 'completeness' },
    ],
    [
      'Vorig jaar 412 meldingen, dit jaar 398',
      { found: ['periods, count flow year: 1 year ago 412, 0 year ago 398'], asks: 'completeness' },
    ],
  ],
  'the years that are known': [
    ['dec 2025 12, jan 15, feb 9', { found: ['periods, ? ? month: 2025m12 12, 2026m1 15, 2026m2 9'], asks: 'unit' }],
    ['In 2025: jan 33, feb 35', { found: ['periods, ? ? month: 2025m1 33, 2025m2 35'], asks: 'unit' }],
    [
      'week 51 22, week 52 9, week 1 11, week 2 30',
      { found: ['periods, ? ? week: w51 22, w52 9, w1 11, w2 30'], asks: 'unit year' },
    ],
  ],
  'runs of days over New Year, whose year is that of the last day': [
    [
      '29 december t/m 4 januari 2026: 40 meldingen, 5 t/m 11 januari 2026: 33 meldingen',
      { found: ['periods, count flow ?: 2026-12-29/1-4 40, 2026-1-5/1-11 33'], asks: 'period' },
    ],
    [
      '22 t/m 28 december 2025: 31 meldingen, 29 december t/m 4 januari: 40 meldingen, 5 t/m 11 januari: 33 meldingen',
      { found: ['periods, count flow ?: 2025-12-22/12-28 31, 2026-12-29/1-4 40, 2026-1-5/1-11 33'], asks: 'period' },
    ],
    [
      '5 t/m 11 januari 2026: 33 meldingen, 29 december t/m 4 januari: 40 meldingen, 22 t/m 28 december: 31 meldingen',
      { found: ['periods, count flow ?: 2026-1-5/1-11 33, 2026-12-29/1-4 40, 2025-12-22/12-28 31'], asks: 'period' },
    ],
  ],
  sentences: [
    [
      'Wij hadden in januari 31 meldingen, in februari 28 en in maart 35. Is dat een daling?',
      { found: ['periods, count flow month: m1 31, m2 28, m3 35'], asks: 'year' },
    ],
    [
      'De wachttijd was in jan 21 dagen en in feb 28 dagen',
      { found: ['periods, days duration month: m1 21, m2 28'], asks: 'year' },
    ],
    [
      'In 2023 3,1 signalen per 1000, in 2024 3,9. Is dat +26%?',
      { found: ['periods, rate rate year: 2023 3.1, 2024 3.9'], leftOut: ['rate-base 1000', 'change +26%'] },
    ],
    [
      'Kwartaal 1 84 aanmeldingen, kwartaal 2 119. Is dat echt meer?',
      { found: ['periods, count flow quarter: q1 84, q2 119'], asks: 'year' },
    ],
    ['In week 12 hadden we 31 meldingen', { found: ['periods, count flow week: w12 31'], asks: 'year' }],
  ],
  'no such period': [
    ['week 54: 12', { found: ['loose, ? ? ?: 12'], leftOut: ['ambiguous 54'], asks: 'unit' }],
    ['30 februari 12', { found: ['loose, ? ? ?: 30, 12'], leftOut: ['period februari'], asks: 'unit' }],
  ],
};

describe('own numbers / periods', () => {
  for (const [name, all] of Object.entries(cases)) {
    for (const [text, expected] of all) {
      it(`${name}: ${JSON.stringify(text)}`, () => assert.deepEqual(inShort(text), expected));
    }
  }
});
