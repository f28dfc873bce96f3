import type { IExecuteAction } from '@microsoft/teams.cards';
import type { Choice } from '../kit/inputs.ts';
import type { Happening } from './happening.ts';

export type ReferralViewer = 'asker' | 'waiter' | 'candidate' | 'champion' | 'coordinator' | 'gone';

export type ReferralStanding =
  'draft' | 'offered' | 'accepted' | 'waiting' | 'answered' | 'escalated' | 'closed' | 'withdrawn';

export type ReferralEnd = 'confirmed' | 'unconfirmed' | 'no-reply' | 'dismissed' | 'lapsed' | 'similar';

export type WhyMe =
  | { readonly kind: 'topic'; readonly topics: readonly string[] }
  | { readonly kind: 'any-topic' }
  | { readonly kind: 'chosen' };

export type ReferralRefusal = 'not-yours' | 'taken' | 'not-now' | 'needs-text' | 'too-long' | 'nobody' | 'too-late';

/** `by`: who was first, as colleagues know them. */
export type ReferralCardNews =
  | { readonly kind: 'done'; readonly what: Happening; readonly isMasked?: boolean }
  | { readonly kind: 'refused'; readonly reason: ReferralRefusal; readonly by: string | null }
  | { readonly kind: 'changed' | 'repeated'; readonly by: string | null }
  | { readonly kind: 'typed'; readonly as: 'reply' | 'answer' | 'askBack' | 'reason' | 'thanks' };

export interface SimilarQuestions {
  readonly answered: { readonly question: string; readonly answer: string } | null;
  readonly open: { readonly id: string; readonly version: number; readonly question: string } | null;
}

export interface HistoryLine {
  /** 'ma 1 december 10:12'. */
  readonly at: string;
  readonly what: Happening;
  /** null: a colleague who is not named to this reader, or whose name is not known. */
  readonly by: string | null;
  readonly as: 'asker' | 'waiter' | 'candidate' | 'champion' | 'coordinator' | 'clock' | 'other';
  readonly note: string | null;
}

/** What a card of a referral tells, in the reader's language; the card decides what of it each viewer sees. */
export interface ReferralCardProps {
  readonly nonce: string;
  readonly id: string;
  readonly version: number;
  readonly viewer: ReferralViewer;
  readonly state: ReferralStanding;
  /** What this viewer can do now; every button follows from it. */
  readonly may: ReadonlySet<string>;
  readonly news: ReferralCardNews | null;
  /** What was typed and what nothing came of, by its input. */
  readonly typed?: Partial<Readonly<Record<'remark' | 'askBack' | 'reply' | 'answer' | 'reason', string>>> | null;
  readonly similar: SimilarQuestions;
  readonly asker: { readonly id: string; readonly name: string | null };
  /** Who has it, or answered it. */
  readonly champion: { readonly id: string; readonly name: string | null } | null;
  /** Who can take it now, without the reader. */
  readonly offered: readonly (string | null)[];
  /** Why the reader has it. */
  readonly why: WhyMe | null;
  /** How many others get the same answer. */
  readonly waiters: number;
  /** 'ma 1 december 10:12': when it was asked. */
  readonly askedAt: string;
  readonly question: string;
  readonly botAnswer: string;
  readonly remark: string;
  readonly topics: readonly string[];
  readonly isUrgent: boolean;
  /** The term is over. */
  readonly isLate: boolean;
  /** The asker was asked whether they still want to know, and did not say yet. */
  readonly asksInterest: boolean;
  readonly askedBack: string | null;
  readonly replied: string | null;
  readonly answer: string | null;
  /** What was answered before that, oldest first. */
  readonly formerAnswers: readonly string[];
  readonly reason: string | null;
  readonly end: ReferralEnd | null;
  /** Oldest first. */
  readonly history: readonly HistoryLine[];
  /** Whom it can be given to; empty: whoever Teams finds. */
  readonly colleagues: readonly Choice[];
  /** Buttons of others, below an answer. */
  readonly extraActions?: readonly IExecuteAction[];
}
