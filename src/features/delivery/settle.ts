/** What became of one attempt to post or update a message. */
export type Attempt =
  | { readonly kind: 'accepted'; readonly place: Place }
  /** Certainly not taken: 429, 412, a connection that never was, a request that did not leave whole. */
  | { readonly kind: 'not-accepted'; readonly reason: DeliveryReason; readonly retryAfterMs: number | null }
  /** Certainly not taken, and it never will be: 400, 403, 404, 413. */
  | { readonly kind: 'refused'; readonly reason: DeliveryReason }
  /** Nobody knows: a timeout, a connection cut behind the request, a 5xx. */
  | { readonly kind: 'unknown'; readonly reason: DeliveryReason };

/** Where a message stands, in the channel's own ids. */
export interface Place {
  readonly conversationId: string;
  readonly messageId: string;
}

export const deliveryReasons = [
  'busy',
  'unreachable',
  'blocked',
  'gone',
  'too-large',
  'rejected',
  'timeout',
  'cut',
  'server-error',
  'process-ended',
  'gave-up',
] as const;
export type DeliveryReason = (typeof deliveryReasons)[number];

export type Settlement =
  | { readonly state: 'sent'; readonly place: Place }
  | { readonly state: 'pending'; readonly reason: DeliveryReason; readonly afterMs: number }
  | { readonly state: 'failed'; readonly reason: DeliveryReason; readonly endsConversation: boolean }
  | { readonly state: 'uncertain'; readonly reason: DeliveryReason };

export const mostAttempts = 6;
const firstWaitMs = 1_000;
/** The cap on every wait, whatever Teams asks for: after six of these at most the owner is told. */
const longestWaitMs = 5 * 60_000;

/**
 * Decides what an attempt means for a delivery (docs/decisions/0015-one-way-out.md): only what was certainly not taken is
 * tried again, because Teams takes no idempotency key and a second post is worse than a visible doubt. An update in place
 * has the same effect however often it is made, so there doubt is a reason to try again.
 * `attempts` counts this attempt too; `jitter` is between 0 and 1.
 */
export function settle(attempt: Attempt, attempts: number, jitter: number, isUpdate = false): Settlement {
  switch (attempt.kind) {
    case 'accepted':
      return { state: 'sent', place: attempt.place };
    case 'unknown':
      return isUpdate
        ? tryAgain(attempt.reason, attempts, null, jitter)
        : { state: 'uncertain', reason: attempt.reason };
    case 'refused':
      return { state: 'failed', reason: attempt.reason, endsConversation: attempt.reason === 'blocked' };
    case 'not-accepted':
      return tryAgain(attempt.reason, attempts, attempt.retryAfterMs, jitter);
  }
}

function tryAgain(reason: DeliveryReason, attempts: number, retryAfterMs: number | null, jitter: number): Settlement {
  if (attempts >= mostAttempts) return { state: 'failed', reason: 'gave-up', endsConversation: false };
  const backoff = firstWaitMs * 2 ** (attempts - 1) * (0.75 + jitter / 2);
  return { state: 'pending', reason, afterMs: Math.min(longestWaitMs, Math.max(retryAfterMs ?? 0, backoff)) };
}
