import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { buttonNonce, buttons, execute } from '../kit/actions.ts';
import type { Language, Texts } from '../kit/language.ts';
import { smallText } from '../kit/text.ts';
import type { FollowUp, FollowUpChoice } from './follow-up.ts';

/** What can be set up with an answer, under it. */
export function withOffer(
  shown: IAdaptiveCard,
  offer: FollowUpChoice,
  nonce: string,
  language: Language,
): IAdaptiveCard {
  return { ...shown, body: [...shown.body, smallText(texts[language], { spacing: 'Medium' }), begin(offer, nonce)] };
}

/** The button alone. */
export function begin({ title, question }: FollowUpChoice, nonce: string) {
  const press = { action: 'ask.follow-up', nonce: buttonNonce(nonce, 'begin'), question } satisfies FollowUp;
  return buttons([execute(title, press)], 'Small');
}

const texts = { nl: 'Wil je hier verder mee?', en: 'Do you want to go on with this?' } as const satisfies Texts<string>;
