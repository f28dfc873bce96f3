import { randomUUID } from 'node:crypto';
import { refusalCard } from '../../../../cards/conversation/refusal-card.ts';
import { unfinishedCard } from '../../../../cards/conversation/unfinished-card.ts';
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

/** Nothing is done on a word that may mean another card than the one that was shown last. */
const bare = {
  nl: {
    yes: 'Waar zeg je ja tegen? Ik heb nog niets gedaan. Druk op de knop op de kaart, of typ wat op die knop staat.',
    no: 'Goed, dan doe ik niets. Er is niets gewist, verstuurd of gewijzigd.',
  },
  en: {
    yes: 'What do you say yes to? I did nothing yet. Press the button on the card, or type what that button says.',
    no: 'Fine, then I do nothing. Nothing was erased, sent or changed.',
  },
};

export const conversationPresenters: {
  readonly [Kind in ConversationContent['kind']]: Presenter<Extract<ConversationContent, { kind: Kind }>>;
} = {
  'conversation.withheld': async ({ found }, language, { settings }) =>
    cardOnly(refusalCard({ found, ...contactLine((await settings()).contact, language) }, language)),
  'conversation.bare': ({ said }, language) => ({ text: bare[language][said] }),
  'conversation.unfinished': ({ begun }, language) =>
    cardOnly(unfinishedCard({ nonce: randomUUID(), begun }, language)),
  'conversation.delivery': ({ state }, language) => cardOnly(uncertainCard({ state, question: null }, language)),
  /** No internals, and who can help. */
  'conversation.apology': async ({ code }, language, { settings }) => ({
    text: [apology[language], contactLine((await settings()).contact, language).contact, mentionCode[language](code)]
      .filter(Boolean)
      .join(' '),
  }),
};
