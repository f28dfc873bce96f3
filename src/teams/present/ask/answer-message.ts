import { randomUUID } from 'node:crypto';
import { chooseCard } from '../../../../cards/ask/choose-card.ts';
import { comparisonCard } from '../../../../cards/ask/comparison-card.ts';
import { followUps } from '../../../../cards/ask/follow-up.ts';
import { withOffer } from '../../../../cards/ask/offer.ts';
import { saidCard } from '../../../../cards/ask/said-card.ts';
import { askColleagueCard } from '../../../../cards/referral/ask-colleague.ts';
import type { Answer } from '../../../features/ask/answer.ts';
import { ownFiguresWording } from '../../../features/ask/wording/own/own-figures.ts';
import type { Language } from '../../../shared/language.ts';
import { cardOnly, type OutgoingMessage } from '../../outbound/message.ts';
import { contactLine } from '../contact.ts';
import { explanationMessage } from './explanation-message.ts';
import { readingMessage } from './reading-message.ts';

/** Chooses how each kind of answer looks in Teams. `question`: as it was asked. */
export function answerMessage(
  answer: Answer,
  language: Language,
  contact: string | null,
  question: string,
): OutgoingMessage {
  const nonce = randomUUID();
  const message = messageOf(answer, language, contact, question, nonce);
  const { offer } = answer;
  if (!offer || !message.card || answer.kind === 'said') return message;
  return { ...message, card: withOffer(message.card, offer, nonce, language) };
}

function messageOf(
  answer: Answer,
  language: Language,
  contact: string | null,
  question: string,
  nonce: string,
): OutgoingMessage {
  const ask = asksNobody(answer) ? null : question;
  switch (answer.kind) {
    case 'reading':
      return readingMessage(answer, language, nonce, contact, ask);
    case 'explanation':
      return explanationMessage(answer, language, nonce, ask);
    case 'choice':
      return {
        ...cardOnly(
          chooseCard(
            {
              nonce,
              ask,
              about: answer.about,
              choices: answer.options,
              ...(answer.read && { read: answer.read.map(({ text }) => text) }),
            },
            language,
          ),
        ),
        asksFeedback: true,
      };
    case 'own-figures': {
      const text = [
        ...(answer.byModel?.kind === 'worded' ? answer.byModel.told.map((statement) => `**${statement.text}**`) : []),
        ...answer.told.map((statement) => statement.text),
        `_${ownFiguresWording[language].computed}_`,
      ].join('\n\n');
      const otherwise = answer.otherwise ? followUps([answer.otherwise], nonce, 1) : [];
      const card = askColleagueCard(ask, nonce, language, otherwise);
      return { text, asksFeedback: true, ...(card && { summary: answer.told[0]?.text ?? '', card }) };
    }
    case 'comparison': {
      const { list, ...rest } = answer;
      const card = comparisonCard(
        {
          ...rest,
          nonce,
          ask,
          upFront: answer.upFront.map(({ text }) => text),
          cautions: answer.cautions.map(({ text }) => text),
          ...(list && { list: { ...list, others: list.others.text } }),
          rows: answer.rows.map((row) => ({ ...row, title: row.name, period: row.period || row.owner })),
          ...contactLine(contact, language),
        },
        language,
      );
      return { ...cardOnly(card), asksFeedback: true };
    }
    case 'said': {
      const lines = answer.told.map(({ text }) => text);
      const card = saidCard(
        {
          nonce,
          ask,
          lines,
          examples: answer.examples,
          ...(answer.offer && { offer: answer.offer }),
          ...contactOf(answer, contact, language),
        },
        language,
      );
      return { ...cardOnly(card), asksFeedback: true };
    }
  }
}

/** A greeting asks nothing, and what is about one person is not for a colleague's eyes either. */
function asksNobody(answer: Answer): boolean {
  return answer.kind === 'said' && ['greeting', 'thanks', 'individual'].includes(answer.reason);
}

/** Refusals say who can help; a greeting or a thank you needs nobody. */
function contactOf(
  { reason }: Extract<Answer, { kind: 'said' }>,
  contact: string | null,
  language: Language,
): ReturnType<typeof contactLine> {
  const needsNobody = [
    'greeting',
    'thanks',
    'vague',
    'person',
    'figure-facts',
    'to-write',
    'told-before',
    'about-bot',
    'correct',
    'build',
  ].includes(reason);
  return needsNobody ? {} : contactLine(contact, language);
}
