import { normalCdf } from '../distributions.ts';
import { medianOf } from '../median.ts';
import type { SeriesMeta } from '../series.ts';
import { observedIn, type Values } from './xmr.ts';

export interface Trend {
  readonly kind: 'trend';
  /** Kendall's tau-b of the figures with time: -1 to 1. */
  readonly tau: number;
  /** Two-sided, normal approximation. */
  readonly p: number;
  /** Theil-Sen slope: units of the values per period. */
  readonly slope: number;
  readonly points: number;
}

export type TrendFound =
  Trend | { readonly kind: 'refused'; readonly reason: 'stock' | 'too-few' | 'too-many' | 'constant' };

const FEWEST_POINTS = 12;
/** Ten years of weeks: the work grows with the square of the points. */
const MOST_POINTS = 520;

/**
 * Whether figures rise or fall over a long time, as a description and never as a forecast (interpretation 1.15). Not
 * of a stock, which remembers what it was: there the test would call chance a trend.
 */
export function trend(kind: SeriesMeta['kind'], values: Values): TrendFound {
  const points = observedIn(values).length;
  if (kind === 'stock') return { kind: 'refused', reason: 'stock' };
  if (points < FEWEST_POINTS) return { kind: 'refused', reason: 'too-few' };
  if (points > MOST_POINTS) return { kind: 'refused', reason: 'too-many' };
  const rank = kendall(values);
  return rank ? { kind: 'trend', ...rank, slope: theilSen(values), points } : { kind: 'refused', reason: 'constant' };
}

/**
 * Kendall's tau-b with time, and its two-sided p without continuity correction (Kendall 1938; R's cor.test with
 * exact = FALSE). null when all figures are equal, and for an empty list.
 */
export function kendall(values: Values): { readonly tau: number; readonly p: number } | null {
  const observed = observedIn(values);
  const n = observed.length;
  let score = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) score += Math.sign((observed[j] as number) - (observed[i] as number));
  }
  const ties = tieSizes(observed);
  const pairs = (n * (n - 1)) / 2;
  const tied = ties.reduce((sum, t) => sum + (t * (t - 1)) / 2, 0);
  if (pairs === tied) return null;
  const variance = (n * (n - 1) * (2 * n + 5) - ties.reduce((sum, t) => sum + t * (t - 1) * (2 * t + 5), 0)) / 18;
  return { tau: score / Math.sqrt(pairs * (pairs - tied)), p: 2 * normalCdf(-Math.abs(score) / Math.sqrt(variance)) };
}

/** Median of the slopes of all pairs (Theil 1950, Sen 1968); a missing period keeps its place. NaN under two points. */
export function theilSen(values: Values): number {
  const slopes: number[] = [];
  values.forEach((value, i) => {
    if (value === null) return;
    for (let j = i + 1; j < values.length; j++) {
      const later = values[j] ?? null;
      if (later !== null) slopes.push((later - value) / (j - i));
    }
  });
  return medianOf(slopes);
}

function tieSizes(numbers: readonly number[]): number[] {
  const sizes = new Map<number, number>();
  for (const number of numbers) sizes.set(number, (sizes.get(number) ?? 0) + 1);
  return [...sizes.values()];
}
