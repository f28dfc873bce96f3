import { betaOddsQuantile } from '../distributions.ts';
import { isSize, isWholeCount } from '../figures.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { CONFIDENCE, isConfidence } from './confidence.ts';
import { exactBinomial } from './exact-binomial.ts';
import type { Exposed } from './rate.ts';

/** The rate of the first over that of the second: 1.5 is half as much again. */
export interface CountComparison {
  readonly kind: 'compared';
  /** null when the second count is 0: nothing to be a multiple of. */
  readonly ratio: number | null;
  readonly lower: number;
  /** null when there is no upper end: the second count is 0. */
  readonly upper: number | null;
  readonly p: number;
  /** (a - b) / sqrt(a + b), for the eye only; null with unequal exposure. */
  readonly z: number | null;
}

export type CountComparisonReason = 'not-a-count' | 'no-exposure' | 'both-zero' | 'confidence';

/**
 * Two counts with their exposure: inhabitants of two areas, or the working days of two months. Exact, given their sum
 * (Przyborowski and Wilenski 1940, R's poisson.test; statistics 1.9).
 */
export function compareCounts(
  first: Exposed,
  second: Exposed,
  confidence = CONFIDENCE,
): CountComparison | Refusal<CountComparisonReason> {
  const reason = whyNotCompared(first, second, confidence);
  if (reason) return refuse(reason);

  const [a, b] = [first.count, second.count];
  const exposures = second.exposure / first.exposure;
  const tail = (1 - confidence) / 2;
  return {
    kind: 'compared',
    ratio: b === 0 ? null : (a / b) * exposures,
    lower: a === 0 ? 0 : betaOddsQuantile(tail, a, b + 1) * exposures,
    upper: b === 0 ? null : betaOddsQuantile(1 - tail, a + 1, b) * exposures,
    p: exactBinomial(a, a + b, first.exposure / (first.exposure + second.exposure)),
    z: first.exposure === second.exposure ? (a - b) / Math.sqrt(a + b) : null,
  };
}

function whyNotCompared(first: Exposed, second: Exposed, confidence: number): CountComparisonReason | null {
  const both = [first, second];
  if (!both.every(({ count }) => isWholeCount(count))) return 'not-a-count';
  if (!both.every(({ exposure }) => isSize(exposure))) return 'no-exposure';
  if (first.count + second.count === 0) return 'both-zero';
  return isConfidence(confidence) ? null : 'confidence';
}
