import { calendarFlags, type CalendarFlag } from '../../time/dutch-calendar.ts';
import { periodNumber, periodOfDay, type IsoWeek } from '../../time/period.ts';
import type { Point, SeriesMeta } from '../series.ts';
import type { Values } from './xmr.ts';

/**
 * The flags of the newest week that no earlier week with a figure carries: without one there is nothing to read the
 * week against (statistics 1.13). `weeks` are those of `values`, oldest first.
 */
export function flagsWithoutPrecedent(values: Values, weeks: readonly IsoWeek[]): CalendarFlag[] {
  const newest = weeks.at(-1);
  let open = newest ? calendarFlags(newest) : [];
  for (let i = weeks.length - 2; i >= 0 && open.length; i--) {
    const week = weeks[i];
    if (!week || (values[i] ?? null) === null) continue;
    const carried = calendarFlags(week);
    open = open.filter((flag) => !carried.includes(flag));
  }
  return open;
}

/**
 * Whether the owner flagged the newest point with something that no earlier point with a figure was flagged with (statistics
 * 1.13). `points` are those of `values`, dense and oldest first, and each adds up so many periods.
 */
export function isFlaggedWithoutPrecedent(
  { flagged = [], frequency }: SeriesMeta,
  values: Values,
  points: readonly Point[],
  periodsPerPoint: number,
): boolean {
  const newest = points.at(-1);
  if (flagged.length === 0 || !newest) return false;
  const last = periodNumber(newest.period) ?? NaN;
  const placed = flagged.map(({ on, flag }) => {
    const before = Math.floor((last - (periodOfDay(frequency, on)?.number ?? NaN)) / periodsPerPoint);
    return { flag, before };
  });
  const hasFigure = (before: number): boolean => before > 0 && (values[values.length - 1 - before] ?? null) !== null;
  return placed.some(
    ({ flag, before }) => before === 0 && !placed.some((one) => one.flag === flag && hasFigure(one.before)),
  );
}
