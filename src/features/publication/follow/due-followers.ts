import { localTimeOf, instantOf, weekdayOf } from '../../../time/amsterdam.ts';
import { afterWorkingMinutes, type WorkingHours } from '../../../time/working-hours.ts';
import type { Follower } from './follow.ts';

/** Whether it is their time: in working hours, and not twice in the same day or, of a summary, the same week. */
export function isTheirTime({ pace, toldAt }: Follower, now: number, hours: WorkingHours): boolean {
  const { day } = localTimeOf(now);
  // Within working hours the next working minute begins at once.
  if (afterWorkingMinutes(now, 1, hours) - now > minuteMs) return false;
  const since = pace === 'daily' ? day : day - (weekdayOf(day) - 1);
  return Date.parse(toldAt) < instantOf({ day: since, ms: 0 });
}

const minuteMs = 60_000;
