// Sweden writes its dates as ISO 8601 does.
const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

const minuteMs = 60_000;
let kept = { minute: Number.NaN, day: '' };

/** The ISO date by the calendar of Dutch municipalities. Worked out once a minute, since no day begins within one. */
export function today(): string {
  const minute = Math.floor(Date.now() / minuteMs);
  if (minute !== kept.minute) kept = { minute, day: isoDay.format(minute * minuteMs) };
  return kept.day;
}

/** The ISO date of an instant (in milliseconds since 1970) by the same calendar. */
export function dayIn(instant: number): string {
  return isoDay.format(instant);
}
