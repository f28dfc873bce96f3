import { periodNumber, periodOfDay } from '../time/period.ts';
import type { WithheldReason } from './reading/reading.ts';
import type { Point, Series } from './series.ts';

/**
 * Why a series is not what its type promises: one point per period, dense, oldest first and of the frequency in its
 * metadata, with figures that can be added up exactly and breaks that are dates. null when it is.
 */
export function whyIrregular({ meta, points }: Series): Extract<WithheldReason, 'invalid' | 'no-such-period'> | null {
  const numbers = points.map(({ period }) => periodNumber(period));
  if (numbers.includes(null)) return 'no-such-period';
  const first = numbers[0] ?? 0;
  const isRegular =
    meta.breaks.every((day) => periodOfDay(meta.frequency, day) !== null) &&
    points.every(
      (point, i) => point.period.kind === meta.frequency && numbers[i] === first + i && hasUsableFigures(point),
    );
  return isRegular ? null : 'invalid';
}

/** Of none there is no part, no rate and no duration: such a period has no figure, whatever was filled in (statistics 7.7). */
export function withoutEmptyBases(series: Series): Series {
  if (series.meta.kind === 'flow' || series.meta.kind === 'stock' || series.meta.kind === 'money') return series;
  if (!series.points.some(({ denominator, value }) => denominator === 0 && value !== null)) return series;
  const points = series.points.map((point) => (point.denominator === 0 ? { ...point, value: null } : point));
  return { ...series, points };
}

function hasUsableFigures({ value, numerator, denominator }: Point): boolean {
  return [value, numerator, denominator].every(
    (figure) => figure === null || Math.abs(figure) <= Number.MAX_SAFE_INTEGER,
  );
}
