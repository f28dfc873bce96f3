/** What became of one attempt to post a message to Teams. */
export type Attempt =
  | { readonly kind: 'accepted'; readonly messageId: string }
  /** Certainly not posted: 429, 412, connection refused. */
  | { readonly kind: 'not-accepted'; readonly reason: DeliveryReason; readonly retryAfterMs: number | null }
  /** Certainly not posted and never will be: 400, 401, 403, 404, 413. */
  | { readonly kind: 'refused'; readonly reason: DeliveryReason }
  /** Nobody knows: a timeout, a cut connection, a 5xx after the request was sent. */
  | { readonly kind: 'unknown'; readonly reason: DeliveryReason };

export type DeliveryReason =
  | 'busy'
  | 'unreachable'
  | 'blocked'
  | 'gone'
  | 'too-large'
  | 'rejected'
  | 'timeout'
  | 'cut'
  | 'server-error'
  | 'process-ended'
  | 'gave-up';

export type Settlement =
  | { readonly state: 'sent'; readonly messageId: string }
  | { readonly state: 'pending'; readonly reason: DeliveryReason; readonly afterMs: number }
  | { readonly state: 'failed'; readonly reason: DeliveryReason; readonly endsConversation: boolean }
  | { readonly state: 'uncertain'; readonly reason: DeliveryReason };

const longestTries = 6;
const firstWaitMs = 1_000;
const longestWaitMs = 5 * 60_000;

/**
 * Decides what an attempt means for a delivery (DESIGN 4.5): only what was certainly not accepted is tried again,
 * because Teams takes no idempotency key and a second post is worse than a visible doubt.
 * `attempts` counts this attempt too; `jitter` is between 0 and 1.
 */
export function settle(attempt: Attempt, attempts: number, jitter: number): Settlement {
  switch (attempt.kind) {
    case 'accepted':
      return { state: 'sent', messageId: attempt.messageId };
    case 'unknown':
      return { state: 'uncertain', reason: attempt.reason };
    case 'refused':
      return { state: 'failed', reason: attempt.reason, endsConversation: attempt.reason === 'blocked' };
    case 'not-accepted': {
      if (attempts >= longestTries) return { state: 'failed', reason: 'gave-up', endsConversation: false };
      const backoff = Math.min(longestWaitMs, firstWaitMs * 2 ** (attempts - 1)) * (0.75 + jitter / 2);
      return { state: 'pending', reason: attempt.reason, afterMs: Math.max(attempt.retryAfterMs ?? 0, backoff) };
    }
  }
}
