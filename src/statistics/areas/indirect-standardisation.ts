import { CONFIDENCE } from '../comparison/confidence.ts';
import { type CountInterval, countInterval } from '../comparison/count-interval.ts';
import { isAmount, isSize } from '../figures.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** One age group, or another part that areas differ in, here and in the reference area. */
export interface ReferencedStratum {
  /** null when not known, which is not 0. */
  readonly count: number | null;
  readonly population: number;
  readonly referenceCount: number;
  readonly referencePopulation: number;
}

/** What was observed against what the rates of the reference area would have given. */
export interface IndirectlyStandardised {
  readonly kind: 'standardised';
  readonly method: CountInterval['method'];
  readonly observed: number;
  readonly expected: number;
  /** Observed over expected: 1 is as expected. */
  readonly ratio: number;
  readonly lower: number;
  readonly upper: number;
  /** Crude rate of the reference area, cases per one of the population; times the ratio it is the standardised rate. */
  readonly referenceRate: number;
}

export type IndirectReason =
  'missing-count' | 'not-a-number' | 'negative' | 'no-population' | 'no-expectation' | 'confidence';

/**
 * Indirectly standardised ratio, with the interval of the observed count: exact below 10, Byar from 10 on (Breslow and
 * Day 1987, PHE; statistics 1.11).
 */
export function indirectlyStandardised(
  strata: readonly ReferencedStratum[],
  confidence = CONFIDENCE,
): IndirectlyStandardised | Refusal<IndirectReason> {
  let [observed, expected, referenceCases, referenceWhole] = [0, 0, 0, 0];
  for (const { count, population, referenceCount, referencePopulation } of strata) {
    if (count === null) return refuse('missing-count');
    const figures = [count, population, referenceCount, referencePopulation];
    if (!figures.every(isAmount)) return refuse('not-a-number');
    if (figures.some((figure) => figure < 0)) return refuse('negative');
    if (!isSize(referencePopulation)) return refuse('no-population');
    observed += count;
    expected += (population * referenceCount) / referencePopulation;
    referenceCases += referenceCount;
    referenceWhole += referencePopulation;
  }
  if (expected === 0) return refuse('no-expectation');
  const interval = countInterval(observed, confidence);
  if (interval.kind === 'refused') return interval;

  const { method, lower, upper } = interval;
  return {
    kind: 'standardised',
    method,
    observed,
    expected,
    ratio: observed / expected,
    lower: lower / expected,
    upper: upper / expected,
    referenceRate: referenceCases / referenceWhole,
  };
}
