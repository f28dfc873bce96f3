import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Language, Translated } from '../../shared/language.ts';

/** The body of an answered card action; its HTTP status is always 200 (teams-platform 3.6). */
export interface InvokeReply {
  readonly statusCode: 200;
  readonly type: 'application/vnd.microsoft.card.adaptive' | 'application/vnd.microsoft.activity.message';
  readonly value: IAdaptiveCard | string;
}

const messages = {
  asked: { nl: 'Ik zoek het op. Het antwoord komt hieronder.', en: 'I am looking it up. The answer follows below.' },
  repeated: {
    nl: 'Dit is al gevraagd. Het antwoord staat hieronder.',
    en: 'This was asked already. The answer is below.',
  },
  stale: {
    nl: 'Deze knop is verouderd. Typ je vraag opnieuw.',
    en: 'This button is out of date. Please type your question again.',
  },
} satisfies Record<string, Translated>;

export function messageReply(message: keyof typeof messages, language: Language): InvokeReply {
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: messages[message][language] };
}

export function cardReply(card: IAdaptiveCard): InvokeReply {
  return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card };
}
