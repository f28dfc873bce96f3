import { type Values, meanMovingRange } from './xmr.ts';

/** 'p': a part of a whole, binomial; 'u': cases per size of a population, Poisson (statistics 1.5). */
export type RatioChart = 'p' | 'u';

/** Limits of one point; fractions of the whole, or cases per one of the population. */
export interface RatioLimits {
  readonly lower: number;
  readonly upper: number;
}

/** Wider or narrower than chance alone by `sigmaZ`, 1 for the charts without Laney. */
export interface RatioReading {
  readonly center: number;
  readonly sigmaZ: number;
  /** Per point; null where the size is unknown. */
  readonly limits: readonly (RatioLimits | null)[];
}

// Three standard errors, and the mean range of two normal draws that turns moving ranges into one (statistics 1.5).
const REACH = 3;
const D2 = 1.128;

/**
 * p- and u-chart: what chance alone does to `counts` out of `sizes` (statistics 1.5). Both null where not
 * observed. null without any case or size, or when nothing can vary: every count 0, or as large as its size.
 */
export function ratioChart(chart: RatioChart, counts: Values, sizes: Values, sigmaZ = 1): RatioReading | null {
  const center = centerOf(counts, sizes);
  if (!isSpread(chart, center)) return null;
  const limits = sizes.map((size) => {
    if (size === null || size <= 0) return null;
    const reach = REACH * sigmaZ * spreadOf(chart, center, size);
    return { lower: clipped(chart, center - reach), upper: clipped(chart, center + reach) };
  });
  return { center, sigmaZ, limits };
}

/** p'- and u'-chart of Laney: the same, times what the figures vary from point to point; null like those above. */
export function laneyChart(chart: RatioChart, counts: Values, sizes: Values): RatioReading | null {
  const center = centerOf(counts, sizes);
  if (!isSpread(chart, center)) return null;
  const z = sizes.map((size, i) => {
    const count = counts[i] ?? null;
    return size === null || count === null ? null : (count / size - center) / spreadOf(chart, center, size);
  });
  const sigmaZ = sigmaOf(z);
  return sigmaZ === null ? null : ratioChart(chart, counts, sizes, sigmaZ);
}

/** c-chart: counts of equal opportunity. NaN for an empty list (statistics 1.5). */
export function countLimits(counts: readonly number[]): RatioLimits & { readonly center: number } {
  const center = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const reach = REACH * Math.sqrt(center);
  return { center, lower: Math.max(0, center - reach), upper: center + reach };
}

/** c = sum(x) / sum(n), over the points where both are known; NaN without any. */
export function centerOf(counts: Values, sizes: Values): number {
  let [cases, whole] = [0, 0];
  counts.forEach((count, i) => {
    const size = sizes[i] ?? null;
    if (count === null || size === null) return;
    cases += count;
    whole += size;
  });
  return cases / whole;
}

/** Standard error of one point by chance alone: sqrt(c(1-c)/n) or sqrt(c/n). */
export function spreadOf(chart: RatioChart, center: number, size: number): number {
  return Math.sqrt((chart === 'p' ? center * (1 - center) : center) / size);
}

/** Whether a centre leaves room for chance: not at 0, and for a part of a whole not at 1 either; false for NaN. */
export function isSpread(chart: RatioChart, center: number): boolean {
  return center > 0 && (chart === 'u' || center < 1);
}

/** sigma_z: the screened mean moving range of the z-values over 1.128; null when no range is left. */
export function sigmaOf(z: Values): number | null {
  const range = meanMovingRange(z);
  return range === null ? null : range / D2;
}

/** No part is under nothing, and no part of a whole over all of it. */
export function clipped(chart: RatioChart, ratio: number): number {
  return Math.max(0, chart === 'p' ? Math.min(1, ratio) : ratio);
}
