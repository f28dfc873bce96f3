import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dateOfDay, dayNumber, dayOf, isoDay } from '../../src/time/day.ts';

describe('days', () => {
  it('are counted as Date counts them, from the year 1 to the year 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_000, max: 2_932_896 }), (number) => {
        const date = new Date(number * 86_400_000);
        const day = date.toISOString().slice(0, 10);

        assert.equal(isoDay(number), day);
        assert.equal(dayNumber(day), number);
        const { year, month, day: ofMonth } = dateOfDay(number);
        assert.deepEqual([year, month, ofMonth], [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
      }),
      { numRuns: 2_000, seed: 1 },
    );
  });

  it('know leap years, and no days that do not exist', () => {
    for (const day of ['2024-02-29', '2000-02-29', '2026-12-31']) assert.equal(isoDay(dayNumber(day) ?? NaN), day);
    for (const day of [
      '2026-02-29',
      '1900-02-29',
      '2026-04-31',
      '2026-00-10',
      '2026-13-01',
      '2026-01-00',
      '2026-1-1',
      '',
    ])
      assert.equal(dayNumber(day), null);
    assert.equal(isoDay(dayOf(2026, 2, 30)), '2026-03-02');
  });
});
