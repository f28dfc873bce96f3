import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { buttons } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Language, Texts } from '../kit/language.ts';
import { factTable } from '../kit/table.ts';
import { bullets, heading, smallText, spoken, text } from '../kit/text.ts';
import { askColleague, type Asked } from '../referral/ask-colleague.ts';
import { followUps, type FollowUpChoice } from './follow-up.ts';

/** Figures beside each other, each with what its own past says. Rows stand in the order given: nothing is ranked. */
export interface ComparisonCardProps {
  readonly nonce: string;
  readonly about: 'areas' | 'figures';
  readonly title: string;
  readonly upFront: readonly string[];
  readonly rows: readonly ComparisonCardRow[];
  readonly cautions: readonly string[];
  /** Empty when the rows come from several. */
  readonly source: string;
  readonly contact?: string;
  /** What a colleague can be asked instead. */
  readonly ask: Asked;
}

export interface ComparisonCardRow extends FollowUpChoice {
  /** '14 meldingen'. */
  readonly value: string;
  readonly period: string;
  readonly verdict: string;
}

/** Teams shows no more than six buttons in one set. */
const mostButtons = 5;

export function comparisonCard(props: ComparisonCardProps, language: Language): IAdaptiveCard {
  const words = texts[language];
  const { about, title, upFront, rows, cautions, source, contact, nonce, ask } = props;
  // Apart: a set holds five buttons at most.
  const asking = askColleague(ask, nonce, language);
  return card({
    language,
    summary: spoken(
      title,
      ...upFront,
      ...rows.map(({ title: name, value, verdict }) => [`${name}: ${value}`, verdict].filter(Boolean).join(', ')),
    ),
    body: [
      heading(title),
      ...upFront.map((line, place) =>
        text(line, { spacing: 'Small', ...(place === 0 && about === 'areas' && { weight: 'Bolder' }) }),
      ),
      factTable(
        [words[about], words.value],
        rows.map((row) => [
          [row.title, ...(row.period ? [row.period] : [])],
          [row.value, ...(row.verdict ? [row.verdict] : [])],
        ]),
      ),
      smallText(`${words.computed}.`, { spacing: 'Small', isSubtle: true }),
      ...(cautions.length ? [bullets(cautions, { spacing: 'Small' })] : []),
      buttons(followUps(rows, nonce, mostButtons), 'Small'),
      ...(asking.length > 0 ? [buttons([...asking], 'Small')] : []),
      ...(source ? [smallText(`${words.source}: ${source}`)] : []),
      ...(contact ? [smallText(contact)] : []),
    ],
  });
}

type ComparisonTexts = Record<'areas' | 'figures' | 'value' | 'source' | 'computed', string>;

const texts = {
  nl: {
    areas: 'Gebied',
    figures: 'Cijfer',
    value: 'Stand van zaken',
    source: 'Bron',
    computed: 'Berekend, niet door AI',
  },
  en: {
    areas: 'Area',
    figures: 'Figure',
    value: 'How it is',
    source: 'Source',
    computed: 'Computed, not by AI',
  },
} as const satisfies Texts<ComparisonTexts>;
