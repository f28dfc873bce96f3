import type { Person } from '../../shared/person.ts';
import type { FeedbackReason, Settlement } from './feedback.ts';

/** What people think of answers, and what was done about it. */
export type FeedbackEvent =
  /** Of the answer behind a message; a second of the same person replaces the first. Stale when the message is unknown. */
  | {
      readonly kind: 'feedback-given';
      readonly where: { readonly id: string };
      readonly by: Person;
      readonly messageId: string;
      readonly reaction: 'like' | 'dislike';
      /** Personal data already masked. */
      readonly comment: string | null;
    }
  /** That an answer is no good, and why; null leaves the reason that was given before. Stale when the person neither asked the question nor gave feedback on its answer. */
  | {
      readonly kind: 'answer-disputed';
      readonly answer: string;
      readonly by: Person;
      readonly reason: FeedbackReason | null;
      /** Personal data already masked; null leaves what was written before. */
      readonly comment: string | null;
    }
  /** Stale when it was settled before, or is not kept any more. */
  | {
      readonly kind: 'feedback-settled';
      readonly tenantId: string;
      readonly id: string;
      readonly as: Settlement;
      /** For who gave it; personal data masked. */
      readonly note: string | null;
    };
