import assert from 'node:assert/strict';
import { beyond } from '../../../src/statistics/control-charts/special-causes.ts';
import { adjust, blockOf, restore, seasonOf } from '../../../src/statistics/control-charts/season.ts';
import { meanMovingRange, xmrLimits } from '../../../src/statistics/control-charts/xmr.ts';
import {
  type IsoWeek,
  laterPeriod,
  type Period,
  periodAt,
  startOf,
  periodNumber,
  periodOfDay,
  weeksIn,
  yearBefore,
} from '../../../src/time/period.ts';
import { assertClose, load } from '../reference.ts';

interface SeasonCase {
  readonly kind: string;
  readonly input: { readonly first_monday: string; readonly values: readonly number[] };
  readonly expected: {
    readonly full_years: readonly number[];
    readonly factors: readonly number[];
    readonly block_last: number;
    readonly adjusted_last: number;
    readonly mean_adjusted: number;
    readonly mr_adjusted: number;
    readonly lpl_adjusted: number;
    readonly upl_adjusted: number;
    readonly limits_for_last_week_original_scale: readonly [number, number];
    readonly last_outside: boolean;
    readonly raw_xmr: {
      readonly mean: number;
      readonly lpl: number;
      readonly upl: number;
      readonly last_outside: boolean;
    };
  };
}

interface LastYearCase extends Omit<SeasonCase, 'expected'> {
  readonly expected: { readonly iso_year: number; readonly iso_week: number; readonly compare_index_1based: number };
}

const all = load<SeasonCase | LastYearCase>('season-and-delay.json');
const blocks = all.filter((one): one is SeasonCase => one.kind === 'seasonal_blocks');
const lastYear = all.filter((one): one is LastYearCase => one.kind === 'same_week_last_year');

describe('season', () => {
  it('has 10 reference cases', () => assert.equal(blocks.length, 10));

  blocks.forEach(({ input, expected }, i) => {
    it(`agrees with the factors and limits of case ${i + 1}`, () => {
      const weeks = weeksFrom(input.first_monday, input.values.length);
      const season = seasonOf(input.values, weeks);
      assert.ok(season);
      const adjusted = input.values.map((value, at) => adjust(season, value, weekAt(weeks, at)));
      const limits = xmrLimits(adjusted);
      const newest = weekAt(weeks, weeks.length - 1);

      assert.deepEqual(season.wholeYears, expected.full_years);
      season.factors.forEach((factor, block) => assertClose(factor, expected.factors[block] ?? NaN));
      assertClose(adjusted.at(-1), expected.adjusted_last);
      assertClose(limits?.mean, expected.mean_adjusted);
      assertClose(meanMovingRange(adjusted), expected.mr_adjusted);
      assertClose(limits?.lower, expected.lpl_adjusted);
      assertClose(limits?.upper, expected.upl_adjusted);
      assertClose(restore(season, limits?.lower ?? NaN, newest), expected.limits_for_last_week_original_scale[0]);
      assertClose(restore(season, limits?.upper ?? NaN, newest), expected.limits_for_last_week_original_scale[1]);
      assert.equal(blockOf(newest) + 1, expected.block_last);
      assert.equal(isOutside(adjusted.at(-1), limits), expected.last_outside);
    });

    it(`agrees with the limits without a season of case ${i + 1}`, () => {
      const limits = xmrLimits(input.values);

      assertClose(limits?.mean, expected.raw_xmr.mean);
      assertClose(limits?.lower, expected.raw_xmr.lpl);
      assertClose(limits?.upper, expected.raw_xmr.upl);
      assert.equal(isOutside(input.values.at(-1), limits), expected.raw_xmr.last_outside);
    });
  });

  it('adds instead of multiplies when the mean is under 10 or a value is 0', () => {
    const weeks = weeksFrom('2024-01-01', 52);
    const low = weeks.map((_, i) => 5 + (i % 3));
    const withZero = weeks.map((_, i) => (i === 20 ? 0 : 50 + (i % 3)));

    assert.equal(seasonOf(low, weeks)?.form, 'additive');
    assert.equal(seasonOf(withZero, weeks)?.form, 'additive');
    assert.equal(
      seasonOf(
        weeks.map((_, i) => 50 + (i % 3)),
        weeks,
      )?.form,
      'multiplicative',
    );
  });

  it('puts back what it took off, in both forms', () => {
    const weeks = weeksFrom('2024-01-01', 52);
    for (const level of [5, 500]) {
      const values = weeks.map((_, i) => level * (1.5 + Math.sin(i / 8)));
      const season = seasonOf(values, weeks);
      assert.ok(season);
      const week = weekAt(weeks, 30);

      assertClose(restore(season, adjust(season, values[30] ?? NaN, week), week), values[30] ?? NaN);
      assert.notEqual(adjust(season, values[30] ?? NaN, week), values[30]);
    }
  });

  it('needs a year, of which a week may be missing and not more than a quarter of a block', () => {
    const weeks = weeksFrom('2024-01-01', 60);
    const values: (number | null)[] = weeks.map((_, i) => 50 + (i % 3));
    const full = seasonOf(values, weeks);
    values[10] = null;

    assert.ok(Math.abs((seasonOf(values, weeks)?.factors[0] ?? 0) - (full?.factors[0] ?? 1)) < 0.001);
    values[9] = null;
    assert.equal(seasonOf(values, weeks), null);
    assert.equal(seasonOf(values.slice(11), weeks.slice(11)), null);
  });
});

