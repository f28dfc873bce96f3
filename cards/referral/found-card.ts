import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { card } from '../kit/card.ts';
import type { Language, Texts } from '../kit/language.ts';
import { heading, oneLineOf, smallText, spoken, text } from '../kit/text.ts';
import type { ListReferrals } from './actions.ts';
import type { ReferralRowProps } from './rows.ts';
import { stateWords } from './status.ts';

type Found = Pick<ReferralRowProps, 'question' | 'state' | 'since'>;

const longestQuestion = 500;

/** A question as the compose box puts it into a message: whoever reads that sees no names and has nothing to press. */
export function foundCard(found: Found, of: ListReferrals['of'], language: Language): IAdaptiveCard {
  const words = texts[language];
  const line = referralLine(found, of, language);
  return card({
    language,
    summary: spoken(words.title, found.question, line),
    body: [
      heading(words.title, { size: 'Medium' }),
      text(oneLineOf(found.question, longestQuestion)),
      smallText(line, { spacing: 'Small' }),
    ],
  });
}

/** In one line, for a list to choose from. */
export function referralLine({ state, since }: Found, of: ListReferrals['of'], language: Language): string {
  return `${stateWords(state, of, language)}, ${texts[language].since(since)}`;
}

const texts = {
  nl: { title: 'Vraag aan een collega', since: (at) => `sinds ${at}` },
  en: { title: 'Question to a colleague', since: (at) => `since ${at}` },
} as const satisfies Texts<{ readonly title: string; readonly since: (at: string) => string }>;
