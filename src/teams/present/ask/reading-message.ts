import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { readingCardAlone, withFollowUps } from '../../../../cards/ask/reading-card.ts';
import { canBeAsked } from '../../../../cards/referral/ask-colleague.ts';
import type { ShownReading } from './asked-figure.ts';
import type { Statement } from '../../../features/ask/statement.ts';
import type { Language } from '../../../shared/language.ts';
import type { OutgoingMessage } from '../../outbound/message.ts';
import { readingProps, updated } from './reading-props.ts';

type Kept = Omit<OutgoingMessage, 'card'> & { readonly card: IAdaptiveCard };
/**
 * What is seen in a figure is kept as long as its reading; so is what its cards look like, but for the buttons. They
 * differ by what was asked only.
 */
const kept = new WeakMap<ShownReading['sees'], Map<string, Kept>>();
const mostKept = 20;

/** One message: figure and verdict as text with its source, so that it reads well in a notification, and the card beside it. */
export function readingMessage(
  answer: ShownReading,
  language: Language,
  nonce: string,
  contact: string | null,
  ask: string | null,
): OutgoingMessage {
  const messages = kept.get(answer.sees) ?? new Map<string, Kept>();
  kept.set(answer.sees, messages);
  const { upFront, opens, subject } = answer;
  const said = worded(answer)?.map(({ text }) => text);
  const about = upFront.map(({ text }) => text);
  const key = JSON.stringify([about, opens, subject, contact, canBeAsked(ask), said]);
  const message = messages.get(key) ?? withoutButtons(answer, language, contact, ask);
  if (messages.size >= mostKept) messages.clear();
  messages.set(key, message);
  return { ...message, card: withFollowUps(message.card, { followUps: answer.followUps, nonce, ask }, language) };
}

function withoutButtons(answer: ShownReading, language: Language, contact: string | null, ask: string | null): Kept {
  const { definition, area, isOwn } = answer.figure;
  const about = isOwn ? definition.name[language] : `${definition.name[language]}, ${area}`;
  const news = updated(answer, language);
  const says = `${definition.definition[language]} ${news.charAt(0).toUpperCase()}${news.slice(1)}.`;
  // The figure first: who asks how many there are must not have to open the card.
  const statements = worded(answer) ?? [...answer.upFront, answer.sees[0], answer.verdict];
  const sentences = statements.map((statement) => statement?.text ?? '');
  const told = [...new Set(sentences)].filter(Boolean).join(' ');
  const card = readingCardAlone({ ...readingProps(answer, language, contact), ask }, language);
  return {
    text: `**${about}**: ${told} [1]`,
    summary: `${about}: ${told}`,
    card,
    begins: card.body,
    citations: [
      { title: `${source[language]}: ${definition.source.name[language]}`, url: definition.source.url, says },
    ],
    asksFeedback: true,
  };
}

/** By a model, of what stands on the card. */
function worded({ byModel }: ShownReading): readonly Statement[] | null {
  return byModel?.kind === 'worded' ? byModel.told : null;
}

const source = { nl: 'Bron', en: 'Source' } as const;
