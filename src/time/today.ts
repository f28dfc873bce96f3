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
