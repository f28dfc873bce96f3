import { type Refusal, refuse } from '../refusal.ts';

/** Why figures given to a detector cannot be looked at. */
export type Refused = Refusal<
  /** NaN, infinite or too large to be added up exactly. */
  | 'not-a-number'
  | 'negative'
  /** A part larger than its whole, a whole of nothing, a chance outside 0-1. */
  | 'out-of-range'
  | 'too-few'
  /** Lists that belong together but differ in length. */
  | 'mismatched'
>;

/** Finite, and small enough to be added up exactly, as in a series. */
export function areFigures(numbers: readonly number[]): boolean {
  return numbers.every((number) => Math.abs(number) <= Number.MAX_SAFE_INTEGER);
}

/** The first reason against amounts, which cannot be negative; null when there is none. */
export function refusalOfAmounts(amounts: readonly number[]): Refused | null {
  if (!areFigures(amounts)) return refuse('not-a-number');
  return amounts.some((amount) => amount < 0) ? refuse('negative') : null;
}

/** How much more `to` is than `from`, in percent; null from 0 or below, and from so little that there is no number. */
export function percentMore(from: number, to: number): number | null {
  const percent = from > 0 ? 100 * (to / from - 1) : NaN;
  return Number.isFinite(percent) ? percent : null;
}
