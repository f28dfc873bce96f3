import assert from 'node:assert/strict';
import {
  frequencies,
  type IsoWeek,
  laterPeriod,
  periodAt,
  periodNumber,
  startOf,
  periodOfDay,
  weeksIn,
  yearBefore,
} from '../../src/time/period.ts';
import { load } from '../statistics/reference.ts';

interface DayCase {
  readonly kind: 'iso_week';
  readonly input: { readonly date: string };
  readonly expected: {
    readonly iso_year: number;
    readonly iso_week: number;
    readonly weekday_mon1: number;
    readonly monday: string;
  };
}

interface YearCase {
  readonly kind: 'iso_weeks_in_year';
  readonly input: { readonly iso_year: number };
  readonly expected: { readonly weeks: number; readonly week1_monday: string };
}

const cases = load<DayCase | YearCase>('iso-weeks.json');
const days = cases.filter((one) => one.kind === 'iso_week');
const years = cases.filter((one) => one.kind === 'iso_weeks_in_year');

const week = (isoYear: number, isoWeek: number): IsoWeek => ({ kind: 'week', isoYear, isoWeek });

describe('ISO weeks / against R', () => {
  it('have 66 days and 26 years, and nothing else', () => {
    assert.deepEqual([days.length, years.length, cases.length], [66, 26, 92]);
  });

  for (const { input, expected } of days) {
    it(`${input.date} is in week ${expected.iso_week} of ${expected.iso_year}`, () => {
      const period = periodAt('week', input.date);
      const apart = (Date.parse(input.date) - Date.parse(expected.monday)) / 86_400_000;

      assert.deepEqual(period, week(expected.iso_year, expected.iso_week));
      assert.equal(startOf(period), expected.monday);
      assert.equal(apart, expected.weekday_mon1 - 1);
      assert.deepEqual(periodOfDay('week', input.date), {
        number: periodOfDay('week', expected.monday)?.number,
        isStart: expected.weekday_mon1 === 1,
      });
    });
  }

  for (const { input, expected } of years) {
    it(`${input.iso_year} has ${expected.weeks} weeks from ${expected.week1_monday} on`, () => {
      assert.equal(weeksIn(input.iso_year), expected.weeks);
      assert.equal(startOf(week(input.iso_year, 1)), expected.week1_monday);
      assert.deepEqual(
        periodAt('week', startOf(week(input.iso_year, expected.weeks))),
        week(input.iso_year, expected.weeks),
      );
      assert.deepEqual(periodAt('week', `${input.iso_year}-12-28`), week(input.iso_year, expected.weeks));
    });
  }
});

describe('quarters, half-years and years', () => {
  it('hold a day, start on their first and follow on each other, as months do', () => {
    assert.deepEqual(periodAt('quarter', '2026-06-30'), { kind: 'quarter', year: 2026, quarter: 2 });
    assert.deepEqual(periodAt('half-year', '2026-07-01'), { kind: 'half-year', year: 2026, half: 2 });
    assert.deepEqual(periodAt('year', '2026-12-31'), { kind: 'year', year: 2026 });
    assert.deepEqual(
      frequencies.map((frequency) => startOf(periodAt(frequency, '2026-08-19'))),
      ['2026-08-17', '2026-08-01', '2026-07-01', '2026-07-01', '2026-01-01'],
    );
    assert.deepEqual(laterPeriod({ kind: 'quarter', year: 2026, quarter: 4 }, 1), {
      kind: 'quarter',
      year: 2027,
      quarter: 1,
    });
    for (const frequency of frequencies) {
      const first = periodAt(frequency, '2019-12-30');
      for (let later = 0; later < 40; later++) {
        const period = laterPeriod(first, later);
        assert.equal(periodNumber(period), (periodNumber(first) ?? NaN) + later);
        assert.deepEqual(periodAt(frequency, startOf(period)), period);
      }
    }
  });

  it('have a year before, and do not exist past the end of a year', () => {
    assert.deepEqual(yearBefore({ kind: 'half-year', year: 2026, half: 1 }), {
      kind: 'half-year',
      year: 2025,
      half: 1,
    });
    assert.equal(periodNumber({ kind: 'quarter', year: 2026, quarter: 5 }), null);
    assert.equal(periodNumber({ kind: 'half-year', year: 2026, half: 0 }), null);
    assert.equal(periodNumber({ kind: 'year', year: 12 }), null);
  });
});
