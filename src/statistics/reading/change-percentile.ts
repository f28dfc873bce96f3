import { periodNumber, yearBefore } from '../../time/period.ts';
import { changeOnYear, type Comparable } from './change.ts';

const YEARS_OF_CHANGES = 5;
const FEWEST_YEARS = 3;
// Fewer changes, such as where most figures are missing, are no distribution to lie in; as for limits (1.1).
const FEWEST_CHANGES = 8;

/**
 * Where the newest 12-month change lies among those of the last five years, itself left out: the percentage (0-100)
 * that is smaller, ties half (statistics 1.0). null without a newest change, or when the figures of its part go
 * back less than three years.
 */
export function changePercentile(comparable: Comparable): number | null {
  const newest = changeOnYear(comparable)?.difference ?? null;
  const first = comparable.values.findIndex((value, i) => i >= comparable.start && value !== null);
  if (newest === null || first < 0 || first > indexYearsBefore(comparable, FEWEST_YEARS)) return null;

  const from = Math.max(comparable.start, indexYearsBefore(comparable, YEARS_OF_CHANGES) + 1);
  const others: number[] = [];
  for (let at = from; at < comparable.newest; at++) {
    const change = changeOnYear({ ...comparable, newest: at });
    if (change) others.push(change.difference);
  }
  if (others.length < FEWEST_CHANGES) return null;
  const below = others.filter((other) => other < newest).length;
  const equal = others.filter((other) => other === newest).length;
  return (100 * (below + equal / 2)) / others.length;
}

function indexYearsBefore({ points, newest }: Comparable, years: number): number {
  const last = points[newest]?.period;
  if (!last) return -1;
  let then = last;
  for (let i = 0; i < years; i++) then = yearBefore(then);
  return newest - ((periodNumber(last) ?? NaN) - (periodNumber(then) ?? NaN));
}
