import { quantileOf } from '../quantile.ts';
import { refuse } from '../refusal.ts';
import { meanOf } from '../control-charts/xmr.ts';
import { type Refused, refusalOfAmounts } from './refused.ts';

export interface Distribution {
  readonly cases: number;
  readonly mean: number;
  readonly median: number;
  readonly p25: number;
  readonly p75: number;
  readonly p90: number;
  readonly largest: number;
  readonly aboveMean: number;
  /** Part of the sum that the highest tenth of the cases makes up, rounded up to whole cases; 0-1, null without a sum. */
  readonly shareOfHighestTenth: number | null;
}

/** A few large ones pull the mean away from what most have (statistics 2, row 15); units of the values. */
export type SkewedMean = SkewedMeanOfCases | SkewedMeanOfGroups;

export interface SkewedMeanOfCases extends Distribution {
  readonly kind: 'skewed-mean';
  readonly of: 'cases';
}

/** With only means at hand: most are in the group with the lower one. */
export interface SkewedMeanOfGroups {
  readonly kind: 'skewed-mean';
  readonly of: 'groups';
  readonly mean: number;
  readonly lower: number;
  readonly higher: number;
  /** Part of all that must be in the group with the higher mean, 0-1. */
  readonly shareOfHigher: number;
}

// The triggers of statistics 2, row 15.
const MEAN_OVER_MEDIAN = 1.3;
const P90_OVER_MEDIAN = 3;
const FEWEST = 5;

/** Quantiles of type 7, as R gives them (Hyndman and Fan 1996). Refuses negative values and fewer than five. */
export function distributionOf(values: readonly number[]): Distribution | Refused {
  const refusal = refusalOfAmounts(values);
  if (refusal) return refusal;
  if (values.length < FEWEST) return refuse('too-few');

  const sorted = values.toSorted((a, b) => a - b);
  const mean = meanOf(sorted);
  const highest = sorted.slice(-Math.ceil(sorted.length / 10));
  const sum = mean * sorted.length;
  return {
    cases: sorted.length,
    mean,
    median: quantileOf(sorted, 0.5),
    p25: quantileOf(sorted, 0.25),
    p75: quantileOf(sorted, 0.75),
    p90: quantileOf(sorted, 0.9),
    largest: sorted.at(-1) ?? NaN,
    aboveMean: sorted.filter((value) => value > mean).length,
    shareOfHighestTenth: sum > 0 ? (meanOf(highest) * highest.length) / sum : null,
  };
}

/** Durations, amounts and the like, one per case. null when the mean says what most have. */
export function skewedMean(values: readonly number[]): SkewedMeanOfCases | Refused | null {
  const found = distributionOf(values);
  if ('kind' in found) return found;
  const { mean, median, p90 } = found;
  const isSkewed = mean > MEAN_OVER_MEDIAN * median || p90 > P90_OVER_MEDIAN * median;
  return isSkewed ? { kind: 'skewed-mean', of: 'cases', ...found } : null;
}

/**
 * An overall mean and those of the two groups it is made of, from which their shares follow. null when the groups
 * are alike, or when the group with the higher mean is the larger one. Refuses a mean outside those of its groups.
 */
export function skewedMeanOfGroups(
  mean: number,
  groups: readonly [number, number],
): SkewedMeanOfGroups | Refused | null {
  const refusal = refusalOfAmounts([mean, ...groups]);
  if (refusal) return refusal;
  const [lower, higher] = [Math.min(...groups), Math.max(...groups)];
  if (mean < lower || mean > higher) return refuse('out-of-range');
  if (higher <= MEAN_OVER_MEDIAN * lower) return null;
  const shareOfHigher = (mean - lower) / (higher - lower);
  const isPulled = shareOfHigher > 0 && shareOfHigher < 0.5;
  return isPulled ? { kind: 'skewed-mean', of: 'groups', mean, lower, higher, shareOfHigher } : null;
}
