import { randomUUID } from 'node:crypto';
import { chooseCard } from '../../../../cards/ask/choose-card.ts';
import { limitsCard } from '../../../../cards/ask/limits-card.ts';
import type { Answer } from '../../../features/ask/answer.ts';
import { ownFiguresWording } from '../../../features/ask/wording/own-figures.ts';
import type { Language } from '../../../shared/language.ts';
import { cardOnly, type OutgoingMessage } from '../../outbound/message.ts';
import { contactLine } from '../contact.ts';
import { explanationMessage } from './explanation-message.ts';
import { readingMessage } from './reading-message.ts';

/** Chooses how each kind of answer looks in Teams. */
export function answerMessage(answer: Answer, language: Language, contact: string | null): OutgoingMessage {
  const nonce = randomUUID();
  switch (answer.kind) {
    case 'reading':
      return readingMessage(answer, language, nonce, contact);
    case 'explanation':
      return explanationMessage(answer.explanation, language, nonce);
    case 'choice':
      return cardOnly(chooseCard({ nonce, about: answer.about, choices: answer.options }, language));
    case 'own-figures': {
      const text = [
        ...answer.told.map((statement) => statement.text),
        `_${ownFiguresWording[language].computed}_`,
      ].join('\n\n');
      return { text, asksFeedback: true };
    }
    case 'unsupported': {
      const reason = answer.reason === 'individual' ? 'individual' : 'not-found';
      const card = limitsCard(
        { nonce, reason, examples: answer.examples, ...contactLine(contact, language) },
        language,
      );
      return { ...cardOnly(card), asksFeedback: true };
    }
  }
}
