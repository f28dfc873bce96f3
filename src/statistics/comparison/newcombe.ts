import type { Refusal } from '../refusal.ts';
import { CONFIDENCE } from './confidence.ts';
import { type Proportion, type ProportionReason, shareOf } from './proportion.ts';
import { wilsonInterval } from './wilson.ts';

/** The first less the second, as a fraction: 0.05 is five percentage points. */
export interface Difference {
  readonly kind: 'difference';
  readonly difference: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Hybrid score interval of the difference of two proportions among different people (Newcombe 1998, method 10;
 * statistics 1.7). The same people asked twice are for `compareTwice`.
 */
export function newcombeDifference(
  first: Proportion,
  second: Proportion,
  confidence = CONFIDENCE,
): Difference | Refusal<ProportionReason | 'confidence'> {
  const [one, two] = [wilsonInterval(first, confidence), wilsonInterval(second, confidence)];
  if (one.kind === 'refused') return one;
  if (two.kind === 'refused') return two;

  const [p, q] = [shareOf(first), shareOf(second)];
  return {
    kind: 'difference',
    difference: p - q,
    lower: p - q - Math.hypot(p - one.lower, two.upper - q),
    upper: p - q + Math.hypot(one.upper - p, q - two.lower),
  };
}
