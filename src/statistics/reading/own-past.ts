import { fisherMidP, poissonMidP } from '../comparison/mid-p.ts';
import { isWholeCount } from '../figures.ts';
import type { Direction, OwnPast } from './reading.ts';
import type { Point, SeriesMeta } from '../series.ts';
import type { Values } from '../control-charts/xmr.ts';

// Thirteen figures with the newest, as for any verdict (statistics 1.0, 7.3).
const FEWEST_EARLIER = 12;
const SIGNAL = 0.001;

/**
 * Whether the newest figure can hardly come from what the earlier ones came from, where limits are refused: counts by the
 * conditional exact Poisson test, ratios by Fisher's, a signal under p = 0.001 (statistics 7.3). null without one: for
 * rounded figures, ratios without their counts, and too short a past.
 */
export function unlikeOwnPast(meta: SeriesMeta, values: Values, points: readonly Point[]): OwnPast | null {
  const newest = values.at(-1) ?? null;
  const past = [...values.keys()].slice(0, -1).filter((i) => (values[i] ?? null) !== null);
  if (newest === null || past.length < FEWEST_EARLIER || (meta.roundedTo ?? 1) > 1) return null;
  const tested = meta.kind === 'flow' ? testCounts(values, past) : testRatios(meta, points, past);
  if (!tested || tested.p >= SIGNAL || tested.direction === null) return null;
  const { p, direction } = tested;
  const isAsExtreme = (i: number): boolean =>
    direction === 'up' ? (values[i] ?? 0) >= newest : (values[i] ?? 0) <= newest;
  const lastAsExtreme = past.findLastIndex(isAsExtreme);
  return { direction, p, earlier: past.length, firstIn: past.length - 1 - lastAsExtreme };
}

interface Tested {
  readonly p: number;
  readonly direction: Direction | null;
}

function testCounts(values: Values, past: readonly number[]): Tested | null {
  const newest = values.at(-1) ?? NaN;
  const counts = past.map((i) => values[i] ?? NaN);
  if (![newest, ...counts].every(isWholeCount)) return null;
  const sum = counts.reduce((total, count) => total + count, 0);
  return {
    p: poissonMidP(newest, sum + newest, 1 / (past.length + 1)),
    direction: directionOf(newest, sum / past.length),
  };
}

function testRatios({ kind }: SeriesMeta, points: readonly Point[], past: readonly number[]): Tested | null {
  if (kind !== 'proportion' && kind !== 'rate') return null;
  const known = [...past, points.length - 1].map((i) => ({
    count: points[i]?.numerator ?? NaN,
    size: points[i]?.denominator ?? NaN,
  }));
  const isUsable = known.every(
    ({ count, size }) => isWholeCount(count) && size > 0 && (kind === 'rate' || (isWholeCount(size) && count <= size)),
  );
  const newest = known.pop();
  if (!isUsable || !newest) return null;
  const count = known.reduce((sum, one) => sum + one.count, 0);
  const size = known.reduce((sum, one) => sum + one.size, 0);
  return {
    p:
      kind === 'rate'
        ? poissonMidP(newest.count, count + newest.count, newest.size / (size + newest.size))
        : fisherMidP(newest.count, newest.size, count + newest.count, size + newest.size),
    direction: directionOf(newest.count / newest.size, count / size),
  };
}

function directionOf(value: number, before: number): Direction | null {
  return value > before ? 'up' : value < before ? 'down' : null;
}
