import { settle, type Attempt, type Settlement } from '../../features/conversation/delivery.ts';
import type { Delivery } from '../../features/conversation/ports.ts';
import { within } from '../../shared/within.ts';
import { isAllowedService } from '../inbound/trust.ts';
import { classify } from './classify.ts';
import type { Post } from './connector.ts';
import type { Pace } from './pace.ts';

/** How long a token for the channel may take: nothing is posted yet, so giving up loses nothing. */
const tokenWithinMs = 5_000;

/** A wait this short is not worth a trip through the queue. */
const shortestQueuedWaitMs = 2_500;

export interface SenderOptions {
  readonly post: Post;
  /** Fails when no token can be had; then nothing was posted for sure. */
  readonly prepare: () => Promise<unknown>;
  readonly pace: Pace;
  readonly serviceOrigins: readonly string[];
  readonly onAttempt: (delivery: Delivery, attempt: Attempt) => void;
}

/** Posts a delivery once and says what became of it. Never throws: every outcome is a settlement. */
export type Sender = (delivery: Delivery) => Promise<Settlement>;

export function sender(options: SenderOptions): Sender {
  return async (delivery) => {
    const attempt = await tryOnce(delivery, options);
    options.onAttempt(delivery, attempt);
    return settle(attempt, delivery.attempts, Math.random());
  };
}

async function tryOnce(delivery: Delivery, { post, prepare, pace, serviceOrigins }: SenderOptions): Promise<Attempt> {
  const { outgoing, serviceUrl } = delivery;
  // A stored address may be older than the list, and the bot's token goes there.
  if (!isAllowedService(serviceUrl, serviceOrigins)) return { kind: 'refused', reason: 'rejected' };
  let waitMs = await pace(outgoing.conversationId);
  while (waitMs > 0) {
    if (waitMs > shortestQueuedWaitMs) return { kind: 'not-accepted', reason: 'busy', retryAfterMs: waitMs };
    await new Promise((resolve) => setTimeout(resolve, waitMs));
    waitMs = await pace(outgoing.conversationId);
  }
  const isPrepared = prepare().then(
    () => true,
    () => false,
  );
  if (!(await within(isPrepared, tokenWithinMs, false)))
    return { kind: 'not-accepted', reason: 'unreachable', retryAfterMs: null };
  try {
    return { kind: 'accepted', messageId: await post(serviceUrl, outgoing.conversationId, outgoing.activity) };
  } catch (error) {
    return classify(error);
  }
}
