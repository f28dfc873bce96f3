import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { buttons } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Language, Texts } from '../kit/language.ts';
import { smallText, spoken, text } from '../kit/text.ts';
import { askColleague, type Asked } from '../referral/ask-colleague.ts';
import { followUps, type FollowUpChoice } from './follow-up.ts';
import { begin } from './offer.ts';

/** An answer in a few sentences, who can help, and what works next: no more than fits at a glance. */
export interface SaidCardProps {
  readonly nonce: string;
  readonly lines: readonly string[];
  /** Who can help: 'Hulp nodig? Mail data@gemeente.nl.' */
  readonly contact?: string;
  /** Questions that work; at most 3 are shown. */
  readonly examples: readonly FollowUpChoice[];
  /** What can be set up: it is what this answer is about. */
  readonly offer?: FollowUpChoice;
  /** What a colleague can be asked instead. */
  readonly ask: Asked;
}

export function saidCard(
  { nonce, lines, contact, examples, offer, ask }: SaidCardProps,
  language: Language,
): IAdaptiveCard {
  const asking = askColleague(ask, nonce, language);
  const [first = '', ...rest] = lines;
  return card({
    language,
    summary: spoken(...lines, contact),
    body: [
      text(first, { style: 'heading', weight: 'Bolder' }),
      ...rest.map((line) => text(line, { spacing: 'Small' })),
      ...(offer ? [begin(offer, nonce)] : []),
      ...(contact ? [text(contact, { spacing: 'Small' })] : []),
      ...(asking.length ? [buttons([...asking], 'Small')] : []),
      ...(examples.length
        ? [smallText(texts[language].next, { spacing: 'Medium' }), buttons(followUps(examples, nonce, 4), 'Small')]
        : []),
    ],
  });
}

const texts = {
  nl: { next: 'Dit kun je ook vragen:' },
  en: { next: 'You can also ask:' },
} as const satisfies Texts<{ readonly next: string }>;
