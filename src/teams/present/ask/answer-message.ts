import { randomUUID } from 'node:crypto';
import { chooseCard } from '../../../../cards/ask/choose-card.ts';
import { limitsCard } from '../../../../cards/ask/limits-card.ts';
import type { Answer } from '../../../features/ask/answer.ts';
import { ownFiguresWording } from '../../../features/ask/wording/own-figures.ts';
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
  const nonce = randomUUID();
  switch (answer.kind) {
    case 'reading': {
      if (answer.figure.isOwn) return { message: readingMessage(answer, language, nonce, contact), subject: null };
      const { id } = answer.figure.definition;
      return { message: readingMessage(answer, language, nonce, contact), subject: id, topic: id };
    }
    case 'explanation': {
      const { explanation } = answer;
      return { message: explanationMessage(explanation, language, nonce), subject: explanation.slug };
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
    case 'unsupported': {
      const reason = answer.reason === 'individual' ? 'individual' : 'not-found';
      const card = limitsCard(
        { nonce, reason, examples: answer.examples, ...contactLine(contact, language) },
        language,
      );
      return { message: { ...cardOnly(card), asksFeedback: true }, subject: null };
    }
  }
}

/** The card's own spoken summary is what a notification shows. */
export function cardOnly(card: NonNullable<OutgoingMessage['card']>): OutgoingMessage {
  return { text: '', summary: card.fallbackText ?? card.speak ?? '', card };
}
