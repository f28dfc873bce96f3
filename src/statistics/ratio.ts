import type { RatioChart } from './control-charts/laney.ts';
import type { Point, SeriesMeta } from './series.ts';
import { meanOf, type Values } from './control-charts/xmr.ts';

/** How a value follows from its numerator and denominator: value = per * numerator / denominator. */
export interface Ratio {
  readonly chart: RatioChart;
  /** 1 for a fraction, 100 for a percentage, 1,000 for a rate. */
  readonly per: number;
}

export type RatioFound = Ratio | 'denominators-missing' | 'disagreeing';

// A published value may be a whole percentage: half a unit away, or half of what the owner rounds to.
const HALF = 0.5;

interface Known {
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
}

/** The ratio that the values are; `points` are those of `values`, which is null where a figure may not be used. */
export function ratioOf(
  meta: Pick<SeriesMeta, 'kind' | 'roundedTo'>,
  values: Values,
  points: readonly Point[],
): RatioFound {
  const chart: RatioChart = meta.kind === 'proportion' ? 'p' : 'u';
  const known = knownIn(chart, values, points);
  if (!known) return 'denominators-missing';

  // Metadata does not tell fractions from percentages; the figures themselves cannot be mistaken.
  const scales = chart === 'p' ? [100, 1] : [1000];
  const [closest = 1] = scales.toSorted((a, b) => meanOf(known.map(offBy(a))) - meanOf(known.map(offBy(b))));
  const step = Math.max(1, meta.roundedTo ?? 1);
  const margin = closest === 1 ? (HALF * step) / 100 : HALF * step;
  return known.every((point) => offBy(closest)(point) <= margin + 1e-9) ? { chart, per: closest } : 'disagreeing';
}

/** Mean number of cases a chart rests on: of a part of a whole the smaller of those in and those out. */
export function meanCases(chart: RatioChart, values: Values, points: readonly Point[]): number {
  const known = knownIn(chart, values, points) ?? [];
  const inside = meanOf(known.map(({ numerator }) => numerator));
  return chart === 'u' ? inside : Math.min(inside, meanOf(known.map((p) => p.denominator - p.numerator)));
}

/** null when one of the values lacks a numerator or denominator, or has one that cannot be. */
function knownIn(chart: RatioChart, values: Values, points: readonly Point[]): Known[] | null {
  const known: Known[] = [];
  for (const [i, { numerator, denominator }] of points.entries()) {
    const value = values[i] ?? null;
    if (value === null) continue;
    if (numerator === null || denominator === null || numerator < 0 || denominator <= 0) return null;
    if (chart === 'p' && numerator > denominator) return null;
    known.push({ value, numerator, denominator });
  }
  return known;
}

function offBy(per: number): (point: Known) => number {
  return ({ value, numerator, denominator }) => Math.abs(value - (per * numerator) / denominator);
}
