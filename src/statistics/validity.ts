import { periodNumber, periodOfDay } from '../time/period.ts';
import type { Point, Series } from './series.ts';

/**
 * Whether the series is what its type promises: one point per period, dense, oldest first and of the frequency
 * in its metadata, with figures that can be added up exactly and breaks that are dates.
 */
export function isRegular({ meta, points }: Series): boolean {
  const first = points[0] ? periodNumber(points[0].period) : 0;
  if (first === null) return false;
  return (
    meta.breaks.every((day) => periodOfDay(meta.frequency, day) !== null) &&
    points.every(
      (point, i) =>
        point.period.kind === meta.frequency && periodNumber(point.period) === first + i && hasUsableFigures(point),
    )
  );
}

function hasUsableFigures({ value, numerator, denominator }: Point): boolean {
  return [value, numerator, denominator].every(
    (figure) => figure === null || Math.abs(figure) <= Number.MAX_SAFE_INTEGER,
  );
}
