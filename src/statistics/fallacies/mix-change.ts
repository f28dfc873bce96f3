import { compareByStratum, type Shares } from '../areas/simpson.ts';
import type { Proportion, ProportionReason } from '../comparison/proportion.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** Group by group it goes the other way: the groups differ in size, not in what is compared (statistics 2, row 6). */
export interface MixChange {
  readonly kind: 'mix-change';
  /** All groups together, each group by itself, and as if both sides had the same mix of groups; fractions. */
  readonly crude: Shares;
  readonly groups: readonly Shares[];
  readonly standardised: Shares;
  /** In how many of the groups it goes the other way. */
  readonly opposite: number;
}

/**
 * Two sides, such as two periods or two areas, in at least two groups. null unless every group goes the other way, or
 * the sides do with the same mix: one small group that differs is no fallacy.
 */
export function mixChange(
  groups: readonly { readonly first: Proportion; readonly second: Proportion }[],
): MixChange | Refusal<ProportionReason | 'too-few'> | null {
  if (groups.length < 2) return refuse('too-few');
  const found = compareByStratum(groups);
  if (found.kind === 'refused') return found;
  const { crude, strata, standardised, opposite, isReversed } = found;
  const isTurned = directionOf(standardised) * directionOf(crude) < 0;
  return isReversed || isTurned ? { kind: 'mix-change', crude, groups: strata, standardised, opposite } : null;
}

function directionOf({ first, second }: Shares): number {
  return Math.sign(first - second);
}
