import { z } from 'zod';
import type { MessageContent, MessageGiven } from '../../features/ask/explain-message.ts';
import type { lineFromMessage } from '../../features/reasoning/line-from-message.ts';
import type { proposeMessage } from '../../features/referral/propose-message.ts';
import type { Actor } from '../../shared/handler.ts';
import { mentionedColleague } from '../../text/mentioned-colleague.ts';
import { htmlText } from './html-text.ts';

/** Explains a message to who asks for it. */
export type Explain = (message: MessageGiven, actor: Actor) => Promise<MessageContent>;

/** Makes a question to a colleague of the words of a message. */
export type ProposeMessage = ReturnType<typeof proposeMessage>;

/** Takes the words of a message along to a line of reasoning. */
export type LineFromMessage = ReturnType<typeof lineFromMessage>;

// docs/platform.md#message-actions
const Value = z.object({
  commandId: z.string().max(100).nullish(),
  messagePayload: z.object({
    id: z.string().max(1_000).nullish(),
    body: z.object({ contentType: z.string().max(50).nullish(), content: z.string().max(200_000).nullish() }).nullish(),
    attachments: z
      .array(z.object({ contentType: z.string().max(500).nullish(), content: z.unknown() }))
      .max(50)
      .nullish(),
  }),
});

export interface ActedOn extends Omit<MessageGiven, 'topic'> {
  /** Of the manifest; null when the client does not say, as `id`. */
  readonly command: string | null;
  readonly id: string | null;
}

/** The message that a command of its menu was chosen on; null when there is none in the invoke. */
export function actedOn(value: unknown): ActedOn | null {
  const { commandId, messagePayload: payload } = Value.safeParse(value).data ?? {};
  if (!payload) return null;
  const cards = (payload.attachments ?? []).flatMap(({ contentType, content }) =>
    contentType === 'application/vnd.microsoft.card.adaptive' ? (cardIn(content) ?? []) : [],
  );
  const said = bodyText(payload.body);
  const words = cards.flatMap((card) => [...textsIn(card)]);
  return {
    command: commandId ?? null,
    id: payload.id ?? null,
    text: [said, ...words].filter(Boolean).join('\n'),
    // A card of somebody else's message has no buttons; on that of a reading the area stands behind the name.
    named: [
      ...cards.flatMap((card) => [...indicatorsIn(card)]),
      ...words.flatMap((line) => [line, line.split(', ')[0] ?? '']),
    ],
  };
}

type Body = z.infer<typeof Value>['messagePayload']['body'];

/** What is quoted counts where nothing with a figure is said beside it. */
function bodyText(body: Body): string {
  const content = body?.content ?? '';
  if (body?.contentType === 'text') return content;
  const { text, quoted } = htmlText(content, () => mentionedColleague);
  return /\d/.test(text) ? text : [quoted, text].filter(Boolean).join('\n');
}

function cardIn(content: unknown): unknown {
  if (typeof content !== 'string') return content;
  try {
    return JSON.parse(content);
  } catch {
    // Whoever made it, a card that cannot be read says nothing.
    return null;
  }
}

const deepest = 40;

function* nodesIn(node: unknown, depth = 0): Generator<Record<string, unknown>> {
  if (typeof node !== 'object' || node === null || depth > deepest) return;
  if (!Array.isArray(node)) yield node as Record<string, unknown>;
  for (const child of Object.values(node)) yield* nodesIn(child, depth + 1);
}

/** Buttons name an indicator, and a list to choose from names several. */
function* indicatorsIn(card: unknown): Generator<string> {
  for (const node of nodesIn(card)) {
    if (typeof node['indicator'] === 'string') yield node['indicator'];
    if (node['type'] !== 'Input.ChoiceSet' || node['id'] !== 'chosen') continue;
    for (const { value } of nodesIn(node['choices'])) if (typeof value === 'string') yield value;
  }
}

function* textsIn(card: unknown): Generator<string> {
  for (const { type, text } of nodesIn(card))
    if ((type === 'TextBlock' || type === 'TextRun') && typeof text === 'string') yield text;
}
