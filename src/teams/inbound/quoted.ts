import { z } from 'zod';
import { mentionedColleague } from '../../text/mentioned-colleague.ts';
import type { Activity } from './activity.ts';
import { htmlText } from './html-text.ts';

const QuotedReply = z.object({
  type: z.literal('quotedReply'),
  quotedReply: z.object({ messageId: z.string().min(1).max(1_000) }),
});
const mark = /<quoted\b[^<>]{0,1100}>(?:<\/quoted>)?/giu;
const isQuoting = /<blockquote\b[^<>]{0,300}schema\.skype\.com\/Reply/iu;

export interface Quoted {
  /** The message that is quoted, the first when there are more. */
  readonly id: string;
  /** What was said beside it: the words of the quote are somebody else's. */
  readonly rest: string;
}

/**
 * What a message quotes, as newer clients say it in an entity and older ones in the HTML that comes with the text
 * (docs/platform.md#messages); null when it quotes nothing.
 */
export function quotedIn({
  text,
  entities,
  attachments,
  recipient,
  conversation,
  replyToId,
}: Pick<Activity, 'text' | 'entities' | 'attachments' | 'recipient' | 'conversation' | 'replyToId'>): Quoted | null {
  const [entity] = (entities ?? [])
    .filter(({ type }) => type === 'quotedReply')
    .flatMap((one) => QuotedReply.safeParse(one).data ?? []);
  const html = (attachments ?? []).find(
    ({ contentType, content }) => contentType === 'text/html' && typeof content === 'string' && isQuoting.test(content),
  )?.content as string | undefined;
  if (html === undefined) {
    // Every message of a thread answers the first of it.
    const isInThread = conversation.id.endsWith(`;messageid=${replyToId}`);
    const id = entity?.quotedReply.messageId ?? (isInThread ? null : replyToId);
    return id ? { id, rest: (text ?? '').replaceAll(mark, ' ') } : null;
  }
  const said = htmlText(html, (name) => (name === recipient.name?.trim() ? ' ' : mentionedColleague));
  const id = entity?.quotedReply.messageId ?? said.quotes[0];
  return id === undefined ? null : { id, rest: said.text };
}
