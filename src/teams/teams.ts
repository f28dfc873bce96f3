import type { Answer, Suggestion } from '../features/ask/answer.ts';
import type { Question } from '../features/ask/ask-question.ts';
import type { ConversationStore, FeedbackStore, TurnStore } from '../features/conversation/ports.ts';
import type { PersonStore } from '../features/person/ports.ts';
import type { Language } from '../shared/language.ts';
import { endpoint } from './inbound/endpoint.ts';
import { signingKeys } from './inbound/signing-keys.ts';
import { tokenCheck } from './inbound/token.ts';
import { connector } from './outbound/connector.ts';
import { credentialsFor, type CredentialsChoice } from './outbound/credentials.ts';
import { pace } from './outbound/pace.ts';
import { sender } from './outbound/sender.ts';
import { sweep } from './sweep.ts';
import { apology } from './present/conversation/apology.ts';
import { respond } from './inbound/respond.ts';
import { worker } from './worker.ts';

export interface TeamsConfig {
  readonly appId: string;
  readonly credentials: CredentialsChoice;
  readonly metadataUrl: string;
  readonly tenants: readonly string[];
  readonly serviceOrigins: readonly string[];
  readonly sendsPerSecond: number;
  readonly contact: string | null;
  readonly retentionDays: number;
}

export interface TeamsOptions {
  readonly config: TeamsConfig;
  readonly logger: { warn(fields: object, message: string): void; error(fields: object, message: string): void };
  readonly turns: TurnStore;
  readonly people: PersonStore;
  readonly conversations: ConversationStore;
  readonly feedback: FeedbackStore;
  readonly ask: (question: Question) => Promise<Answer>;
  readonly examples: (language: Language) => Promise<readonly Suggestion[]>;
  readonly hasSampleFigures: boolean;
  /** Asks for a sweep after this long, because a delivery waits. */
  readonly wakeAfter: (milliseconds: number) => void;
}

/** The whole of Teams behind one door: leaving botbuilder means rewriting this folder. */
export function startTeams(options: TeamsOptions) {
  const { config, logger, turns, people, conversations, feedback } = options;
  const credentials = credentialsFor(config.appId, config.credentials);
  const onError = (error: unknown, message: string) => logger.error({ err: error }, message);
  const send = sender({
    post: connector(credentials),
    prepare: () => credentials.getToken(),
    pace: pace(config.sendsPerSecond),
    serviceOrigins: config.serviceOrigins,
    onAttempt: (delivery, attempt) => {
      if (attempt.kind !== 'accepted')
        logger.warn(
          { delivery: delivery.id, attempts: delivery.attempts, outcome: attempt.kind, reason: attempt.reason },
          'a message was not posted',
        );
    },
  });
  const ports = {
    ask: options.ask,
    people,
    turns,
    examples: options.examples,
    contact: config.contact,
    retentionDays: config.retentionDays,
    hasSampleFigures: options.hasSampleFigures,
  };
  const work = worker({
    turns,
    respond: (claimed) => respond(claimed, ports),
    apologise: (claimed) => apology(claimed, config.contact),
    send,
    deactivate: (conversationId) => conversations.deactivate(conversationId),
    wakeAfter: options.wakeAfter,
    onError,
  });
  const checkToken = tokenCheck(config.appId, signingKeys(config.metadataUrl));
  return {
    endpoint: endpoint({
      checkToken,
      trust: config,
      turns,
      conversations,
      feedback,
      actions: ports,
      worker: work,
      onError,
    }),
    sweep: () => sweep(turns, work),
    drain: (milliseconds: number) => work.drain(milliseconds),
  };
}
