import type { IImage } from '@microsoft/teams.cards';
import { axis } from './axis.ts';
import type { Language, Texts } from './language.ts';
import { drawChart, type ChartPoint, type ChartWords } from './draw-chart.ts';

export interface ChartSeries {
  readonly unit: string;
  /** Highest value there can be, such as 100 of a percentage. */
  readonly most?: number;
  /** Of the figures. */
  readonly decimals?: number;
  /** True where much is said above it. */
  readonly isLow?: boolean;
  /** Oldest first; only the newest 52 are drawn. */
  readonly points: readonly ChartPoint[];
}

/** A year of weeks: more cannot be told apart at the width of a telephone. */
const mostPoints = 52;

/**
 * A chart as an image in the card (docs/decisions/0010): Teams' own chart is never lower than it is wide, writes 1.198 as
 * 1.2k, cuts dates off and names every unbroken stretch of a line once more in its legend. It stands beside a sentence and
 * a table, for who cannot see it.
 */
export function lineChart(series: ChartSeries, title: string, language: Language): IImage {
  const points = series.points.slice(-mostPoints);
  const words = texts[language];
  const shown = points.flatMap(({ value, expected }) => [
    ...(value === null ? [] : [value]),
    ...(expected ? [expected.lower, expected.upper] : []),
  ]);
  const scale = axis(shown, series);
  const unit = scale.startsAtZero
    ? series.unit
    : `${series.unit} (${words.cutAxis} ${number(scale.from, scale.decimals, language)})`.trim();
  const chart = {
    points,
    axis: scale,
    unit,
    isLow: series.isLow ?? false,
    words,
    marks: scale.marks.map((mark) => number(mark, scale.decimals, language)),
  };
  return {
    type: 'Image',
    url: dataUri(drawChart(chart, 'light')),
    themedUrls: [{ theme: 'Dark', url: dataUri(drawChart(chart, 'dark')) }],
    altText: altText(title, points, words),
    spacing: 'Small',
  };
}

function altText(title: string, points: readonly ChartPoint[], words: LineChartTexts): string {
  const [first, last] = [points[0], points.at(-1)].map((point) => `${point?.name ?? ''} ${point?.year ?? ''}`.trim());
  return `${words.chart}: ${title}, ${first} ${words.to} ${last}. ${words.inTable}`;
}

function number(value: number, decimals: number, language: Language): string {
  return value.toLocaleString(locales[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

function dataUri(svg: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}

interface LineChartTexts extends ChartWords {
  readonly cutAxis: string;
  readonly chart: string;
  readonly to: string;
  readonly inTable: string;
}

const texts = {
  nl: {
    expected: 'verwacht',
    signal: 'signaal',
    incomplete: 'nog niet volledig',
    cutAxis: 'begint bij',
    chart: 'Grafiek',
    to: 'tot en met',
    inTable: 'De cijfers staan ook in de tabel.',
  },
  en: {
    expected: 'expected',
    signal: 'signal',
    incomplete: 'not complete yet',
    cutAxis: 'starts at',
    chart: 'Chart',
    to: 'to',
    inTable: 'The figures are in the table too.',
  },
} as const satisfies Texts<LineChartTexts>;
