import { easter } from 'date-easter';
import { dateOfDay, dayNumber, dayOf } from './day.ts';
import { weekdayOf } from './amsterdam.ts';

/**
 * Days on which Dutch municipalities are closed, as day numbers in order. Good Friday and Liberation Day are not among them:
 * whoever is closed then says so (`BOT_CLOSED_DAYS`).
 */
export function dutchHolidays(year: number): readonly number[] {
  const { month, day } = easter(year);
  const easterSunday = dayOf(year, month, day);
  const kingsDay = dayOf(year, 4, 27);
  return [
    dayOf(year, 1, 1),
    easterSunday + 1,
    // Never celebrated on a Sunday (decree of 2013).
    weekdayOf(kingsDay) === 7 ? kingsDay - 1 : kingsDay,
    easterSunday + 39,
    easterSunday + 50,
    dayOf(year, 12, 25),
    dayOf(year, 12, 26),
  ].toSorted((left, right) => left - right);
}

/** Days that many municipalities are closed on beside these, as people call them; null: no such day. */
export function namedClosedDay(name: string, year: number): number | null {
  const { month, day } = easter(year);
  switch (name) {
    case 'goede vrijdag':
    case 'good friday':
      return dayOf(year, month, day) - 2;
    case 'bevrijdingsdag':
    case 'liberation day':
      return dayOf(year, 5, 5);
    case 'kerstavond':
    case 'christmas eve':
      return dayOf(year, 12, 24);
    case 'oudejaarsdag':
    case 'oudjaarsdag':
    case 'oudjaar':
    case "new year's eve":
      return dayOf(year, 12, 31);
    default:
      return null;
  }
}

const none: readonly string[] = [];

export interface ClosedDays {
  /** Day numbers in order, each once. */
  in(year: number): readonly number[];
  has(day: number): boolean;
}

/** The holidays, and the ISO dates on which this municipality is closed as well: they may become others meanwhile. */
export function closedDays(extra: () => readonly string[] = () => none): ClosedDays {
  const ofYear = new Map<number, readonly number[]>();
  let [dates, own] = [none, [] as readonly number[]];
  const closedIn = (year: number): readonly number[] => {
    const now = extra();
    if (now !== dates) {
      ofYear.clear();
      [dates, own] = [now, now.map(dayNumber).filter((day) => day !== null)];
    }
    const known = ofYear.get(year);
    if (known) return known;
    const all = [...dutchHolidays(year), ...own.filter((day) => dateOfDay(day).year === year)];
    const days = [...new Set(all)].toSorted((left, right) => left - right);
    ofYear.set(year, days);
    return days;
  };
  return { in: closedIn, has: (day) => closedIn(dateOfDay(day).year).includes(day) };
}
