import { setTimeout as delay } from 'node:timers/promises';
import type { Attempt } from './attempt.ts';

const mostSends = 3;
const firstWaitMs = 400;
/** An answer takes at least so long: a send that leaves less is for nothing. */
const shortestAnswerMs = 1_500;

/**
 * Sends until something came of it, at most three times, and only where a wait and an answer still fit before `untilMs` (as
 * `performance.now()`). A service that asks for more rest than that is not asked again.
 */
export async function persist(
  once: () => Promise<Attempt>,
  { untilMs, signal }: { readonly untilMs: number; readonly signal: AbortSignal },
): Promise<{ readonly attempt: Attempt; readonly sends: number; readonly mayCost: boolean }> {
  let mayCost = false;
  for (let sends = 1; ; sends++) {
    const attempt = await once();
    mayCost ||= attempt.kind === 'failed' && attempt.mayCost;
    if (attempt.kind === 'answered' || !attempt.isPassing || sends === mostSends) return { attempt, sends, mayCost };
    // Not all who failed at the same moment come back at the same moment.
    const waitMs = attempt.afterMs ?? firstWaitMs * 2 ** (sends - 1) * (0.5 + Math.random());
    const isRoom = performance.now() + waitMs + shortestAnswerMs < untilMs;
    const hasWaited = isRoom && (await delay(waitMs, true, { signal }).catch(() => false));
    if (!hasWaited) return { attempt, sends, mayCost };
  }
}
