import type { Language } from '../../shared/language.ts';

/** Where a question to a colleague stands (docs/referral.md#states). */
export const referralStates = [
  'draft',
  'offered',
  'accepted',
  'waiting',
  'answered',
  'escalated',
  'closed',
  'withdrawn',
] as const;
export type ReferralState = (typeof referralStates)[number];

/** What somebody is in a referral. 'candidate': may take it now; 'former': had a part in it, and has not any more. */
export const capacities = [
  'asker',
  'waiter',
  'candidate',
  'champion',
  'former',
  'coordinator',
  'clock',
  'stranger',
] as const;
export type Capacity = (typeof capacities)[number];

/** Somebody in a referral. The name is kept with the referral only, and goes when they have their data erased. */
export interface Party {
  /** Directory id, in the tenant of the referral. */
  readonly id: string;
  readonly name: string | null;
  readonly language: Language;
}

/** Somebody with the same question, in their own words. */
export interface Waiter extends Party {
  /** Screened. */
  readonly asked: string;
}

/** Stands in the place of the id of who had their data erased. */
export const erased = 'erased';

/** Why a question went to this champion. */
export type Why =
  | { readonly kind: 'topic'; readonly topics: readonly string[] }
  /** No champion has the topic; this one helps with everything. */
  | { readonly kind: 'any-topic' }
  /** A colleague chose them: the coordinator, or the champion who handed it over. */
  | { readonly kind: 'chosen' };

export interface Offered extends Party {
  readonly why: Why;
}

/** How it ended: with the asker's yes, without a word of them, without a reply to a question back, or with a reason. */
export const outcomes = ['confirmed', 'unconfirmed', 'no-reply', 'dismissed', 'lapsed', 'similar'] as const;
export type Outcome = (typeof outcomes)[number];

/** The working time that who has to act has used. It stands still while the asker has to act. */
export interface Clock {
  /** ISO instant; null while it stands still. */
  readonly runningSince: string | null;
  /** Working minutes used before `runningSince`. */
  readonly spentMinutes: number;
  /** The share of the term that was reminded of. */
  readonly reminded: 'none' | 'half' | 'full';
}

export interface Referral {
  /** Random, and still no right: who may do something follows from who they are. */
  readonly id: string;
  readonly tenantId: string;
  /** The number of its newest event; a card sends the one it shows. */
  readonly version: number;
  readonly state: ReferralState;
  /** ISO instant at which this state began. */
  readonly since: string;
  readonly createdAt: string;
  /** ISO instant at which the asker agreed that it is sent on; null while they did not. */
  readonly sentAt: string | null;
  readonly asker: Party;
  /** Others with the same question: they get the same answer. */
  readonly waiters: readonly Waiter[];
  /** Screened: holds no personal data. */
  readonly question: string;
  /** Teams' id of the message it was asked in, when that stands in the asker's own chat: an answer quotes it. */
  readonly askedIn: string | null;
  /** What the bot answered, as the asker saw it; empty when it did not. */
  readonly botAnswer: string;
  /** What the asker added; personal data masked. */
  readonly remark: string;
  readonly isUrgent: boolean;
  /** The article or indicator it is about. */
  readonly subject: string | null;
  /** By which champions are found. */
  readonly topics: readonly string[];
  /** Who may take it now: one, or two when it is urgent. Empty in every state but 'offered'. */
  readonly offered: readonly Offered[];
  /** Who took it, or answered it. */
  readonly champion: Offered | null;
  /** Ids of who declined it or handed it over: it is never offered to them again. */
  readonly declinedBy: readonly string[];
  /** Ids of everybody who had a part in it, and has not any more: each still has a card. */
  readonly formerly: readonly string[];
  /** What the champion needs to know. */
  readonly askedBack: string | null;
  /** What the asker told on that. */
  readonly replied: string | null;
  readonly answer: string | null;
  /** What was answered before it was opened again, oldest first; absent: it was answered once at most. */
  readonly formerAnswers?: readonly string[] | undefined;
  /** Why it is closed, declined, handed over or opened again: the newest of these. */
  readonly reason: string | null;
  readonly outcome: Outcome | null;
  readonly clock: Clock;
  /** Ids of the coordinators who have it before them. */
  readonly toldCoordinators: readonly string[];
  /** ISO instant of the last "do you still want to know?", or of the reminder to the asker in this state. */
  readonly askerRemindedAt: string | null;
}

/** Every answer so far, oldest first: as many of the newest as fit in so many characters. */
export function answersOf({ formerAnswers = [], answer }: Referral, most: number): readonly string[] {
  const all = answer === null ? formerAnswers : [...formerAnswers, answer];
  const left = all.map((_, index) => all.slice(index).join('\n\n').length);
  const first = left.findIndex((length) => length <= most);
  return first === -1 ? all.slice(-1) : all.slice(first);
}

/** Somebody still has to do something. */
export const openStates: ReadonlySet<ReferralState> = new Set(['offered', 'accepted', 'waiting', 'escalated']);
