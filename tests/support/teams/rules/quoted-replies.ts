import { z } from 'zod';
import { refuse, type Finding } from '../finding.ts';
import { textOf, type BotActivity } from '../wire.ts';

// docs/platform.md#messages
const QuotedReply = z.looseObject({
  type: z.literal('quotedReply'),
  quotedReply: z.looseObject({
    messageId: z.string().min(1),
    senderName: z.string().optional(),
    preview: z.string().optional(),
  }),
});

/** The text marks where the quote stands; a mark without its entity, and an entity without its mark, show nothing. */
export function checkQuotedReplies(activity: BotActivity): Finding[] {
  const entities = (activity.entities ?? []).filter(({ type }) => type === 'quotedReply');
  const marked = [...textOf(activity).matchAll(/<quoted\b([^>]*)>/g)].map(([, attributes = '']) => {
    const [, messageId = ''] = /^ messageId="([^"]+)" ?\/$/.exec(attributes) ?? [];
    return messageId;
  });
  if (marked.includes('')) return [refuse('quoted-reply', 'A quoted mark has no messageId')];
  const quoted: string[] = [];
  for (const entity of entities) {
    const parsed = QuotedReply.safeParse(entity);
    if (!parsed.success) return [refuse('quoted-reply', `Invalid quotedReply: ${z.prettifyError(parsed.error)}`)];
    quoted.push(parsed.data.quotedReply.messageId);
  }
  const alone = [...marked.filter((id) => !quoted.includes(id)), ...quoted.filter((id) => !marked.includes(id))];
  return alone.map((id) => refuse('quoted-reply', `${id} is not both in the text and among the entities`));
}
