import { calendarFlags, type CalendarFlag } from '../../time/dutch-calendar.ts';
import type { IsoWeek } from '../../time/period.ts';
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
