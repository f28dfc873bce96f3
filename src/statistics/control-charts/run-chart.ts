import { binomialQuantile } from '../distributions.ts';
import { medianOf } from '../median.ts';
import { observedIn, type Values } from './xmr.ts';

/** Runs on one side of a centre; lengths and crossings are numbers of points (statistics 1.5). */
export interface Runs {
  /** Points that do not lie on the centre. */
  readonly useful: number;
  readonly longestRun: number;
  /** A longer run is a signal. */
  readonly longestRunMax: number;
  readonly crossings: number;
  /** Fewer crossings are a signal. */
  readonly crossingsMin: number;
  /** The run that the last useful point belongs to: which side, how many points, and the index of the first. */
  readonly lastRun: { readonly side: 'up' | 'down'; readonly points: number; readonly start: number };
  readonly isSignal: boolean;
}

export interface RunChart extends Runs {
  readonly median: number;
}

const FEWEST_USEFUL = 10;
const CROSSINGS_QUANTILE = 0.05;

/** Run chart: the rules of Anhoej around the median; null under ten useful points (statistics 1.5). */
export function runChart(values: Values): RunChart | null {
  const median = medianOf(observedIn(values));
  const runs = runsAround(values, median);
  return runs && runs.useful >= FEWEST_USEFUL ? { median, ...runs } : null;
}

/**
 * The rules of Anhoej (Anhoej and Olesen 2014; qicharts2): an unusually long run, or unusually few crossings of the
 * centre. Points on the centre are left out; a missing period ends a run and is no crossing. null without any point.
 */
export function runsAround(values: Values, center: number): Runs | null {
  const runs = runsIn(values, center);
  const lastRun = runs.at(-1);
  if (!lastRun) return null;

  const useful = runs.reduce((sum, { points }) => sum + points, 0);
  const gaps = runs.filter(({ isAfterGap }) => isAfterGap).length;
  const longestRun = runs.reduce((longest, { points }) => Math.max(longest, points), 0);
  // R rounds half to even; the logarithm of a whole number never lies halfway.
  const longestRunMax = Math.round(Math.log2(useful)) + 3;
  const crossings = runs.length - 1 - gaps;
  const crossingsMin = binomialQuantile(CROSSINGS_QUANTILE, useful - 1 - gaps, 0.5);
  return {
    useful,
    longestRun,
    longestRunMax,
    crossings,
    crossingsMin,
    lastRun: { side: lastRun.side, points: lastRun.points, start: lastRun.start },
    isSignal: longestRun > longestRunMax || crossings < crossingsMin,
  };
}

interface Run {
  readonly side: 'up' | 'down';
  readonly isAfterGap: boolean;
  readonly start: number;
  points: number;
}

function runsIn(values: Values, center: number): Run[] {
  const runs: Run[] = [];
  let isAfterGap = false;
  for (const [start, value] of values.entries()) {
    if (value === null) isAfterGap = runs.length > 0;
    if (value === null || value === center) continue;
    const side = value > center ? 'up' : 'down';
    const current = runs.at(-1);
    if (current && current.side === side && !isAfterGap) current.points += 1;
    else runs.push({ side, isAfterGap, start, points: 1 });
    isAfterGap = false;
  }
  return runs;
}
