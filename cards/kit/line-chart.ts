import type { ChartColor, FallbackElement, ILineChart, ILineChartData } from '@microsoft/teams.cards';
import { axis } from './axis.ts';
import type { Language, Texts } from './language.ts';

export interface ChartPoint {
  /** First day of the period, `YYYY-MM-DD`: Teams draws a time axis of nothing else. */
  readonly x: string;
  /** null = no figure, which is not zero. */
  readonly value: number | null;
  /** Not all of it has been counted yet; drawn apart, so that it does not look like a fall. */
  readonly incomplete?: boolean;
}

/** Limits hold for a stretch of time: after a break in the definition a new one starts. */
export interface ChartSegment {
  readonly from: string;
  readonly to: string;
  readonly mean: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

export interface ChartSeries {
  readonly unit: string;
  /** Oldest first; only the newest 52 are drawn. */
  readonly points: readonly ChartPoint[];
  /** Oldest first; empty when no limits may be drawn. */
  readonly segments: readonly ChartSegment[];
}

/** A year of weeks: more does not fit on a telephone, and a card must stay under 25 KB. */
const mostPoints = 52;
/** From the start of one month to that of the next. */
const longestStepDays = 31;

/** The fallback must be a table: other hosts know no charts, and a chart has no text alternative. */
export function lineChart(
  series: ChartSeries,
  title: string,
  language: Language,
  fallback: FallbackElement,
): ILineChart {
  const words = texts[language];
  const points = series.points.slice(-mostPoints);
  const segments = shownSegments(series.segments, points[0]?.x ?? '');
  const data = firstOfEachFirst([
    ...named(words.values, 'categoricalBlue', stretches(points)),
    ...named(words.mean, 'neutral', levels(segments, 'mean')),
    ...named(words.upper, 'categoricalMarigold', levels(segments, 'upper')),
    ...named(words.lower, 'categoricalTeal', levels(segments, 'lower')),
    ...named(words.incomplete, 'categoricalPurple', [incomplete(points)]),
  ]);
  const { from, to, startsAtZero } = axis(data.flatMap(({ values }) => values ?? []).map(({ y }) => y ?? 0));
  return {
    type: 'Chart.Line',
    title,
    showTitle: true,
    showLegend: true,
    yAxisTitle: startsAtZero ? series.unit : `${series.unit} (${words.cutAxis})`,
    yMin: from,
    yMax: to,
    data,
    fallback,
  };
}

type Values = NonNullable<ILineChartData['values']>;

function named(legend: string, color: ChartColor, lines: readonly Values[]): ILineChartData[] {
  return lines.filter((values) => values.length).map((values) => ({ legend, color, values }));
}

/** The legend has room for some four words and hides the rest, so repeated names go last. */
function firstOfEachFirst(lines: readonly ILineChartData[]): ILineChartData[] {
  const isFirst = (line: ILineChartData) => lines.find(({ legend }) => legend === line.legend) === line;
  return [...lines.filter(isFirst), ...lines.filter((line) => !isFirst(line))];
}

/** One line per unbroken stretch: a line drawn across a missing period would invent its value. */
function stretches(points: readonly ChartPoint[]): Values[] {
  const found: Values[] = [[]];
  for (const { x, value, incomplete: isIncomplete } of points) {
    if (value === null) found.push([]);
    else if (!isIncomplete) found.at(-1)?.push({ x, y: value });
  }
  return found;
}

function incomplete(points: readonly ChartPoint[]): Values {
  return points.flatMap(({ x, value, incomplete: isIncomplete }) =>
    value === null || !isIncomplete ? [] : [{ x, y: value }],
  );
}

function shownSegments(segments: readonly ChartSegment[], first: string): readonly ChartSegment[] {
  return segments
    .filter(({ to }) => to >= first)
    .map((segment) => (segment.from < first ? { ...segment, from: first } : segment));
}

/** Segments that follow each other make one line with a step; where limits are missing between them the line breaks. */
function levels(segments: readonly ChartSegment[], level: 'mean' | 'upper' | 'lower'): Values[] {
  const found: Values[] = [];
  let before = '';
  for (const { from, to, [level]: y } of segments) {
    if (y === null) continue;
    if (!before || daysBetween(before, from) > longestStepDays) found.push([]);
    found.at(-1)?.push({ x: from, y }, { x: to, y });
    before = to;
  }
  return found;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

type ChartTexts = Record<'values' | 'incomplete' | 'mean' | 'upper' | 'lower' | 'cutAxis', string>;

const texts = {
  nl: {
    values: 'Waarde',
    incomplete: 'Onvolledig',
    mean: 'Gemiddelde',
    upper: 'Bovengrens',
    lower: 'Ondergrens',
    cutAxis: 'as begint niet bij 0',
  },
  en: {
    values: 'Value',
    incomplete: 'Incomplete',
    mean: 'Mean',
    upper: 'Upper limit',
    lower: 'Lower limit',
    cutAxis: 'axis does not start at 0',
  },
} as const satisfies Texts<ChartTexts>;
