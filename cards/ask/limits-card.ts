import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { buttons } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Language } from '../kit/language.ts';
import { bullets, heading, spoken, subheading, text } from '../kit/text.ts';
import { followUps, type FollowUpChoice } from './follow-up.ts';
import { limitsTexts } from './limits-texts.ts';

/** not-found: nothing in the sources; outside: not about figures; individual: about one person or ranking people. */
export type LimitsReason = 'not-found' | 'outside' | 'individual' | 'asked';

export interface LimitsCardProps {
  readonly nonce: string;
  readonly reason: LimitsReason;
  /** Questions that work; at most 3 are shown. */
  readonly examples: readonly FollowUpChoice[];
  /** Who can help: 'Hulp nodig? Mail data@gemeente.nl.' */
  readonly contact?: string;
}

export function limitsCard({ nonce, reason, examples, contact }: LimitsCardProps, language: Language): IAdaptiveCard {
  const words = limitsTexts[language];
  const { title, lead } = words.reasons[reason];
  return card({
    language,
    summary: spoken(title, lead, contact),
    body: [
      heading(title),
      text(lead),
      ...(contact ? [text(contact)] : []),
      subheading(words.canTitle),
      bullets(words.can, { spacing: 'Small' }),
      subheading(words.cannotTitle),
      bullets(words.cannot, { spacing: 'Small' }),
      ...(examples.length ? [subheading(words.examples), buttons(followUps(examples, nonce, 3), 'Small')] : []),
    ],
  });
}
