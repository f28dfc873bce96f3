const dayMs = 86_400_000;
const isoDate = /^\d{4}-\d\d-\d\d$/;

/** Days since 1 January 1970 of an ISO date; null when the text is no day of the calendar. */
export function dayNumber(day: string): number | null {
  const time = isoDate.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  // Date.parse takes 30 February for 2 March.
  return Number.isNaN(time) || isoDay(time / dayMs) !== day ? null : time / dayMs;
}

/** The ISO date of a day number. */
export function isoDay(number: number): string {
  return new Date(number * dayMs).toISOString().slice(0, 10);
}

/** The number of a day given by its parts; a day past the end of its month runs on into the next. */
export function dayOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / dayMs;
}

export function dateOfDay(number: number): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(number * dayMs);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
