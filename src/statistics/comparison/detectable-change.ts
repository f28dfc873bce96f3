import { studentQuantile } from '../distributions.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** Two-sided level of the test at the end, and how often it should find a change of this size. */
const LEVEL = 0.05;
const POWER = 0.8;
const FEWEST_BEFORE = 8;
const FEWEST_AFTER = 2;

export interface DetectableChange {
  readonly kind: 'detectable';
  /** Of the figures before. */
  readonly mean: number;
  /** Units of the figures; found in 80% of such comparisons. */
  readonly difference: number;
  /** Of the mean, 0-100 and more; null when that is not above zero. */
  readonly percentage: number | null;
}

/**
 * The smallest change of the mean that a comparison of the figures before with so many after would find with a probability of
 * 80%, two-sided at 5% (Cohen 1988, chapter 2). What the figures differ by now is taken as what they differ by later, and they
 * must not follow from each other. The permutation test that compares them in the end finds as much (Pitman 1937).
 */
export function detectableChange(
  before: readonly number[],
  after: number,
): DetectableChange | Refusal<'too-few-before' | 'too-few-after' | 'constant'> {
  if (before.length < FEWEST_BEFORE) return refuse('too-few-before');
  if (after < FEWEST_AFTER) return refuse('too-few-after');
  const mean = before.reduce((sum, value) => sum + value, 0) / before.length;
  const variance = before.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (before.length - 1);
  if (variance === 0) return refuse('constant');
  const degrees = before.length + after - 2;
  const deviations = studentQuantile(1 - LEVEL / 2, degrees) + studentQuantile(POWER, degrees);
  const difference = deviations * Math.sqrt(variance * (1 / before.length + 1 / after));
  return { kind: 'detectable', mean, difference, percentage: mean > 0 ? (100 * difference) / mean : null };
}
