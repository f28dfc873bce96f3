/** Milliseconds since the epoch. Injected, so that a rate limit or a token's life is tested without waiting for it. */
export type Clock = () => number;

export const systemClock: Clock = () => Date.now();

export type ManualClock = { now: Clock; advance(ms: number): void };

export function manualClock(startAt = Date.parse('2026-11-16T08:00:00Z')): ManualClock {
  let at = startAt;
  return {
    now: () => at,
    advance(ms) {
      at += ms;
    },
  };
}
