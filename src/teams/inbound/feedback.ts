import { z } from 'zod';
import type { ConversationEvent } from '../../features/conversation/events.ts';
import { maskPersonalData } from '../../text/personal-data/personal-data.ts';
import type { Activity } from './activity.ts';
import { senderOf } from './sender.ts';

const Value = z.object({
  actionName: z.literal('feedback'),
  actionValue: z.object({ reaction: z.enum(['like', 'dislike']), feedback: z.string().max(10_000).nullish() }),
});
const Comment = z.object({ feedbackText: z.string().nullish() });
const longestComment = 2_000;

/** A thumb up or down with a comment, personal data masked; null when it is about nothing or has another form. */
export function feedbackOf(activity: Activity): Extract<ConversationEvent, { kind: 'feedback-given' }> | null {
  const value = Value.safeParse(activity.value);
  if (!value.success || !activity.replyToId) return null;
  const { reaction, feedback } = value.data.actionValue;
  const { conversation: where, person: by } = senderOf(activity);
  const comment = (feedback && maskPersonalData(words(feedback)).slice(0, longestComment)) || null;
  return { kind: 'feedback-given', where, by, messageId: activity.replyToId, reaction, comment };
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
