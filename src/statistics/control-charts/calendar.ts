import type { IsoWeek } from '../../time/period.ts';
import { periodNumber } from '../../time/period-number.ts';
import type { Values } from './xmr.ts';

/** Dutch weeks in which work is unlike that of other weeks (interpretation 1.13). */
export type CalendarFlag = 'christmas' | 'new-year' | 'may-holiday' | 'easter' | 'pentecost';

const DAY = 86_400_000;
const flags: readonly CalendarFlag[] = ['christmas', 'new-year', 'may-holiday', 'easter', 'pentecost'];

/**
 * Which flags a week carries. Christmas: the week of 25 and 26 December, and week 52; new year: the week of 1 January,
 * and week 1; May: the weeks of 27 April to 5 May, which hold both holidays of the May school holiday; and the weeks of
 * Easter Monday and Whit Monday, which move through the four-week blocks of the season.
 */
export function calendarFlags(week: IsoWeek): CalendarFlag[] {
  const { isoYear: year, isoWeek } = week;
  const monday = ((periodNumber(week) ?? NaN) * 7 - 3) * DAY;
  const holds = (from: number, to = from): boolean => from < monday + 7 * DAY && to >= monday;
  const easter = easterSunday(year);
  const carried: Record<CalendarFlag, boolean> = {
    christmas: isoWeek === 52 || holds(Date.UTC(year, 11, 25), Date.UTC(year, 11, 26)),
    'new-year': isoWeek === 1 || holds(Date.UTC(year + 1, 0, 1)),
    'may-holiday': holds(Date.UTC(year, 3, 27), Date.UTC(year, 4, 5)),
    easter: holds(easter + DAY),
    pentecost: holds(easter + 50 * DAY),
  };
  return flags.filter((flag) => carried[flag]);
}

/**
 * The flags of the newest week that no earlier week with a figure carries: without one there is nothing to read the
 * week against (interpretation 1.13). `weeks` are those of `values`, oldest first.
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

/** Milliseconds since 1970 of Easter Sunday in the Gregorian calendar (Butcher 1876, in Meeus, Astronomical Algorithms). */
export function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const days = moon + weekday - 7 * late + 114;
  return Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1);
}
