import { hideIn, hidePoints, type HiddenPeriods } from '../../statistics/disclosure/hide-points.ts';
import { hiddenOf, type HiddenPerPublication, type Measure } from '../../statistics/disclosure/measure.ts';
import { flowBetween, hideStockAndFlows } from '../../statistics/disclosure/stock-and-flows.ts';
import { read } from '../../statistics/reading/read.ts';
import type { Reading } from '../../statistics/reading/reading.ts';
import type { Point, Series } from '../../statistics/series.ts';
import { periodNumber } from '../../time/period.ts';
import type { Indicator } from './indicator.ts';
import { type Counted, type Grid, gridOf, isCounted, type Published } from './measures.ts';
import { totalsOf, type Total } from './totals.ts';

/** A series and its reading as they may be shown. */
export interface Disclosed {
  readonly series: Series;
  readonly reading: Reading;
}

/** What of an indicator says too much about few people. */
export interface HiddenFigures {
  /** Which periods may not be shown, by area. */
  readonly of: (area: string) => HiddenPeriods;
  /** Whether what was published of this period on this day may be shown, then and now; ISO date. */
  readonly isShown: (area: string, period: number, publishedOn: string) => boolean;
  /** Whether any figure of this area was hidden when it was published, though it may be shown by now. */
  readonly wasHidden: (area: string) => boolean;
  /** Sums over longer times that may be told; none where nothing is hidden, and every sum may. */
  readonly totals: (area: string) => readonly Total[];
}

const nothing: HiddenPeriods = new Set();
const allShown: HiddenFigures = { of: () => nothing, isShown: () => true, wasHidden: () => false, totals: () => [] };
// A hidden figure must be able to be at least two others without anything else that is told changing (statistics 7.9).
const otherwise = [1, -1, 2, -2];

/**
 * What of an indicator says too much about few people (statistics 1.12). Its areas are judged together with the whole,
 * together with what else of the family is published (a stock with the flows that lead to it and away from it), and together
 * with all that was published of the same periods before.
 */
export function hiddenFigures(asked: Indicator, family: readonly Published[], threshold: number): HiddenFigures {
  const judged = family.filter(isCounted).filter(({ definition }) => definition.frequency === asked.frequency);
  const isAsked = judged.some(({ definition }) => definition.id === asked.id);
  if (!isAsked || judged.every(({ definition }) => definition.disclosure === 'none')) return allShown;
  const grid = gridOf(judged, (definition) => definition.threshold ?? threshold);
  const all = hiddenInFamily(judged, grid);
  const own = all.get(asked.id);
  const measure = grid.measures.get(asked.id);
  if (!own || !measure) return allShown;
  const cellOf = (area: string): number =>
    area === asked.wholeArea ? grid.areas.length + 1 : grid.areas.indexOf(area);
  const kept = new Map<string, HiddenPeriods>();
  let totals: ReadonlyMap<number, readonly Total[]> | null = null;
  return {
    of(area) {
      const known = kept.get(area) ?? periodsHidden(own, cellOf(area), grid.first);
      kept.set(area, known);
      return known;
    },
    isShown(area, period, publishedOn) {
      const cell = cellOf(area);
      const publications = measure.periods[period - grid.first] ?? [];
      const hidden = own[period - grid.first] ?? [];
      return publications.every(({ on }, at) => !on.startsWith(publishedOn) || !hidden[at]?.has(cell));
    },
    wasHidden(area) {
      const cell = cellOf(area);
      return own.some((publications) => publications.some((hidden) => hidden.has(cell)));
    },
    totals(area) {
      if (this.of(area).size === 0) return [];
      totals ??= totalsOf(asked, judged, grid, all);
      return totals.get(cellOf(area)) ?? [];
    },
  };
}

/** Reads a series with all its figures, and leaves out what may not be shown and what would give it away. */
export function disclose(series: Series, hidden: HiddenFigures = allShown, area = ''): Disclosed {
  const complete = read(series);
  const periods = hidden.of(area);
  const isVerdictSafe = (): boolean =>
    otherwise.every((difference) => {
      const other = read(shifted(series, periods, difference));
      return (
        other.method === complete.method &&
        other.periodsPerPoint === complete.periodsPerPoint &&
        JSON.stringify(other.verdict) === JSON.stringify(complete.verdict)
      );
    });
  const told = periods.size === 0 ? complete : hidePoints(complete, periods, isVerdictSafe);
  if (!hidden.wasHidden(area)) return { series: hideIn(series, complete, periods), reading: told };
  // How complete young figures are follows from earlier publications: of hidden ones too.
  const cautions = told.cautions.map((caution) =>
    caution.kind === 'newest-incomplete' ? { ...caution, completeness: null } : caution,
  );
  return { series: { ...hideIn(series, complete, periods), snapshots: [] }, reading: { ...told, cautions } };
}

function periodsHidden(hidden: HiddenPerPublication, cell: number, first: number): HiddenPeriods {
  const found = new Set<number>();
  hidden.forEach((publications, period) => {
    if (publications.at(-1)?.has(cell)) found.add(first + period);
  });
  return found;
}

/** By id; a stock and its flows are judged as one, also the flow that follows from the others and is shown nowhere. */
function hiddenInFamily(family: readonly Counted[], { measures }: Grid): ReadonlyMap<string, HiddenPerPublication> {
  const { id, inflowId, outflowId } = family.find(({ definition }) => definition.kind === 'stock')?.definition ?? {};
  const [stock, into, out] = [id, inflowId, outflowId].map((one) => measures.get(one ?? ''));
  if (!stock || !(into ?? out)) return new Map([...measures].map(([one, measure]) => [one, hiddenOf(measure)]));
  const inflow = into ?? flowBetween(stock, out as Measure, 'inflow');
  const hidden = hideStockAndFlows({ stock, inflow, outflow: out ?? flowBetween(stock, inflow, 'outflow') });
  return new Map([
    [id ?? '', hidden.stock],
    [inflowId ?? '', hidden.inflow],
    [outflowId ?? '', hidden.outflow],
  ]);
}

/** The same series, had every hidden figure been so many people more; never fewer than none, nor more than there are. */
function shifted(series: Series, hidden: HiddenPeriods, difference: number): Series {
  const isRatio = series.meta.kind === 'proportion' || series.meta.kind === 'rate';
  const other = (point: Point): Point => {
    const { value, numerator, denominator } = point;
    if (value === null || !hidden.has(periodNumber(point.period) ?? NaN)) return point;
    if (!isRatio || numerator === null || !denominator) return { ...point, value: Math.max(0, value + difference) };
    const count = Math.max(0, Math.min(numerator + difference, series.meta.kind === 'rate' ? Infinity : denominator));
    const per = numerator > 0 ? (value * denominator) / numerator : series.meta.kind === 'rate' ? 1_000 : 100;
    return { ...point, numerator: count, value: (per * count) / denominator };
  };
  return { ...series, points: series.points.map(other) };
}
