import { periodNumber, weeksIn } from '../../time/period.ts';
import type { OwnPeriod } from './account.ts';
import { isOverNewYear } from './day-ranges.ts';

/** Periods of these kinds follow each other without gaps, each in its year. */
export type Successive = Extract<OwnPeriod, { kind: 'week' | 'month' | 'quarter' | 'half-year' | 'year' }>;

export function isSuccessive(period: OwnPeriod): period is Successive {
  return period.kind !== 'ago' && period.kind !== 'day' && period.kind !== 'days';
}

/** Which one of its year: week 12, the third month; of days the first, of a year its only number. */
export function placeInYear(period: OwnPeriod): number {
  switch (period.kind) {
    case 'week':
      return period.week;
    case 'month':
      return period.month;
    case 'quarter':
      return period.quarter;
    case 'half-year':
      return period.half;
    case 'day':
      return period.month * 31 + period.day;
    case 'days': {
      const { year, from } = period;
      // A year is that of the last day: what runs over New Year begins before it.
      return (year !== null && isOverNewYear(period) ? from.month - 12 : from.month) * 31 + from.day;
    }
    case 'year':
      return period.year;
    case 'ago':
      return -period.ago;
  }
}

/** Negative where the first is the earlier; periods of one kind. Without years within one year. */
export function comparePeriods(one: OwnPeriod, other: OwnPeriod): number {
  const years = one.kind === 'ago' || other.kind === 'ago' ? 0 : (one.year ?? 0) - (other.year ?? 0);
  return years || placeInYear(one) - placeInYear(other);
}

/** The one that comes next; without a year the one after the last of a year is the first. */
export function nextPeriod(period: Successive): Successive {
  const last = lastOfYear(period);
  const place = placeInYear(period);
  if (period.kind === 'year') return { kind: 'year', year: period.year + 1 };
  if (place < last) return withPlace(period, place + 1, period.year);
  return withPlace(period, 1, period.year === null ? null : period.year + 1);
}

/** Consecutive periods have consecutive numbers; null without a year, and for a week that its year does not have. */
export function numberOf(period: Successive): number | null {
  if (period.year === null) return null;
  switch (period.kind) {
    case 'week':
      return periodNumber({ kind: 'week', isoYear: period.year, isoWeek: period.week });
    case 'month':
      return periodNumber({ kind: 'month', year: period.year, month: period.month });
    case 'quarter':
      return period.year * 4 + period.quarter - 1;
    case 'half-year':
      return period.year * 2 + period.half - 1;
    case 'year':
      return period.year;
  }
}

function lastOfYear(period: Successive): number {
  switch (period.kind) {
    case 'week':
      return period.year === null ? 52 : weeksIn(period.year);
    case 'month':
      return 12;
    case 'quarter':
      return 4;
    case 'half-year':
      return 2;
    case 'year':
      return Infinity;
  }
}

function withPlace(period: Exclude<Successive, { kind: 'year' }>, place: number, year: number | null): Successive {
  switch (period.kind) {
    case 'week':
      return { kind: 'week', year, week: place };
    case 'month':
      return { kind: 'month', year, month: place };
    case 'quarter':
      return { kind: 'quarter', year, quarter: place };
    case 'half-year':
      return { kind: 'half-year', year, half: place };
  }
}
