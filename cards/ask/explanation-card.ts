import type { IAdaptiveCard, ITextBlock } from '@microsoft/teams.cards';
import { buttons, toggle } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Element } from '../kit/element.ts';
import type { Language, Texts } from '../kit/language.ts';
import { linkText, section, smallText, spoken, subheading } from '../kit/text.ts';
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
  /** Somebody should look again whether it still holds. */
  readonly isCheckDue: boolean;
  /** At most 3 are shown. */
  readonly followUps: readonly FollowUpChoice[];
}

export function explanationCard(props: ExplanationCardProps, language: Language): IAdaptiveCard {
  const words = texts[language];
  const parts = [
    { id: 'check', button: words.check, items: [subheading(words.check), article(props.check)] },
    { id: 'sources', button: words.sources, items: sourceList(props, words) },
  ];
  return card({
    language,
    summary: spoken(props.title, words.example, props.example),
    body: [
      ...(props.isOtherLanguage ? [smallText(words.otherLanguage)] : []),
      ...(props.isCheckDue ? [smallText(words.checkDue)] : []),
      subheading(words.example),
      article(props.example),
      subheading(words.watchOut),
      article(props.watchOut),
      buttons(parts.map(({ id, button }) => toggle(button, id))),
      ...parts.map(({ id, items }) => section(items, { id, isVisible: false })),
      ...(props.followUps.length ? [buttons(followUps(props.followUps, props.nonce, 3))] : []),
    ],
  });
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

type ExplanationTexts = Record<'example' | 'watchOut' | 'check' | 'sources' | 'otherLanguage' | 'checkDue', string>;

const texts = {
  nl: {
    example: 'Voorbeeld',
    watchOut: 'Let op',
    check: 'Zelf nagaan',
    sources: 'Bronnen',
    otherLanguage: 'Deze uitleg is er alleen in het Engels.',
    checkDue: 'Deze uitleg moet opnieuw worden nagekeken. Kijk bij regels en bedragen in de bron.',
  },
  en: {
    example: 'Example',
    watchOut: 'Watch out',
    check: 'Check yourself',
    sources: 'Sources',
    otherLanguage: 'This explanation exists in Dutch only.',
    checkDue: 'This explanation is due for a check. Look rules and amounts up in the source.',
  },
} as const satisfies Texts<ExplanationTexts>;
