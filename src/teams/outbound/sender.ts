import type { Address, Delivery } from '../../features/delivery/ports.ts';
import { settle, type Attempt, type Settlement } from '../../features/delivery/settle.ts';
import { within } from '../../shared/within.ts';
import { isAllowedService } from '../inbound/trust.ts';
import { classify } from './classify.ts';
import type { Connector } from './connector.ts';
import { atService } from './service-url.ts';

/** How long a token for the channel may take: nothing is posted yet, so giving up loses nothing. */
const tokenWithinMs = 5_000;

export interface SenderOptions {
  readonly ask: Connector;
  /** A token for the channel. Fails when none can be had; then nothing was posted for sure. */
  readonly token: () => Promise<string>;
  readonly serviceOrigins: readonly string[];
  readonly onAttempt: (delivery: Delivery, attempt: Attempt) => void;
}

/** Posts a delivery once and says what became of it. Never throws: every outcome is a settlement. */
export type Sender = (delivery: Delivery) => Promise<Settlement>;

export function sender(options: SenderOptions): Sender {
  return async (delivery) => {
    const attempt = await tryOnce(delivery, options);
    options.onAttempt(delivery, attempt);
    return settle(attempt, delivery.attempts, Math.random(), delivery.address?.to.kind === 'update');
  };
}

async function tryOnce(
  { address, content }: Delivery,
  { ask, token, serviceOrigins }: SenderOptions,
): Promise<Attempt> {
  if (address === null) return { kind: 'refused', reason: 'gone' };
  // A stored address may be older than the list, and the bot's token goes there.
  if (!isAllowedService(address.serviceUrl, serviceOrigins)) return { kind: 'refused', reason: 'rejected' };
  const own = await within(
    token().catch(() => null),
    tokenWithinMs,
    null,
  );
  if (own === null) return { kind: 'not-accepted', reason: 'unreachable', retryAfterMs: null };
  const { to } = address;
  if (to.kind !== 'account') return post(address, to, content, own, ask);
  const opened = await open(address, to, own, ask);
  return typeof opened === 'string'
    ? post(address, { kind: 'conversation', conversationId: opened }, content, own, ask)
    : opened;
}

type Open = Extract<Address['to'], { kind: 'account' }>;

/** The chat with somebody, which is the same one however often it is asked for; or what stood in the way. */
async function open(
  { serviceUrl, botId }: Address,
  to: Open,
  token: string,
  ask: Connector,
): Promise<string | Attempt> {
  const wanted = {
    isGroup: false,
    bot: { id: botId },
    members: [{ id: to.accountId }],
    tenantId: to.tenantId,
    channelData: { tenant: { id: to.tenantId } },
  };
  const url = atService(serviceUrl, 'v3/conversations');
  const answer = await ask({ method: 'POST', url, token, body: Buffer.from(JSON.stringify(wanted)) });
  const attempt = classify(answer, (id) => ({ conversationId: id, messageId: '' }));
  if (attempt.kind === 'accepted') return attempt.place.conversationId || { kind: 'refused', reason: 'gone' };
  // Nothing was posted yet, so even doubt may be tried again.
  return attempt.kind === 'unknown' ? { kind: 'not-accepted', reason: attempt.reason, retryAfterMs: null } : attempt;
}

async function post(
  { serviceUrl, botId }: Address,
  to: Exclude<Address['to'], Open>,
  content: Uint8Array,
  token: string,
  ask: Connector,
): Promise<Attempt> {
  const { conversationId } = to;
  const activities = `v3/conversations/${encodeURIComponent(conversationId)}/activities`;
  const body = addressed(content, botId, conversationId);
  switch (to.kind) {
    case 'update': {
      const { messageId } = to;
      const url = atService(serviceUrl, `${activities}/${encodeURIComponent(messageId)}`);
      return classify(await ask({ method: 'PUT', url, token, body }), () => ({ conversationId, messageId }));
    }
    case 'channel':
    case 'conversation': {
      const url = atService(serviceUrl, activities);
      // A new thread is a conversation of its own, named after its first message (docs/platform.md#posting-first).
      const isThread = to.kind === 'channel';
      return classify(await ask({ method: 'POST', url, token, body }), (messageId) => ({
        conversationId: isThread ? `${conversationId};messageid=${messageId}` : conversationId,
        messageId,
      }));
    }
  }
}

/** The JSON as it was written, with who says it and where: it is not parsed again, whatever its size. */
function addressed(content: Uint8Array, botId: string, conversationId: string): Uint8Array {
  const address = JSON.stringify({ from: { id: botId }, conversation: { id: conversationId } });
  return Buffer.concat([Buffer.from(`${address.slice(0, -1)},`), content.subarray(1)]);
}
