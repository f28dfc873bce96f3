import { Temporal } from 'temporal-polyfill';

/** The only way features learn what time it is. */
export interface Clock {
  now(): Temporal.Instant;
}

export const systemClock: Clock = { now: () => Temporal.Now.instant() };

/** Dutch municipalities work, publish and count weeks in this zone. */
export const timeZone = 'Europe/Amsterdam';

export function todayOf(clock: Clock): Temporal.PlainDate {
  return clock.now().toZonedDateTimeISO(timeZone).toPlainDate();
}
