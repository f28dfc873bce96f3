import type { Period } from '../../time/period.ts';
import type { PointLabel, RunsAroundMedian } from '../reading/reading.ts';
import { type RunChart, runChart } from './run-chart.ts';
import { seasonScale } from './scale.ts';
import type { Point } from '../series.ts';
import { NEWEST_LEFT_OUT, slowR1 } from './autocorrelation.ts';
import type { Values } from './xmr.ts';

export interface RunReading {
  readonly runsAroundMedian: RunsAroundMedian;
  readonly label: PointLabel;
  /** How many points make up the newest run. */
  readonly points: number;
}

// Of fewer closed cases a median says little (statistics 1.0).
const FEWEST_CLOSED = 10;

/** Durations that rest on at least ten closed cases, their denominators; null where one does not say how many. */
export function wellFoundedDurations(values: Values, points: readonly Point[]): Values | null {
  const isTold = values.every((value, i) => value === null || (points[i]?.denominator ?? null) !== null);
  return isTold ? values.map((value, i) => ((points[i]?.denominator ?? 0) < FEWEST_CLOSED ? null : value)) : null;
}

/**
 * What a run chart says of the newest period: a run that reaches it and is longer than chance makes them, season taken
 * off (statistics 1.5). The other rule of Anhoej, too few crossings, is about the whole series and no news of a
 * period. null when the figures move slowly, for such figures make long runs by themselves (1.0), and when too few
 * lie off the median.
 */
export function readRuns(values: Values, periods: readonly Period[] | null): RunReading | null {
  const scale = seasonScale(values, periods);
  const adjusted = values.map((value, i) => (value === null ? null : scale.adjust(value, i)));
  const chart = runChart(adjusted);
  if (!chart || movesSlowly(adjusted, chart)) return null;
  const { lastRun, longestRunMax, useful } = chart;
  const median = scale.restore(chart.median, values.length - 1);
  return {
    runsAroundMedian: { median, points: useful, run: lastRun.points, longestByChance: longestRunMax },
    label:
      lastRun.points > longestRunMax && !endsInGap(adjusted, chart.median)
        ? { rule: 'shift', direction: lastRun.side }
        : null,
    points: lastRun.points,
  };
}

/** A run before a missing period says nothing of a newest point on the median. */
function endsInGap(values: Values, median: number): boolean {
  const last = values.findLastIndex((value) => value !== null && value !== median);
  return values.slice(last + 1).includes(null);
}

/** Asked of what came before the newest run, for a lasting change would otherwise hide itself (statistics 1.0). */
function movesSlowly(values: Values, { lastRun }: RunChart): boolean {
  return slowR1(values, Math.max(NEWEST_LEFT_OUT, values.length - lastRun.start)) !== null;
}
