import { z } from 'zod';
import { Nonce } from '../kit/actions.ts';

/** What was not filled in comes empty or not at all. */
const Words = z.string().max(8_000).optional();
const About = z.string().min(1).max(300);

export const ExplainFeedback = z.object({
  action: z.literal('feedback.explain'),
  nonce: Nonce,
  answer: z.string().regex(/^\d{1,18}$/),
  reason: z.enum(['wrong', 'not-my-question', 'too-hard', 'outdated', 'other']),
  comment: Words,
});
export type ExplainFeedback = z.infer<typeof ExplainFeedback>;

export const FeedbackQueue = z.object({ action: z.literal('feedback.queue'), nonce: Nonce });
export type FeedbackQueue = z.infer<typeof FeedbackQueue>;

/** `chosen` is of the list, where the button itself is about nothing. */
export const ReviewFeedback = z.object({
  action: z.literal('feedback.review'),
  nonce: Nonce,
  about: About.optional(),
  chosen: z.string().max(300).optional(),
  place: z.number().int().min(0).max(1_000),
});
export type ReviewFeedback = z.infer<typeof ReviewFeedback>;

export const SettleFeedback = z.object({
  action: z.literal('feedback.settle'),
  nonce: Nonce,
  about: About,
  id: z.guid(),
  as: z.enum(['phrasing', 'article', 'referral', 'nothing']),
  words: Words,
  article: z.string().max(300).optional(),
  named: Words,
  remark: Words,
  reason: Words,
});
export type SettleFeedback = z.infer<typeof SettleFeedback>;
