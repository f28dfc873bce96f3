import { messageCard, messageTexts } from '../../../../cards/ask/message-card.ts';
import type { MessageContent } from '../../../features/ask/explain-message.ts';
import type { Language } from '../../../shared/language.ts';
import type { OutgoingMessage } from '../../outbound/message.ts';
import { textTask } from '../invoke-reply.ts';
import { answerMessage } from './answer-message.ts';

/** What Teams shows in a dialog, to who asked and to nobody else (docs/platform.md#message-actions). */
export function messageTask(told: MessageContent, language: Language, contact: string | null): object {
  const words = messageTexts[language];
  if (told.kind === 'message.none') return textTask(words.none[told.why]);
  const content = explained(answerMessage(told.answer, language, contact, ''), language);
  const card = { contentType: 'application/vnd.microsoft.card.adaptive', content };
  return { task: { type: 'continue', value: { title: words.title, height: 'large', width: 'medium', card } } };
}

/** A card has no slanted line in plain text. */
function upright(line: string): string {
  return /^_(.+)_$/su.exec(line)?.[1] ?? line;
}

/** A figure is told by its card, and what has none by its words. */
function explained({ text, summary, card, begins, citations }: OutgoingMessage, language: Language) {
  const body = card?.body ?? [];
  const lines = citations || begins || text === '' ? [] : text.split('\n\n').map(upright);
  return messageCard({ summary: summary ?? text, lines, body: lines.length > 0 ? [] : body }, language);
}
