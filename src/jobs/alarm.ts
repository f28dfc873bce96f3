export interface Alarm {
  /** Runs the work after this long, or sooner when that was asked for already. */
  wakeAfter(milliseconds: number): void;
  /** Rings no more; resolves when the work under way has ended. */
  stop(): Promise<void>;
}

/**
 * Wakes work of this process at the soonest time that anybody named; the work itself names the next. It runs once at a time,
 * and who asks while it runs is heard after it. Holds no truth: without it the regular sweep finds the same work later.
 */
export function alarm(work: () => Promise<number | null>, onError: (error: unknown) => void): Alarm {
  let timer: NodeJS.Timeout | undefined;
  let at = Number.POSITIVE_INFINITY;
  let running: Promise<void> | null = null;
  let isStopped = false;

  function set(milliseconds: number): void {
    const wanted = performance.now() + Math.max(0, milliseconds);
    if (isStopped || wanted >= at) return;
    at = wanted;
    clearTimeout(timer);
    if (running === null) timer = setTimeout(ring, Math.min(Math.max(0, Math.ceil(milliseconds)), longestMs));
  }

  function ring(): void {
    at = Number.POSITIVE_INFINITY;
    running = work()
      .then(
        (nextInMs) => nextInMs,
        (error: unknown) => (onError(error), null),
      )
      .then((nextInMs) => {
        running = null;
        const asked = at - performance.now();
        at = Number.POSITIVE_INFINITY;
        if (Number.isFinite(asked)) set(asked);
        if (nextInMs !== null) set(nextInMs);
      });
  }

  return {
    wakeAfter: set,
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}

/** Timers of a month and more would ring at once. */
const longestMs = 3_600_000;
