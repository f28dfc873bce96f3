import { type Refusal, refuse } from '../refusal.ts';
import { CONFIDENCE, isConfidence, reachOf } from './confidence.ts';
import { type Proportion, type ProportionReason, whyNoProportion } from './proportion.ts';

/** Both ends included. */
export interface Interval {
  readonly kind: 'interval';
  readonly lower: number;
  readonly upper: number;
}

/**
 * Score interval of a proportion, without continuity correction; fractions of the whole (Wilson 1927, interpretation
 * 1.7). Confidence 0.95, not 95; at 1 everything from nobody to everybody.
 */
export function wilsonInterval(
  proportion: Proportion,
  confidence = CONFIDENCE,
): Interval | Refusal<ProportionReason | 'confidence'> {
  const reason = whyNoProportion(proportion);
  if (reason) return refuse(reason);
  if (confidence === 1) return { kind: 'interval', lower: 0, upper: 1 };
  if (!isConfidence(confidence)) return refuse('confidence');

  const { count, size } = proportion;
  const z = reachOf(confidence);
  const reach = z * Math.sqrt(z ** 2 + 4 * count * (1 - count / size));
  const whole = 2 * (size + z ** 2);
  return {
    kind: 'interval',
    lower: count === 0 ? 0 : (2 * count + z ** 2 - reach) / whole,
    upper: count === size ? 1 : (2 * count + z ** 2 + reach) / whole,
  };
}
