import { setTimeout as delay } from 'node:timers/promises';
import { languageOfLocale } from '../../shared/language.ts';
import type { ConversationStore, FeedbackStore, TurnStore } from '../../features/conversation/ports.ts';
import { Activity } from './activity.ts';
import { interpretActivity, type Inbound } from './inbound.ts';
import { isTrusted, type TrustList } from './trust.ts';
import type { TokenVerdict } from './token.ts';
import { act, type ActPorts } from './act.ts';
import { cardReply, messageReply, type InvokeReply } from '../present/invoke-reply.ts';
import type { Worker } from '../worker.ts';

type Grant = Extract<TokenVerdict, { kind: 'trusted' }>;

export interface EndpointOptions {
  readonly checkToken: (authorization: string | undefined) => Promise<TokenVerdict>;
  readonly trust: TrustList;
  readonly turns: TurnStore;
  readonly conversations: ConversationStore;
  readonly feedback: FeedbackStore;
  readonly actions: ActPorts;
  readonly worker: Worker;
  readonly onError: (error: unknown, message: string) => void;
}

export interface EndpointReply {
  readonly status: number;
  readonly body?: InvokeReply | Record<string, never>;
}

const ok: EndpointReply = { status: 200 };
const recordedWithinMs = 500;

/** What stands behind the messaging endpoint: who may speak, what they said, and the acknowledgement once it is kept. */
export function endpoint(options: EndpointOptions) {
  return {
    async authorize(authorization: string | undefined): Promise<{ grant: Grant } | { status: 401 | 503 }> {
      const verdict = await options.checkToken(authorization);
      switch (verdict.kind) {
        case 'trusted':
          return { grant: verdict };
        case 'refused':
          return { status: 401 };
        case 'unknown':
          options.onError(verdict.cause, 'the keys of the channel could not be read');
          return { status: 503 };
      }
    },

    async receive(body: object, grant: Grant): Promise<EndpointReply> {
      const activity = Activity.safeParse(body);
      if (!activity.success) return { status: 400 };
      if (!isTrusted(activity.data, grant, options.trust)) return { status: 403 };
      return handle(interpretActivity(activity.data), options);
    },
  };
}

async function handle(
  inbound: Inbound,
  { turns, conversations, feedback, actions, worker }: EndpointOptions,
): Promise<EndpointReply> {
  switch (inbound.kind) {
    case 'turn': {
      const accepted = await turns.accept(inbound.turn);
      if (accepted.kind === 'new' && accepted.claimed) worker.start(accepted.claimed);
      const isNew = accepted.kind === 'new';
      return inbound.isInvoke
        ? { status: 200, body: messageReply(isNew ? 'asked' : 'repeated', languageOfLocale(inbound.turn.locale)) }
        : ok;
    }
    case 'action': {
      const { language } = await actions.people.settings(inbound.person);
      const card = await act(inbound.action, inbound, language ?? languageOfLocale(inbound.locale), actions);
      return inbound.isInvoke ? { status: 200, body: cardReply(card) } : ok;
    }
    case 'stale-card':
      return { status: 200, body: messageReply('stale', languageOfLocale(inbound.locale)) };
    case 'feedback':
      await giveFeedback(inbound, feedback);
      return { status: 200, body: {} };
    case 'uninstalled':
      await conversations.deactivate(inbound.conversation.id);
      await conversations.eraseConversation(inbound.conversation.id);
      return ok;
    case 'message-deleted':
      await conversations.eraseMessage(inbound.conversation.id, inbound.activityId);
      return ok;
    case 'nothing':
      return ok;
    case 'unknown-invoke':
      return { status: 501 };
    case 'malformed':
      return { status: 400 };
  }
}

async function giveFeedback(inbound: Extract<Inbound, { kind: 'feedback' }>, store: FeedbackStore): Promise<void> {
  const { conversation, person, feedback } = inbound;
  const given = { conversationId: conversation.id, tenantId: person.tenantId, personId: person.id, ...feedback };
  if (await store.give(given)) return;
  // Teams shows a message a moment before its id is recorded here.
  await delay(recordedWithinMs);
  await store.give(given);
}
