import { byarLimits } from '../comparison/count-interval.ts';
import { CONFIDENCE, isConfidence } from '../comparison/confidence.ts';
import { isAmount, isSize } from '../figures.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** One age group, or another part that areas differ in. */
export interface Stratum {
  /** null when not known, which is not 0. */
  readonly count: number | null;
  readonly population: number;
  /** People in the standard population. */
  readonly standard: number;
}

/** What the rate would be if the area had the mix of the standard population. */
export interface DirectlyStandardised {
  readonly kind: 'standardised';
  readonly rate: number;
  readonly lower: number;
  readonly upper: number;
}

export type DirectReason =
  | 'missing-count'
  | 'not-a-number'
  | 'negative'
  | 'no-population'
  | 'no-scale'
  | 'confidence'
  /** Under ten cases in all. */
  | 'too-few-cases';

// PHE withholds below it: Dobson's interval then is off.
const FEWEST_CASES = 10;

/**
 * Directly standardised rate, per so many, with Dobson's interval around Byar's limits (Dobson and others 1991, PHE;
 * statistics 1.11).
 */
export function directlyStandardised(
  strata: readonly Stratum[],
  per: number,
  confidence = CONFIDENCE,
): DirectlyStandardised | Refusal<DirectReason> {
  if (!isSize(per)) return refuse('no-scale');
  if (!isConfidence(confidence)) return refuse('confidence');

  let [cases, whole, rates, variance] = [0, 0, 0, 0];
  for (const { count, population, standard } of strata) {
    if (count === null) return refuse('missing-count');
    if (![count, population, standard].every(isAmount)) return refuse('not-a-number');
    if (count < 0 || standard < 0) return refuse('negative');
    if (!isSize(population)) return refuse('no-population');
    cases += count;
    whole += standard;
    rates += (standard * count) / population;
    variance += (standard / population) ** 2 * count;
  }
  if (cases < FEWEST_CASES) return refuse('too-few-cases');
  if (whole === 0) return refuse('no-population');

  const rate = rates / whole;
  const scale = Math.sqrt(variance / cases) / whole;
  const { lower, upper } = byarLimits(cases, confidence);
  return {
    kind: 'standardised',
    rate: rate * per,
    lower: (rate + scale * ((lower ?? 0) - cases)) * per,
    upper: (rate + scale * (upper - cases)) * per,
  };
}
