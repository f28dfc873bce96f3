import type { ClaimedTurn, Delivery, Outgoing, TurnOutcome, TurnStore } from '../../src/features/conversation/ports.ts';
import type { Conversation, IncomingTurn } from '../../src/features/conversation/turn.ts';
import type { Database } from '../../src/storage/engine/database.ts';
import { turnStore } from '../../src/storage/conversation/turn-store.ts';

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

export const quietly: TurnOutcome = { answer: null, message: null };

export function answering(conversationId = 'a:talk', text = 'Er zijn 12 meldingen.'): TurnOutcome {
  return {
    answer: { kind: 'answered', question: 'Hoeveel meldingen?', text, subject: 'meldingen' },
    message: { conversationId, activity: Buffer.from(JSON.stringify({ type: 'message', text })), purpose: 'answer' },
  };
}

/** What asks about a doubt. */
export function aNotice(text = 'Staat er al?'): Outgoing {
  return { conversationId: 'a:talk', activity: Buffer.from(JSON.stringify({ text })), purpose: 'notice' };
}

export async function claim(store: TurnStore, turn: IncomingTurn): Promise<ClaimedTurn> {
  const accepted = await store.accept(turn);
  if (accepted.kind === 'duplicate' || accepted.claimed === null) throw new Error('the turn was not claimed');
  return accepted.claimed;
}

/** Accepts a turn and answers it, up to the moment its message is to be posted. */
export async function answer(store: TurnStore, turn: IncomingTurn): Promise<Delivery> {
  const { id } = await claim(store, turn);
  const { delivery } = await store.finish(id, answering(turn.conversation.id));
  if (delivery === null) throw new Error('nothing is to be posted');
  return delivery;
}

/** Accepts, answers and posts. */
export async function post(store: TurnStore, turn: IncomingTurn, messageId: string): Promise<void> {
  const { id } = await answer(store, turn);
  await store.settle(id, { state: 'sent', messageId });
}

/** Accepts a turn of which nobody knows whether its answer was posted; returns the id of the delivery. */
export async function doubt(store: TurnStore, turn: IncomingTurn): Promise<string> {
  const { id } = await answer(store, turn);
  await store.settle(id, { state: 'uncertain', reason: 'cut' });
  return id;
}

/** The same whichever engine handed it out, with what the message says as text. */
export function readable(outgoing: Outgoing | null | undefined): object | null {
  return outgoing ? { ...outgoing, activity: Buffer.from(outgoing.activity).toString() } : null;
}

/** A worker that is silent for longer than its lease, from the moment it claims: by more than the clock can miss. */
export function silentWorker(database: Database): TurnStore {
  return turnStore(database, -1);
}
