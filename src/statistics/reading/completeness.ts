import { periodNumber } from '../../time/period.ts';
import type { Series, Snapshot } from '../series.ts';

/** One row per period, oldest first; a column is what was known 0, 1, 2, .. periods after it ended. */
export type Triangle = readonly (readonly (number | null)[])[];

export interface NewestComplete {
  /** Newest period that counts as complete; -1 when there is none. */
  readonly index: number;
  /** Part of the final figure that is known of a point, learned; null when only the owner's lag is known. */
  readonly completenessAt: (index: number) => number | null;
}

// Complete enough to be read, and learned from enough periods to say so (statistics 1.14).
const COMPLETE = 0.95;
const PERIODS_TO_LEARN = 8;
const OLDEST_AGE = 260;

/** f_d = sum N(., d) / sum N(., d-1) over the periods where both are known, d = 1.. (statistics 1.14). */
export function developmentFactors(triangle: Triangle): { factor: number; periods: number }[] {
  const width = triangle.reduce((widest, row) => Math.max(widest, row.length), 0);
  return Array.from({ length: Math.max(0, width - 1) }, (_, i) => {
    let [before, after, periods] = [0, 0, 0];
    for (const row of triangle) {
      const [young, old] = [row[i] ?? null, row[i + 1] ?? null];
      if (young === null || old === null) continue;
      before += young;
      after += old;
      periods += 1;
    }
    return { factor: after / before, periods };
  });
}

/** c_d for age 0, 1, .., D: which part of the final figure is known at that age (statistics 1.14). */
export function completenessByAge(factors: readonly number[]): number[] {
  const byAge = [1];
  for (const factor of factors.toReversed()) byAge.unshift((byAge[0] ?? 1) / factor);
  return byAge;
}

/** The figure expected once complete, in the units of what is reported. */
export function expectedFinal(reported: number, completeness: number): number {
  return reported / completeness;
}

/**
 * Completeness by age learned from snapshots. null when fewer than eight periods teach it, or when it does not
 * reach as far as the lag its owner knows of: then the youngest ages would look complete by construction.
 */
export function learnCompleteness(snapshots: readonly Snapshot[], lagPeriods: number): number[] | null {
  const factors: number[] = [];
  for (const { factor, periods } of developmentFactors([...triangleOf(snapshots).values()])) {
    if (periods < PERIODS_TO_LEARN || !(factor > 0) || factor === Infinity) break;
    factors.push(factor);
  }
  return factors.length >= Math.max(1, lagPeriods) ? completenessByAge(factors) : null;
}

/** Leaves out the newest periods that are not yet complete: as learned, or else by the owner's lag. */
export function newestComplete({ meta, points, snapshots }: Series): NewestComplete {
  const lag = Number.isFinite(meta.lagPeriods) ? Math.max(0, Math.ceil(meta.lagPeriods)) : 0;
  const learned = learnCompleteness(snapshots, lag);
  if (!learned) return { index: Math.max(-1, points.length - 1 - lag), completenessAt: () => null };

  const rows = triangleOf(snapshots);
  const first = points[0] ? (periodNumber(points[0].period) ?? 0) : 0;
  const completenessAt = (index: number): number => {
    const row = rows.get(first + index);
    const age = row ? row.length - 1 : points.length - 1 - index;
    return learned[Math.min(age, learned.length - 1)] ?? 1;
  };
  let index = points.length - 1;
  while (index >= 0 && completenessAt(index) < COMPLETE) index -= 1;
  return { index, completenessAt };
}

function triangleOf(snapshots: readonly Snapshot[]): Map<number, (number | null)[]> {
  const rows = new Map<number, (number | null)[]>();
  for (const { period, age, value } of snapshots) {
    if (!Number.isInteger(age) || age < 0 || age > OLDEST_AGE || !Number.isFinite(value)) continue;
    const row = rows.get(period) ?? [];
    while (row.length <= age) row.push(null);
    row[age] = value;
    rows.set(period, row);
  }
  return rows;
}
