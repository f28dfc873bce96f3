import { buttonNonce, buttons, execute, toggle } from '../kit/actions.ts';
import type { Element } from '../kit/element.ts';
import { sparkline, type SparkPoint } from '../kit/sparkline.ts';
import { factTable } from '../kit/table.ts';
import { bullets, leadText, section, smallText, subheading, text, written } from '../kit/text.ts';
import type { ExplainFigure, UseFigure } from './actions.ts';
import type { DigestTexts } from './digest-texts.ts';

/** Words are final, in the reader's language. */
export interface DigestCardFigure {
  readonly indicatorId: string;
  readonly weight: 'signal' | 'target-missed' | 'missing' | 'incomplete' | 'ordinary';
  readonly name: string;
  /** '52 meldingen'; null where there is none to show. */
  readonly figure: string | null;
  /** 'in week 48 van 2026'. */
  readonly period: string | null;
  /** Then the title says which. */
  readonly isOfPeriod: boolean;
  readonly status: string | null;
  readonly change: { readonly direction: 'up' | 'down' | 'same'; readonly text: string } | null;
  readonly verdictWord: string;
  readonly tone: 'signal' | 'common' | 'trend' | 'withheld';
  readonly verdict: string;
  readonly target: string | null;
  readonly remarks: readonly string[];
  /** That some of its figures are not shown. */
  readonly hidden: string | null;
  readonly note: string | null;
  readonly stories: readonly { readonly text: string; readonly by: string }[];
  readonly chart: { readonly alt: string; readonly points: readonly SparkPoint[] } | null;
}

/** So many ordinary figures are shown at once; more are behind a button. */
const mostLines = 8;
const arrows = { up: '↑', down: '↓', same: '=' } as const;

/** A figure with what one can do with it. */
export function figureBlock(
  one: DigestCardFigure,
  place: number,
  post: string,
  nonce: string,
  words: DigestTexts,
): Element[] {
  return [
    ...figureFacts(one, words),
    buttons(
      [
        execute(words.explain, {
          action: 'digest.explain',
          nonce: buttonNonce(nonce, `explain${place}`),
          indicator: one.indicatorId,
        } satisfies ExplainFigure),
        execute(words.used, {
          action: 'digest.used',
          nonce: buttonNonce(nonce, `used${place}`),
          post,
          indicator: one.indicatorId,
        } satisfies UseFigure),
      ],
      'Small',
    ),
  ];
}

/** A figure with its verdict and what was said beside it. */
export function figureFacts(one: DigestCardFigure, words: DigestTexts): Element[] {
  const { name, figure, period, status, chart, change, verdictWord, verdict, target, remarks } = one;
  const below = [period, status && figure !== null ? `(${lower(status)})` : null].filter(Boolean).join(' ');
  return [
    {
      type: 'ColumnSet',
      columns: [
        {
          type: 'Column',
          width: 'stretch',
          items: [
            text(name, { weight: 'Bolder', style: 'heading' }),
            text(figure ?? status ?? '', { size: 'Large', weight: 'Bolder', spacing: 'None' }),
            ...(below ? [smallText(below, { spacing: 'None' })] : []),
          ],
        },
        ...(chart
          ? [
              {
                type: 'Column' as const,
                width: 'auto' as const,
                items: [sparkline(chart.points, `${name}. ${chart.alt}`)],
              },
            ]
          : []),
      ],
    },
    isSaid(verdictWord, verdict) ? text(verdict, { spacing: 'Small' }) : leadText(verdictWord, verdict),
    ...(change ? [smallText(`${arrows[change.direction]} ${change.text}`, { spacing: 'Small' })] : []),
    ...[...remarks, target, one.hidden]
      .flatMap((line) => (line ? [line] : []))
      .map((line) => smallText(line, { spacing: 'Small' })),
    ...beside(one, words),
  ];
}

/** What people say beside the figure. */
function beside({ note, stories }: DigestCardFigure, words: DigestTexts): Element[] {
  return [
    ...(note ? [written(`${words.note}: ${note}`, { spacing: 'Small' })] : []),
    ...stories.map(({ text: told, by }) => written(`${words.story}, ${by}: “${told}”`, { spacing: 'Small' })),
  ];
}

