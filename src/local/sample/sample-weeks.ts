import { dayNumber, isoDay } from '../../time/day.ts';
import { periodAt, startOf, type IsoWeek } from '../../time/period.ts';

export interface SampleWeek extends IsoWeek {
  readonly start: string;
}

/** Every series begins here, whatever is asked, so that a week has one value for ever. A Monday. */
const epoch = '2018-01-01';

let latest: readonly SampleWeek[] = [];

/** Monday of the last week that ended before this day: on a Sunday that is the week before. */
export function newestWeekStart(today: string): string {
  return addWeeks(startOf(periodAt('week', today)), -1);
}

/** The last day on which the newest complete week was not complete yet: what the sample knows until then leaves it open. */
export function dayBeforeNewest(today: string): string {
  return isoDay((dayNumber(addWeeks(newestWeekStart(today), 1)) ?? NaN) - 1);
}

/** All complete weeks since the epoch, oldest first; none for a day before it. */
export function weeksUpTo(today: string): readonly SampleWeek[] {
  const newest = newestWeekStart(today);
  if (latest.at(-1)?.start !== newest) latest = weeksBetween(epoch, newest);
  return latest;
}

export function addWeeks(day: string, weeks: number): string {
  return isoDay((dayNumber(day) ?? NaN) + 7 * weeks);
}

/** The latest Monday of this ISO week that lies at least half a year back: old enough to see both sides of a break. */
export function mondayOfWeekBefore(day: string, isoWeek: number): string {
  const limit = addWeeks(day, -26);
  const isoYear = Number(limit.slice(0, 4));
  const monday = startOf({ kind: 'week', isoYear, isoWeek });
  return monday <= limit ? monday : startOf({ kind: 'week', isoYear: isoYear - 1, isoWeek });
}

function weeksBetween(first: string, last: string): readonly SampleWeek[] {
  const weeks: SampleWeek[] = [];
  for (let start = first; start <= last; start = addWeeks(start, 1)) {
    const week = periodAt('week', start);
    if (week.kind === 'week') weeks.push({ ...week, start });
  }
  return weeks;
}
