import type { CardAction } from '../../../cards/actions.ts';
import type { AskEvent } from '../../features/ask/handlers.ts';
import type { ConversationEvent } from '../../features/conversation/events.ts';
import type { Thumb } from '../../features/feedback/give-feedback.ts';
import type { FeedbackEvent } from '../../features/feedback/events.ts';
import type { TurnEvent } from '../../features/conversation/turn.ts';
import type { EnteringEvent } from '../../features/indicator/entering/events.ts';
import type { ExperimentEvent } from '../../features/experiment/events.ts';
import type { IndicatorEvent } from '../../features/indicator/events.ts';
import type { KnowledgeEvent } from '../../features/knowledge/events.ts';
import type { ModelEvent } from '../../features/model/events.ts';
import type { PersonEvent } from '../../features/person/events.ts';
import type { FollowEvent } from '../../features/publication/follow/events.ts';
import type { PublicationEvent } from '../../features/publication/events.ts';
import type { SourceEvent } from '../../features/source/events.ts';
import type { TriageEvent } from '../../features/source/triage/events.ts';
import type { StoryEvent } from '../../features/publication/story/events.ts';
import type { QuizEvent } from '../../features/quiz/events.ts';
import type { LocalQuestionEvent } from '../../features/quiz/local/events.ts';
import type { RoundEvent } from '../../features/quiz/round/events.ts';
import type { LineEvent } from '../../features/reasoning/events.ts';
import type { NeedEvent } from '../../features/reasoning/need/events.ts';
import type { SetupEvent } from '../../features/setup/events.ts';
import type { ReferralEvent } from '../../features/referral/events.ts';
import type { ChampionEvent } from '../../features/referral/champion-events.ts';
import type { Actor, Asking, Handler, VersionedHandler } from '../../shared/handler.ts';
import type { OfferedFile } from '../../shared/offered-file.ts';
import type { Content } from '../present/content.ts';
import type { Command } from './commands.ts';
import type { Explain, LineFromMessage, ProposeMessage } from './message-action.ts';
import type { Search } from './search.ts';

/** Everything that happens. */
export type Event =
  | AskEvent
  | PersonEvent
  | ConversationEvent
  | FeedbackEvent
  | IndicatorEvent
  | EnteringEvent
  | KnowledgeEvent
  | ReferralEvent
  | ChampionEvent
  | StoryEvent
  | FollowEvent
  | PublicationEvent
  | ModelEvent
  | ExperimentEvent
  | TriageEvent
  | SourceEvent
  | QuizEvent
  | RoundEvent
  | LocalQuestionEvent
  | LineEvent
  | NeedEvent
  | SetupEvent;

export type Use<Input> = Handler<Input, Content, Event>;

type ActionUse<Action> = Action extends { readonly version: number }
  ? VersionedHandler<Action, Content, Event>
  : Action extends { readonly question: string } | { readonly otherwise: string }
    ? Asking<Action>
    : (Use<Action> & { readonly version?: never }) | Asking<Action>;

/**
 * Everything that a person can do, with what it needs. A button, a kind of turn or a command without a handler, or one that
 * does not say what it needs, does not compile; nor does a button that sends a version which its handler does not look at.
 */
export interface Handlers {
  readonly turns: { readonly [Kind in TurnEvent['kind']]: Use<Extract<TurnEvent, { kind: Kind }>> };
  readonly commands: {
    readonly [Kind in Command['kind']]: Use<
      Extract<Command, { kind: Kind }> & { readonly colleagues: readonly string[] }
    >;
  };
  readonly actions: { readonly [Name in CardAction['action']]: ActionUse<Extract<CardAction, { action: Name }>> };
  /** What is told of a message in whose menu that was chosen. */
  readonly explain: Explain;
  /** What becomes of one that a colleague is asked about. */
  readonly proposeMessage: ProposeMessage;
  /** What becomes of one that is put in a line of reasoning. */
  readonly lineFromMessage: LineFromMessage;
  /** A thumb below an answer. */
  readonly feedback: Use<Thumb>;
  /** The file that somebody was offered, once they said yes; null when there is nothing to hand out any more. */
  readonly file: (offered: OfferedFile, actor: Actor) => Promise<Uint8Array | null>;
  /** What the compose box finds. */
  readonly search: Search;
}
