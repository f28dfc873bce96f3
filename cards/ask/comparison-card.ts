import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { buttons } from '../kit/actions.ts';
import { badge } from '../kit/badge.ts';
import { card } from '../kit/card.ts';
import type { Language, Texts } from '../kit/language.ts';
import { factTable } from '../kit/table.ts';
import { bullets, heading, smallText, spoken, text } from '../kit/text.ts';
import { followUps, type FollowUpChoice } from './follow-up.ts';

/** Figures beside each other, each with what its own past says. Rows stand in the order given: nothing is ranked. */
export interface ComparisonCardProps {
  readonly nonce: string;
  readonly title: string;
  readonly upFront: readonly string[];
  readonly rows: readonly ComparisonCardRow[];
  readonly cautions: readonly string[];
  /** Empty when the rows come from several. */
  readonly source: string;
  readonly contact?: string;
}

export interface ComparisonCardRow extends FollowUpChoice {
  /** '14 meldingen'. */
  readonly value: string;
  readonly period: string;
  readonly verdict: string;
}

/** Teams shows no more buttons in one set. */
const mostButtons = 5;

export function comparisonCard(props: ComparisonCardProps, language: Language): IAdaptiveCard {
  const words = texts[language];
  const { title, upFront, rows, cautions, source, contact, nonce } = props;
  const columns = [
    { title: words.name, width: 4 },
    { title: words.value, width: 3 },
    { title: words.period, width: 3 },
    { title: words.verdict, width: 3 },
  ];
  return card({
    language,
    summary: spoken(
      title,
      ...upFront,
      ...rows.map(({ title: name, value, verdict }) => `${name}: ${value}, ${verdict}`),
    ),
    body: [
      heading(title),
      ...upFront.map((line) => text(line, { spacing: 'Small' })),
      badge(words.computed, { style: 'Informative', icon: 'Calculator' }),
      factTable(
        columns,
        rows.map((row) => [row.title, row.value, row.period, row.verdict]),
      ),
      ...(cautions.length ? [bullets(cautions, { spacing: 'Small' })] : []),
      buttons(followUps(rows, nonce, mostButtons), 'Small'),
      ...(source ? [smallText(`${words.source}: ${source}`)] : []),
      ...(contact ? [smallText(contact)] : []),
    ],
  });
}

type ComparisonTexts = Record<'name' | 'value' | 'period' | 'verdict' | 'source' | 'computed', string>;

const texts = {
  nl: {
    name: 'Cijfer',
    value: 'Waarde',
    period: 'Periode',
    verdict: 'Oordeel',
    source: 'Bron',
    computed: 'Berekend',
  },
  en: {
    name: 'Figure',
    value: 'Value',
    period: 'Period',
    verdict: 'Verdict',
    source: 'Source',
    computed: 'Computed',
  },
} as const satisfies Texts<ComparisonTexts>;
