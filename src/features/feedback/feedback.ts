import type { Language } from '../../shared/language.ts';
import type { Person } from '../../shared/person.ts';

/** Why somebody thinks that an answer is no good. */
export const feedbackReasons = ['wrong', 'not-my-question', 'too-hard', 'outdated', 'other'] as const;
export type FeedbackReason = (typeof feedbackReasons)[number];

/** What was done about it. */
export const settlements = ['phrasing', 'article', 'referral', 'nothing'] as const;
export type Settlement = (typeof settlements)[number];

/** The answer that feedback is about. */
export interface AnsweredQuestion {
  /** Its number: what buttons send back. */
  readonly answer: string;
  /** Screened. */
  readonly question: string;
}

/** An answer that somebody thought no good, as it waits for a coordinator. Who thought so is only known to be told what was done. */
export interface Complaint extends AnsweredQuestion {
  readonly id: string;
  readonly tenantId: string;
  readonly by: Person;
  /** What was answered; empty when the question was changed since. */
  readonly answered: string;
  /** Slug of the article, or id of the indicator. */
  readonly subject: string | null;
  readonly act: string | null;
  readonly version: string | null;
  readonly sources: readonly string[];
  readonly method: string | null;
  /** Of the bot that answered. */
  readonly bot: string | null;
  readonly reason: FeedbackReason | null;
  /** Personal data masked. */
  readonly comment: string | null;
  /** ISO instant. */
  readonly givenAt: string;
  readonly settledAs: Settlement | null;
}

/** Answers about one article or indicator, or, where they are about neither, of one act. */
export interface Judged {
  /** `subject:mediaan`, `act:cause`. */
  readonly about: string;
  readonly answers: number;
  /** Of those, the ones that somebody thought no good and nobody looked at yet. */
  readonly complained: number;
}

/** An article that a question may lead to. */
export interface Leading {
  readonly slug: string;
  readonly title: string;
  readonly language: Language;
}
