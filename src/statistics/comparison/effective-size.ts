import { isAmount } from '../figures.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Proportion } from './proportion.ts';

/** One respondent of a weighted survey. */
export interface WeightedAnswer {
  readonly weight: number;
  readonly isCounted: boolean;
}

/**
 * Weighted proportion out of the number of unweighted answers that would tell as much: n = (sum w)^2 / sum w^2 (Kish
 * 1965, statistics 1.7). For Wilson and Newcombe as any other proportion.
 */
export function weightedProportion(
  answers: readonly WeightedAnswer[],
): (Proportion & { readonly kind: 'proportion' }) | Refusal<'not-a-weight' | 'no-size'> {
  if (!answers.every(({ weight }) => isAmount(weight) && weight >= 0)) return refuse('not-a-weight');
  let [counted, all, squares] = [0, 0, 0];
  for (const { weight, isCounted } of answers) {
    if (isCounted) counted += weight;
    all += weight;
    squares += weight ** 2;
  }
  if (all === 0) return refuse('no-size');
  const size = all ** 2 / squares;
  return { kind: 'proportion', count: (counted / all) * size, size };
}
