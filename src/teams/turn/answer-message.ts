import { randomUUID } from 'node:crypto';
import { chooseIndicatorCard } from '../../../cards/ask/choose-indicator-card.ts';
import { limitsCard } from '../../../cards/ask/limits-card.ts';
import type { Answer } from '../../features/ask/answer.ts';
import type { Language } from '../../shared/language.ts';
import type { OutgoingMessage } from '../outbound/message.ts';
import { contactLine } from './contact.ts';
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
      const { id } = answer.figure.definition;
      return { message: readingMessage(answer, language, nonce, contact), subject: id, topic: id };
    }
    case 'explanation': {
      const { explanation } = answer;
      return { message: explanationMessage(explanation, language, nonce), subject: explanation.slug };
    }
    case 'choice': {
      const example = answer.options[0]?.question ?? '';
      return {
        message: cardOnly(chooseIndicatorCard({ nonce, choices: answer.options, example }, language)),
        subject: null,
      };
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
