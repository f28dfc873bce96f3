// Sweden writes its dates as ISO 8601 does.
const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The ISO date by the calendar of Dutch municipalities. */
export function today(): string {
  return isoDay.format(new Date());
}
