import { dayOf } from '../../time/day.ts';
import { numberOfDay, periodNumbered, placeInYear } from '../../time/period.ts';
import type { OwnFrequency, OwnPeriod } from './account.ts';
import { comparePeriods, isSuccessive } from './period-order.ts';

/** Periods of one row, with what the others tell: dates become weeks or months, years are handed on. */
export interface PeriodRow {
  readonly periods: readonly (OwnPeriod | null)[];
  readonly frequency: OwnFrequency | null;
}

/** One row of periods in the order of the text. A period of another kind than most makes the frequency unknown. */
export function periodRow(given: readonly (OwnPeriod | null)[]): PeriodRow {
  const known = given.filter((period) => period !== null);
  const [first] = known;
  if (!first) return { periods: given, frequency: null };
  if (known.every((period) => period.kind === 'day')) {
    const days = known.map(dayNumberOf);
    const frequency = frequencyOfDays(days);
    const periods = frequency ? given.map((period) => period && periodOn(frequency, dayNumberOf(period))) : given;
    return { periods, frequency };
  }
  const isOneKind = known.every(({ kind }) => kind === first.kind);
  if (!isOneKind) return { periods: given, frequency: null };
  if (first.kind === 'ago') {
    const isOne = known.every((period) => period.kind === 'ago' && period.frequency === first.frequency);
    return { periods: given, frequency: isOne ? first.frequency : null };
  }
  return { periods: withYears(given), frequency: isSuccessive(first) ? first.kind : null };
}

/** Whether most steps go back in time; without years a jump of more than half a year is a new year's. */
export function isNewestFirst(periods: readonly (OwnPeriod | null)[]): boolean {
  const known = periods.filter((period) => period !== null);
  let balance = 0;
  for (const [i, period] of known.entries()) {
    const previous = known[i - 1];
    if (!previous) continue;
    const step = comparePeriods(period, previous);
    const isJump = yearOf(period) === null && Math.abs(step) > halfYear[period.kind];
    balance += Math.sign(step) * (isJump ? -1 : 1);
  }
  return balance < 0;
}

const halfYear = { week: 26, month: 6, quarter: 2, 'half-year': 1, year: Infinity, day: 186, days: 186, ago: Infinity };

export function yearOf(period: OwnPeriod): number | null {
  return period.kind === 'ago' ? null : period.year;
}

/** `dec 2025, jan, feb`: a year holds until the next one, and goes up where the months start again. */
function withYears(given: readonly (OwnPeriod | null)[]): (OwnPeriod | null)[] {
  const isBack = isNewestFirst(
    given.map((period) => (period && period.kind !== 'ago' ? withYear(period, null) : period)),
  );
  let previous: OwnPeriod | null = null;
  const forward = given.map((period) => {
    if (!period || period.kind === 'ago' || period.kind === 'year') return period;
    let own: OwnPeriod = period;
    if (period.year === null && previous && yearOf(previous) !== null) {
      const same = withYear(period, yearOf(previous));
      const step = comparePeriods(same, previous);
      const shift = isBack ? (step > 0 ? -1 : 0) : step < 0 ? 1 : 0;
      own = withYear(period, (yearOf(previous) ?? 0) + shift);
    }
    previous = own;
    return own;
  });
  return forward;
}

export function withYear(period: OwnPeriod, year: number | null): OwnPeriod {
  return period.kind === 'ago' || (period.kind === 'year' && year === null)
    ? period
    : ({ ...period, year } as OwnPeriod);
}

function dayNumberOf(period: OwnPeriod): number {
  return period.kind === 'day' && period.year !== null ? dayOf(period.year, period.month, period.day) : NaN;
}

/** Weeks when every date falls on one day of the week; months when every month has one. */
function frequencyOfDays(days: readonly number[]): 'week' | 'month' | null {
  const [first = NaN] = days;
  if (days.length < 2 || days.some(Number.isNaN)) return null;
  const gaps = days.slice(1).map((day, i) => Math.abs(day - (days[i] ?? NaN)));
  const isMonthly =
    gaps.every((gap) => gap >= 27) && gaps.some((gap) => gap <= 31) && gaps.some((gap) => gap % 7 !== 0);
  if (isMonthly) return 'month';
  return days.every((day) => (day - first) % 7 === 0) ? 'week' : null;
}

function periodOn(frequency: 'week' | 'month', day: number): OwnPeriod {
  const period = periodNumbered(frequency, numberOfDay(frequency, day));
  if (period.kind === 'week') return { kind: 'week', year: period.isoYear, week: period.isoWeek };
  return { kind: 'month', year: period.year, month: placeInYear(period) };
}
