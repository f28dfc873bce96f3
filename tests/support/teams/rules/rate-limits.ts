import type { Clock } from '../clock.ts';
import { refuse, type Refusal } from '../finding.ts';

export type Bucket = 'send' | 'create' | 'members';
type Window = readonly [most: number, withinMs: number];

// docs/platform.md#limits: per bot per thread.
const sendWindows: readonly Window[] = [
  [7, 1_000],
  [8, 2_000],
  [60, 30_000],
  [1_800, 3_600_000],
];
const memberWindows: readonly Window[] = [
  [14, 1_000],
  [16, 2_000],
  [120, 30_000],
  [3_600, 3_600_000],
];
const windowsOf: Record<Bucket, readonly Window[]> = {
  send: sendWindows,
  create: sendWindows,
  members: memberWindows,
};
// docs/platform.md#limits: per app per tenant, over everything.
const tenantWindows: readonly Window[] = [[50, 1_000]];

export type RateLimits = ReturnType<typeof createRateLimits>;

export function createRateLimits(clock: Clock) {
  const takenAt = new Map<string, number[]>();
  let mode: 'with-retry-after' | 'without-retry-after' | 'off' = 'with-retry-after';

  /** How long until one more fits; 0 when it fits now. */
  function waitMs(key: string, windows: readonly Window[]): number {
    const now = clock();
    const taken = (takenAt.get(key) ?? []).filter((at) => at > now - 3_600_000);
    takenAt.set(key, taken);
    const waits = windows.map(([most, withinMs]) => {
      const within = taken.filter((at) => at > now - withinMs);
      const blocking = within[within.length - most];
      return blocking === undefined ? 0 : blocking + withinMs - now;
    });
    return Math.max(...waits);
  }

  return {
    become(next: typeof mode): void {
      mode = next;
    },

    /** A refused request does not count towards the limit. */
    take(bucket: Bucket, threadId: string): Refusal | undefined {
      if (mode === 'off') return undefined;
      const key = `${bucket} ${threadId}`;
      const wait = Math.max(waitMs(key, windowsOf[bucket]), waitMs('tenant', tenantWindows));
      if (wait === 0) {
        for (const name of [key, 'tenant']) takenAt.get(name)?.push(clock());
        return undefined;
      }
      // The code and the words are those of msteams-docs pull request 6335.
      const refusal = refuse('rate-limit', 'Too many requests.', 429, 'Throttled');
      return mode === 'without-retry-after'
        ? refusal
        : { ...refusal, retryAfterSeconds: Math.max(1, Math.ceil(wait / 1000)) };
    },
  };
}
