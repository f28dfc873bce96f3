/** Leaves a service alone that failed several times in a row, so that nobody waits for it in vain. */
export interface Breaker {
  /** Whether the service may be asked now. After a rest one ask at a time tries it: it must tell how that went. */
  mayAsk(): boolean;
  succeeded(): void;
  /** `restMs`: how long the service itself asks to be left alone. */
  failed(restMs?: number | null): void;
  isResting(): boolean;
}

const [usualFailures, usualRestMs, longestRestMs] = [3, 30_000, 900_000];

/** `now` in milliseconds. Each rest after a try that failed is twice as long, up to a quarter of an hour. */
export function breaker(now: () => number, { failures = usualFailures, restMs = usualRestMs } = {}): Breaker {
  let failedInARow = 0;
  let nextRestMs = restMs;
  let restsUntil: number | null = null;
  let isTrying = false;

  function rest(milliseconds: number): void {
    restsUntil = now() + Math.min(milliseconds, longestRestMs);
    nextRestMs = Math.min(nextRestMs * 2, longestRestMs);
  }

  return {
    mayAsk() {
      if (restsUntil === null) return true;
      if (now() < restsUntil || isTrying) return false;
      isTrying = true;
      return true;
    },
    succeeded() {
      [failedInARow, nextRestMs, restsUntil, isTrying] = [0, restMs, null, false];
    },
    failed(asked = null) {
      failedInARow += 1;
      const wasTrying = isTrying;
      isTrying = false;
      if (asked !== null || wasTrying || failedInARow >= failures)
        rest(Math.max(asked ?? 0, asked === null ? nextRestMs : 0));
    },
    isResting: () => restsUntil !== null,
  };
}
