import assert from 'node:assert/strict';
import { type IsoWeek, periodAt, startOf, periodOfDay, weeksIn } from '../../src/time/period.ts';
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
