import { type Frequency, periodsPerYear } from '../../time/period.ts';
import type { Limits, WithheldReason } from '../reading/reading.ts';
import { sumsOf } from '../aggregation.ts';
import { yearsForSeason } from './season.ts';
import { hasReadableGaps } from './event-gaps.ts';
import type { RatioChart } from './laney.ts';
import { meanCases, type Ratio, ratioOf } from '../ratio.ts';
import { wellFoundedDurations } from './run-reading.ts';
import type { Point, SeriesMeta } from '../series.ts';
import { meanOf, movingRanges, observedIn, type Values } from './xmr.ts';

/** Why limits cannot be computed from the figures themselves. */
export type NoLimits = 'too-few' | 'constant' | 'no-spread' | 'other-frequency' | 'too-few-neighbours';

export type Method =
  | { readonly kind: 'xmr' }
  | { readonly kind: 'xmr-aggregated'; readonly size: number }
  | { readonly kind: 'laney-p' | 'laney-u'; readonly ratio: Ratio }
  | { readonly kind: 'rare-events' }
  | { readonly kind: 'run-chart'; readonly values: Values }
  | { readonly kind: 'refused'; readonly reason: WithheldReason };

// Fewest points for limits to look at, for a verdict, and for limits that are no longer provisional: 20 points,
// 52 in a series that moves slowly, where fewer give up to 4.7% false alarms (statistics 1.0, 1.1).
const FEWEST_FOR_LIMITS = 8;
export const FEWEST_FOR_VERDICT = 13;
export const FEWEST_FOR_USABLE = 20;
export const FEWEST_FOR_USABLE_WHEN_SLOW = 52;

// Under five per period the limits of 1.1 give too many false alarms: then sums of up to four weeks or a quarter
// (statistics 0, 1.0).
export const SMALLEST_MEAN = 5;
const LONGEST_SUM: Readonly<Record<Frequency, number>> = { week: 4, month: 3, quarter: 1, 'half-year': 1, year: 1 };

// Cases a point that keep false alarms under 3.5% (decision 0005): a rate is a count and needs as many, a part of a
// whole varies less.
// Ranges between neighbours that limits rest on, as many as eight points give.
const FEWEST_RANGES = 4;

const FEWEST_CASES: Record<RatioChart, number> = { p: 3, u: SMALLEST_MEAN };

/** A run in fewer periods may be season (statistics 1.13). */
export function periodsToKnowSeason(frequency: Frequency): number {
  return yearsForSeason[frequency] * periodsPerYear[frequency];
}

/** Quarters, half-years and years are few: of these no limits to look at before they may carry a verdict. */
export function fewestForLimits(frequency: Frequency): number {
  return frequency === 'week' || frequency === 'month' ? FEWEST_FOR_LIMITS : FEWEST_FOR_VERDICT;
}

// Within this part of their mean denominators count as equal (statistics 1.0).
const DENOMINATOR_BAND = 0.25;

/**
 * Which method the kind of indicator allows, given the complete figures since the last break and the points they
 * are of (statistics 1.0). Decided from metadata; the figures only tell how small or uneven they are.
 *
 * Counts too small even for sums are read from the time between events, when nearly every period holds one or none;
 * otherwise nothing is said of them. A duration is one figure of many cases, and its spread is skewed: a run chart
 * without limits, and only where a run is no season. Money stays without a method: it is read from its volume, and
 * limits around amounts would call a change in the price a signal.
 */
export function methodFor(meta: SeriesMeta, values: Values, points: readonly Point[]): Method {
  switch (meta.kind) {
    case 'stock':
      return { kind: 'refused', reason: 'stock' };
    case 'flow':
      return methodForCounts(meta, values);
    case 'proportion':
    case 'rate':
      return methodForRatios(meta, values, points);
    case 'duration':
      return methodForDurations(meta, values, points);
    case 'money':
      return { kind: 'refused', reason: 'method-missing' };
  }
}

