import type { Direction } from './reading/reading.ts';
import { type Refusal, refuse } from './refusal.ts';
import { countMargin } from './rounding.ts';

/** A published count and what it was rounded to, half up; `to` 1 when it is exact. */
export interface RoundedCount {
  readonly value: number;
  readonly to: number;
}

/** Both ends included. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

export type RoundingRefused = Refusal<
  /** Below 0, no whole number, or no multiple of what it is said to be rounded to. */
  'not-a-rounded-count'
>;

export interface RoundedChange {
  readonly kind: 'change';
  readonly from: Interval;
  readonly to: Interval;
  readonly difference: Interval;
  /** -25 is a quarter less; null when there may have been none to begin with. */
  readonly percentage: Interval | null;
  /** null when the real counts may be equal, or have gone the other way. */
  readonly direction: Direction | null;
}

export interface RoundedSum {
  readonly kind: 'sum';
  /** What the published parts add up to, and what the real ones may add up to. */
  readonly published: number;
  readonly real: Interval;
  /** Whether rounding alone explains the difference with the published total. */
  readonly agrees: boolean;
}

/** The real counts that are published as this one, never below 0; null when it is no rounded count (statistics 1.12). */
export function realCount({ value, to }: RoundedCount): Interval | null {
  if (!Number.isSafeInteger(value) || value < 0 || !Number.isSafeInteger(to) || to < 1 || value % to !== 0) return null;
  const { down, up } = countMargin(to);
  return { lower: Math.max(0, value - down), upper: value + up };
}

/** What really may have changed between two rounded counts: 5 -> 10 is +14% to +300% (statistics 1.12). */
export function roundedChange(before: RoundedCount, after: RoundedCount): RoundedChange | RoundingRefused {
  const [from, to] = [realCount(before), realCount(after)];
  if (!from || !to) return refuse('not-a-rounded-count');
  const difference = { lower: to.lower - from.upper, upper: to.upper - from.lower };
  const percentage =
    from.lower > 0 ? { lower: 100 * (to.lower / from.upper - 1), upper: 100 * (to.upper / from.lower - 1) } : null;
  const direction = difference.lower > 0 ? 'up' : difference.upper < 0 ? 'down' : null;
  return { kind: 'change', from, to, difference, percentage, direction };
}

/**
 * Whether rounded parts can belong to a rounded total: what is in `plus` less what is in `minus`, such as a stock and
 * its inflow less its outflow (statistics 1.12).
 */
export function roundedSum(
  { plus, minus = [] }: { plus: readonly RoundedCount[]; minus?: readonly RoundedCount[] },
  total: RoundedCount,
): RoundedSum | RoundingRefused {
  const whole = realCount(total);
  let [published, lower, upper] = [0, 0, 0];
  for (const [counts, sign] of [
    [plus, 1],
    [minus, -1],
  ] as const) {
    for (const count of counts) {
      const real = realCount(count);
      if (!real) return refuse('not-a-rounded-count');
      published += sign * count.value;
      lower += sign > 0 ? real.lower : -real.upper;
      upper += sign > 0 ? real.upper : -real.lower;
    }
  }
  if (!whole) return refuse('not-a-rounded-count');
  return { kind: 'sum', published, real: { lower, upper }, agrees: lower <= whole.upper && upper >= whole.lower };
}
