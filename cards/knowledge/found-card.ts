import type { IAdaptiveCard, ITextBlock } from '@microsoft/teams.cards';
import { verifiedLine } from '../ask/explanation-card.ts';
import { card } from '../kit/card.ts';
import { dayInWords } from '../kit/day.ts';
import type { Language, Texts } from '../kit/language.ts';
import { heading, linkText, smallText, spoken } from '../kit/text.ts';

export interface FoundKnowledgeCardProps {
  readonly title: string;
  /** Markdown of our own articles, or of a colleague, with `[n]` of the sources. */
  readonly short: string;
  readonly summary: string;
  readonly sources: readonly { readonly title: string; readonly url: string | null }[];
  /** Of an answer by a colleague: who checked it, and when (ISO date). */
  readonly verified: { readonly by: string | null; readonly on: string } | null;
  /** ISO date. */
  readonly checkBy: string | null;
  readonly isCheckDue: boolean;
  readonly isOtherLanguage: boolean;
}

/** An explanation in short, as somebody puts it into a message of their own: nothing to press, because the bot need not be there. */
export function foundKnowledgeCard(props: FoundKnowledgeCardProps, language: Language): IAdaptiveCard {
  const { title, short, summary, sources, verified, checkBy, isCheckDue, isOtherLanguage } = props;
  const words = texts[language];
  const stands = verified ? verifiedLine(verified, language) : words.ours;
  const check = checkBy && (isCheckDue ? words.due : words.checked(dayInWords(checkBy, language)));
  return card({
    language,
    summary: spoken(title, summary, stands),
    body: [
      heading(title, { size: 'Medium' }),
      ...(isOtherLanguage ? [smallText(words.otherLanguage)] : []),
      markdown(short),
      ...sources.map((source, index) =>
        linkText(verified ? '' : `[${index + 1}] `, source.title, source.url ?? undefined, ''),
      ),
      smallText([stands, check].filter(Boolean).join(' '), { isSubtle: true }),
    ],
  });
}

function markdown(words: string): ITextBlock {
  return { type: 'TextBlock', text: words, wrap: true, spacing: 'Small' };
}

interface FoundTexts extends Record<'ours' | 'due' | 'otherLanguage', string> {
  readonly checked: (day: string) => string;
}

const texts = {
  nl: {
    ours: 'Uitleg van Datawijzer, met vaste teksten: niet door AI geschreven.',
    checked: (day) => `Wordt nagekeken voor ${day}.`,
    due: 'Moet opnieuw worden nagekeken: kijk bij regels en bedragen in de bron.',
    otherLanguage: 'Deze uitleg is er alleen in het Engels.',
  },
  en: {
    ours: 'Explanation by Datawijzer, in fixed texts: not written by AI.',
    checked: (day) => `To be checked before ${day}.`,
    due: 'Due for a check: look rules and amounts up in the source.',
    otherLanguage: 'This explanation exists in Dutch only.',
  },
} as const satisfies Texts<FoundTexts>;
