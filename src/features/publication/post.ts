import type { Language } from '../../shared/language.ts';
import type { Digest } from './digest/digest.ts';

export const postStates = [
  'draft',
  'submitted',
  'approved',
  'scheduled',
  'sending',
  'sent',
  'cancelled',
  'withdrawn',
] as const;
export type PostState = (typeof postStates)[number];

/** Somebody who has a part in a post. */
export interface Party {
  /** Directory id; `erased` of who asked to be forgotten. */
  readonly id: string;
  readonly name: string | null;
  readonly language: Language;
}

/** Stands for somebody who asked to be forgotten. */
export const erased = 'erased';

/** A figure that a correction changed, as it was shown before and after: what was posted stays traceable. */
export interface CorrectedFigure {
  readonly name: { readonly nl: string; readonly en: string };
  readonly was: { readonly nl: string; readonly en: string } | null;
  readonly is: { readonly nl: string; readonly en: string } | null;
}

export interface Correction {
  /** ISO instant. */
  readonly at: string;
  readonly because: string;
  readonly by: Party;
  readonly figures: readonly CorrectedFigure[];
}

/** One weekly post: which figures of which period go where, and how far that is. */
export interface Post {
  readonly id: string;
  readonly tenantId: string;
  /** The number of its newest event; a card sends the one it shows. */
  readonly version: number;
  readonly state: PostState;
  /** ISO instant at which this state began. */
  readonly since: string;
  readonly createdAt: string;
  readonly author: Party;
  /** Who sends it, and is told what goes wrong: its author until somebody else does. */
  readonly publisher: Party;
  readonly indicators: readonly string[];
  /** Channels and group chats, by their ids; while it is a draft, those that were chosen. */
  readonly placeIds: readonly string[];
  /** What its makers say beside the figures; personal data masked. */
  readonly note: string;
  /** What every channel gets, word for word: it is computed when it is shown for the first time and after each change. */
  readonly digest: Digest;
  /** ISO instant at which it was computed. */
  readonly figuresAt: string;
  readonly submittedBy: Party | null;
  readonly approvedBy: Party | null;
  /** Why it was sent back, or what stopped it: the newest of these. */
  readonly reason: string | null;
  /** ISO instant at which it is to be sent; null unless it is scheduled. */
  readonly dueAt: string | null;
  /** ISO instant at which it began to be sent; null while it was not. */
  readonly sentAt: string | null;
  /** Something may still be on its way to a channel; its publisher hears when it is not. */
  readonly isUnderWay: boolean;
  /** Who began what is under way, or was last: they hear how it ended. */
  readonly startedBy: Party | null;
  /** From 1; each correction is the next. */
  readonly edition: number;
  readonly corrections: readonly Correction[];
  readonly withdrawn: { readonly at: string; readonly by: Party; readonly because: string } | null;
  /** The weekly slot that made it; null: somebody did. */
  readonly slotId: string | null;
  /** Ids of who has a card about it. */
  readonly told: readonly string[];
}

/** A channel or group chat where figures may be posted. */
export interface Place {
  readonly kind: 'channel' | 'group';
  /** Of the channel, or of the chat. */
  readonly id: string;
  readonly name: string;
  /** Null for a group chat. */
  readonly teamName: string | null;
  /** In which it is read. */
  readonly language: Language;
  /** A second person looks at everything that goes there. */
  readonly needsApproval: boolean;
}
