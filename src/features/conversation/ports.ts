import type { PersonSettings } from '../../shared/person.ts';
import type { DeliveryReason, Settlement } from './delivery.ts';
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
}

/** A message to post. */
export interface Outgoing {
  readonly conversationId: string;
  /** The channel's own JSON in UTF-8, written once: it is stored and posted as it stands. */
  readonly activity: Uint8Array;
  /** 'notice' tells of an uncertain delivery and is itself never asked about. */
  readonly purpose: 'answer' | 'notice';
}

export interface TurnOutcome {
  readonly answer: AnswerRecord | null;
  /** At most one message per turn, so that a turn ends when its message is settled. */
  readonly message: Outgoing | null;
  /** undefined leaves the topic as it was. */
  readonly topic?: string | null;
}

/** A message whose `sending` is committed: it may be posted once, now, by whoever holds this value. */
export interface Delivery {
  readonly id: string;
  readonly attempts: number;
  readonly outgoing: Outgoing;
  readonly serviceUrl: string;
}

export interface TurnStore {
  /**
   * Commits a turn and the conversation's reference before it is acknowledged, claims it when it is the first open
   * one of its conversation, and reads the person's settings, in as few statements as possible.
   */
  accept(turn: IncomingTurn): Promise<Accepted>;
  /**
   * Commits what a turn led to. With a message the delivery comes back already in `sending` and the turn stays open
   * until `settle`; without one the turn is done and the next of the conversation comes back claimed.
   * Rejects when the claim was lost meanwhile (lease expired): nothing is written then.
   */
  finish(turnId: string, outcome: TurnOutcome): Promise<{ delivery: Delivery | null; next: ClaimedTurn | null }>;
  /**
   * Records what became of a delivery. Closes its turn unless it stays pending (a pending delivery keeps its place
   * in the conversation), and returns the next turn of the conversation, claimed.
   */
  settle(deliveryId: string, settlement: Settlement): Promise<{ next: ClaimedTurn | null }>;
  /** Turns without a live worker: never claimed, or whose lease ran out before anything was posted. */
  claimWaiting(limit: number): Promise<readonly ClaimedTurn[]>;
  /** Pending deliveries that are due, moved to `sending`. */
  claimDue(limit: number): Promise<readonly Delivery[]>;
  /**
   * Deliveries in `sending` whose worker died become uncertain, each with a way to tell its conversation.
   * Returns those whose conversation was not told yet.
   */
  abandonLost(limit: number): Promise<readonly UncertainDelivery[]>;
  /** Embedded database only: nobody else can be working, so every claim of an earlier life is released at once. */
  releaseAll(): Promise<void>;
  /** Writes the notice of an uncertain delivery and marks it as told, both or neither. It is due at once. */
  tell(deliveryId: string, notice: Outgoing): Promise<void>;
}

export interface UncertainDelivery {
  readonly id: string;
  readonly reason: DeliveryReason;
  readonly conversation: Pick<Conversation, 'id' | 'botId'>;
  readonly locale: string | null;
  readonly settings: PersonSettings;
  /** The screened question it answered; null when it was no answer. */
  readonly question: string | null;
}

export interface ConversationStore {
  /** The reference stays, so that history stays readable, but nothing is sent to it any more. */
  deactivate(conversationId: string): Promise<void>;
}
