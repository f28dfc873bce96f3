import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Element } from './element.ts';
import type { Language } from './language.ts';

export interface CardFrame {
  readonly language: Language;
  /** What the card says in one or two sentences: read aloud, and shown where cards do not work. */
  readonly summary: string;
  readonly body: Element[];
}

/** Version 1.5 is what Teams promises for messages of bots; newer elements bring a fallback. */
export function card({ language, summary, body }: CardFrame): IAdaptiveCard {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: language,
    speak: summary,
    fallbackText: summary,
    msteams: { width: 'full' },
    body,
  };
}
