// Sweden writes its dates as ISO 8601 does.
const wallClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
});

export const minuteMs = 60_000;
export const dayMs = 86_400_000;

/** What calendar and clock say in a Dutch municipality: a day number (day.ts) and milliseconds since midnight by the clock. */
export interface LocalTime {
  readonly day: number;
  readonly ms: number;
}

export function localTimeOf(instant: number): LocalTime {
  const local = instant + offsetAt(instant);
  const day = Math.floor(local / dayMs);
  return { day, ms: local - day * dayMs };
}

/** The instant at which the clock says so; of an hour that is skipped in spring, the same time after it. */
export function instantOf({ day, ms }: LocalTime): number {
  const local = day * dayMs + ms;
  const winter = local - offsetAt(local - dayMs);
  const summer = local - offsetAt(local + dayMs);
  // On most days both are the same; around a change the one is right whose offset holds there.
  return winter + offsetAt(winter) === local ? winter : summer + offsetAt(summer) === local ? summer : winter;
}

/** 1 is Monday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

function offsetAt(instant: number): number {
  const second = Math.floor(instant / 1_000) * 1_000;
  return Date.parse(`${wallClock.format(second).replace(' ', 'T')}Z`) - second;
}
