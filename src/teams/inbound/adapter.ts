import {
  BotAdapter,
  TurnContext,
  type Activity,
  type ConversationReference,
  type ResourceResponse,
} from 'botbuilder-core';
import type { Conversation } from '../../features/conversation/turn.ts';
import type { UnitOfWork, Written } from '../../features/conversation/unit-of-work.ts';
import type { Message } from '../../shared/message.ts';
import type { Activity as Received } from './activity.ts';
import type { Event } from './handlers.ts';
import { conversationOf } from './sender.ts';

/** What one activity led to: all of it is written together when the bot is done with it. */
export class Collected {
  readonly events: Event[] = [];
  readonly messages: Message<Uint8Array>[] = [];
  /** Of a press: written once. */
  nonce: string | null = null;
  /** What an invoke is answered. */
  response: Reply | null = null;
  /** The answer when somebody was ahead, or when it was written before. */
  otherwise: ((written: Exclude<Written, 'written'>) => Promise<Reply>) | null = null;
}

export interface Reply {
  readonly status: number;
  readonly body?: object;
}

const collectedKey = Symbol('collected');

export function collectedOf(context: TurnContext): Collected {
  return context.turnState.get(collectedKey) as Collected;
}

interface Bot {
  run(context: TurnContext): Promise<void>;
}

export interface AdapterOptions {
  readonly bot: Bot;
  readonly units: Pick<UnitOfWork<Event>, 'commit'>;
}

/**
 * The Bot Framework's adapter as this bot needs it: what a bot sends is not posted but collected and committed, together with
 * what else happened, and delivery takes it from there. Whoever speaks was checked before (endpoint.ts); of the SDK's own
 * authentication, retries and memory nothing is used.
 */
export class DeliveryAdapter extends BotAdapter {
  readonly #bot: Bot;
  readonly #units: AdapterOptions['units'];

  constructor({ bot, units }: AdapterOptions) {
    super();
    this.#bot = bot;
    this.#units = units;
  }

  /** Runs the bot on an activity whose sender is known, and returns how the request is answered. */
  async process(received: Received): Promise<Reply> {
    // The SDK declares instants as Date and never makes them one.
    const context = new TurnContext(this, received as unknown as Activity);
    const collected = new Collected();
    context.turnState.set(collectedKey, collected);
    await this.#bot.run(context);
    return this.#commit(collected, conversationOf(received));
  }

  async #commit(collected: Collected, conversation: Conversation): Promise<Reply> {
    const { events, messages, nonce, otherwise } = collected;
    const response = collected.response ?? { status: 200 };
    if (events.length === 0 && messages.length === 0) return response;
    const done = { conversation, nonce, outcome: { reply: null, replace: null, events, messages } };
    const written = await this.#units.commit(done);
    return written === 'written' || otherwise === null ? response : otherwise(written);
  }

  /** The ids are delivery keys: by one of them a message can be updated later. */
  override sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const collected = collectedOf(context);
    return Promise.resolve(
      activities.map((activity) => {
        if (activity.type === 'invokeResponse') {
          collected.response = activity.value as Reply;
          return { id: '' };
        }
        const key = `${context.activity.conversation.id} ${context.activity.id} ${collected.messages.length}`;
        collected.messages.push({ ...asMessage(activity), to: { kind: 'reply' }, key });
        return { id: key };
      }),
    );
  }

  override updateActivity(context: TurnContext, activity: Partial<Activity>): Promise<ResourceResponse> {
    const { messages } = collectedOf(context);
    const of = activity.id ?? '';
    const key = `${of} update ${context.activity.id} ${messages.length}`;
    const { tenantId } = conversationOf(context.activity as unknown as Received);
    messages.push({ ...asMessage(activity), to: { kind: 'update', tenantId, of }, key });
    return Promise.resolve({ id: of });
  }

  /** None runs: a turn is of this bot alone, and the way through the middleware took as long as reading what was said. */
  override use(): this {
    throw new Error('Put what every turn needs into DeliveryAdapter.process instead of middleware.');
  }

  /** Nothing that was told is taken back: it is corrected, by an update. */
  override deleteActivity(_context: TurnContext, _reference: Partial<ConversationReference>): Promise<void> {
    return Promise.reject(new Error('Messages are corrected by an update and not deleted.'));
  }

  /** Messages to other conversations stand in the outcome of a use case, by whom they are for. */
  override continueConversation(): Promise<void> {
    return Promise.reject(new Error('Put a message to a person or a channel into the outcome instead.'));
  }
}

/** The SDK addresses every activity; delivery does that itself when it posts. */
const addressing = ['id', 'channelId', 'serviceUrl', 'conversation', 'from', 'recipient', 'replyToId', 'locale'];

function asMessage(activity: Partial<Activity>): Omit<Message<Uint8Array>, 'to' | 'key'> {
  const content = Object.fromEntries(Object.entries(activity).filter(([name]) => !addressing.includes(name)));
  return {
    owner: { kind: 'nobody' },
    purpose: 'answer',
    dueAt: null,
    content: Buffer.from(JSON.stringify(content)),
  };
}
