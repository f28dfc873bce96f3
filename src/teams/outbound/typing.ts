import type { Conversation } from '../../features/conversation/turn.ts';
import { within } from '../../shared/within.ts';
import { isAllowedService } from '../inbound/trust.ts';
import type { Connector } from './connector.ts';
import { atService } from './service-url.ts';

export interface TypingOptions {
  readonly ask: Connector;
  readonly token: () => Promise<string>;
  readonly serviceOrigins: readonly string[];
  /** Whether something takes part that may take long; only looked at for an answer that does. */
  readonly mayTakeLong: () => Promise<boolean>;
}

/** An answer before this comes at once. */
const afterMs = 1_500;
/** Teams lets the sign go after some seconds. */
const againMs = 3_000;
/** So that the sign does not come behind the answer. */
const underWayMs = 300;

/**
 * Shows in a personal chat that an answer is being worked on. A sign that is lost or shown twice does no harm, so it goes
 * beside the outbox; the answer itself goes through it.
 */
export function typing({ ask, token, serviceOrigins, mayTakeLong }: TypingOptions) {
  async function show({ id, serviceUrl, botId }: Conversation): Promise<void> {
    if (!isAllowedService(serviceUrl, serviceOrigins) || !(await mayTakeLong())) return;
    const sign = { type: 'typing', from: { id: botId }, conversation: { id } };
    const url = atService(serviceUrl, `v3/conversations/${encodeURIComponent(id)}/activities`);
    await ask({ method: 'POST', url, token: await token(), body: Buffer.from(JSON.stringify(sign)) });
  }

  return async <Result>(conversation: Conversation, work: Promise<Result>): Promise<Result> => {
    if (conversation.kind !== 'personal') return work;
    let shown: Promise<void> = Promise.resolve();
    let timer: NodeJS.Timeout | undefined;
    const next = (milliseconds: number) => {
      timer = setTimeout(() => {
        // Nobody misses a sign that failed: the answer says more.
        shown = show(conversation).catch(() => {});
        next(againMs);
      }, milliseconds);
    };
    next(afterMs);
    try {
      return await work;
    } finally {
      clearTimeout(timer);
      await within(shown, underWayMs, undefined);
    }
  };
}
