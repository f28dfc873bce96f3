import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Milliseconds to wait before this conversation may be sent to; 0 = now. */
export type Pace = (conversationId: string) => Promise<number>;

/**
 * Teams allows 7 messages per 1 s, 8 per 2 s, 60 per 30 s and 1800 per hour in a conversation (teams-platform 4.2).
 * The limiter counts in fixed windows, of which any moving window can touch two: half of each is always within the limits.
 */
const perConversation = [
  { points: 3, duration: 1 },
  { points: 4, duration: 2 },
  { points: 30, duration: 30 },
  { points: 900, duration: 3_600 },
];

export function pace(sendsPerSecond: number): Pace {
  const conversation = perConversation.map((limit) => new RateLimiterMemory(limit));
  const all = new RateLimiterMemory({ points: Math.max(1, Math.floor(sendsPerSecond / 2)), duration: 1 });
  return async (conversationId) => {
    for (const limiter of conversation) {
      const waitMs = await take(limiter, threadless(conversationId));
      if (waitMs > 0) return waitMs;
    }
    return take(all, 'all');
  };
}

async function take(limiter: RateLimiterMemory, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(1, refusal.msBeforeNext);
    throw refusal;
  }
}

/** All threads of a channel share one limit. */
function threadless(conversationId: string): string {
  return conversationId.split(';', 1)[0] ?? conversationId;
}
