import { hideIn, hidePoints, type HiddenPeriods } from '../../statistics/disclosure/hide-points.ts';
import { hiddenOf, type Measure, type Row } from '../../statistics/disclosure/measure.ts';
import { hideStockAndFlows } from '../../statistics/disclosure/stock-and-flows.ts';
import type { Hidden } from '../../statistics/disclosure/complementary-suppression.ts';
import { read } from '../../statistics/reading/read.ts';
import type { Reading } from '../../statistics/reading/reading.ts';
import type { Point, Series } from '../../statistics/series.ts';
import { periodNumber } from '../../time/period.ts';
import type { Indicator } from './indicator.ts';

/** An indicator with its series in every area that has figures. */
export interface Published {
  readonly definition: Indicator;
  readonly byArea: ReadonlyMap<string, Series>;
}

/** A series and its reading as they may be shown. */
export interface Disclosed {
  readonly series: Series;
  readonly reading: Reading;
}

/** Which of its figures may not be shown, by area. */
export type HiddenByArea = ReadonlyMap<string, HiddenPeriods>;

const nothing: HiddenPeriods = new Set();
// A hidden figure must be able to be at least two others without anything else that is told changing (statistics 7.9).
const otherwise = [1, -1, 2, -2];

/**
 * What of an indicator says too much about few people (statistics 1.12). Its areas are judged together with the whole, and
 * together with what else of the family is published: a stock with the flows that lead to it and away from it.
 */
export function hiddenFigures(asked: Indicator, family: readonly Published[], threshold: number): HiddenByArea {
  const judged = family.filter(
    (one): one is Published & { readonly definition: Counted } =>
      isCounted(one.definition) && one.definition.frequency === asked.frequency,
  );
  if (!isCounted(asked) || judged.every(({ definition }) => definition.disclosure === 'none')) return new Map();
  const areas = [...new Set(judged.flatMap(({ definition, byArea }) => partsOf(definition, byArea)))];
  const grid = gridOf(judged);
  const measures = new Map(judged.map((one) => [one.definition.id, measureOf(one, areas, grid, threshold)]));
  const own = measures.get(asked.id);
  if (!own) return new Map();
  const hidden = hiddenTogether(asked, judged, measures, grid) ?? hiddenOf(own, grid.periods);
  return byAreaOf(asked, areas, hidden, grid.first);
}

/** Reads a series with all its figures, and leaves out what may not be shown and what would give it away. */
export function disclose(series: Series, hidden: HiddenPeriods = nothing): Disclosed {
  const complete = read(series);
  const isVerdictSafe = (): boolean =>
    otherwise.every((difference) => {
      const other = read(shifted(series, hidden, difference));
      return (
        other.method === complete.method &&
        other.periodsPerPoint === complete.periodsPerPoint &&
        JSON.stringify(other.verdict) === JSON.stringify(complete.verdict)
      );
    });
  return {
    series: hideIn(series, complete, hidden),
    reading: hidden.size === 0 ? complete : hidePoints(complete, hidden, isVerdictSafe),
  };
}

function isCounted(definition: Indicator): definition is Counted {
  return definition.kind !== 'duration' && definition.kind !== 'money';
}

type Counted = Indicator & { readonly kind: Measure['kind'] };

function partsOf({ wholeArea }: Indicator, byArea: Published['byArea']): string[] {
  return [...byArea.keys()].filter((area) => area !== wholeArea);
}

interface Grid {
  /** Its `periodNumber`. */
  readonly first: number;
  readonly periods: number;
}

function gridOf(all: readonly Published[]): Grid {
  let [first, last] = [Infinity, -Infinity];
  for (const { points } of all.flatMap(({ byArea }) => [...byArea.values()])) {
    first = Math.min(first, numberOf(points[0]) ?? Infinity);
    last = Math.max(last, numberOf(points.at(-1)) ?? -Infinity);
  }
  return { first, periods: Math.max(0, last - first + 1) || 0 };
}

function measureOf(
  { definition, byArea }: Published & { readonly definition: Counted },
  areas: readonly string[],
  grid: Grid,
  threshold: number,
): Measure {
  const { kind, disclosure } = definition;
  const rowOf = (area: string): Row | null => {
    const series = byArea.get(area);
    return series ? alongGrid(series, kind, grid) : null;
  };
  return {
    kind,
    rule: { threshold, incomeLike: disclosure === 'income' },
    parts: areas.map(rowOf),
    whole: rowOf(definition.wholeArea),
  };
}

function alongGrid({ points }: Series, kind: Measure['kind'], { first, periods }: Grid): Row {
  const isRatio = kind === 'proportion' || kind === 'rate';
  const counts: (number | null)[] = Array.from({ length: periods }, () => null);
  const bases: (number | null)[] = [...counts];
  const start = (numberOf(points[0]) ?? first) - first;
  for (const [i, { value, numerator, denominator }] of points.entries()) {
    if (value === null) continue;
    // A ratio that does not say how many it is about cannot be judged.
    counts[start + i] = isRatio ? (numerator ?? NaN) : value;
    bases[start + i] = denominator;
  }
  return { counts, bases: isRatio ? bases : null };
}

/** null for what is in no family of a stock and both of its flows. */
function hiddenTogether(
  { id }: Indicator,
  family: readonly (Published & { readonly definition: Counted })[],
  measures: ReadonlyMap<string, Measure>,
  { periods }: Grid,
): readonly Hidden[] | null {
  const stock = family.find(({ definition }) => definition.kind === 'stock')?.definition;
  if (!stock) return null;
  const [ofStock, inflow, outflow] = [stock.id, stock.inflowId ?? '', stock.outflowId ?? ''].map((one) =>
    measures.get(one),
  );
  if (!ofStock || !inflow || !outflow) return null;
  const hidden = hideStockAndFlows({ stock: ofStock, inflow, outflow }, periods);
  return id === stock.id ? hidden.stock : id === stock.inflowId ? hidden.inflow : hidden.outflow;
}

function byAreaOf(
  { wholeArea }: Indicator,
  areas: readonly string[],
  hidden: readonly Hidden[],
  first: number,
): HiddenByArea {
  const byCell = [...areas.entries(), [areas.length + 1, wholeArea] as const];
  return new Map(
    byCell.map(([cell, area]) => [
      area,
      new Set(hidden.flatMap((cells, period) => (cells.has(cell) ? [first + period] : []))),
    ]),
  );
}

/** The same series, had every hidden figure been so many people more; never fewer than none, nor more than there are. */
function shifted(series: Series, hidden: HiddenPeriods, difference: number): Series {
  const isRatio = series.meta.kind === 'proportion' || series.meta.kind === 'rate';
  const other = (point: Point): Point => {
    const { value, numerator, denominator } = point;
    if (value === null || !hidden.has(numberOf(point) ?? NaN)) return point;
    if (!isRatio || numerator === null || !denominator) return { ...point, value: Math.max(0, value + difference) };
    const count = Math.max(0, Math.min(numerator + difference, series.meta.kind === 'rate' ? Infinity : denominator));
    const per = numerator > 0 ? (value * denominator) / numerator : series.meta.kind === 'rate' ? 1_000 : 100;
    return { ...point, numerator: count, value: (per * count) / denominator };
  };
  return { ...series, points: series.points.map(other) };
}

function numberOf(point: Point | undefined): number | null {
  return point ? periodNumber(point.period) : null;
}
