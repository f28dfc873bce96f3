import type { Actor } from '../../shared/handler.ts';
import type { Message } from '../../shared/message.ts';
import { replace, reply, type Outcome } from '../../shared/outcome.ts';
import type { FeedbackEvent } from './events.ts';
import type { AnsweredQuestion, FeedbackReason } from './feedback.ts';
import type { FeedbackPorts } from './ports.ts';
import type { FeedbackContent } from './told.ts';

type Told = Outcome<FeedbackContent, FeedbackEvent>;
type Ports = Pick<FeedbackPorts<never, never>, 'feedback' | 'mask'>;

/** A thumb below an answer. */
export interface Thumb {
  readonly messageId: string;
  readonly reaction: 'like' | 'dislike';
  /** Personal data already masked. */
  readonly comment: string | null;
}

/**
 * Who thinks an answer no good is thanked once, asked why, and shown the way to a colleague: where nobody reads along. Nothing
 * happens where no answer is known, or not yet.
 */
export async function thumbGiven(thumb: Thumb, actor: Actor, { feedback }: Ports): Promise<Told> {
  const { person, conversation } = actor;
  const given: FeedbackEvent = { kind: 'feedback-given', where: { id: conversation.id }, by: person, ...thumb };
  const answer = await feedback.answerBehind(conversation, thumb.messageId);
  const told = { reply: null, replace: null };
  if (answer === null) return { ...told, events: [], messages: [] };
  return { ...told, events: [given], messages: thumb.reaction === 'dislike' ? [thanks(answer, actor)] : [] };
}

function thanks(answer: AnsweredQuestion, { person, conversation }: Actor): Message<FeedbackContent> {
  return {
    to: conversation.kind === 'personal' ? { kind: 'reply' } : { kind: 'person', person },
    key: `feedback:${answer.answer}:${person.id}`,
    owner: { kind: 'nobody' },
    purpose: 'answer',
    dueAt: null,
    content: { kind: 'feedback.thanks', reason: null, ...answer },
  };
}

/** The same by typing, about what was answered last. */
export async function disputed(reason: FeedbackReason | null, actor: Actor, { feedback }: Ports): Promise<Told> {
  const answer = await feedback.newestAnswer(actor.person, actor.conversation.id);
  if (answer === null) return reply({ kind: 'feedback.no-answer' });
  const told = { kind: 'feedback.thanks', reason, ...answer } as const;
  return reply(told, [disputing(answer.answer, reason, null, actor)]);
}

/** What is typed below the question why, without a button: kept at once, and the reason is still asked. */
export async function commented(text: string, actor: Actor, { feedback, mask }: Ports): Promise<Told | null> {
  const answer = await feedback.unexplained(actor.person);
  if (answer === null) return null;
  const comment = mask(text);
  const told = { kind: 'feedback.thanks', reason: null, comment, ...answer } as const;
  return reply(told, [disputing(answer.answer, null, comment, actor)]);
}

/** A button with the reason, on the card that asked for it. */
export async function explained(
  {
    answer: number,
    reason,
    comment = '',
  }: { readonly answer: string; readonly reason: FeedbackReason; readonly comment?: string | undefined },
  actor: Actor,
  { feedback, mask }: Ports,
): Promise<Told> {
  const answer = await feedback.answerOf(actor.person, number);
  if (answer === null) return replace({ kind: 'feedback.no-answer' });
  const words = mask(comment.trim()) || null;
  return replace({ kind: 'feedback.thanks', reason, ...answer }, [disputing(number, reason, words, actor)]);
}

function disputing(
  answer: string,
  reason: FeedbackReason | null,
  comment: string | null,
  { person }: Actor,
): FeedbackEvent {
  return { kind: 'answer-disputed', answer, by: person, reason, comment };
}
