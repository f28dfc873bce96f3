import type { Outcome } from '../../shared/outcome.ts';
import type { PersonSettings } from '../../shared/person.ts';
import type { Conversation, IncomingTurn } from './turn.ts';

/** A turn that this process may work on, with what it needs to know about who speaks. */
export interface ClaimedTurn {
  readonly id: string;
  /** How often it was taken up, this time included: each earlier time ended with its process. */
  readonly attempts: number;
  readonly turn: IncomingTurn;
  readonly settings: PersonSettings;
  /** The indicator this conversation was last about; null when there was none. */
  readonly topic: string | null;
}

export type Accepted =
  /** Committed. `claimed` is null when an earlier turn of the conversation is still open: it will come up in order. */
  { readonly kind: 'new'; readonly claimed: ClaimedTurn | null } | { readonly kind: 'duplicate' };

/** What is kept of an answer: enough to judge feedback and to learn what people ask. */
export interface AnswerRecord {
  readonly kind: string;
  /** The screened question. */
  readonly question: string;
  readonly text: string;
  /** The indicator or article it is about; null when it is about neither. */
  readonly subject: string | null;
  /** What it rests on, as the feature that answered tells it, and the version of the bot. */
  readonly basis?: object;
}

/** What a turn led to. The reply is the channel's own JSON in UTF-8, without sender and conversation. */
export interface TurnOutcome<Event = never> extends Omit<Outcome<Uint8Array, Event>, 'replace'> {
  readonly answer: AnswerRecord | null;
  /** undefined leaves the topic as it was. */
  readonly topic?: string | null;
}

export interface TurnStore {
  /**
   * Commits a turn and the conversation's reference before it is acknowledged, claims it when it is the first open
   * one of its conversation, and reads the person's settings, in as few statements as possible.
   */
  accept(turn: IncomingTurn): Promise<Accepted>;
  /** The delivery key of what was posted in answer to a message, so that it can be updated; null when nothing was. */
  nameAnswer(conversation: Pick<Conversation, 'tenantId' | 'id'>, activityId: string): Promise<string | null>;
  /** What the conversation was about with this message, a question or its answer; null when that is not known. */
  topicOf(conversation: Pick<Conversation, 'tenantId' | 'id'>, messageId: string): Promise<string | null>;
  /** Turns without a live worker: never claimed, or whose lease ran out before anything was posted. */
  claimWaiting(limit: number): Promise<readonly ClaimedTurn[]>;
  /** Embedded database only: nobody else can be working, so every claim of an earlier life is released at once. */
  releaseAll(): Promise<void>;
}
