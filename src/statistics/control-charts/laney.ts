import { type Values, meanMovingRange } from './xmr.ts';

/** 'p': a part of a whole, binomial; 'u': cases per size of a population, Poisson (statistics 1.5). */
export type RatioChart = 'p' | 'u';

// The mean range of two normal draws, which turns moving ranges into a standard error (statistics 1.5).
const D2 = 1.128;

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