function isSaid(word: string, sentence: string): boolean {
  return sentence.toLowerCase().includes(word.toLowerCase());
}

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/**
 * Figures of which there is no verdict yet, a line each. What is said of several of them is said once: first that there is none
 * of that period, then whom to ask for which.
 */
export function missingLines(title: string, figures: readonly DigestCardFigure[], words: DigestTexts): Element[] {
  if (figures.length === 0) return [];
  const alike = Map.groupBy(figures, ({ remarks }) => remarks[0] ?? '');
  const shared = [...alike].filter(([, { length }]) => length > 1);
  const single = figures.filter(({ remarks }) => alike.get(remarks[0] ?? '')?.length === 1);
  return [
    subheading(title),
    ...shared.flatMap(([said, own]) => [
      text(said, { spacing: 'Small' }),
      ...grouped(own, (one) => restOf(one, words).slice(1), words),
    ]),
    ...grouped(single, (one) => restOf(one, words), words),
    ...figures.flatMap((one) => named(one, words)),
  ];
}

function grouped(
  figures: readonly DigestCardFigure[],
  said: (one: DigestCardFigure) => readonly string[],
  words: DigestTexts,
): Element[] {
  const groups = [...Map.groupBy(figures, (one) => said(one).join(' '))];
  const lines = groups.map(([told, own]) => {
    const names = words.list(own.map(({ name }) => name));
    return told ? `${names}: ${told}` : `${names}.`;
  });
  return lines.length > 0 ? [bullets(lines, { spacing: 'Small' })] : [];
}

function restOf({ remarks, figure, period, status, weight }: DigestCardFigure, words: DigestTexts): readonly string[] {
  const latest = [figure ?? status, period].filter(Boolean).join(' ');
  return weight === 'incomplete' ? [...remarks, `${words.lastComplete}: ${latest}.`] : remarks;
}

/** A row for each figure; many of them behind a button, because what stands out is what people have time for. */
export function ordinaryFigures(
  figures: readonly DigestCardFigure[],
  { isWhole, areOthers }: { readonly isWhole: boolean; readonly areOthers: boolean },
  words: DigestTexts,
): Element[] {
  if (figures.length === 0) return [];
  const isPartly = figures.some(({ hidden, figure }) => hidden !== null || figure === null);
  const rows = [
    factTable(
      [words.name, words.latest],
      figures.map((one) => [one.name, ordinaryCell(one, words)]),
    ),
    ...(isPartly ? [smallText(words.partlyLead)] : []),
  ];
  const title = subheading(areOthers ? words.others(figures.length) : words.all);
  const said = figures.flatMap((one) => named(one, words));
  if (figures.length <= mostLines && isWhole) return [title, ...rows, ...said];
  const judged = figures.filter(({ tone }) => tone !== 'withheld').length;
  return [
    title,
    text(words.quiet(judged, figures.length - judged), { spacing: 'Small' }),
    buttons([toggle(words.showAll(figures.length), 'table')], 'Small'),
    section(rows, { id: 'table', isVisible: false }),
    ...said,
  ];
}

function ordinaryCell(one: DigestCardFigure, words: DigestTexts): string {
  const { figure, period, isOfPeriod, status, change, verdictWord, remarks, hidden } = one;
  const arrow = change && figure ? `${arrows[change.direction]} ` : '';
  const within = [figure && status ? lower(status) : null, hidden ? words.partly : null].filter(Boolean).join(', ');
  const value = [figure ?? status ?? '', isOfPeriod ? null : period, within && `(${within})`].filter(Boolean).join(' ');
  return [`${arrow}${value}.`, `${verdictWord}.`, ...remarks].join(' ');
}

/** What people say beside a figure that has a line only. */
function named(one: DigestCardFigure, words: DigestTexts): Element[] {
  const told = beside(one, words);
  return told.length > 0 ? [text(one.name, { weight: 'Bolder' }), ...told] : [];
}
