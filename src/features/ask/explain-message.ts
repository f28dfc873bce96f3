import type { Actor } from '../../shared/handler.ts';
import { ownNumbersIn } from '../../text/figures/own-numbers.ts';
import { formatList } from '../../text/format.ts';
import { maskPersonalData } from '../../text/personal-data/personal-data.ts';
import type { Answer } from './answer.ts';
import type { Question } from './ask-question.ts';
import type { Figures } from './ports.ts';
import { readSubject } from './subject.ts';
import { wording } from './wording/wording.ts';

/** A message of a chat or a channel, of whomever it is. */
export interface MessageGiven {
  /** What is said in it, with what stands in its cards; rows of a table are lines. */
  readonly text: string;
  /** What its cards name: ids of indicators, or what stands on them; it may be of anything. */
  readonly named: readonly string[];
  /** What the conversation was about with it, where it is a question to the bot or an answer of it. */
  readonly topic: string | null;
}

/** What is told of a message. Only who asks sees it, and nothing of it is kept. */
export type MessageContent =
  | { readonly kind: 'message.explained'; readonly answer: Answer }
  | { readonly kind: 'message.none'; readonly why: Why };
type Why = 'no-figures' | 'unclear';

export interface MessagePorts {
  readonly ask: (question: Question, tenantId: string) => Promise<Answer>;
  readonly figures: Pick<Figures, 'all'>;
  /** ISO date. */
  readonly today: () => string;
}

const mostText = 20_000;
const mostIndicators = 3;
const date = /\b\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\b|\b\d{1,2}[:.]\d{2}\b/gu;

/** Explains the figures in a message: those of an indicator that it names, else those that stand in it. */
export function explainMessage({ ask, figures, today }: MessagePorts) {
  return async (given: MessageGiven, { language, person }: Actor): Promise<MessageContent> => {
    const about = (text: string, topic: string | null = null) => ask({ text, language, topic }, person.tenantId);
    const known = await figures.all();
    const subject = readSubject(given.topic);
    const meant = new Set(subject?.about === 'indicator' ? [subject.id] : given.named);
    const named = known
      .filter(({ id, name }) => meant.has(id) || meant.has(name.nl) || meant.has(name.en))
      .slice(0, mostIndicators);
    if (named.length > 0) {
      const names = named.map(({ name }) => name[language]);
      const answer = await about(wording[language].askFor(formatList(names, language)));
      if (isExplained(answer)) return { kind: 'message.explained', answer };
    }
    // Of whom it is about is never asked.
    const text = maskPersonalData(subject?.about === 'own' ? subject.text : given.text.slice(0, mostText));
    if (!/\d/.test(text.replaceAll(date, ' '))) return { kind: 'message.none', why: 'no-figures' };
    const answer = await about(text);
    if (isExplained(answer)) return { kind: 'message.explained', answer };
    const hasFigures = ownNumbersIn(text, today()).kind === 'understood';
    return { kind: 'message.none', why: hasFigures ? 'unclear' : 'no-figures' };
  };
}

/** Anything else asks back, and a message cannot answer. */
function isExplained(answer: Answer): boolean {
  if (answer.kind === 'own-figures') return answer.isAsked !== true;
  if (answer.kind === 'said') return answer.reason === 'individual';
  return answer.kind === 'reading' || answer.kind === 'comparison';
}
