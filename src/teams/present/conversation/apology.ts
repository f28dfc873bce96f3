import type { ClaimedTurn, TurnOutcome } from '../../../features/conversation/ports.ts';
import { languageOfLocale } from '../../../shared/language.ts';
import { toOutgoing } from '../../outbound/message.ts';
import { contactLine } from '../contact.ts';

const texts = {
  nl: 'Er ging iets mis, daarom heb ik geen antwoord. Probeer het later nog een keer.',
  en: 'Something went wrong, so I have no answer. Please try again later.',
};

/** What a person reads when answering failed: no internals, and who can help. */
export function apology({ turn, settings }: ClaimedTurn, contact: string | null): TurnOutcome {
  const language = settings.language ?? languageOfLocale(turn.locale);
  const text = [texts[language], contactLine(contact, language).contact].filter(Boolean).join(' ');
  return { answer: null, message: toOutgoing({ text }, turn.conversation, 'answer') };
}
