import { isAmount, isSize } from '../figures.ts';

/** A part of a whole. Weighted answers may make either no whole number. */
export interface Proportion {
  readonly count: number;
  readonly size: number;
}

export type ProportionReason =
  /** NaN, or more than can be. */
  | 'not-a-number'
  | 'negative'
  /** Out of nobody: there is no figure. */
  | 'no-size'
  | 'more-than-whole';

/** Why there is no figure for this part of a whole; null when there is one (statistics 1.7). */
export function whyNoProportion({ count, size }: Proportion): ProportionReason | null {
  if (!isAmount(count) || !isAmount(size)) return 'not-a-number';
  if (count < 0 || size < 0) return 'negative';
  if (!isSize(size)) return 'no-size';
  return count > size ? 'more-than-whole' : null;
}

export function shareOf({ count, size }: Proportion): number {
  return count / size;
}
