import type { Period } from '../../time/period.ts';
import type { Change, Reading } from '../reading/reading.ts';
import type { Point, Series } from '../series.ts';

/**
 * A reading as it may be shown: hidden points keep their place and lose their figures, and so does everything that
 * repeats them. It was read with all its figures, because what is hidden happened all the same (interpretation 1.12).
 * `hidden` are indices of `points`.
 */
export function hidePoints(reading: Reading, hidden: ReadonlySet<number>): Reading {
  if (hidden.size === 0) return reading;
  const concealed = new Set([...hidden].map((index) => reading.points[index]));
  const shown = (change: Change | null) =>
    change && (concealed.has(change.from) || concealed.has(change.to)) ? null : change;
  const isNewestHidden = reading.newestIndex !== null && hidden.has(reading.newestIndex);
  return {
    ...reading,
    points: reading.points.map((point) => (concealed.has(point) ? hide(point) : point)),
    labels: reading.labels.map((label, index) => (hidden.has(index) ? null : label)),
    change: shown(reading.change),
    changeOnYear: shown(reading.changeOnYear),
    ...(isNewestHidden && {
      verdict: { kind: 'withheld', reason: 'hidden' },
      minimalDetectableChange: null,
      assurance: null,
      rareEvents: null,
      changePercentile: null,
      cautions: reading.cautions.map((caution) =>
        caution.kind === 'season-unknown' ? { kind: caution.kind, points: caution.points } : caution,
      ),
    }),
  };
}

/** The series behind such a reading, without those figures and without their earlier publications. */
export function hideIn(series: Series, reading: Reading, hidden: ReadonlySet<number>): Series {
  if (hidden.size === 0) return series;
  const concealed = new Set([...hidden].map((index) => reading.points[index]?.period));
  const isHidden = (period: Period) => reading.periodsPerPoint > 1 || concealed.has(period);
  return {
    ...series,
    points: series.points.map((point) => (isHidden(point.period) ? hide(point) : point)),
    snapshots: [],
  };
}

function hide(point: Point): Point {
  return { ...point, value: null, numerator: null, denominator: null, isHidden: true };
}
