const isoDate = /^\d{4}-\d\d-\d\d$/;

// Counted in years that begin in March, so that a leap day is the last of its year, and in eras of 400 such years, which are
// equally long (the proleptic Gregorian calendar of ISO 8601). No Date: one per point costs more than reading a series.
const DAYS_IN_ERA = 146_097;
const YEARS_IN_ERA = 400;
const FROM_MARCH_OF_YEAR_0 = 719_468;

/** Days since 1 January 1970 of an ISO date; null when the text is no day of the calendar. */
export function dayNumber(day: string): number | null {
  if (!isoDate.test(day)) return null;
  const [year, month, date] = [digits(day, 0, 4), digits(day, 5, 7), digits(day, 8, 10)];
  return month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month) ? dayOf(year, month, date) : null;
}

/** The ISO date of a day number. */
export function isoDay(number: number): string {
  const { year, month, day } = dateOfDay(number);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The number of a day given by its parts; a day past the end of its month runs on into the next. */
export function dayOf(year: number, month: number, day: number): number {
  const march = month > 2 ? month - 3 : month + 9;
  const fromMarch = month > 2 ? year : year - 1;
  const era = Math.floor(fromMarch / YEARS_IN_ERA);
  const ofEra = fromMarch - era * YEARS_IN_ERA;
  const days = 365 * ofEra + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + Math.floor((153 * march + 2) / 5);
  return era * DAYS_IN_ERA + days + day - 1 - FROM_MARCH_OF_YEAR_0;
}

export function dateOfDay(number: number): { readonly year: number; readonly month: number; readonly day: number } {
  const from = number + FROM_MARCH_OF_YEAR_0;
  const era = Math.floor(from / DAYS_IN_ERA);
  const day = from - era * DAYS_IN_ERA;
  const year = Math.floor((day - Math.floor(day / 1_460) + Math.floor(day / 36_524) - Math.floor(day / 146_096)) / 365);
  const ofYear = day - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const march = Math.floor((5 * ofYear + 2) / 153);
  const month = march < 10 ? march + 3 : march - 9;
  return {
    year: era * YEARS_IN_ERA + year + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * march + 2) / 5) + 1,
  };
}

function daysIn(year: number, month: number): number {
  return month === 12 ? 31 : dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let i = from; i < to; i++) number = 10 * number + text.charCodeAt(i) - 48;
  return number;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}
