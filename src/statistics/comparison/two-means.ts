import { studentQuantile } from '../distributions.ts';
import { isAmount } from '../figures.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { CONFIDENCE } from './confidence.ts';

export interface MeanOfSample {
  readonly mean: number;
  readonly deviation: number;
  readonly size: number;
}

export interface MeanDifference {
  readonly kind: 'difference';
  /** Second minus first, in the unit of the means. */
  readonly difference: number;
  readonly lower: number;
  readonly upper: number;
}

const FEWEST = 2;

/**
 * The difference of two means of separate samples, whose spread may differ (Welch 1947, with the degrees of freedom of
 * Satterthwaite 1946).
 */
export function compareMeans(
  first: MeanOfSample,
  second: MeanOfSample,
  confidence = CONFIDENCE,
): MeanDifference | Refusal<'not-a-number' | 'too-few'> {
  const both = [first, second];
  if (
    both.some(
      ({ mean, deviation, size }) =>
        !isAmount(mean) || !isAmount(deviation) || deviation <= 0 || !Number.isInteger(size),
    )
  )
    return refuse('not-a-number');
  if (both.some(({ size }) => size < FEWEST)) return refuse('too-few');
  const [a, b] = [first.deviation ** 2 / first.size, second.deviation ** 2 / second.size];
  const degrees = (a + b) ** 2 / (a ** 2 / (first.size - 1) + b ** 2 / (second.size - 1));
  const margin = studentQuantile((1 + confidence) / 2, degrees) * Math.sqrt(a + b);
  const difference = second.mean - first.mean;
  return { kind: 'difference', difference, lower: difference - margin, upper: difference + margin };
}
