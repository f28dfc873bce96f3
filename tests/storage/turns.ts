import type { FeedbackEvent } from '../../src/features/feedback/events.ts';
import type { ConversationEvent } from '../../src/features/conversation/events.ts';
import type { ClaimedTurn, TurnOutcome } from '../../src/features/conversation/ports.ts';
import type { Conversation, IncomingTurn } from '../../src/features/conversation/turn.ts';
import type { Limits } from '../../src/features/delivery/limits.ts';
import type { Delivery } from '../../src/features/delivery/ports.ts';
import type { Settlement } from '../../src/features/delivery/settle.ts';
import type { PersonEvent } from '../../src/features/person/events.ts';
import type { Message } from '../../src/shared/message.ts';
import { conversationEvents } from '../../src/storage/conversation/conversation-events.ts';
import { turnStore } from '../../src/storage/conversation/turn-store.ts';
import { deliveryStore } from '../../src/storage/delivery/delivery-store.ts';
import type { Database } from '../../src/storage/engine/database.ts';
import { feedbackEvents } from '../../src/storage/feedback/feedback-events.ts';
import { personEvents } from '../../src/storage/person/person-events.ts';
import { unitOfWork } from '../../src/storage/unit-of-work.ts';

let count = 0;

export function aConversation(part: Partial<Conversation> = {}): Conversation {
  return {
    id: 'a:talk',
    kind: 'personal',
    tenantId: 'tenant-1',
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    botId: '28:bot',
    teamId: null,
    channelId: null,
    ...part,
  };
}

export function aTurn(part: Partial<IncomingTurn> = {}): IncomingTurn {
  const key = `key-${++count}`;
  return {
    key,
    activityId: key,
    conversation: aConversation(),
    person: { tenantId: 'tenant-1', id: 'person-1' },
    accountId: '29:person-1',
    locale: 'nl-NL',
    event: { kind: 'said', text: 'Hoeveel meldingen?' },
    ...part,
  };
}

/** A turn that says something about somewhere. */
export function saidIn(conversationId: string, part: Partial<IncomingTurn> = {}): IncomingTurn {
  return aTurn({ conversation: aConversation({ id: conversationId }), ...part });
}

export const quietly: TurnOutcome = { answer: null, reply: null, messages: [], events: [] };

export function answering(text = 'Er zijn 12 meldingen.'): TurnOutcome & { readonly reply: Uint8Array } {
  return {
    answer: { kind: 'answered', question: 'Hoeveel meldingen?', text, subject: 'meldingen' },
    reply: Buffer.from(JSON.stringify({ type: 'message', text })),
    messages: [],
    events: [],
  };
}

/** What asks about a doubt. */
export function aNotice(key = 'notice', text = 'Staat er al?'): Message<Uint8Array> {
  return aMessage({
    key,
    purpose: 'notice',
    owner: { kind: 'nobody' },
    content: Buffer.from(JSON.stringify({ text })),
  });
}

export function aMessage(part: Partial<Message<Uint8Array>> = {}): Message<Uint8Array> {
  return {
    to: { kind: 'person', person: { tenantId: 'tenant-1', id: 'person-1' } },
    key: `message-${++count}`,
    owner: { kind: 'person', person: { tenantId: 'tenant-1', id: 'person-2' } },
    purpose: 'notification',
    dueAt: null,
    content: Buffer.from('{"type":"message"}'),
    ...part,
  };
}

const many = [{ most: 1_000_000, withinSeconds: 1 }];
/** For tests about something else. */
export const noLimits: Limits = { conversation: many, person: many, app: { most: 1_000_000, withinSeconds: 1 } };

export interface Options {
  readonly leaseSeconds?: number;
  readonly limits?: Limits;
}

/** All that a process writes of turns and messages. */
export function openStore(database: Database, { leaseSeconds = 30, limits = noLimits }: Options = {}) {
  const turns = turnStore(database, leaseSeconds);
  const deliveries = deliveryStore(database, limits, leaseSeconds);
  const units = unitOfWork<ConversationEvent | FeedbackEvent | PersonEvent>(
    database,
    { ...conversationEvents, ...feedbackEvents, ...personEvents },
    limits,
    leaseSeconds,
  );
  return {
    accept: turns.accept,
    claimWaiting: turns.claimWaiting,
    letGo: deliveries.letGo,
    abandonLost: deliveries.abandonLost,
    untold: deliveries.untold,
    tell: deliveries.tell,
    commit: units.commit,
    wasWritten: units.wasWritten,
    settle: units.settle,
    async finish(turnId: string, outcome: TurnOutcome<ConversationEvent | FeedbackEvent | PersonEvent>) {
      const finished = await units.finish(turnId, outcome);
      if (finished === 'changed') throw new Error('the outcome rests on what is not so any more');
      return finished;
    },
    /** What happened in a conversation, written outside any turn. */
    happened: (...events: readonly (ConversationEvent | FeedbackEvent | PersonEvent)[]) =>
      units.commit(done(events, [])),
    write: (...messages: readonly Message<Uint8Array>[]) => units.commit(done([], messages)),
    due: async (limit = 10) => (await deliveries.letGo(limit)).deliveries,
    async releaseAll() {
      await turns.releaseAll();
      await deliveries.releaseAll();
    },
  };
}
export type Store = ReturnType<typeof openStore>;

function done(
  events: readonly (ConversationEvent | FeedbackEvent | PersonEvent)[],
  messages: readonly Message<Uint8Array>[],
) {
  return { conversation: aConversation(), nonce: null, outcome: { reply: null, replace: null, messages, events } };
}

export const person = { tenantId: 'tenant-1', id: 'person-1' };

/** What the button below the question about a doubt leads to. */
export function resolved(deliveryId: string, as: 'there' | 'again', by = person): ConversationEvent {
  return { kind: 'delivery-resolved', where: aConversation(), deliveryId, as, by };
}

export function sent(messageId: string, conversationId = 'a:talk'): Settlement {
  return { state: 'sent', place: { conversationId, messageId } };
}

export const later: Settlement = { state: 'pending', reason: 'busy', afterMs: 0 };

export async function claim(store: Pick<Store, 'accept'>, turn: IncomingTurn): Promise<ClaimedTurn> {
  const accepted = await store.accept(turn);
  if (accepted.kind === 'duplicate' || accepted.claimed === null) throw new Error('the turn was not claimed');
  return accepted.claimed;
}

/** Accepts a turn and answers it, up to the moment its message is to be posted. */
export async function answer(store: Store, turn: IncomingTurn): Promise<Delivery> {
  const { id } = await claim(store, turn);
  const { delivery } = await store.finish(id, answering());
  if (delivery === null) throw new Error('nothing is to be posted');
  return delivery;
}

/** Accepts, answers and posts. */
export async function post(store: Store, turn: IncomingTurn, messageId: string): Promise<void> {
  await store.settle(await answer(store, turn), sent(messageId, turn.conversation.id));
}

/** Accepts a turn of which nobody knows whether its answer was posted. */
export async function doubt(store: Store, turn: IncomingTurn): Promise<Delivery> {
  const delivery = await answer(store, turn);
  await store.settle(delivery, { state: 'uncertain', reason: 'cut' });
  return delivery;
}

/** What a delivery says, whichever engine handed it out. */
export function words(delivery: Pick<Delivery, 'content'> | undefined): string | null {
  return delivery === undefined ? null : Buffer.from(delivery.content).toString();
}

/** A worker that is silent for longer than its lease, from the moment it claims: by more than the clock can miss. */
export function silentWorker(database: Database): Store {
  return openStore(database, { leaseSeconds: -1 });
}
