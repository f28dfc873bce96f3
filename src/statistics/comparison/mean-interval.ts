import { studentQuantile } from '../distributions.ts';
import { isAmount } from '../figures.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { CONFIDENCE } from './confidence.ts';

export interface MeanInterval {
  readonly kind: 'interval';
  readonly lower: number;
  readonly upper: number;
  /** Half its width, in the unit of the mean. */
  readonly margin: number;
}

const FEWEST = 2;

/**
 * What the mean of all may be, by the mean of a random sample and its standard deviation (Student 1908). Of skewed figures, such
 * as waiting times, it holds for some thirty cases and more.
 */
export function meanInterval(
  { mean, deviation, size }: { readonly mean: number; readonly deviation: number; readonly size: number },
  confidence = CONFIDENCE,
): MeanInterval | Refusal<'not-a-number' | 'too-few'> {
  if (!isAmount(mean) || !isAmount(deviation) || deviation <= 0 || !Number.isInteger(size))
    return refuse('not-a-number');
  if (size < FEWEST) return refuse('too-few');
  const margin = studentQuantile((1 + confidence) / 2, size - 1) * (deviation / Math.sqrt(size));
  return { kind: 'interval', lower: mean - margin, upper: mean + margin, margin };
}
