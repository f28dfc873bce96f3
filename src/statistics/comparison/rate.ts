import { isSize } from '../figures.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { CONFIDENCE } from './confidence.ts';
import { type CountInterval, type CountReason, countInterval } from './count-interval.ts';

/** Cases and what they could have come from: inhabitants, hours, working days. */
export interface Exposed {
  readonly count: number;
  readonly exposure: number;
}

/** Cases per so many of the population. */
export interface Rate {
  readonly kind: 'rate';
  readonly method: CountInterval['method'];
  readonly rate: number;
  readonly lower: number;
  readonly upper: number;
}

/** Rate per 1,000 or another round number, with the interval of its count (statistics 1.8). */
export function rateOf(
  { count, exposure }: Exposed,
  per: number,
  confidence = CONFIDENCE,
): Rate | Refusal<CountReason | 'no-exposure' | 'no-scale'> {
  if (!isSize(exposure)) return refuse('no-exposure');
  if (!isSize(per)) return refuse('no-scale');
  const interval = countInterval(count, confidence);
  if (interval.kind === 'refused') return interval;

  const scale = per / exposure;
  const [rate, lower, upper] = [count * scale, interval.lower * scale, interval.upper * scale];
  return { kind: 'rate', method: interval.method, rate, lower, upper };
}
