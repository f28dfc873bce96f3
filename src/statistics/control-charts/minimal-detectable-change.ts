import type { Method } from './gate.ts';
import type { MinimalDetectableChange, Size } from '../reading/reading.ts';
import type { PhaseWithLimits } from './phase-reading.ts';

/**
 * From so many points on, how many standard deviations a lasting change must measure to be found within eight periods
 * in at least 80% of stable series (statistics 0). Simulated with `read` itself (decision 0012).
 */
type Table = readonly (readonly [points: number, deviations: number])[];

// All rules of statistics 1.2, and those without shift and trend, which under two years may be season (1.13).
const allRules: Table = [[0, 1.5]];
const withoutSeason: Table = [
  [0, 2.6],
  [16, 2.5],
  [20, 2.4],
  [26, 2.25],
  [39, 2.1],
  [52, 2.05],
  [78, 1.95],
];

// The same of p' and u', which have no rule about two of three (1.5).
const ratios: Table = [[0, 1.65]];
const ratiosWithoutSeason: Table = [
  [0, 3],
  [20, 2.75],
  [26, 2.7],
  [52, 2.3],
  [95, 2.2],
];
// Towards 0 or 100% chance shrinks along: with nothing but the limit to cross, a change must nearly reach it.
const towardsEdge: Table = [
  [0, 3.5],
  [20, 3.3],
  [26, 3.2],
  [52, 3],
];

// Where the guard of 1.0 looks for outside points only: the largest over r1 from 0.2 to 0.8.
const slow: Table = [
  [0, 3.3],
  [39, 3.1],
  [52, 2.95],
  [104, 2.7],
];

// Eight periods are only two to four sums.
const sumsOfTwoOrThree: Table = [
  [0, 3.1],
  [26, 2.9],
];
const sumsOfFour: Table = [[0, 3.3]];

/**
 * The smallest lasting change that a verdict 'common' would not have overlooked for eight periods (statistics 0,
 * 2). `ceiling` is the highest figure that can be, such as 100 of percentages. What rounding hides comes on top.
 */
export function minimalDetectableChange(
  phase: PhaseWithLimits,
  method: Method,
  ceiling: number,
): MinimalDetectableChange {
  const { expected, deviation, margin, limits } = phase;
  const needed = Math.max(...tablesFor(phase, method).map((table) => lookUp(table, limits.pointsUsed)));
  const edge = crossesLimitOnly(phase, method) ? lookUp(towardsEdge, limits.pointsUsed) : 0;
  const isHigh = expected > ceiling / 2;
  const rise = Math.max(needed, isHigh ? edge : 0) * deviation + (margin?.down ?? 0);
  const fall = Math.max(needed, isHigh ? 0 : edge) * deviation + (margin?.up ?? 0);
  return {
    rise: expected + rise <= ceiling ? sizeOf(rise, expected) : null,
    fall: expected - fall >= 0 ? sizeOf(fall, expected) : null,
  };
}

/** Whatever applies; of these the one that finds least decides. */
function tablesFor({ r1, isSeasonKnown }: PhaseWithLimits, method: Method): Table[] {
  return [
    isRatio(method) ? (isSeasonKnown ? ratios : ratiosWithoutSeason) : isSeasonKnown ? allRules : withoutSeason,
    ...(r1 === null ? [] : [slow]),
    ...(method.kind === 'xmr-aggregated' ? [method.size < 4 ? sumsOfTwoOrThree : sumsOfFour] : []),
  ];
}

function crossesLimitOnly({ isSeasonKnown }: PhaseWithLimits, method: Method): boolean {
  return method.kind === 'xmr-aggregated' || (isRatio(method) && !isSeasonKnown);
}

function lookUp(table: Table, points: number): number {
  return table.findLast(([from]) => from <= points)?.[1] ?? Infinity;
}

function isRatio({ kind }: Method): boolean {
  return kind === 'laney-p' || kind === 'laney-u';
}

function sizeOf(difference: number, expected: number): Size {
  return { difference, percentage: expected > 0 ? (100 * difference) / expected : null };
}
