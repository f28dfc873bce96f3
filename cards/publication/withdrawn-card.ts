import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { card } from '../kit/card.ts';
import type { Language, Texts } from '../kit/language.ts';
import { heading, section, smallText, spoken, text, written } from '../kit/text.ts';

export interface WithdrawnCardProps {
  /** 'Weekcijfers week 48 van 2026'. */
  readonly title: string;
  /** 'maandag 30 november 2026, 09.00 uur (Nederlandse tijd)'. */
  readonly at: string;
  readonly by: string | null;
  readonly because: string;
}

/** In the place of figures that are taken back: nobody may go on working with them, and everybody sees why. */
export function withdrawnCard({ title, at, by, because }: WithdrawnCardProps, language: Language): IAdaptiveCard {
  const words = texts[language];
  return card({
    language,
    summary: spoken(words.title(title), because),
    body: [
      heading(words.title(title), { size: 'Medium' }),
      section([text(words.lead), written(`${words.because}: ${because}`, { spacing: 'Small' })], {
        style: 'warning',
        roundedCorners: true,
      }),
      smallText(words.who(at, by)),
    ],
  });
}

/** In the place of a part that a correction made superfluous. */
export function emptyPartCard(title: string, language: Language): IAdaptiveCard {
  const words = texts[language];
  return card({
    language,
    summary: spoken(title, words.noPart),
    body: [heading(title, { size: 'Medium' }), text(words.noPart, { spacing: 'Small' })],
  });
}

const texts = {
  nl: {
    title: (title: string) => `Ingetrokken: ${title}`,
    lead: 'Deze cijfers zijn ingetrokken. Gebruik ze niet.',
    because: 'Reden',
    who: (at: string, by: string | null) => (by ? `Ingetrokken op ${at} door ${by}.` : `Ingetrokken op ${at}.`),
    noPart: 'Dit deel is na een correctie niet meer nodig. Alles staat in het eerste bericht.',
  },
  en: {
    title: (title: string) => `Withdrawn: ${title}`,
    lead: 'These figures were withdrawn. Do not use them.',
    because: 'Reason',
    who: (at: string, by: string | null) => (by ? `Withdrawn on ${at} by ${by}.` : `Withdrawn on ${at}.`),
    noPart: 'After a correction this part is no longer needed. Everything is in the first message.',
  },
} as const satisfies Texts<object>;
