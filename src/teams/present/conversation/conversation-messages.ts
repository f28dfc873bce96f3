import { refusalCard } from '../../../../cards/conversation/refusal-card.ts';
import { uncertainCard } from '../../../../cards/conversation/uncertain-card.ts';
import type { ConversationContent } from '../../../features/conversation/told.ts';
import { cardOnly } from '../../outbound/message.ts';
import { contactLine } from '../contact.ts';
import type { Presenter } from '../content.ts';
import { mentionCode } from './mention-code.ts';

const apology = {
  nl: 'Er ging iets mis, daarom heb ik geen antwoord. Probeer het later nog een keer.',
  en: 'Something went wrong, so I have no answer. Please try again later.',
};

export const conversationPresenters: {
  readonly [Kind in ConversationContent['kind']]: Presenter<Extract<ConversationContent, { kind: Kind }>>;
} = {
  'conversation.withheld': async ({ found }, language, { settings }) =>
    cardOnly(refusalCard({ found, ...contactLine((await settings()).contact, language) }, language)),
  'conversation.delivery': ({ state }, language) => cardOnly(uncertainCard({ state, question: null }, language)),
  /** No internals, and who can help. */
  'conversation.apology': async ({ code }, language, { settings }) => ({
    text: [apology[language], contactLine((await settings()).contact, language).contact, mentionCode[language](code)]
      .filter(Boolean)
      .join(' '),
  }),
};