describe('periods as numbers', () => {
  lastYear.forEach(({ input, expected }, i) => {
    it(`find the same week last year of case ${i + 1}`, () => {
      const weeks = weeksFrom(input.first_monday, input.values.length);
      const week = weekAt(weeks, weeks.length - 1);
      assert.deepEqual([week.isoYear, week.isoWeek], [expected.iso_year, expected.iso_week]);

      const apart = (periodNumber(week) ?? NaN) - (periodNumber(yearBefore(week)) ?? NaN);

      assert.equal(weeks.length - apart, expected.compare_index_1based);
    });
  });

  it('follow each other for 60 years of weeks and months', () => {
    for (const first of [periodAt('week', '1990-01-01'), periodAt('month', '1990-01-01')]) {
      let period: Period = first;
      for (let i = 0; i < 3200; i++) {
        assert.equal(periodNumber(period), (periodNumber(first) ?? NaN) + i);
        const day = periodOfDay(period.kind, startOf(period));
        assert.deepEqual(day, { number: periodNumber(period), isStart: true });
        period = laterPeriod(period, 1);
      }
    }
  });

  it('do not exist for impossible periods and days', () => {
    for (const isoWeek of [0, 53, 1.5, NaN]) assert.equal(periodNumber({ kind: 'week', isoYear: 2025, isoWeek }), null);
    for (const month of [0, 13, Infinity]) assert.equal(periodNumber({ kind: 'month', year: 2025, month }), null);
    assert.equal(periodNumber({ kind: 'month', year: 25, month: 1 }), null);
    for (const day of ['', 'vandaag', '2025-13-01', '2025-02-30', '2025-1-1'])
      assert.equal(periodOfDay('week', day), null);
  });

  it('know the years with 53 weeks', () => {
    const long = [2015, 2016, 2019, 2020, 2021, 2025, 2026, 2032].filter((year) => weeksIn(year) === 53);

    assert.deepEqual(long, [2015, 2020, 2026, 2032]);
  });
});

function weeksFrom(monday: string, length: number): IsoWeek[] {
  let period = periodAt('week', monday);
  return Array.from({ length }, (_, i) => {
    if (i > 0) period = laterPeriod(period, 1);
    return period as IsoWeek;
  });
}

function isOutside(value = NaN, limits: ReturnType<typeof xmrLimits>): boolean {
  return limits !== null && beyond(value, limits.lower, limits.upper) !== null;
}

function weekAt(weeks: readonly IsoWeek[], index: number): IsoWeek {
  return weeks[index] as IsoWeek;
}
