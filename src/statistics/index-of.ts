import { type Period, periodNumber } from '../time/period.ts';
import type { Reading } from './reading/reading.ts';

/** The index of the point that holds a period; -1 when it lies outside the points of the reading. */
export function indexOf({ points, periodsPerPoint }: Reading, period: Period): number {
  const first = points[0]?.period;
  const wanted = periodNumber(period);
  if (wanted === null || first?.kind !== period.kind) return -1;
  // Sums do not follow on each other across a break.
  if (periodsPerPoint > 1) {
    return points.findIndex((point) => {
      const last = periodNumber(point.period) ?? NaN;
      return wanted <= last && wanted > last - periodsPerPoint;
    });
  }
  const index = wanted - (periodNumber(first) ?? NaN);
  return index >= 0 && index < points.length ? index : -1;
}
