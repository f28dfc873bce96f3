import assert from 'node:assert/strict';
import { periodsIn, startIn, type AskedPeriods } from '../../../src/features/ask/asked-periods.ts';
import type { Period } from '../../../src/shared/period.ts';

const today = '2026-11-22';
const week = (isoWeek: number, isoYear = 2026): Period => ({ kind: 'week', isoYear, isoWeek });
const month = (of: number, year = 2026): Period => ({ kind: 'month', year, month: of });

const asked: readonly (readonly [question: string, expected: Partial<AskedPeriods>])[] = [
  ['hoeveel meldingen in week 30?', { periods: [week(30)] }],
  ['hoeveel meldingen in week 50?', { periods: [week(50, 2025)] }],
  ['week 30 van 2024 vergeleken met week 31 van 2024', { periods: [week(30, 2024), week(31, 2024)] }],
  ['was week 30 hoger dan week 30?', { periods: [week(30)] }],
  ['how many in week 3 of 2025', { periods: [week(3, 2025)] }],
  ['hoeveel in juni?', { periods: [month(6)] }],
  ['hoeveel in december?', { periods: [month(12, 2025)] }],
  ['uitkeringen in mei 2024 en juni 2024', { periods: [month(5, 2024), month(6, 2024)] }],
  ['reports in march', { periods: [month(3)] }],
  ['hoeveel in 2024?', { spans: ['year'] }],
  ['hoeveel vorig jaar?', { spans: ['year'] }],
  ['in het derde kwartaal', { spans: ['quarter'] }],
  ['hoeveel deze maand, en hoeveel vorig jaar?', { spans: ['year', 'month'] }],
  ['is de stijging van vorige week echt?', { spans: ['week'] }],
  ['how many last month?', { spans: ['month'] }],
  ['in de wijk noord', {}],
  ['in week 53 van 2025', {}],
  ['in week 99', {}],
  ['hoe gaat het sinds week 30?', {}],
  ['gestegen sinds juni', {}],
  ['gestegen sinds 2020', {}],
  ['vanaf maart 2024', {}],
  ['van mensen met 2 kinderen', {}],
  ['', {}],
];

describe('the time that a question names', () => {
  for (const [question, expected] of asked)
    it(`is found: "${question}"`, () =>
      assert.deepEqual(periodsIn(question, today), { periods: [], spans: [], ...expected }));

  it('is not where a comparison begins', () => {
    assert.deepEqual(startIn('hoe gaat het sinds week 30', today), week(30));
    assert.deepEqual(startIn('gestegen vanaf maart 2024', today), month(3, 2024));
    assert.equal(startIn('hoe gaat het in week 30', today), null);
  });
});
