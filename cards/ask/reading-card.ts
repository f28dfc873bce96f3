import type { IAdaptiveCard, IconName } from '@microsoft/teams.cards';
import { buttons, toggle } from '../kit/actions.ts';
import { badge, badgeRow } from '../kit/badge.ts';
import { card } from '../kit/card.ts';
import type { Element } from '../kit/element.ts';
import type { Language } from '../kit/language.ts';
import { lineChart, type ChartSeries } from '../kit/line-chart.ts';
import { factTable } from '../kit/table.ts';
import { bullets, heading, linkText, section, smallText, subheading, text } from '../kit/text.ts';
import { followUps, type FollowUpChoice } from './follow-up.ts';
import { readingTexts, type ReadingTexts } from './reading-texts.ts';

export type VerdictTone = 'signal' | 'common' | 'trend' | 'withheld';

/** Sentences and figures are final, in the reader's language: the card places them and computes nothing. */
export interface ReadingCardProps {
  readonly nonce: string;
  readonly title: string;
  readonly area: string;
  /** What was asked for beside this figure, and where this is not that. */
  readonly upFront: readonly string[];
  /** True shows the badge that these are no real figures. */
  readonly isSample: boolean;
  /** '52', '12,4%', or words such as 'Geen cijfer'. */
  readonly figure: string;
  /** 'meldingen'; empty when the figure already says it. */
  readonly figureUnit: string;
  /** With its preposition: 'in week 46 van 2026', 'op 1 november 2026'. */
  readonly period: string;
  /** 'Voorlopig cijfer', 'Definitief cijfer', 'Nog niet compleet'. */
  readonly status: string;
  /** 'Signaal', 'Gewone schommeling', 'Geen oordeel': one or two words. */
  readonly verdictWord: string;
  readonly verdictTone: VerdictTone;
  /** One sentence with the reason. */
  readonly verdict: string;
  /** What one sees beside the figure, one number per sentence; at most 3 are shown. */
  readonly sees: readonly string[];
  /** At most 4 are shown. */
  readonly cannot: readonly string[];
  /** At most 3 are shown. */
  readonly checks: readonly string[];
  readonly definition: string;
  readonly sources: readonly ReadingSource[];
  readonly contact?: string;
  /** Left out when there is nothing to draw. */
  readonly chart?: ChartSeries;
  /** Newest first; at most 8 are shown. */
  readonly table: readonly ReadingRow[];
  /** At most 3 are shown. */
  readonly followUps: readonly FollowUpChoice[];
}

export interface ReadingSource {
  readonly title: string;
  /** 'bijgewerkt op 16 november 2026, voorlopig'. */
  readonly detail: string;
  readonly url?: string;
}

export interface ReadingRow {
  readonly period: string;
  readonly value: string;
  /** Empty when there is none, as with limits and remark. */
  readonly mean: string;
  /** '29 tot 55'. */
  readonly limits: string;
  readonly remark: string;
}

type AloneProps = Omit<ReadingCardProps, 'nonce' | 'followUps'>;

export function readingCard(props: ReadingCardProps, language: Language): IAdaptiveCard {
  return withFollowUps(readingCardAlone(props, language), props);
}

/** Everything that is the same however often it is sent. */
export function readingCardAlone(props: AloneProps, language: Language): IAdaptiveCard {
  const words = readingTexts[language];
  return card({
    language,
    summary: summary(props, words),
    body: [
      ...head(props, words),
      verdict(props),
      ...chart(props, words, language),
      ...cannot(props, words),
      ...more(props, words),
      ...origin(props, words),
    ],
  });
}

function summary(
  { title, area, figure, figureUnit, period, status, ...props }: AloneProps,
  words: ReadingTexts,
): string {
  const sample = props.isSample ? ` ${words.sample}.` : '';
  return `${title}, ${area}: ${[figure, figureUnit, period].filter(Boolean).join(' ')}. ${status}. ${props.verdictWord}. ${props.verdict}${sample}`;
}

