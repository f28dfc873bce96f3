import type { IAdaptiveCard, IColumn } from '@microsoft/teams.cards';
import { buttons, toggle } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Element } from '../kit/element.ts';
import type { Language } from '../kit/language.ts';
import { lineChart, type ChartSeries } from '../kit/line-chart.ts';
import { factTable } from '../kit/table.ts';
import { bullets, heading, leadText, linkText, section, smallText, spoken, subheading, text } from '../kit/text.ts';
import { askColleague, canBeAsked, type Asked } from '../referral/ask-colleague.ts';
import { followUps, type FollowUpChoice } from './follow-up.ts';
import { readingTexts, type ReadingTexts } from './reading-texts.ts';

export type VerdictTone = 'signal' | 'common' | 'trend' | 'withheld';

/** Sentences and figures are final, in the reader's language: the card places them, computes nothing and leaves nothing out. */
export interface ReadingCardProps {
  readonly nonce: string;
  readonly title: string;
  readonly area: string;
  /** What was asked for beside this figure, and where this is not that. */
  readonly upFront: readonly string[];
  /** True says that these are no real figures. */
  readonly isSample: boolean;
  /** '52', '12,4%', or words such as 'Geen cijfer'. */
  readonly figure: string;
  /** 'meldingen'; empty when the figure already says it. */
  readonly figureUnit: string;
  /** With its preposition: 'in week 46 van 2026', 'op 1 november 2026'. */
  readonly period: string;
  /** 'Voorlopig cijfer', 'Definitief cijfer', 'Nog niet compleet'. */
  readonly status: string;
  /** Left out when there is nothing to compare with. */
  readonly change?: ReadingChange;
  /** 'Signaal', 'Gewone schommeling', 'Geen oordeel': one or two words, or none. */
  readonly verdictWord: string;
  readonly verdictTone: VerdictTone;
  /** One sentence with the reason. */
  readonly verdict: string;
  /** Of the newest figure, when the figure is an earlier one. */
  readonly newest: readonly string[];
  /** What one sees beside the figure, one number per sentence. */
  readonly sees: readonly string[];
  readonly cannot: readonly string[];
  readonly checks: readonly string[];
  readonly definition: string;
  readonly sources: readonly ReadingSource[];
  readonly contact?: string;
  /** Left out when there is nothing to draw. */
  readonly chart?: ChartSeries;
  /** Above the figures of the table: 'Meldingen', 'Procent'. */
  readonly valueTitle: string;
  /** Newest first. */
  readonly table: readonly ReadingRow[];
  /** What is open already. */
  readonly opens?: 'table';
  /** At most 3 are shown. */
  readonly followUps: readonly FollowUpChoice[];
  /** What a colleague can be asked instead. */
  readonly ask: Asked;
}

export interface ReadingChange {
  readonly direction: 'up' | 'down' | 'same';
  /** 'Dat is 5 meer dan de 47 in week 45 van 2026.' */
  readonly text: string;
}

export interface ReadingSource {
  readonly title: string;
  /** 'bijgewerkt op 16 november 2026, voorlopig'. */
  readonly detail: string;
  readonly url?: string;
}

export interface ReadingRow {
  readonly period: string;
  /** Without its unit, which stands above it. */
  readonly value: string;
  /** '29 tot 55'; empty when there are no limits. */
  readonly expected: string;
  /** 'voorlopig'; empty when there is nothing to remark. */
  readonly remark: string;
}

type AloneProps = Omit<ReadingCardProps, 'nonce'>;

/**
 * Everything that is the same however often it is sent, in two layers: a glance of figure, change, verdict and chart, and
 * behind its buttons everything else (docs/decisions/0010).
 */
export function readingCardAlone(props: AloneProps, language: Language): IAdaptiveCard {
  const words = readingTexts[language];
  return card({
    language,
    summary: summary(props, words),
    body: [
      ...head(props),
      ...change(props),
      verdict(props),
      ...props.newest.map((line) => smallText(line, { spacing: 'Small' })),
      ...chart(props, language),
      smallText([words.computed, ...(props.isSample ? [words.sample] : [])].map((label) => `${label}.`).join(' '), {
        spacing: 'Small',
        isSubtle: true,
      }),
      ...layers(props, words),
    ],
  });
}

function summary(props: AloneProps, words: ReadingTexts): string {
  const { title, area, figure, figureUnit, period, status, verdictWord, verdict: sentence, isSample } = props;
  return spoken(
    `${title}, ${area}: ${[figure, figureUnit, period].filter(Boolean).join(' ')}`,
    status === figure ? null : status,
    isSaid(verdictWord, sentence) ? null : verdictWord,
    sentence,
    isSample ? words.sample : null,
  );
}

/** A sentence that says the word itself needs no word before it. */
function isSaid(word: string, sentence: string): boolean {
  return sentence.toLowerCase().includes(word.toLowerCase());
}

