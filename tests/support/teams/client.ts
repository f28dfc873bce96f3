import { createActivities, type Quoted, type UserActivity, type Where } from './activities.ts';
import type { Clock } from './clock.ts';
import type { Connector } from './connector.ts';
import { post, type Answer, type Post } from './delivery.ts';
import type { Issuer } from './issuer.ts';
import type { Person } from './people.ts';
import { splitThread, type Conversation, type Tenant } from './tenant.ts';
import type { Deviation, TokenClaims } from './tokens.ts';
import type { Json } from './wire.ts';

/** `mark` is where the ledger stood before: hand it to a wait as `after`. */
export type Delivery = Answer & { activity: UserActivity; mark: number; deliveries: number };

export type DeliverOptions = {
  token?: { deviation?: Deviation; claims?: TokenClaims } | string;
  headers?: Record<string, string>;
  answerWithinMs?: number;
  /** How often Teams tries in all when the bot fails, and how long it pauses; once when left out. */
  redelivery?: { deliveries: number; pauseMs?: number };
};

export type Client = ReturnType<typeof createClient>;
type Dependencies = { tenant: Tenant; connector: Connector; issuer: Issuer; clock: Clock };

/** The people and Teams itself, as the bot meets them over HTTP. */
export function createClient({ tenant, connector, issuer, clock }: Dependencies) {
  const { serviceUrl, ledger } = connector;
  const activities = createActivities({ tenant, clock, serviceUrl });
  let botUrl: string | undefined;
  const delivered: UserActivity[] = [];

  function requireBotUrl(): string {
    if (botUrl === undefined) throw new Error('no bot yet: call connectBot(url) with its /api/messages address');
    return botUrl;
  }

  async function headersFor(options: DeliverOptions, spokenUrl: unknown): Promise<Record<string, string>> {
    const { token = {}, headers = {} } = options;
    const common = { 'content-type': 'application/json; charset=utf-8', 'user-agent': 'Microsoft-SkypeBotApi' };
    if (token === 'none') return { ...common, ...headers };
    const url = typeof spokenUrl === 'string' ? spokenUrl : serviceUrl;
    const signed =
      typeof token === 'string' ? token : await issuer.sign({ appId: tenant.bot.appId, serviceUrl: url, ...token });
    return { ...common, authorization: `Bearer ${signed}`, ...headers };
  }

  async function deliver(activity: UserActivity, options: DeliverOptions = {}): Promise<Delivery> {
    const { redelivery = { deliveries: 1 } } = options;
    const mark = ledger.mark();
    delivered.push(activity);
    if (activity.type === 'message') {
      tenant.remember(activity.conversation.id, activity.id, 'person');
    }
    let current = activity;
    for (let attempt = 1; ; attempt += 1) {
      const answer = await post({
        url: requireBotUrl(),
        headers: await headersFor(options, activity.serviceUrl),
        body: JSON.stringify(current),
        ...(options.answerWithinMs === undefined ? {} : { answerWithinMs: options.answerWithinMs }),
      });
      const conversationId = current.conversation.id;
      ledger.deliver({ conversationId, activityId: current.id, status: answer.status });
      const isFinal = answer.status > 0 && answer.status < 500;
      if (isFinal || attempt >= redelivery.deliveries) return { ...answer, activity, mark, deliveries: attempt };
      await new Promise((resolve) => setTimeout(resolve, redelivery.pauseMs ?? 0));
      // docs/reliability.md#what-teams-repeats: an invoke comes once more as it was, and from then on under a new id.
      if (activity.type === 'invoke' && attempt >= 2) current = activities.renewed(activity);
    }
  }

  const say = (where: Where, text: string, options?: DeliverOptions) =>
    deliver(activities.message(where, text), options);

  return {
    activities,
    deliver,
    /** Everything that people did, as the bot was told of it. */
    delivered: delivered as readonly UserActivity[],

    connectBot(url: string): void {
      botUrl = url;
    },

    say: (person: Person, text: string, options?: DeliverOptions) =>
      say({ person, conversation: tenant.personalChat(person) }, text, options),

    sayInGroup: (person: Person, groupChat: Conversation, text: string, options?: DeliverOptions) =>
      say({ person, conversation: groupChat }, text, options),

    /** Starts a thread, or answers in one: `inThread` is the thread's conversation id. */
    sayInChannel(
      person: Person,
      channel: Conversation,
      text: string,
      options: DeliverOptions & { inThread?: string } = {},
    ) {
      const { inThread, ...rest } = options;
      const rootId = inThread === undefined ? undefined : splitThread(inThread).rootId;
      const where = { person, conversation: channel };
      return say(rootId === undefined ? where : { ...where, rootId }, text, rest);
    },

    /** A message that quotes another of the same chat or thread. */
    quote(where: Where, quoted: Quoted, text: string, as: 'entity' | 'html', options?: DeliverOptions) {
      return deliver(activities.quoting(activities.message(where, text), quoted, as), options);
    },

    edit: (said: Delivery, text: string, options?: DeliverOptions) =>
      deliver(activities.edited(said.activity, text), options),

    erase: (said: Delivery, options?: DeliverOptions) => deliver(activities.deleted(said.activity), options),

    react(person: Person, conversation: Conversation, replyToId: string, type = 'like', options?: DeliverOptions) {
      return deliver(activities.reaction({ person, conversation }, replyToId, type), options);
    },

    /** The same activity once more, as Teams does after fifteen seconds (docs/reliability.md#what-teams-repeats). */
    repeat: (said: Delivery, options?: DeliverOptions) => deliver(said.activity, options),

    /**
     * The same content under a new id, as Teams does with an invoke after half a minute
     * (docs/reliability.md#what-teams-repeats).
     */
    repeatUnderNewId: (said: Delivery, options?: DeliverOptions) => deliver(activities.renewed(said.activity), options),

    /** Teams tells of the new member first, then of the installation (docs/platform.md#messages). */
    async install(conversation: Conversation, person: Person, options?: DeliverOptions): Promise<Delivery> {
      tenant.install(conversation);
      const where = { person, conversation };
      await deliver(activities.membersChanged(where, 'membersAdded', [tenant.bot.id]), options);
      return deliver(activities.installation(where, 'add'), options);
    },

    uninstall(conversation: Conversation, person: Person, options?: DeliverOptions): Promise<Delivery> {
      tenant.uninstall(conversation);
      return deliver(activities.installation({ person, conversation }, 'remove'), options);
    },

    /** Any bytes with any headers, for hostile senders. Nothing is added but what `options` asks for. */
    raw: (request: Omit<Post, 'url'> & { url?: string } = {}): Promise<Answer> =>
      post({ url: requireBotUrl(), ...request }),

    /** A body of any shape under a sound token (or a deviant one). */
    async rawJson(body: unknown, options: DeliverOptions = {}): Promise<Answer> {
      const spokenUrl = (body as Json | null)?.['serviceUrl'];
      return post({
        url: requireBotUrl(),
        headers: await headersFor(options, spokenUrl),
        body: JSON.stringify(body),
        ...(options.answerWithinMs === undefined ? {} : { answerWithinMs: options.answerWithinMs }),
      });
    },
  };
}
