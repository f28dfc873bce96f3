import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { card } from '../kit/card.ts';
import type { Language, Texts } from '../kit/language.ts';
import { bullets, heading, smallText, spoken, text } from '../kit/text.ts';
import { listOf } from './facts.ts';

export interface UncoveredCardProps {
  /** Names of the topics that no champion has. */
  readonly topics: readonly string[];
  /** How many champions help with everything. */
  readonly everything: number;
}

/** To a coordinator: where a champion is missing. */
export function uncoveredCard({ topics, everything }: UncoveredCardProps, language: Language): IAdaptiveCard {
  const words = texts[language];
  const lead = topics.length === 0 ? words.none : words.lead;
  return card({
    language,
    summary: spoken(words.title, lead, listOf(topics, language)),
    body: [
      heading(words.title),
      text(lead),
      ...(topics.length > 0 ? [bullets(topics, { spacing: 'Small' }), text(words.todo)] : []),
      ...(everything > 0 ? [smallText(words.everything(everything))] : []),
    ],
  });
}

interface UncoveredTexts {
  readonly title: string;
  readonly none: string;
  readonly lead: string;
  readonly todo: string;
  readonly everything: (count: number) => string;
}

const texts = {
  nl: {
    title: 'Onderwerpen zonder champion',
    none: 'Elk onderwerp heeft een data champion.',
    lead: 'Deze onderwerpen heeft geen data champion gekozen:',
    todo: 'Weet je iemand? Typ: draag een collega voor.',
    everything: (count) =>
      count === 1 ? 'Eén data champion helpt met alles.' : `${count} data champions helpen met alles.`,
  },
  en: {
    title: 'Topics without a champion',
    none: 'Every topic has a data champion.',
    lead: 'No data champion has chosen these topics:',
    todo: 'Do you know somebody? Type: nominate a colleague.',
    everything: (count) =>
      count === 1 ? 'One data champion helps with everything.' : `${count} data champions help with everything.`,
  },
} as const satisfies Texts<UncoveredTexts>;
