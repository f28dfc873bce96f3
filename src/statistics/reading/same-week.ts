import { type Comparable, changeOnYear } from './change.ts';
import type { Change } from './reading.ts';
import { meanOf, observedIn } from '../control-charts/xmr.ts';

/** A week beside the same ISO week a year earlier. Never evidence: one week against one week (statistics 1.13). */
export interface SameWeek extends Change {
  /** False for week 53 beside week 52, because the year before had no week 53. */
  readonly isCounterpart: boolean;
  /** Mean of that week with the two before and the two after it; null unless all five may be compared. */
  readonly around: number | null;
}

const WEEKS_AROUND = 2;

/**
 * The newest week beside the same week last year (statistics 1.13); null for other periods, and across a gap, a
 * break or a difference in status.
 */
export function sameWeekLastYear(comparable: Comparable): SameWeek | null {
  const change = changeOnYear(comparable);
  if (change?.to.period.kind !== 'week' || change.from.period.kind !== 'week') return null;
  const isCounterpart = change.from.period.isoWeek === change.to.period.isoWeek;
  return { ...change, isCounterpart, around: meanAround(comparable, change) };
}

function meanAround({ points, values, start }: Comparable, { from, to }: Change): number | null {
  const at = points.indexOf(from);
  const [first, end] = [at - WEEKS_AROUND, at + WEEKS_AROUND + 1];
  if (first < start || points.slice(first, end).some(({ status }) => status !== to.status)) return null;
  const five = observedIn(values.slice(first, end));
  return five.length === end - first ? meanOf(five) : null;
}
