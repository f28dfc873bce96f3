import { type Refusal, refuse } from '../refusal.ts';

/** How figures about people are protected (statistics 1.12); which number is right is the choice of the DPIA. */
export interface DisclosureRule {
  /** Counts of 1 up to and including `threshold` - 1 are hidden. */
  readonly threshold: number;
  /** Income, debts and benefits: percentages ask for a base of 100. */
  readonly incomeLike: boolean;
}

/**
 * Why something is hidden. For whoever words the answer, never to be printed per cell: telling the small cells from
 * those that only cover for them narrows both down.
 */
export type HiddenReason = 'small' | 'complementary' | 'percentage-base' | 'group-disclosure' | 'change';

export type Cell =
  { readonly kind: 'shown'; readonly value: number } | { readonly kind: 'hidden'; readonly reason: HiddenReason };

export type DisclosureRefused = Refusal<
  | 'no-threshold'
  /** Not whole, below 0, or adding up to more than can be counted exactly. */
  | 'not-counts'
  /** No cells. */
  | 'not-a-table'
  | 'part-over-whole'
>;

/** Below this a group is small: that all or none of it has something says it about each of them. */
const LARGE_GROUP = 100;

export function isSmall(count: number, { threshold }: DisclosureRule): boolean {
  return count !== 0 && Math.abs(count) < threshold;
}

export function isSmallGroup(size: number): boolean {
  return size < LARGE_GROUP;
}

/** Exactly countable, and not below 0. */
export function isWholeNumberOf(count: number): boolean {
  return Number.isSafeInteger(count) && count >= 0;
}

/** Fewest that a percentage may be taken of: as CBS does for income, else the threshold (statistics 1.12). */
export function smallestBase({ threshold, incomeLike }: DisclosureRule): number {
  return incomeLike ? Math.max(LARGE_GROUP, threshold) : threshold;
}

export function cellOf(value: number, reason: HiddenReason | null | undefined): Cell {
  return reason ? { kind: 'hidden', reason } : { kind: 'shown', value };
}

/** What makes the input unfit; null when the rule can be applied to it. */
export function refusalOf(counts: readonly number[], { threshold }: DisclosureRule): DisclosureRefused | null {
  if (!Number.isSafeInteger(threshold) || threshold < 2) return refuse('no-threshold');
  const isCounted = counts.every(isWholeNumberOf);
  const total = counts.reduce((sum, count) => sum + count, 0);
  return isCounted && Number.isSafeInteger(total) ? null : refuse('not-counts');
}
