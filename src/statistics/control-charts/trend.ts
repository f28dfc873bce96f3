import { normalCdf } from '../distributions.ts';
import { medianOf } from '../median.ts';
import { lagOneAutocorrelation } from './autocorrelation.ts';
import { LIMIT_FACTOR, meanMovingRange, meanOf, observedIn, type Values } from './xmr.ts';

/** A rise or fall that lasts over the whole of a series. */
export interface LastingTrend {
  /** Theil-Sen slope: units of the values per period; never 0. */
  readonly slope: number;
  /** Kendall's tau-b of the figures with time: -1 to 1. */
  readonly tau: number;
  /** Two-sided, corrected for slow movement. */
  readonly p: number;
}

const FEWEST_POINTS = 12;
/** Ten years of weeks: the slope takes work that grows with the square of the points. */
const MOST_POINTS = 520;
const CERTAIN = 0.001;
// Of the limits' half-widths: less is hardly seen beside ordinary variation.
const FEWEST_HALF_WIDTHS = 2;

/**
 * Whether figures rise or fall over their whole length, as a description and never as a forecast (statistics 1.15 and 7.1):
 * Mann and Kendall's test with its variance corrected for what one period carries over to the next (Yue and Wang 2004,
 * Water Resources Management 18, of the figures with their slope taken off), p < 0.001, and a total change of more than
 * twice the half-width of XmR limits, which moving ranges give whatever the slope. Of a long series the newest ten years.
 * Not for stocks.
 */
export function lastingTrend(all: Values): LastingTrend | null {
  const values = all.slice(-MOST_POINTS);
  const observed = observedIn(values);
  if (observed.length < FEWEST_POINTS) return null;
  const rank = kendall(values);
  if (!rank || rank.p >= CERTAIN) return null;
  const r1 = Math.max(0, lagOneAutocorrelation(withoutSlope(values)) || 0);
  const p = 2 * normalCdf(-Math.abs(rank.z) / Math.sqrt(carriedOver(r1, observed.length)));
  // The slope of all pairs is only worth its work where there is one.
  if (p >= CERTAIN) return null;
  const slope = theilSen(values);
  const halfWidth = LIMIT_FACTOR * (meanMovingRange(values) ?? 0);
  const change = Math.abs(slope) * (values.length - 1);
  return change > FEWEST_HALF_WIDTHS * halfWidth ? { slope, tau: rank.tau, p } : null;
}

/** Least squares, which is enough to see what is carried over. */
function withoutSlope(values: Values): Values {
  const mean = meanOf(observedIn(values));
  const middle = (values.length - 1) / 2;
  let [products, squares] = [0, 0];
  values.forEach((value, i) => {
    if (value === null) return;
    products += (i - middle) * (value - mean);
    squares += (i - middle) ** 2;
  });
  return values.map((value, i) => (value === null ? null : value - (products / squares) * i));
}

/** How much larger the variance is when a part `r1` of each figure carries over: n over the effective n. */
function carriedOver(r1: number, n: number): number {
  let [sum, power] = [0, 1];
  for (let apart = 1; apart < n && power > 1e-9; apart++) {
    power *= r1;
    sum += (1 - apart / n) * power;
  }
  return 1 + 2 * sum;
}

/**
 * Kendall's tau-b with time, and its two-sided p without continuity correction (Kendall 1938; R's cor.test with
 * exact = FALSE). null when all figures are equal, and for an empty list.
 */
export function kendall(values: Values): { readonly tau: number; readonly z: number; readonly p: number } | null {
  const observed = observedIn(values);
  const n = observed.length;
  const score = concordance(observed);
  const ties = tieSizes(observed);
  const pairs = (n * (n - 1)) / 2;
  const tied = ties.reduce((sum, t) => sum + (t * (t - 1)) / 2, 0);
  if (pairs === tied) return null;
  const variance = (n * (n - 1) * (2 * n + 5) - ties.reduce((sum, t) => sum + t * (t - 1) * (2 * t + 5), 0)) / 18;
  const z = score / Math.sqrt(variance);
  return { tau: score / Math.sqrt(pairs * (pairs - tied)), z, p: 2 * normalCdf(-Math.abs(z)) };
}

/** Pairs that rise less pairs that fall, counted while sorting by merging, so that a long series is no slow one. */
function concordance(numbers: readonly number[]): number {
  if (numbers.length < 2) return 0;
  let score = 0;
  const sort = (from: number, to: number): number[] => {
    if (to - from === 1) return [numbers[from] as number];
    const middle = (from + to) >> 1;
    const [left, right] = [sort(from, middle), sort(middle, to)];
    const merged: number[] = [];
    let [below, notAbove] = [0, 0];
    for (const value of right) {
      while (below < left.length && (left[below] as number) < value) below++;
      while (notAbove < left.length && (left[notAbove] as number) <= value) {
        merged.push(left[notAbove] as number);
        notAbove++;
      }
      score += below - (left.length - notAbove);
      merged.push(value);
    }
    for (; notAbove < left.length; notAbove++) merged.push(left[notAbove] as number);
    return merged;
  };
  sort(0, numbers.length);
  return score;
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
