import { type Period, periodNumber, yearBefore } from '../../time/period.ts';
import { newcombeDifference } from '../comparison/newcombe.ts';
import { compareCounts } from '../comparison/two-counts.ts';
import type { Change, ChangeInterval } from './reading.ts';
import type { Point, SeriesMeta } from '../series.ts';

/** What may be compared: the points of one part, from `start` up to and including `newest`. */
export interface Comparable {
  readonly points: readonly Point[];
  /** Null where a figure may not be used, such as in a period with a break in it. */
  readonly values: readonly (number | null)[];
  readonly start: number;
  readonly newest: number;
}

/** Newest against the period before it; null across a gap, a break or a difference in status (statistics 1.14). */
export function changeOnPrevious(comparable: Comparable): Change | null {
  return changeFrom(comparable, comparable.newest - 1);
}

/** Newest against the same period a year earlier; week 53 against week 52 where there is none (statistics 1.13). */
export function changeOnYear(comparable: Comparable): Change | null {
  const newest = comparable.points[comparable.newest];
  return newest ? changeFrom(comparable, indexYearBefore(newest.period, comparable.newest)) : null;
}

/** The index of the same period a year before the one at `index`; NaN when there is no such period. */
function indexYearBefore(period: Period, index: number): number {
  return index - ((periodNumber(period) ?? NaN) - (periodNumber(yearBefore(period)) ?? NaN));
}

function changeFrom({ points, values, start, newest }: Comparable, index: number): Change | null {
  const [from, to] = [points[index], points[newest]];
  const [before, after] = [values[index] ?? null, values[newest] ?? null];
  if (index < start || !from || !to || before === null || after === null || from.status !== to.status) return null;
  return { from, to, difference: after - before, ratio: before > 0 ? after / before : null, interval: null };
}

/** A change with what chance leaves open of it, for where there are no limits (statistics 1.9 and 1.7). */
export function withInterval(change: Change | null, kind: SeriesMeta['kind']): Change | null {
  return (
    change && {
      ...change,
      interval: kind === 'flow' ? ofCounts(change) : kind === 'proportion' ? ofParts(change) : null,
    }
  );
}

function ofCounts({ from, to }: Change): ChangeInterval | null {
  const compared = compareCounts({ count: to.value ?? NaN, exposure: 1 }, { count: from.value ?? NaN, exposure: 1 });
  return compared.kind === 'refused' ? null : { of: 'ratio', lower: compared.lower, upper: compared.upper };
}

function ofParts({ from, to, difference }: Change): ChangeInterval | null {
  const part = ({ numerator, denominator }: Point) => ({ count: numerator ?? NaN, size: denominator ?? NaN });
  const compared = newcombeDifference(part(to), part(from));
  if (compared.kind === 'refused') return null;
  const fraction = part(to).count / part(to).size - part(from).count / part(from).size;
  // Percentages or fractions, as the values are.
  const per = Math.abs(difference - 100 * fraction) < Math.abs(difference - fraction) ? 100 : 1;
  return { of: 'difference', lower: per * compared.lower, upper: per * compared.upper };
}
