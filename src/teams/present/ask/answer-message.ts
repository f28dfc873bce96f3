import { randomUUID } from 'node:crypto';
import { chooseCard } from '../../../../cards/ask/choose-card.ts';
import { comparisonCard } from '../../../../cards/ask/comparison-card.ts';
import { saidCard } from '../../../../cards/ask/said-card.ts';
import type { Answer } from '../../../features/ask/answer.ts';
import { keptSubject } from '../../../features/ask/subject.ts';
import { ownFiguresWording } from '../../../features/ask/wording/own/own-figures.ts';
import type { Language } from '../../../shared/language.ts';
import type { OutgoingMessage } from '../../outbound/message.ts';
import { contactLine } from '../contact.ts';
import { explanationMessage } from './explanation-message.ts';
import { readingMessage } from './reading-message.ts';

export interface AnswerMessage {
  readonly message: OutgoingMessage;
  /** The indicator or article it is about. */
  readonly subject: string | null;
  /** What the conversation is about from now on; undefined leaves it. */
  readonly topic?: string;
}

/** Chooses how each kind of answer looks in Teams. */
export function answerMessage(answer: Answer, language: Language, contact: string | null): AnswerMessage {
  const kept = answer.subject && keptSubject(answer.subject);
  return { ...shown(answer, language, contact), ...(kept && { topic: kept }) };
}

function shown(answer: Answer, language: Language, contact: string | null): Omit<AnswerMessage, 'topic'> {
  const nonce = randomUUID();
  switch (answer.kind) {
    case 'reading': {
      if (answer.figure.isOwn) return { message: readingMessage(answer, language, nonce, contact), subject: null };
      const { id } = answer.figure.definition;
      return { message: readingMessage(answer, language, nonce, contact), subject: id };
    }
    case 'explanation': {
      const { explanation } = answer;
      return { message: explanationMessage(answer, language, nonce), subject: explanation.slug };
    }
    case 'choice': {
      const card = chooseCard({ nonce, about: answer.about, choices: answer.options }, language);
      return { message: cardOnly(card), subject: null };
    }
    case 'own-figures': {
      const text = [
        ...answer.told.map((statement) => statement.text),
        `_${ownFiguresWording[language].computed}_`,
      ].join('\n\n');
      return { message: { text, asksFeedback: true }, subject: null };
    }
    case 'comparison': {
      const card = comparisonCard(
        {
          ...answer,
          nonce,
          upFront: answer.upFront.map(({ text }) => text),
          cautions: answer.cautions.map(({ text }) => text),
          rows: answer.rows.map((row) => ({ ...row, title: row.name, period: row.period || row.owner })),
          ...contactLine(contact, language),
        },
        language,
      );
      return { message: { ...cardOnly(card), asksFeedback: true }, subject: null };
    }
    case 'said': {
      const lines = answer.told.map(({ text }) => text);
      const card = saidCard(
        { nonce, lines, examples: answer.examples, ...contactOf(answer, contact, language) },
        language,
      );
      return { message: { ...cardOnly(card), asksFeedback: true }, subject: null };
    }
  }
}

/** Refusals say who can help; a greeting or a thank you needs nobody. */
function contactOf(
  { reason }: Extract<Answer, { kind: 'said' }>,
  contact: string | null,
  language: Language,
): ReturnType<typeof contactLine> {
  const needsNobody = ['greeting', 'thanks', 'vague', 'person', 'figure-facts', 'about-bot', 'correct'].includes(
    reason,
  );
  return needsNobody ? {} : contactLine(contact, language);
}

/** The card's own spoken summary is what a notification shows. */
export function cardOnly(card: NonNullable<OutgoingMessage['card']>): OutgoingMessage {
  return { text: '', summary: card.fallbackText ?? card.speak ?? '', card };
}
