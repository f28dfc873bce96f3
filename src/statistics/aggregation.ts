import { type Point, statuses } from './series.ts';
import type { Values } from './control-charts/xmr.ts';

/** Indices; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Successive periods added up, each sum carrying the last of its periods. */
export interface Aggregated {
  readonly points: readonly Point[];
  readonly values: Values;
  readonly parts: readonly Span[];
}

/**
 * Sums of `size` values, counted back from the end so that the newest sum is the newest figures; what is left over
 * at the start is dropped. A sum with a missing value is missing.
 */
export function sumsOf(values: Values, size: number): Values {
  const sums: (number | null)[] = [];
  for (let from = values.length % size; from < values.length; from += size) {
    sums.push(
      values.slice(from, from + size).reduce((sum, value) => (sum === null || value === null ? null : sum + value), 0),
    );
  }
  return sums;
}

/** The points that carry those sums, part by part: a sum never crosses a break. */
export function aggregate(points: readonly Point[], values: Values, parts: readonly Span[], size: number): Aggregated {
  const sums: Point[] = [];
  const sumParts = parts.map(({ start, end }) => {
    const first = sums.length;
    sumsOf(values.slice(start, end), size).forEach((value, i) => {
      const from = start + ((end - start) % size) + i * size;
      sums.push(sumPoint(points.slice(from, from + size), value));
    });
    return { start: first, end: sums.length };
  });
  return {
    points: sums,
    values: sums.map(({ value }) => value),
    parts: sumParts.filter(({ start, end }) => start < end),
  };
}

function sumPoint(points: readonly Point[], value: number | null): Point {
  const { period } = points.at(-1) as Point;
  const status = statuses.find((each) => points.some((point) => point.status === each)) ?? 'final';
  return { period, value, numerator: null, denominator: null, status };
}