/** Why these points carry no natural process limits; null when they do (statistics 1.1, edge cases). */
export function refusalOf(values: Values, fewest = FEWEST_FOR_LIMITS): NoLimits | null {
  const observed = observedIn(values);
  if (observed.length < fewest) return 'too-few';
  if (isConstant(observed)) return 'constant';
  if (isSparse(values)) return 'other-frequency';
  const ranges = movingRanges(values);
  if (ranges.length < FEWEST_RANGES) return 'too-few-neighbours';
  const still = ranges.filter((range) => range === 0).length;
  // Screening drops less than a third of the ranges: when it leaves none but zeros, more than half are zero.
  return still > ranges.length / 2 ? 'no-spread' : null;
}

/** Every second period filled, or every fourth: figures of a longer period than they are stored by. */
function isSparse(values: Values): boolean {
  const filled = [...values.keys()].filter((i) => (values[i] ?? null) !== null);
  const [first = 0, second = 0] = filled;
  const step = second - first;
  return step > 1 && filled.every((at, i) => at === first + i * step);
}

export function standingOf(points: number): Limits['standing'] {
  if (points < FEWEST_FOR_VERDICT) return 'indicative';
  return points < FEWEST_FOR_USABLE ? 'trial' : 'usable';
}

function methodForCounts({ frequency }: SeriesMeta, values: Values): Method {
  const observed = observedIn(values);
  const mean = meanOf(observed);
  // Too few and constant are plainer reasons than small, and hold for the sums too.
  if (observed.length < FEWEST_FOR_LIMITS || isConstant(observed) || mean >= SMALLEST_MEAN) return { kind: 'xmr' };

  for (let size = 2; size <= LONGEST_SUM[frequency]; size++) {
    const sums = sumsOf(values, size);
    const own = observedIn(sums);
    if (meanOf(own) < SMALLEST_MEAN || own.length < FEWEST_FOR_VERDICT) continue;
    if (refusalOf(sums) === null) return { kind: 'xmr-aggregated', size };
  }
  return hasReadableGaps(values) ? { kind: 'rare-events' } : { kind: 'refused', reason: 'small-counts' };
}

function methodForDurations({ frequency }: SeriesMeta, values: Values, points: readonly Point[]): Method {
  const founded = wellFoundedDurations(values, points);
  if (!founded) return { kind: 'refused', reason: 'method-missing' };
  if ((values.at(-1) ?? null) !== null && founded.at(-1) === null) return { kind: 'refused', reason: 'small-counts' };
  const isLong = observedIn(founded).length >= periodsToKnowSeason(frequency);
  return isLong ? { kind: 'run-chart', values: founded } : { kind: 'refused', reason: 'too-few' };
}

/** p' or u'. Without every numerator and denominator there is no spread to expect of a point (statistics 1.5). */
function methodForRatios(meta: SeriesMeta, values: Values, points: readonly Point[]): Method {
  const ratio = ratioOf(meta, values, points);
  const isEven = meta.kind === 'proportion' && isStable(values, points);
  if (isEven && typeof ratio !== 'object') return { kind: 'xmr' };
  if (ratio === 'denominators-missing') return { kind: 'refused', reason: 'denominators-missing' };
  if (ratio === 'disagreeing') return { kind: 'refused', reason: 'invalid' };

  const observed = observedIn(values);
  const isPlainer = observed.length < FEWEST_FOR_LIMITS || isConstant(observed);
  if (!isPlainer && meanCases(ratio.chart, values, points) < FEWEST_CASES[ratio.chart]) {
    return { kind: 'refused', reason: 'small-counts' };
  }
  if (isEven) return { kind: 'xmr' };
  return { kind: ratio.chart === 'p' ? 'laney-p' : 'laney-u', ratio };
}

function isConstant(observed: readonly number[]): boolean {
  return observed.every((value) => value === observed[0]);
}

/** False as well when a denominator is unknown: then nobody can say that they are equal. */
function isStable(values: Values, points: readonly Point[]): boolean {
  const denominators = points.filter((_, i) => (values[i] ?? null) !== null).map(({ denominator }) => denominator);
  if (!denominators.length) return true;
  const known = observedIn(denominators);
  const mean = meanOf(known);
  return (
    known.length === denominators.length &&
    mean > 0 &&
    known.every((denominator) => Math.abs(denominator - mean) <= DENOMINATOR_BAND * mean)
  );
}
