import type { Point, Series, SeriesMeta } from '../../src/statistics/series.ts';
import { laterPeriod, type Period, periodNumber } from '../../src/time/period.ts';

/** ISO weeks from 2024-W02 on: no whole ISO year in the first 103 weeks, so no season. */
const firstWeek: Period = { kind: 'week', isoYear: 2024, isoWeek: 2 };
const firstMonth: Period = { kind: 'month', year: 2024, month: 1 };

export function aMeta(meta: Partial<SeriesMeta> = {}): SeriesMeta {
  return {
    kind: 'flow',
    frequency: 'week',
    favourable: 'neutral',
    lagPeriods: 0,
    roundedTo: null,
    target: null,
    breaks: [],
    ...meta,
  };
}

export function pointsOf(values: readonly (number | null)[], first: Period, rest: Partial<Point> = {}): Point[] {
  let period = first;
  return values.map((value, i) => {
    if (i > 0) period = laterPeriod(period, 1);
    return { period, value, numerator: null, denominator: null, status: 'final', ...rest };
  });
}

export function aSeries(values: readonly (number | null)[], meta: Partial<SeriesMeta> = {}, first?: Period): Series {
  const full = aMeta(meta);
  const start = first ?? (full.frequency === 'week' ? firstWeek : firstMonth);
  return { meta: full, points: pointsOf(values, start), snapshots: [] };
}

/** The numbers of the periods of points, as disclosure control names them. */
export function periodsAt(points: readonly Point[], ...indices: readonly number[]): ReadonlySet<number> {
  return new Set(indices.map((index) => periodNumber((points[index] as Point).period) ?? NaN));
}

/** Wobbles around a level without two equal neighbours, a run or a slow movement; range -6 to +6. */
export function stable(length: number, level = 40): number[] {
  const wobble = [3, -4, 1, -2, 5, -6, 2, 0, -3, 6, -1, 4, -5];
  return Array.from({ length }, (_, i) => level + (wobble[i % wobble.length] ?? 0));
}

/** Reproducible random numbers (mulberry32). */
export function randomFrom(seed: number): {
  uniform: () => number;
  normal: () => number;
  poisson: (mean: number) => number;
} {
  let state = seed >>> 0;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  const poisson = (mean: number): number => {
    let [count, left] = [0, uniform()];
    for (let chance = Math.exp(-mean); left > chance && count < 1000; chance *= mean / count) {
      left -= chance;
      count += 1;
    }
    return count;
  };
  return { uniform, normal, poisson };
}
