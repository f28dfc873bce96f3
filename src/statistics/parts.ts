import { periodNumber, periodOfDay } from '../time/period.ts';
import type { Span } from './aggregation.ts';
import type { Point, Series, SeriesMeta } from './series.ts';
import { splitAt, type Values } from './control-charts/xmr.ts';

/** The points between two breaks, or between a break and the baseline. */
export interface Part extends Span {
  /** First day after the break it starts with; null for the oldest part, and for one that starts at the baseline. */
  readonly on: string | null;
}

export interface Divided {
  readonly parts: readonly Part[];
  /** The values that may be used: complete, and not from a period that a break cuts in two. */
  readonly values: Values;
}

/** Divides a regular series at its breaks and its baseline (statistics 1.4); `newest` is its newest complete index. */
export function divide({ meta, points }: Series, newest: number): Divided {
  const first = points[0] ? (periodNumber(points[0].period) ?? 0) : 0;
  const onByStart = new Map<number, string>();
  const cut = new Set<number>();
  for (const on of meta.breaks.toSorted()) {
    const day = periodOfDay(meta.frequency, on);
    if (!day) continue;
    onByStart.set(day.number - first, on);
    if (!day.isStart) cut.add(day.number - first);
  }
  const rebased = baselineIndex(meta, first);
  return {
    parts: splitAt(points.length, [...onByStart.keys(), ...(rebased === null ? [] : [rebased])]).map((part) => ({
      ...part,
      on: part.start ? (onByStart.get(part.start) ?? null) : null,
    })),
    values: points.map(({ value }, i) => (i > newest || cut.has(i) ? null : value)),
  };
}

/** Where the limits of a series start anew; null without a baseline. */
function baselineIndex({ baseline, frequency }: SeriesMeta, first: number): number | null {
  const day = baseline === undefined ? null : periodOfDay(frequency, baseline);
  return day && day.number - first;
}

/** The first point that may be compared with the one at `index`: what a baseline separates is still the same thing. */
export function comparableFrom(
  points: readonly Point[],
  { breaks, frequency, baseline }: SeriesMeta,
  part: Span,
  index: number,
): number {
  if (baseline === undefined) return part.start;
  const numberOf = (point: Point | undefined): number => (point ? (periodNumber(point.period) ?? NaN) : NaN);
  const newest = numberOf(points[index]);
  const starts = breaks.flatMap((on) => periodOfDay(frequency, on)?.number ?? []).filter((start) => start <= newest);
  return starts.length === 0 ? 0 : points.findIndex((point) => numberOf(point) >= Math.max(...starts));
}
