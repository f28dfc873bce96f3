import { type Frequency, type Period, periodNumber, periodNumbered } from '../../time/period.ts';
import type { OwnPeriod } from './account.ts';

/**
 * The number of each period (consecutive periods have consecutive numbers), given them oldest first. Years that people
 * left out are counted back from `newest`: nobody has figures of a period that is still to come. null when periods
 * are not of this frequency, or when no year makes them follow each other.
 */
export function datedPeriods(
  periods: readonly (OwnPeriod | null)[],
  frequency: Frequency,
  newest: Period | null,
): number[] | null {
  const end = newest && newest.kind === frequency ? periodNumber(newest) : null;
  const numbers: number[] = [];
  let next = end === null ? Infinity : end + 1;
  for (const period of periods.toReversed()) {
    const number = period === null ? next - 1 : numberBefore(period, frequency, next, end);
    if (number === null || !Number.isFinite(number)) return null;
    numbers.push(number);
    next = number;
  }
  return numbers.toReversed();
}

/** Without a year the newest such period before `next`; with one that period, wherever it stands. */
function numberBefore(period: OwnPeriod, frequency: Frequency, next: number, end: number | null): number | null {
  if (period.kind === 'ago') return end === null ? null : end - period.ago;
  if (period.kind !== 'week' && period.kind !== 'month') return null;
  if (period.kind !== frequency) return null;
  if (period.year !== null) return numberIn(period, period.year);
  if (!Number.isFinite(next)) return null;
  const year = yearAt(frequency, next);
  for (const candidate of [year + 1, year, year - 1, year - 2]) {
    const number = numberIn(period, candidate);
    if (number !== null && number < next) return number;
  }
  // Week 53 comes once in five or six years.
  return [3, 4, 5, 6, 7].map((back) => numberIn(period, year - back)).find((number) => number !== null) ?? null;
}

function numberIn(period: Extract<OwnPeriod, { kind: 'week' | 'month' }>, year: number): number | null {
  return period.kind === 'week'
    ? periodNumber({ kind: 'week', isoYear: year, isoWeek: period.week })
    : periodNumber({ kind: 'month', year, month: period.month });
}

function yearAt(frequency: Frequency, number: number): number {
  const period = periodNumbered(frequency, number);
  return period.kind === 'week' ? period.isoYear : period.year;
}
