import { refuse } from '../refusal.ts';
import { areFigures, type Refused } from './refused.ts';

/** Successive percentages multiply: 20% off and 20% on is 4% less (statistics 2, row 24). */
export interface CompoundedPercentages {
  readonly kind: 'compounded-percentages';
  readonly changes: readonly number[];
  /** What they come to together, in percent. */
  readonly total: number;
  /** What adding them up would say. */
  readonly sum: number;
}

// Half a percentage point: what whole percentages, as most people write them, can show.
const SHOWS = 0.5;

/**
 * Successive changes in percent, each of what the one before it left; at least two. null when adding them up gives
 * the same whole percentage. Refuses a fall of more than all there is.
 */
export function compoundedPercentages(changes: readonly number[]): CompoundedPercentages | Refused | null {
  if (!areFigures(changes)) return refuse('not-a-number');
  if (changes.some((change) => change < -100)) return refuse('out-of-range');
  if (changes.length < 2) return refuse('too-few');

  const total = 100 * (changes.reduce((left, change) => left * (1 + change / 100), 1) - 1);
  const sum = changes.reduce((all, change) => all + change, 0);
  if (!Number.isFinite(total)) return refuse('out-of-range');
  return Math.abs(total - sum) >= SHOWS ? { kind: 'compounded-percentages', changes, total, sum } : null;
}
