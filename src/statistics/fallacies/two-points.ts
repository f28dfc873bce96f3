import { compareCounts } from '../comparison/two-counts.ts';
import type { Evidence, Figure } from './evidence.ts';

/** Two figures nearly always differ (statistics 2, row 1). */
export interface TwoPoints {
  readonly kind: 'two-points';
  readonly from: Figure;
  readonly to: Figure;
  /** How many figures of the same series there are to look at instead, these two included. */
  readonly available: number;
  /** Of two counts: `to` over `from`, its interval at 95% and the chance of as large a difference; null for others. */
  readonly ratio: Ratio | null;
}

interface Ratio {
  /** null, as is its upper end, when `from` is 0. */
  readonly value: number | null;
  readonly lower: number;
  readonly upper: number | null;
  readonly p: number;
}

/**
 * When there are no more than two figures, or the question is about two and the whole series holds no signal. null
 * when the two are equal.
 */
export function twoPoints({ reading, series, asked, comparisons, own }: Evidence): TwoPoints | null {
  const areAll = own.length <= 2;
  const isAskedOfTwo = asked.comparesTwoPeriods && reading.verdict.kind !== 'signal';
  if (!areAll && !isAskedOfTwo) return null;
  const [comparison] = comparisons;
  // With a gap between them the two figures of a series are no periods to compare, and yet are compared.
  const [from, to] = comparison || !areAll ? [comparison?.from, comparison?.to] : own;
  if (!from || !to || from.value === to.value) return null;
  const ratio = series.meta.kind === 'flow' ? ratioOf(from, to) : null;
  return { kind: 'two-points', from, to, available: own.length, ratio };
}

function ratioOf(from: Figure, to: Figure): Ratio | null {
  const found = compareCounts({ count: to.value, exposure: 1 }, { count: from.value, exposure: 1 });
  if (found.kind === 'refused') return null;
  return { value: found.ratio, lower: found.lower, upper: found.upper, p: found.p };
}
