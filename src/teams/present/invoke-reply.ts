import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { OutgoingMessage } from '../outbound/message.ts';
import type { Language, Translated } from '../../shared/language.ts';

/** The body of an answered card action; its HTTP status is always 200 (docs/platform.md#card-actions). */
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
  done: { nl: 'Gedaan.', en: 'Done.' },
} satisfies Record<string, Translated>;
export type ReplyKey = keyof typeof messages;

export function messageReply(message: ReplyKey, language: Language): InvokeReply {
  return textReply(replyText(message, language));
}

export function replyText(message: ReplyKey, language: Language): string {
  return messages[message][language];
}

/** A card takes the place of the pressed one; words alone stand below it for a moment. */
export function invokeReply({ card, text }: OutgoingMessage): InvokeReply {
  return card ? { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card } : textReply(text);
}

export function textReply(value: string): InvokeReply {
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value };
}

/** In the place of what was searched for in the compose box (docs/platform.md#compose-box). */
export function textResult(text: string): object {
  return { composeExtension: { type: 'message', text } };
}

/** A dialog that holds nothing but words (docs/platform.md#message-actions). */
export function textTask(value: string): object {
  return { task: { type: 'message', value } };
}
