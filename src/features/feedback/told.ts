import type { Translated } from '../../shared/language.ts';
import type { AnsweredQuestion, Complaint, FeedbackReason, Leading, Settlement } from './feedback.ts';

/** What came of a step in the review. */
export type ReviewNews =
  | Settlement
  | 'needs-words'
  | 'needs-article'
  | 'several-articles'
  | 'needs-reason'
  | 'no-article'
  | 'gone'
  | 'settled-before';

/** Answers about one thing, with how bad they are. */
export interface JudgedShown {
  readonly about: string;
  /** null: by the act. */
  readonly name: Translated | null;
  readonly answers: number;
  readonly complained: number;
}

/** What people are told about what they think of answers. */
export type FeedbackContent =
  /** To who gave it; with `reason` null it is asked. */
  | ({
      readonly kind: 'feedback.thanks';
      readonly reason: FeedbackReason | null;
      /** What they typed about it, kept already. */
      readonly comment?: string;
    } & AnsweredQuestion)
  /** Nothing was answered here. */
  | { readonly kind: 'feedback.no-answer' }
  | { readonly kind: 'feedback.elsewhere' }
  | {
      readonly kind: 'feedback.queue';
      /** Worst first. */
      readonly judged: readonly JudgedShown[];
      readonly complaints: number;
      readonly news: ReviewNews | null;
    }
  | {
      readonly kind: 'feedback.review';
      readonly judged: JudgedShown;
      readonly complaint: Complaint;
      /** Of those that are open, counted from 1. */
      readonly place: number;
      readonly of: number;
      readonly article: Leading | null;
      /** What the question may be led to. */
      readonly articles: readonly Leading[];
      readonly news: ReviewNews | null;
      /** What was typed before, when something was missing. */
      readonly typed: ReviewTyped;
      /** The step of which something was missing. */
      readonly opens: Settlement | null;
    }
  /** To who gave it: what was done. */
  | {
      readonly kind: 'feedback.settled';
      readonly question: string;
      readonly as: Settlement;
      readonly note: string | null;
      /** Title of the article. */
      readonly article: string | null;
    };

/** By the input of the card. */
export interface ReviewTyped {
  readonly words?: string | undefined;
  readonly named?: string | undefined;
  readonly remark?: string | undefined;
  readonly reason?: string | undefined;
}
