import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { ReferralContent } from '../../src/features/referral/told.ts';
import { referralPresenters } from '../../src/teams/present/referral/referral-messages.ts';
import type { Presenter } from '../../src/teams/present/content.ts';
import type { Language } from '../kit/language.ts';
import { askColleagueCard } from '../referral/ask-colleague.ts';
import { listCases, overviewCases } from './referral-lists.ts';
import { people, standings, words, type Standing } from './referral-standings.ts';

const nonce = 'a1b2c3d4-0000-4000-8000-000000000002';

type Render = (language: Language) => IAdaptiveCard;

/** Questions to a colleague as each reader sees them, shown by the code that shows them in Teams. */
export const referralCases: Readonly<Record<string, Render>> = {
  ...Object.fromEntries(
    Object.entries(standings).map(([name, standing]) => [
      name,
      (language: Language) => cardOf(told(standing(language), language), language),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries({ ...listCases, ...overviewCases }).map(([name, content]) => [
      name,
      (language: Language) => cardOf(content(language), language),
    ]),
  ),
  'ask.below-text': (language) => {
    const card = askColleagueCard(words[language].question, nonce, language);
    if (!card) throw new TypeError('This question fits on a button.');
    return card;
  },
};

function told(standing: Standing, language: Language): ReferralContent {
  return {
    kind: 'referral.card',
    news: null,
    similar: null,
    history: [],
    topicNames: { debts: words[language].topic },
    colleagues: [
      { title: 'Ahmed', value: people.champion },
      { title: 'Joke', value: people.other },
    ],
    ...standing,
  };
}

function cardOf(content: ReferralContent, language: Language): IAdaptiveCard {
  // The table holds a presenter of exactly this kind; none of them draws on what is around.
  const present = referralPresenters[content.kind] as Presenter<ReferralContent>;
  const message = present(content, language, {} as Parameters<typeof present>[2]);
  if (message instanceof Promise || !message.card) throw new TypeError('This is shown at once, and as a card.');
  // Each message has a nonce of its own; an example must not change.
  return JSON.parse(
    JSON.stringify(message.card).replace(/[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[\da-f]{4}-[\da-f]{12}/g, nonce),
  ) as IAdaptiveCard;
}
