import type { IAdaptiveCard, ITextBlock } from '@microsoft/teams.cards';
import { buttons, toggle } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Element } from '../kit/element.ts';
import type { Language, Texts } from '../kit/language.ts';
import { dayInWords } from '../kit/day.ts';
import { linkText, section, smallText, spoken, subheading, text } from '../kit/text.ts';
import { askColleague, type Asked } from '../referral/ask-colleague.ts';
import { followUps, type FollowUpChoice } from './follow-up.ts';

/**
 * What goes with an explanation: the short answer itself stands in the message, because Teams shows citation marks
 * only there. Texts are Markdown of our own articles, so they are not escaped.
 */
export interface ExplanationCardProps {
  readonly nonce: string;
  readonly title: string;
  readonly example: string;
  readonly watchOut: string;
  readonly check: string;
  /** In the order of the `[n]` in the texts. */
  readonly sources: readonly { readonly title: string; readonly url?: string }[];
  /** Set when the article exists in the other language only. */
  readonly isOtherLanguage: boolean;
  /** Of an answer by a colleague: who checked it, and when (ISO date). Such an answer has no other parts. */
  readonly verified?: { readonly by: string | null; readonly on: string };
  /** Somebody should look again whether it still holds. */
  readonly isCheckDue: boolean;
  /** At most 3 are shown. */
  readonly followUps: readonly FollowUpChoice[];
  /** What a colleague can be asked instead. */
  readonly ask: Asked;
}

export function explanationCard(props: ExplanationCardProps, language: Language): IAdaptiveCard {
  const words = texts[language];
  const { verified } = props;
  const status = verified && verifiedLine(verified, language);
  const parts = verified
    ? []
    : [
        { id: 'check', button: words.check, items: [subheading(words.check), article(props.check)] },
        { id: 'sources', button: words.sources, items: sourceList(props, words) },
      ];
  const asking = [...followUps(props.followUps, props.nonce, 3), ...askColleague(props.ask, props.nonce, language)];
  return card({
    language,
    summary: spoken(props.title, status, ...(props.example ? [words.example, props.example] : [])),
    body: [
      ...(props.isOtherLanguage ? [smallText(words.otherLanguage)] : []),
      ...(props.isCheckDue ? [smallText(words.checkDue)] : []),
      ...(status ? standing(status, props) : []),
      ...(props.example ? [subheading(words.example), article(props.example)] : []),
      ...(props.watchOut ? [subheading(words.watchOut), article(props.watchOut)] : []),
      ...(parts.length > 0 ? [buttons(parts.map(({ id, button }) => toggle(button, id)))] : []),
      ...parts.map(({ id, items }) => section(items, { id, isVisible: false })),
      ...(asking.length ? [buttons(asking)] : []),
    ],
  });
}

/** Who stands for the answer of a colleague. */
export function verifiedLine(
  { by, on }: { readonly by: string | null; readonly on: string },
  language: Language,
): string {
  return texts[language].verified(by, dayInWords(on, language));
}

function standing(status: string, { sources }: ExplanationCardProps): Element[] {
  return [
    text(status, { style: 'heading', size: 'Default', weight: 'Bolder' }),
    ...sources.map(({ title, url }) => linkText('', title, url, '')),
  ];
}

function article(markdown: string): ITextBlock {
  return { type: 'TextBlock', text: markdown, wrap: true, spacing: 'Small' };
}

function sourceList({ sources }: ExplanationCardProps, words: ExplanationTexts): Element[] {
  return [
    subheading(words.sources),
    ...sources.map(({ title, url }, index) => linkText(`[${index + 1}] `, title, url, '')),
  ];
}

interface ExplanationTexts extends Record<
  'example' | 'watchOut' | 'check' | 'sources' | 'otherLanguage' | 'checkDue',
  string
> {
  readonly verified: (by: string | null, day: string) => string;
}

const texts = {
  nl: {
    example: 'Voorbeeld',
    watchOut: 'Let op',
    check: 'Zelf nagaan',
    sources: 'Bronnen',
    otherLanguage: 'Deze uitleg is er alleen in het Engels.',
    verified: (by, day) => `Antwoord van een collega. Nagekeken${by ? ` door ${by}` : ''}, ${day}.`,
    checkDue: 'Deze uitleg moet opnieuw worden nagekeken. Kijk bij regels en bedragen in de bron.',
  },
  en: {
    example: 'Example',
    watchOut: 'Watch out',
    check: 'Check yourself',
    sources: 'Sources',
    otherLanguage: 'This explanation exists in Dutch only.',
    verified: (by, day) => `Answer by a colleague. Checked${by ? ` by ${by}` : ''}, ${day}.`,
    checkDue: 'This explanation is due for a check. Look rules and amounts up in the source.',
  },
} as const satisfies Texts<ExplanationTexts>;
