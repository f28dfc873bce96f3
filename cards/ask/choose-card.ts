import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { buttons } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Language, Texts } from '../kit/language.ts';
import { heading, smallText, spoken, text } from '../kit/text.ts';
import { followUps, type FollowUpChoice } from './follow-up.ts';

export interface ChooseIndicatorCardProps {
  readonly nonce: string;
  /** At most 6 are shown. The question of each names its indicator. */
  readonly choices: readonly FollowUpChoice[];
  /** A question that works when typed. */
  readonly example: string;
}

export function chooseIndicatorCard(props: ChooseIndicatorCardProps, language: Language): IAdaptiveCard {
  const words = texts[language];
  return card({
    language,
    summary: spoken(words.title, words.lead),
    body: [
      heading(words.title),
      text(words.lead),
      buttons(followUps(props.choices, props.nonce, mostButtons), 'Small'),
      smallText(`${words.typed} “${props.example}”`, { spacing: 'Medium' }),
    ],
  });
}

/** Teams shows no more buttons in one set. */
const mostButtons = 6;

interface ChooseTexts {
  readonly title: string;
  readonly lead: string;
  readonly typed: string;
}

const texts = {
  nl: {
    title: 'Over welk cijfer gaat het?',
    lead: 'Ik ken meer cijfers die bij je vraag passen. Kies er een.',
    typed: 'Staat jouw cijfer er niet bij? Typ dan je vraag met de naam van het cijfer, zoals:',
  },
  en: {
    title: 'Which figure do you mean?',
    lead: 'I know several figures that fit your question. Pick one.',
    typed: 'Is yours not here? Then type your question with the name of the figure, such as:',
  },
} as const satisfies Texts<ChooseTexts>;
