import { easter } from 'date-easter';
import { dayOf } from './day.ts';
import { firstDay, periodNumber, type IsoWeek } from './period.ts';

/** Dutch weeks in which work is unlike that of other weeks (statistics 1.13). */
export type CalendarFlag = 'christmas' | 'new-year' | 'may-holiday' | 'easter' | 'pentecost';

const flags: readonly CalendarFlag[] = ['christmas', 'new-year', 'may-holiday', 'easter', 'pentecost'];

/**
 * Which flags a week carries. Christmas: the week of 25 and 26 December, and week 52; new year: the week of 1 January,
 * and week 1; May: the weeks of 27 April to 5 May, which hold both holidays of the May school holiday; and the weeks of
 * Easter Monday and Whit Monday, which move through the four-week blocks of the season.
 */
export function calendarFlags(week: IsoWeek): CalendarFlag[] {
  const { isoYear: year, isoWeek } = week;
  const monday = firstDay('week', periodNumber(week) ?? NaN);
  const holds = (from: number, to = from): boolean => from < monday + 7 && to >= monday;
  const { month, day } = easter(year);
  const easterSunday = dayOf(year, month, day);
  const carried: Record<CalendarFlag, boolean> = {
    christmas: isoWeek === 52 || holds(dayOf(year, 12, 25), dayOf(year, 12, 26)),
    'new-year': isoWeek === 1 || holds(dayOf(year + 1, 1, 1)),
    'may-holiday': holds(dayOf(year, 4, 27), dayOf(year, 5, 5)),
    easter: holds(easterSunday + 1),
    pentecost: holds(easterSunday + 50),
  };
  return flags.filter((flag) => carried[flag]);
}
