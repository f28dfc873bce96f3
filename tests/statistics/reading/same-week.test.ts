import assert from 'node:assert/strict';
import type { Comparable } from '../../../src/statistics/reading/change.ts';
import { sameWeekLastYear } from '../../../src/statistics/reading/same-week.ts';
import type { Point } from '../../../src/statistics/series.ts';
import { type IsoWeek, type Period, periodAt, startOf } from '../../../src/time/period.ts';
import { assertClose, load } from '../reference.ts';
import { pointsOf } from '../series-builder.ts';

interface SameWeekCase {
  readonly kind: string;
  readonly input: { readonly first_monday: string; readonly values: readonly number[] };
  readonly expected: {
    readonly iso_year: number;
    readonly iso_week: number;
    readonly compare_monday: string;
    readonly rule: string;
    readonly last: number;
    readonly last_year: number;
    readonly percent: number;
    readonly last_year_5week_mean: number;
    readonly percent_vs_5week_mean: number;
  };
}

const cases = load<SameWeekCase>('season-and-delay.json').filter(({ kind }) => kind === 'same_week_last_year');

const week = (isoYear: number, isoWeek: number): IsoWeek => ({ kind: 'week', isoYear, isoWeek });
const lastYear = (points: readonly Point[], rest: Partial<Comparable> = {}) =>
  sameWeekLastYear({
    points,
    values: points.map(({ value }) => value),
    start: 0,
    newest: points.length - 1,
    ...rest,
  });

/** 60 weeks from 2024-W10 on; the newest is 2025-W17, a year after index 7. */
const values = Array.from({ length: 60 }, (_, i) => 100 + i);
const points = pointsOf(values, week(2024, 10));
const replaced = (index: number, by: Partial<Point>) =>
  points.map((point, i): Point => (i === index ? { ...point, ...by } : point));

describe('the same week last year / against R', () => {
  it('has 12 reference cases', () => assert.equal(cases.length, 12));

  for (const { input, expected } of cases) {
    it(`is that of ${expected.compare_monday} for ${expected.iso_year} week ${expected.iso_week}`, () => {
      const same = lastYear(pointsOf(input.values, periodAt('week', input.first_monday)));
      assert.ok(same);

      assert.deepEqual(same.to.period, week(expected.iso_year, expected.iso_week));
      assert.equal(startOf(same.from.period), expected.compare_monday);
      assert.equal(same.isCounterpart, expected.rule === 'same ISO week');
      assert.equal(same.to.value, expected.last);
      assert.equal(same.from.value, expected.last_year);
      assert.equal(same.difference, expected.last - expected.last_year);
      assertClose(100 * ((same.ratio ?? NaN) - 1), expected.percent);
      assertClose(same.around, expected.last_year_5week_mean);
      assertClose(100 * ((same.to.value ?? NaN) / (same.around ?? NaN) - 1), expected.percent_vs_5week_mean);
    });
  }
});

describe('the same week last year', () => {
  it('comes with the mean of the five weeks around it', () => {
    const same = lastYear(points);

    assert.deepEqual(same?.from.period, week(2024, 17));
    assert.equal(same?.around, 107);
  });

  it('has no mean around it when one of the five is missing, of another status, or before the break', () => {
    assert.equal(lastYear(replaced(9, { value: null }))?.around, null);
    assert.equal(lastYear(replaced(5, { status: 'provisional' }))?.around, null);
    assert.equal(lastYear(points, { start: 6 })?.around, null);
    assert.equal(lastYear(points, { start: 5 })?.around, 107);
    assert.equal(lastYear(replaced(10, { value: null }))?.around, 107);
  });

  it('has no mean around it at the very beginning of a series', () => {
    assert.equal(lastYear(points.slice(6))?.around, null);
    assert.equal(lastYear(points.slice(6))?.from.value, 107);
  });

  it('is unknown across a gap, a break or a difference in status', () => {
    assert.equal(lastYear(replaced(7, { value: null })), null);
    assert.equal(lastYear(replaced(7, { status: 'provisional' })), null);
    assert.equal(lastYear(points, { start: 8 }), null);
    assert.equal(lastYear(points.slice(10)), null);
    assert.equal(lastYear([]), null);
  });

  it('is asked of weeks only', () => {
    const january: Period = { kind: 'month', year: 2023, month: 1 };

    assert.equal(lastYear(pointsOf(values, january)), null);
  });
});
