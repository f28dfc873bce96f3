import { reachOf } from '../comparison/confidence.ts';
import { poissonQuantile } from '../distributions.ts';
import { type FunnelLimits, limitsAt } from './standing.ts';

// Arguments are checked by the funnels: sizes and expected numbers above 0, an average share between 0 and 1.

/**
 * Limits of the proportion of an area of this size; fractions, cut off at 0 and 1. Wilson's interval turned round at
 * the overall average (PHE; Spiegelhalter 2005; statistics 1.11).
 */
export function proportionLimits(size: number, average: number): FunnelLimits {
  return limitsAt((confidence) => {
    const reach = reachOf(confidence) * Math.sqrt((average * (1 - average)) / size);
    return { lower: Math.max(0, average - reach), upper: Math.min(1, average + reach) };
  });
}

/**
 * Limits of a count: the fewest and the most cases for which the exact Poisson tail is still 0.025, or 0.001 (PHE,
 * statistics 1.11).
 */
export function countLimits(expected: number): FunnelLimits {
  return limitsAt((confidence) => {
    const tail = (1 - confidence) / 2;
    return { lower: poissonQuantile(tail, expected), upper: poissonQuantile(1 - tail, expected) };
  });
}
