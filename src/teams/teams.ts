import type { TurnStore } from '../features/conversation/ports.ts';
import type { UnitOfWork } from '../features/conversation/unit-of-work.ts';
import type { DeliveryStore } from '../features/delivery/ports.ts';
import type { PersonStore } from '../features/person/ports.ts';
import type { Outcome } from '../shared/outcome.ts';
import type { Watch } from '../shared/watch.ts';
import { apologyCode } from './apology-code.ts';
import { DeliveryAdapter } from './inbound/adapter.ts';
import { answerTurn } from './inbound/answer-turn.ts';
import { apology } from './inbound/apology.ts';
import { DatawijzerBot } from './inbound/bot.ts';
import { endpoint } from './inbound/endpoint.ts';
import { orNotDone } from './inbound/failed-press.ts';
import type { Event, Handlers } from './inbound/handlers.ts';
import { signingKeys } from './inbound/signing-keys.ts';
import { tokenCheck } from './inbound/token.ts';
import { connector } from './outbound/connector.ts';
import { credentialsFor, type CredentialsChoice } from './outbound/credentials.ts';
import { files } from './outbound/files.ts';
import { roster } from './outbound/roster.ts';
import { toBytes } from './outbound/message.ts';
import { sender } from './outbound/sender.ts';
import { typing } from './outbound/typing.ts';
import type { Content, Surroundings } from './present/content.ts';
import { present } from './present/present.ts';
import type { NotDone } from './present/conversation/not-done.ts';
import { readableCard } from './present/readable-card.ts';
import { letGo, sweep } from './sweep.ts';
import { worker, type WorkStore } from './worker.ts';

/** Less than the server waits (http/server.ts), which would answer without a word. */
const answerWithinMs = 2_500;

export interface TeamsConfig {
  readonly appId: string;
  readonly credentials: CredentialsChoice;
  readonly metadataUrl: string;
  readonly tenants: readonly string[];
  readonly serviceOrigins: readonly string[];
  readonly fileOrigins: readonly string[];
}

export interface TeamsOptions {
  readonly config: TeamsConfig;
  readonly logger: { warn(fields: object, message: string): void; error(fields: object, message: string): void };
  readonly turns: TurnStore;
  readonly people: PersonStore;
  readonly deliveries: DeliveryStore;
  readonly units: UnitOfWork<Event> & WorkStore<Event>;
  /** What everything that people do leads to, given who Teams says its members are and what files they sent. */
  readonly handlers: (
    findColleague: ReturnType<typeof roster>,
    fetchFile: ReturnType<typeof files>['fetchFile'],
  ) => Handlers;
  readonly surroundings: Omit<Surroundings, 'isReadable'>;
  /** Kept with every answer. */
  readonly botVersion: string;
  /** Parses each kind of card when it is shown for the first time. */
  readonly checksCards: boolean;
  /** Asks for a sweep after this long, because something waits. */
  readonly wakeAfter: (milliseconds: number) => void;
  readonly watch: Watch;
}

/** The whole of Teams behind one door: leaving botbuilder means rewriting this folder. */
export function startTeams(options: TeamsOptions) {
  const { config, logger, turns, people, deliveries, units, watch } = options;
  const credentials = credentialsFor(config.appId, config.credentials);
  const filing = files({ origins: config.fileOrigins });
  const handlers = options.handlers(roster(credentials, config.serviceOrigins), filing.fetchFile);
  const onError = (error: unknown, message: string, fields = {}) => logger.error({ ...fields, err: error }, message);
  const onRefused = (remarks: readonly string[]) =>
    logger.error({ remarks }, 'a card cannot be read, so its words are sent without it');
  const isReadable = options.checksCards ? readableCard(onRefused) : () => true;
  const surroundings: Surroundings = { ...options.surroundings, isReadable };
  const ask = connector();
  const channel = { ask, token: () => credentials.getToken(), serviceOrigins: config.serviceOrigins };
  const showTyping = typing({ ...channel, mayTakeLong: surroundings.usesAi });
  const send = sender({
    ...channel,
    onAttempt: (delivery, attempt) => {
      const reason = attempt.kind === 'accepted' ? {} : { reason: attempt.reason };
      watch.count('post', { outcome: attempt.kind, ...reason });
      if (attempt.kind !== 'accepted')
        logger.warn(
          { delivery: delivery.id, attempts: delivery.attempts, outcome: attempt.kind, reason: attempt.reason },
          'a message was not posted',
        );
    },
  });
  const work = worker({
    store: units,
    respond: (claimed, note) =>
      showTyping(
        claimed.turn.conversation,
        answerTurn(claimed, { handlers, surroundings, turns, botVersion: options.botVersion, note }),
      ),
    apologise: (claimed, code) => apology(claimed, code, surroundings),
    send: (delivery) => watch.span('post', { attempts: delivery.attempts }, () => send(delivery)),
    watch,
    wakeAfter: options.wakeAfter,
    onError,
  });
  const bot = new DatawijzerBot({
    presses: { actions: handlers.actions, people, wasWritten: units.wasWritten, watch },
    search: handlers.search,
    explain: handlers.explain,
    proposeMessage: handlers.proposeMessage,
    lineFromMessage: handlers.lineFromMessage,
    feedback: handlers.feedback,
    file: handlers.file,
    placeFile: filing.placeFile,
    turns,
    worker: work,
    surroundings,
  });
  const report = (error: unknown, why: NotDone, told?: string) => {
    const code = told ?? apologyCode();
    onError(error, 'what somebody pressed or searched could not be done', { code });
    if (told === undefined) watch.count('apology', { reason: why });
    return code;
  };
  const keys = signingKeys(config.metadataUrl, (error) => onError(error, 'the keys of the channel could not be read'));
  return {
    endpoint: endpoint({
      checkToken: tokenCheck(config.appId, keys),
      trust: config,
      adapter: orNotDone({ adapter: new DeliveryAdapter({ bot, units }), report, answerWithinMs }),
    }),
    /** Writes what time led to, as it looks in Teams. False when somebody was ahead of it. */
    async tell({ events, messages }: Pick<Outcome<Content, Event>, 'events' | 'messages'>): Promise<boolean> {
      const posted = await Promise.all(
        messages.map(async (one) => ({
          ...one,
          content: toBytes(await present(one.content, one.language ?? 'nl', surroundings)),
        })),
      );
      const outcome = { reply: null, replace: null, events, messages: posted };
      return (await units.commit({ conversation: null, nonce: null, outcome })) === 'written';
    },
    /** Resolves to when there will be more to do; null when nothing waits. */
    sweep: () => sweep({ turns, deliveries, worker: work }),
    /** Posts what was just written; the same, without looking for what others left. */
    letGo: () => letGo({ deliveries, worker: work }),
    async drain(milliseconds: number) {
      await work.drain(milliseconds);
      ask.close();
    },
  };
}
