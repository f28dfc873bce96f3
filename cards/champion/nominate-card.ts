import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { z } from 'zod';
import { buttonNonce, buttons, execute, Nonce } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import { choices, colleagueChoice, textInput, type Choice } from '../kit/inputs.ts';
import type { Language, Texts } from '../kit/language.ts';
import { heading, section, spoken, text } from '../kit/text.ts';

export const NominateChampion = z.object({
  action: z.literal('champion.nominate'),
  nonce: Nonce,
  // What was not chosen comes empty or not at all.
  colleague: z.guid().optional().catch(undefined),
  why: z.string().max(2_000).optional().catch(undefined),
});
export type NominateChampion = z.infer<typeof NominateChampion>;

export interface NominateCardProps {
  readonly nonce: string;
  readonly news: string | null;
  /** The only people there are, in local mode: its Teams cannot search for any. Empty: whoever Teams finds. */
  readonly known: readonly Choice[];
}

const longestWhy = 500;

export function nominateCard({ nonce, news, known }: NominateCardProps, language: Language): IAdaptiveCard {
  const words = texts[language];
  const nominate = { action: 'champion.nominate', nonce: buttonNonce(nonce, 'nominate') } satisfies NominateChampion;
  return card({
    language,
    summary: spoken(words.title, news),
    body: [
      heading(words.title),
      ...(news ? [section([text(news)], { style: 'emphasis', roundedCorners: true })] : []),
      text(words.lead),
      known.length > 0
        ? choices('colleague', words.colleague, known, words.choose)
        : colleagueChoice('colleague', words.colleague, words.choose),
      textInput('why', words.why, { lines: 3, longest: longestWhy }),
      buttons([execute(words.nominate, nominate)]),
    ],
  });
}

const texts = {
  nl: {
    title: 'Een collega voordragen als data champion',
    lead: 'Ik vraag het je collega. Die beslist zelf, en daarna een coördinator.',
    colleague: 'Collega',
    choose: 'Kies een collega',
    why: 'Waarom deze collega? Je collega en de coördinator lezen dit. (mag leeg)',
    nominate: 'Draag deze collega voor',
  },
  en: {
    title: 'Nominate a colleague as a data champion',
    lead: 'I ask your colleague. They decide themselves, and then a co-ordinator does.',
    colleague: 'Colleague',
    choose: 'Choose a colleague',
    why: 'Why this colleague? Your colleague and the co-ordinator read this. (may stay empty)',
    nominate: 'Nominate this colleague',
  },
} as const satisfies Texts<Record<'title' | 'lead' | 'colleague' | 'choose' | 'why' | 'nominate', string>>;
