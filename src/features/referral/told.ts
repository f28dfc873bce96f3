import type { Outdated } from '../../shared/handler.ts';
import type { CommandKind, Refusal } from './command.ts';
import type { ReferralEntry } from './history.ts';
import type { Capacity, Referral, ReferralState } from './referral.ts';

/** For whom a card is. 'gone': who had it before, and sees nothing of the question any more. */
export type Viewer = Extract<Capacity, 'asker' | 'waiter' | 'candidate' | 'champion' | 'coordinator'> | 'gone';

export type ReferralNews =
  /** `isMasked`: personal data was taken out of what they typed. */
  | { readonly kind: 'done'; readonly what: CommandKind; readonly isMasked?: boolean }
  /** `by`: who has it, when that is why. */
  | { readonly kind: 'refused'; readonly reason: Refusal; readonly by: string | null }
  | { readonly kind: Outdated; readonly by: string | null }
  /** What they typed in the chat stands in the card, and is not sent yet. */
  | { readonly kind: 'typed'; readonly as: 'reply' | 'answer' | 'askBack' | 'reason' | 'thanks' };

/** By the input of the card. */
export type Typed = Partial<Readonly<Record<'remark' | 'askBack' | 'reply' | 'answer' | 'reason', string>>>;

/** What is there already for a question like this, shown before it is sent. Nobody is named. */
export interface Similar {
  readonly answered: { readonly question: string; readonly answer: string } | null;
  /** One that somebody else asked and that is still open: the asker can wait with them. */
  readonly open: { readonly id: string; readonly question: string; readonly version: number } | null;
}

/** One line of a list of referrals. */
export interface ReferralRow {
  readonly id: string;
  readonly question: string;
  readonly state: ReferralState;
  /** ISO instant. */
  readonly since: string;
  /** Who has it, or who asked it; null when nobody does or when no name is known. */
  readonly other: string | null;
  readonly isUrgent: boolean;
  readonly isOverdue: boolean;
}

export type ListOf = 'asked' | 'helping' | 'open';

export interface Overview {
  readonly open: number;
  readonly waiting: number;
  readonly overdue: number;
  /** Nobody has it: the coordinator does. */
  readonly unassigned: number;
  readonly answeredThisMonth: number;
  /** Working minutes from sending to the first answer, at the median of the last 90 days; null without one. */
  readonly medianMinutes: number | null;
  /** Topics by how often they were asked about in the last 90 days, most first; names in the reader's language come later. */
  readonly topics: readonly { readonly key: string; readonly count: number }[];
  /** Messages about referrals that did not arrive, or of which nobody knows. */
  readonly troubles: readonly Trouble[];
}

export interface Trouble {
  readonly deliveryId: string;
  readonly state: 'failed' | 'uncertain';
  /** A closed word of delivery. */
  readonly reason: string;
  /** ISO instant. */
  readonly at: string;
}

/** What people are told about referrals. */
export type ReferralContent =
  | {
      readonly kind: 'referral.card';
      readonly referral: Referral;
      readonly viewer: Viewer;
      /** Directory id of the viewer: of two who can take it, each reads why they were chosen. */
      readonly reader: string;
      /** What this viewer can do now. */
      readonly may: readonly CommandKind[];
      readonly news: ReferralNews | null;
      /** What the reader typed and what nothing came of, so that they need not type it again; personal data masked. */
      readonly typed?: Typed | null;
      readonly similar: Similar | null;
      readonly history: readonly ReferralEntry[];
      /** Names of topics in the reader's language, by key, as far as the card needs them. */
      readonly topicNames: Readonly<Record<string, string>>;
      /** Whom it can be handed to, apart from who matching finds; empty when Teams searches. */
      readonly colleagues: readonly { readonly title: string; readonly value: string }[];
    }
  /** Tells at a glance what changed: the words of a notification. */
  | {
      readonly kind: 'referral.note';
      readonly what: CommandKind;
      readonly referral: Referral;
      readonly viewer: Viewer;
      /** Who did it, as they are known; null is the clock or somebody without a name. */
      readonly by: string | null;
      readonly as: Capacity;
    }
  | {
      readonly kind: 'referral.list';
      readonly of: ListOf;
      readonly rows: readonly ReferralRow[];
      /** From 0. */
      readonly page: number;
      readonly pages: number;
      /** Colleagues who said that an answer of the reader helped; null where that is not told. */
      readonly helped: number | null;
    }
  | {
      readonly kind: 'referral.overview';
      readonly overview: Overview;
      readonly rows: readonly ReferralRow[];
      readonly page: number;
      readonly pages: number;
      readonly topicNames: Readonly<Record<string, string>>;
    }
  /** What the compose box finds: without names, because it may be put into a message to others. */
  | { readonly kind: 'referral.found'; readonly of: ListOf; readonly row: ReferralRow }
  /** Where it was asked; the question itself is in the asker's own chat. */
  | { readonly kind: 'referral.started'; readonly isHere: boolean }
  /** In a channel: what was asked for is in the chat of who asked. */
  | { readonly kind: 'referral.elsewhere' }
  /** What was typed fits no question of theirs. `isThanks`: it reads as thanks for what the bot itself said. */
  | { readonly kind: 'referral.nothing-fits'; readonly isThanks: boolean }
  /** There is no question to send on, or it may not be kept. */
  | { readonly kind: 'referral.no-question' }
  /** What a card asks for is not there, or not for who asks. */
  | { readonly kind: 'referral.unknown' }
  | { readonly kind: 'referral.export'; readonly csv: string; readonly rows: number; readonly isCut: boolean };
