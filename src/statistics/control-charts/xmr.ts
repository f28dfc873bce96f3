import type { Band } from '../reading/reading.ts';

/** One value per period, oldest first; null = not observed. */
export type Values = readonly (number | null)[];

export interface XmrLimits extends Band {
  readonly pointsUsed: number;
}

export interface XmrOptions {
  /** Leave out moving ranges that are themselves out of the ordinary; once, never repeated. */
  readonly screen?: boolean;
  /** Use only the first so many periods. */
  readonly fixAfter?: number;
}

// Profile ptd-0.2.2: the rounded 2.66 instead of 3 / 1.128, near-limits at two thirds (statistics 1.1, 1.16).
export const LIMIT_FACTOR = 2.66;
const NEAR_FACTOR = (2 * LIMIT_FACTOR) / 3;
const SCREENING_FACTOR = 3.267;

/**
 * Natural process limits as NHSRplotthedots 0.2.2 computes them, not clipped (statistics 1.1); units of the
 * values. null when no moving range is left to use: fewer than two neighbours, or a constant series.
 */
export function xmrLimits(
  values: Values,
  { screen = true, fixAfter = values.length }: XmrOptions = {},
): XmrLimits | null {
  const used = values.slice(0, fixAfter);
  const range = meanMovingRange(used, screen);
  if (range === null) return null;

  const observed = observedIn(used);
  const mean = meanOf(observed);
  return {
    mean,
    lower: mean - LIMIT_FACTOR * range,
    upper: mean + LIMIT_FACTOR * range,
    nearLower: mean - NEAR_FACTOR * range,
    nearUpper: mean + NEAR_FACTOR * range,
    pointsUsed: observed.length,
  };
}

/** Mean of the screened moving ranges; null when none is left. */
export function meanMovingRange(values: Values, screen = true): number | null {
  const ranges = movingRanges(values);
  const ceiling = screen ? SCREENING_FACTOR * meanOf(ranges) : Infinity;
  const kept = ranges.filter((range) => range < ceiling);
  return kept.length ? meanOf(kept) : null;
}

/** Absolute differences of direct neighbours: a gap is not bridged. */
export function movingRanges(values: Values): number[] {
  const ranges: number[] = [];
  for (let i = 1; i < values.length; i++) {
    const [before, value] = [values[i - 1] ?? null, values[i] ?? null];
    if (before !== null && value !== null) ranges.push(Math.abs(value - before));
  }
  return ranges;
}

/** Splits before each start: the parts between rebases or breaks, each with limits of its own (statistics 1.4). */
export function splitAt(length: number, starts: readonly number[]): { start: number; end: number }[] {
  const edges = [...new Set([0, ...starts])].filter((at) => at >= 0 && at < length).sort((a, b) => a - b);
  return edges.map((start, i) => ({ start, end: edges[i + 1] ?? length }));
}

export function observedIn(values: Values): number[] {
  return values.filter((value) => value !== null);
}

/** NaN for an empty list. */
export function meanOf(numbers: readonly number[]): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum / numbers.length;
}
