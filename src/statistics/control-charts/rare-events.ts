import { sigmaOf } from './laney.ts';
import { meanOf } from './xmr.ts';

/** What is expected between two events; units of the gaps. */
export interface GapLimits {
  readonly center: number;
  readonly lower: number;
  readonly upper: number;
}

// Waiting times to this power are near to normal (Nelson 1994; statistics 1.6).
const POWER = 3.6;
const REACH = 3;

/**
 * t-chart: how much time lies between two events, which must be more than none (Nelson 1994; Montgomery, 7.3;
 * statistics 1.6). An individuals chart of the transformed gaps with the factor of qicharts2, 3 / 1.128 (1.16).
 * null for a gap of nothing, and when no moving range is left.
 */
export function timeBetween(gaps: readonly number[]): GapLimits | null {
  if (!gaps.every((gap) => gap > 0 && gap < Infinity)) return null;
  const z = gaps.map((gap) => gap ** (1 / POWER));
  const sigma = sigmaOf(z);
  if (sigma === null) return null;
  const mean = meanOf(z);
  const back = (level: number): number => Math.max(0, level) ** POWER;
  return { center: back(mean), lower: back(mean - REACH * sigma), upper: back(mean + REACH * sigma) };
}
