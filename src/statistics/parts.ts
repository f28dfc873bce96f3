import { periodNumber, periodOfDay } from '../time/period.ts';
import type { Span } from './aggregation.ts';
import type { Series } from './series.ts';
import { splitAt, type Values } from './control-charts/xmr.ts';

/** The points between two breaks. */
export interface Part extends Span {
  /** First day after the break it starts with; null for the oldest part. */
  readonly on: string | null;
}

export interface Divided {
  readonly parts: readonly Part[];
  /** The values that may be used: complete, and not from a period that a break cuts in two. */
  readonly values: Values;
}

/** Divides a regular series at its breaks (statistics 1.4); `newest` is its newest complete index. */
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
  return {
    parts: splitAt(points.length, [...onByStart.keys()]).map((part) => ({
      ...part,
      on: part.start ? (onByStart.get(part.start) ?? null) : null,
    })),
    values: points.map(({ value }, i) => (i > newest || cut.has(i) ? null : value)),
  };
}
