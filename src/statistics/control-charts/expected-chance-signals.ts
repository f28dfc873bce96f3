import type { Reading } from '../reading/reading.ts';

export interface ChanceSignals {
  /** How many of the readings are a signal by chance alone, on average. */
  readonly expected: number;
  /** Probability of at least one, 0-1. */
  readonly atLeastOne: number;
}

// Signals per newest period when nothing changes, 0-1: simulated with `read` itself (decision 0012).
const ALL_RULES = 0.022;
const WITHOUT_SEASON = 0.005;
const WITHOUT_SEASON_FEW_POINTS = 0.012;
const SUMS = 0.01;
const SLOW = 0.007;
const SLOW_FEW_POINTS = 0.012;
const RARE_EVENTS = 0.015;
const RUN_CHART = 0.004;
const FEW_POINTS = 20;
const FEW_POINTS_WHEN_SLOW = 52;

/**
 * What a list of readings shows by chance alone, such as the indicators of a digest (statistics 0 and 1.10): the sum
 * of the false-alarm rates of the readings that have a verdict, as if indicators were independent.
 */
export function expectedChanceSignals(readings: readonly Reading[]): ChanceSignals {
  const rates = readings.map(chanceOfSignal);
  return {
    expected: rates.reduce((sum, rate) => sum + rate, 0),
    atLeastOne: 1 - rates.reduce((none, rate) => none * (1 - rate), 1),
  };
}

/** The probability that a stable series gives this reading a signal; 0 when it has no verdict. */
export function chanceOfSignal({ verdict, method, phases, cautions }: Reading): number {
  if (verdict.kind === 'withheld') return 0;
  if (method === 'rare-events') return RARE_EVENTS;
  if (method === 'run-chart') return RUN_CHART;
  const has = (kind: (typeof cautions)[number]['kind']) => cautions.some((caution) => caution.kind === kind);
  const points = phases.findLast(({ limits }) => limits !== null)?.limits?.pointsUsed ?? 0;
  if (has('moves-slowly')) return points < FEW_POINTS_WHEN_SLOW ? SLOW_FEW_POINTS : SLOW;
  if (method === 'xmr-aggregated') return SUMS;
  if (has('season-unknown')) return points < FEW_POINTS ? WITHOUT_SEASON_FEW_POINTS : WITHOUT_SEASON;
  return ALL_RULES;
}
