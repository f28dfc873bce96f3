import { chiSquareQuantile } from '../distributions.ts';
import { isAmount } from '../figures.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { CONFIDENCE, isConfidence, reachOf } from './confidence.ts';

/**
 * What a count could have been by chance from period to period. Of a complete registration it is no sampling error,
 * and whoever shows it has to say so (statistics 1.8).
 */
export interface CountInterval {
  readonly kind: 'interval';
  readonly method: 'exact' | 'byar';
  readonly lower: number;
  readonly upper: number;
}

export type CountReason = 'not-a-number' | 'negative' | 'confidence';

// From here Byar's approximation is as good as exact (PHE; statistics 1.8).
const FEWEST_FOR_BYAR = 10;

/** Interval of a Poisson count by the rule of PHE: exact below 10, Byar from 10 on (statistics 1.8). */
export function countInterval(count: number, confidence = CONFIDENCE): CountInterval | Refusal<CountReason> {
  if (!isAmount(count)) return refuse('not-a-number');
  if (count < 0) return refuse('negative');
  if (!isConfidence(confidence)) return refuse('confidence');
  if (count < FEWEST_FOR_BYAR) return { kind: 'interval', method: 'exact', ...exactLimits(count, confidence) };
  // Never missing: from 10 on the lower limit is below 0 only past nine standard errors.
  const { lower, upper } = byarLimits(count, confidence);
  return { kind: 'interval', method: 'byar', lower: lower ?? 0, upper };
}

/** Exact Poisson limits from the chi-square distribution (Garwood 1936, statistics 1.8); the count is at least 0. */
export function exactLimits(count: number, confidence: number): { readonly lower: number; readonly upper: number } {
  const tail = (1 - confidence) / 2;
  return {
    lower: count === 0 ? 0 : chiSquareQuantile(tail, 2 * count) / 2,
    upper: chiSquareQuantile(1 - tail, 2 * count + 2) / 2,
  };
}

/**
 * Byar's approximation, with one more than the count at the upper end (Breslow and Day 1987, PHE; interpretation
 * 1.8). The count is above 0; lower null where the approximation falls below 0.
 */
export function byarLimits(
  count: number,
  confidence: number,
): { readonly lower: number | null; readonly upper: number } {
  const z = reachOf(confidence);
  const lower = byarLimit(count, -z);
  return { lower: lower < 0 ? null : lower, upper: byarLimit(count + 1, z) };
}

function byarLimit(count: number, z: number): number {
  return count * (1 - 1 / (9 * count) + z / (3 * Math.sqrt(count))) ** 3;
}
