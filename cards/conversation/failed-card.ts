import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { card } from '../kit/card.ts';
import type { Element } from '../kit/element.ts';
import type { Language, Texts } from '../kit/language.ts';
import { heading, section, spoken, text } from '../kit/text.ts';

/** Why a message will never be posted. */
export type FailedReason = 'gave-up' | 'gone' | 'blocked' | 'too-large' | 'rejected';

export interface FailedCardProps {
  readonly reason: FailedReason;
  /** The question it answered; null when it was no answer. */
  readonly question: string | null;
}

/** Tells the owner of a message that it was not posted, why, and what they can do. */
export function failedCard({ reason, question }: FailedCardProps, language: Language): IAdaptiveCard {
  const words = texts[language];
  const why = words.reasons[reason];
  const next = question === null ? words.next.message : words.next.question;
  return card({
    language,
    summary: spoken(words.title, why, question && `${words.question}: ${question}`),
    body: [heading(words.title), text(why), ...quote(question, words), text(next)],
  });
}

function quote(question: string | null, words: FailedTexts): Element[] {
  if (question === null) return [];
  return [
    section([text(words.question, { size: 'Small', weight: 'Bolder' }), text(question, { spacing: 'Small' })], {
      style: 'emphasis',
      roundedCorners: true,
    }),
  ];
}

interface FailedTexts {
  readonly title: string;
  readonly reasons: Readonly<Record<FailedReason, string>>;
  readonly question: string;
  readonly next: { readonly question: string; readonly message: string };
}

const texts = {
  nl: {
    title: 'Mijn bericht is niet geplaatst',
    reasons: {
      'gave-up':
        'Teams nam het niet aan. Ik heb het zes keer geprobeerd. Misschien is Teams erg druk of even niet bereikbaar.',
      gone: 'Het gesprek of het bericht waar het bij hoorde, is er niet meer.',
      blocked: 'Ik mag daar niet meer schrijven. Misschien is Datawijzer daar weggehaald of geblokkeerd.',
      'too-large': 'Het bericht is te groot voor Teams.',
      rejected: 'Teams weigerde het bericht. Dat ligt aan mij, niet aan jou.',
    },
    question: 'De vraag',
    next: {
      question: 'Wil je het antwoord nog? Stel je vraag dan hier opnieuw.',
      message: 'Anderen zien dit bericht dus niet. Meld het de beheerder als dit vaker gebeurt.',
    },
  },
  en: {
    title: 'My message was not posted',
    reasons: {
      'gave-up': 'Teams did not take it. I tried six times. Teams may be very busy or out of reach for a while.',
      gone: 'The conversation or the message it belonged to is no longer there.',
      blocked: 'I may no longer write there. Perhaps Datawijzer was removed or blocked there.',
      'too-large': 'The message is too large for Teams.',
      rejected: 'Teams refused the message. That is my fault, not yours.',
    },
    question: 'The question',
    next: {
      question: 'Do you still want the answer? Then ask your question again here.',
      message: 'So others do not see this message. Tell the administrator if this happens more often.',
    },
  },
} as const satisfies Texts<FailedTexts>;
