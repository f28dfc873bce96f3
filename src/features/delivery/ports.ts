import type { Message } from '../../shared/message.ts';
import type { Language } from '../../shared/language.ts';
import type { Person } from '../../shared/person.ts';
import type { DeliveryReason } from './settle.ts';

/** A message whose `sending` is committed: it may be posted once, now, by whoever holds this value. */
export interface Delivery {
  readonly id: string;
  /** This attempt included. */
  readonly attempts: number;
  /** The channel's own JSON in UTF-8, without sender and conversation. */
  readonly content: Uint8Array;
  /** null when nobody knows any more where it could go. */
  readonly address: Address | null;
}

export interface Address {
  readonly serviceUrl: string;
  /** The bot's own account there (`28:...`). */
  readonly botId: string;
  readonly to:
    | { readonly kind: 'conversation'; readonly conversationId: string }
    /** As a new thread. */
    | { readonly kind: 'channel'; readonly conversationId: string }
    /** Somebody the bot has no chat with yet; opening one is harmless when it exists. */
    | { readonly kind: 'account'; readonly accountId: string; readonly tenantId: string }
    | { readonly kind: 'update'; readonly conversationId: string; readonly messageId: string };
}

/** What could be let go now, and how long the next one has to wait; null when nothing waits. */
export interface LetGo {
  readonly deliveries: readonly Delivery[];
  readonly nextInMs: number | null;
}

/** A doubt or failure that its owner was not shown yet. */
export interface Untold {
  readonly id: string;
  readonly state: 'uncertain' | 'failed';
  readonly reason: DeliveryReason;
  readonly owner: Person;
  /** True when it was on its way to the very chat in which its owner would be told. */
  readonly isToOwner: boolean;
  readonly language: Language | null;
  readonly locale: string | null;
  /** The screened question it answered; null when it was no answer. */
  readonly question: string | null;
}

export interface DeliveryStore {
  /** Moves what is due and what every limit allows to `sending`, oldest first. Waiting happens before, never in `sending`. */
  letGo(limit: number): Promise<LetGo>;
  /** `sending` whose process ended becomes uncertain, or is made again where that is harmless. Resolves to how many were. */
  abandonLost(limit: number): Promise<number>;
  untold(limit: number): Promise<readonly Untold[]>;
  /** Marks as told and writes the notice, both or neither; two sweeps tell once. null: there is nothing to say. */
  tell(id: string, notice: Message<Uint8Array> | null): Promise<void>;
  /** The last message of which its owner was asked whether it arrived; null when nothing is in doubt. */
  newestDoubt(owner: Person): Promise<string | null>;
  /** Embedded database only: nobody else can be sending, so what an earlier life was sending is lost at once. */
  releaseAll(): Promise<void>;
}
