import { dayMs, instantOf, localTimeOf, minuteMs, weekdayOf } from './amsterdam.ts';
import { dateOfDay } from './day.ts';
import { closedDays, type ClosedDays } from './dutch-holidays.ts';

/** When people of a municipality work, by the clock in Amsterdam. Not through the night: an hour of it is skipped or doubled. */
export interface WorkingHours {
  /** Minutes after midnight. */
  readonly from: number;
  readonly until: number;
  /** ISO weekdays, 1 is Monday; at least one. */
  readonly weekdays: readonly number[];
  readonly closed: ClosedDays;
}

/** `closedOn` gives ISO dates. */
export function officeHours(closedOn: () => readonly string[]): WorkingHours {
  return { from: 9 * 60, until: 17 * 60, weekdays: [1, 2, 3, 4, 5], closed: closedDays(closedOn) };
}

/** Working minutes that pass from one instant to another (both in milliseconds since 1970); 0 when it is not later. */
export function workingMinutesBetween(from: number, to: number, hours: WorkingHours): number {
  if (to <= from) return 0;
  const [start, end] = [localTimeOf(from), localTimeOf(to)];
  const whole = workingDays(start.day, end.day, hours) * (hours.until - hours.from);
  return whole + passed(end, hours) - passed(start, hours);
}

/** The first instant at which so many working minutes have passed since `from`: `from` itself for none. */
export function afterWorkingMinutes(from: number, minutes: number, hours: WorkingHours): number {
  if (minutes <= 0) return from;
  const start = localTimeOf(from);
  const inDay = hours.until - hours.from;
  const sinceMorning = minutes + passed(start, hours);
  const nth = Math.ceil(sinceMorning / inDay);
  const day = workingDayAt(start.day, nth, hours);
  return instantOf({ day, ms: Math.round((hours.from + sinceMorning - (nth - 1) * inDay) * minuteMs) });
}

/** When somebody may be sent something: not in their quiet hours, nor on a day on which they do not work. */
export function nextNonQuiet(
  instant: number,
  quiet: { readonly from: number; readonly until: number } | null,
  workingOn: readonly number[],
  closed: ClosedDays | null = null,
): number {
  const works = (day: number) => (workingOn.length === 0 || workingOn.includes(weekdayOf(day))) && !closed?.has(day);
  let at = instant;
  for (let tries = 0; tries < mostDays; tries++) {
    const { day, ms } = localTimeOf(at);
    const ends = works(day) ? quietUntil(ms / minuteMs, quiet) : minutesInDay;
    if (ends === null) return at;
    at = instantOf({ day: day + Math.floor(ends / minutesInDay), ms: (ends % minutesInDay) * minuteMs });
  }
  return instant;
}

const minutesInDay = dayMs / minuteMs;
/** Two for each day of a year that is closed as a whole. */
const mostDays = 800;

/** In minutes after midnight of the same day; null when it is not quiet. Quiet hours may go past midnight. */
function quietUntil(minute: number, quiet: { readonly from: number; readonly until: number } | null): number | null {
  if (!quiet || quiet.from === quiet.until) return null;
  const { from, until } = quiet;
  if (from < until) return minute >= from && minute < until ? until : null;
  if (minute < until) return until;
  return minute >= from ? minutesInDay : null;
}

function passed({ day, ms }: { readonly day: number; readonly ms: number }, hours: WorkingHours): number {
  if (!hours.weekdays.includes(weekdayOf(day)) || hours.closed.has(day)) return 0;
  return Math.min(Math.max(ms / minuteMs - hours.from, 0), hours.until - hours.from);
}

/** How many working days there are from one day up to another. */
function workingDays(from: number, to: number, { weekdays, closed }: WorkingHours): number {
  const weeks = Math.floor((to - from) / 7);
  let days = weeks * weekdays.length;
  for (let day = from + weeks * 7; day < to; day++) if (weekdays.includes(weekdayOf(day))) days++;
  for (let year = dateOfDay(from).year; year <= dateOfDay(to).year; year++)
    for (const day of closed.in(year)) if (day >= from && day < to && weekdays.includes(weekdayOf(day))) days--;
  return days;
}

/** The nth working day from a day on, itself included. Halving, so that years cost as little as days. */
function workingDayAt(from: number, nth: number, hours: WorkingHours): number {
  if (hours.weekdays.length === 0) throw new RangeError('nobody works on any day');
  let before = from;
  let after = from + Math.ceil((nth * 7) / hours.weekdays.length) + 1;
  while (workingDays(from, after, hours) < nth) after += after - from;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (workingDays(from, middle, hours) < nth) before = middle;
    else after = middle;
  }
  return after - 1;
}