function head(props: AloneProps): Element[] {
  const below = [props.figureUnit, props.period].filter(Boolean).join(' ');
  return [
    heading(`${props.title}, ${props.area}`, { size: 'Medium' }),
    ...(props.upFront.length ? [text(props.upFront.join(' '), { spacing: 'Small' })] : []),
    {
      type: 'ColumnSet',
      spacing: 'Small',
      columns: [
        column('auto', [text(props.figure, { size: 'ExtraLarge', weight: 'Bolder' })]),
        column('stretch', [
          ...(below ? [text(below)] : []),
          ...(props.status === props.figure ? [] : [smallText(props.status, { spacing: 'None' })]),
        ]),
      ],
    },
  ];
}

function column(width: 'auto' | 'stretch', items: Element[]): IColumn {
  return { type: 'Column', width, verticalContentAlignment: 'Center', items };
}

const arrows = { up: '↑', down: '↓', same: '=' } as const;

function change({ change: found }: AloneProps): Element[] {
  return found ? [text(`${arrows[found.direction]} ${found.text}`, { spacing: 'Small' })] : [];
}

const verdictStyles = {
  signal: 'warning',
  trend: 'accent',
  common: 'emphasis',
  withheld: 'emphasis',
} as const satisfies Record<VerdictTone, string>;

function verdict({ verdictTone, verdictWord, verdict: sentence }: AloneProps): Element {
  return section(
    [isSaid(verdictWord, sentence) ? text(sentence, { weight: 'Bolder' }) : leadText(verdictWord, sentence)],
    {
      style: verdictStyles[verdictTone],
      spacing: 'Small',
      roundedCorners: true,
    },
  );
}

/** More than two lines above the figure leave less room for the chart. */
const longUpFront = 95;

function chart({ chart: series, title, area, upFront }: AloneProps, language: Language): Element[] {
  const isLow = upFront.join(' ').length > longUpFront;
  return series ? [lineChart({ ...series, isLow }, `${title}, ${area}`, language)] : [];
}

function layers(props: AloneProps, words: ReadingTexts): Element[] {
  const { sees, checks, cannot } = props;
  const parts = [
    {
      id: 'why',
      button: words.whyButton,
      items: [...list(words.sees, sees), ...list(words.checks, checks)],
    },
    { id: 'cautions', button: words.cautionsButton, items: list(words.cannot, cannot) },
    { id: 'table', button: words.tableButton, items: [...table(props, words), ...origin(props, words)] },
  ].filter(({ items }) => items.length > 0);
  const asks = hasNext(props) ? [toggle(words.nextButton, 'next')] : [];
  return [
    buttons([...parts.map(({ id, button }) => toggle(button, id)), ...asks], 'Small'),
    ...parts.map(({ id, items }) => section(items, { id, isVisible: props.opens === id })),
  ];
}

function list(title: string, lines: readonly string[]): Element[] {
  return lines.length ? [subheading(title), bullets(lines, { spacing: 'Small' })] : [];
}

/** A column that says nothing in any row, such as what was expected of a stock, is left out. */
function table({ table: rows, valueTitle }: AloneProps, words: ReadingTexts): Element[] {
  if (!rows.length) return [];
  const hasExpected = rows.some(({ expected }) => expected);
  return [
    subheading(words.table),
    factTable(
      [words.period, valueTitle, ...(hasExpected ? [words.expected] : [])],
      rows.map(({ period, value, expected, remark }) => [
        [period, ...(remark ? [remark] : [])],
        value,
        ...(hasExpected ? [expected] : []),
      ]),
    ),
  ];
}

function origin({ definition, sources, contact }: AloneProps, words: ReadingTexts): Element[] {
  return [
    smallText(`${words.definition}: ${definition}`, { spacing: 'Medium' }),
    ...sources.map(({ title, url, detail }) => linkText(`${words.source}: `, title, url, `, ${detail}`)),
    ...(contact ? [smallText(contact)] : []),
  ];
}

/** Buttons carry the nonce of the one message they stand on. */
export function withFollowUps(
  alone: IAdaptiveCard,
  props: Pick<ReadingCardProps, 'nonce' | 'followUps' | 'ask'>,
  language: Language,
): IAdaptiveCard {
  if (!hasNext(props)) return alone;
  const { followUps: choices, nonce, ask } = props;
  const asking = [...followUps(choices, nonce, 3), ...askColleague(ask, nonce, language)];
  const next = section([buttons(asking)], { id: 'next', isVisible: false });
  return { ...alone, body: [...alone.body, next] };
}

function hasNext({ followUps: choices, ask }: Pick<ReadingCardProps, 'followUps' | 'ask'>): boolean {
  return choices.length > 0 || canBeAsked(ask);
}