function head(props: AloneProps, words: ReadingTexts): Element[] {
  const sample = props.isSample ? [badge(words.sample, { style: 'Warning', icon: 'Beaker' })] : [];
  return [
    heading(props.title),
    text(props.area, { spacing: 'None' }),
    ...props.upFront.map((line) => text(line, { spacing: 'Small' })),
    badgeRow([...sample, badge(words.computed, { style: 'Informative', icon: 'Calculator' })]),
    section(
      [
        text(props.figure, { size: 'ExtraLarge', weight: 'Bolder' }),
        text([props.figureUnit, props.period].filter(Boolean).join(' '), { spacing: 'None' }),
        smallText(props.status, { spacing: 'None' }),
      ],
      { spacing: 'Medium' },
    ),
  ];
}

const verdictLooks = {
  signal: { style: 'Warning', icon: 'Alert', container: 'warning' },
  common: { style: 'Informative', icon: 'DataTrending', container: 'emphasis' },
  trend: { style: 'Warning', icon: 'DataTrending', container: 'emphasis' },
  withheld: { style: 'Subtle', icon: 'QuestionCircle', container: 'emphasis' },
} as const satisfies Record<VerdictTone, { style: string; icon: IconName; container: string }>;

function verdict({ verdictTone, verdictWord, verdict: sentence, sees }: AloneProps): Element {
  const { style, icon, container } = verdictLooks[verdictTone];
  return section(
    [
      badge(verdictWord, { style, icon, large: true }),
      text(sentence, { weight: 'Bolder', spacing: 'Small' }),
      ...sees.slice(0, 3).map((line) => text(line, { spacing: 'Small' })),
    ],
    { style: container, spacing: 'Medium', roundedCorners: true },
  );
}

function chart({ chart: series, table, title }: AloneProps, words: ReadingTexts, language: Language): Element[] {
  if (!series) return [];
  const short = factTable(
    [
      { title: words.period, width: 3 },
      { title: words.value, width: 2 },
    ],
    table.slice(0, 8).map(({ period, value }) => [period, value]),
  );
  return [lineChart(series, title, language, short)];
}

function cannot({ cannot: lines }: AloneProps, words: ReadingTexts): Element[] {
  return lines.length ? [subheading(words.cannot), bullets(lines, { spacing: 'Small' })] : [];
}

function more({ checks, table }: AloneProps, words: ReadingTexts): Element[] {
  const parts = [
    ...(checks.length ? [{ id: 'checks', button: words.checksButton, items: checkList(checks, words) }] : []),
    ...(table.length ? [{ id: 'table', button: words.tableButton, items: fullTable(table, words) }] : []),
  ];
  if (!parts.length) return [];
  return [
    buttons(parts.map(({ id, button }) => toggle(button, id))),
    ...parts.map(({ id, items }) => section(items, { id, isVisible: false })),
  ];
}

function checkList(checks: readonly string[], words: ReadingTexts): Element[] {
  return [subheading(words.checks), bullets(checks.slice(0, 3), { spacing: 'Small' })];
}

/** A column that says nothing in any row, such as the limits of a stock, is left out. */
function fullTable(all: readonly ReadingRow[], words: ReadingTexts): Element[] {
  const rows = all.slice(0, 8);
  const fields = (['period', 'value', 'mean', 'limits', 'remark'] as const).filter((field) =>
    rows.some((row) => row[field]),
  );
  const columns = fields.map((field) => ({ title: words[field], width: widths[field] }));
  return [
    subheading(words.table),
    factTable(
      columns,
      rows.map((row) => fields.map((field) => row[field])),
    ),
  ];
}

const widths = { period: 3, value: 3, mean: 4, limits: 3, remark: 4 } as const satisfies Record<
  keyof ReadingRow,
  number
>;

function origin({ definition, sources, contact }: AloneProps, words: ReadingTexts): Element[] {
  return [
    smallText(`${words.definition}: ${definition}`, { separator: true, spacing: 'Medium' }),
    ...sources.map(({ title, url, detail }) => linkText(`${words.source}: `, title, url, `, ${detail}`)),
    ...(contact ? [smallText(contact)] : []),
  ];
}

/** Buttons carry the nonce of the one message they stand on. */
export function withFollowUps(
  alone: IAdaptiveCard,
  { followUps: choices, nonce }: Pick<ReadingCardProps, 'nonce' | 'followUps'>,
): IAdaptiveCard {
  return choices.length ? { ...alone, body: [...alone.body, buttons(followUps(choices, nonce, 3))] } : alone;
}
