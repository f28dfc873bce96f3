import { aggregate, type Span } from '../aggregation.ts';
import type { Method } from '../control-charts/gate.ts';
import type { Point, Series } from '../series.ts';
import type { Values } from '../control-charts/xmr.ts';

/** The points the method looks at: those of the series, or sums of them. */
export interface Frame {
  readonly points: readonly Point[];
  readonly values: Values;
  readonly parts: readonly Span[];
  /** Newest complete index. */
  readonly newest: number;
  readonly size: number;
}

export function frameOf(
  series: Series,
  { parts, values, newest }: Pick<Frame, 'parts' | 'values' | 'newest'>,
  method: Method,
): Frame {
  if (method.kind !== 'xmr-aggregated') return { points: series.points, values, parts, newest, size: 1 };

  const complete = parts.map(({ start, end }) => ({ start, end: Math.min(end, newest + 1) }));
  const sums = aggregate(series.points, values, complete, method.size);
  return { ...sums, newest: sums.points.length - 1, size: method.size };
}

/** The part that holds an index; the oldest when it lies before them all. */
export function partAt<P extends { start: number }>(parts: readonly P[], index: number): P {
  return (parts.findLast(({ start }) => start <= index) ?? parts[0]) as P;
}
