import { z } from 'zod';
import type { Thumb } from '../../features/feedback/give-feedback.ts';
import { maskPersonalData } from '../../text/personal-data/personal-data.ts';
import type { Activity } from './activity.ts';

const Value = z.object({
  actionName: z.literal('feedback'),
  actionValue: z.object({ reaction: z.enum(['like', 'dislike']), feedback: z.string().max(10_000).nullish() }),
});
const Comment = z.object({ feedbackText: z.string().nullish() });
const longestComment = 2_000;

/** A thumb up or down with a comment, personal data masked; null when it is about nothing or has another form. */
export function feedbackOf({ value: sent, replyToId }: Pick<Activity, 'value' | 'replyToId'>): Thumb | null {
  const value = Value.safeParse(sent);
  if (!value.success || !replyToId) return null;
  const { reaction, feedback } = value.data.actionValue;
  const comment = (feedback && maskPersonalData(words(feedback)).slice(0, longestComment)) || null;
  return { messageId: replyToId, reaction, comment };
}

/** Teams sends a JSON string, other clients a plain one (docs/platform.md#feedback). */
function words(comment: string): string {
  try {
    const parsed = Comment.safeParse(JSON.parse(comment));
    return parsed.success ? (parsed.data.feedbackText ?? '') : comment;
  } catch {
    return comment;
  }
}
