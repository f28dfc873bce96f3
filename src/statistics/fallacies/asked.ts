import type { Period } from '../../time/period.ts';

/** What a question takes for granted or asks for, whatever its words and language. */
export type Claim =
  /** That something made the figure what it is. */
  | 'cause'
  /** That one is the best, the worst or in such a place. */
  | 'ranking'
  /** That the figure rose or fell. */
  | 'trend'
  | 'no-change'
  /** That the limits are a norm, or the target is a limit. */
  | 'target-as-limit'
  /** Something about persons, from figures about areas. */
  | 'person-from-area'
  /** That there is nothing where there is no figure. */
  | 'missing-as-zero';

export interface Asked {
  readonly claims: readonly Claim[];
  /** Where the asker lets the comparison begin; null when that was not chosen. */
  readonly startsAt: Period | null;
  /** Only two periods are held against each other, such as last week and the week before. */
  readonly comparesTwoPeriods: boolean;
  readonly comparesAreas: boolean;
  /** How many figures were looked at to arrive at this one, itself included. */
  readonly indicatorsLookedAt: number;
}

export const nothingAsked: Asked = {
  claims: [],
  startsAt: null,
  comparesTwoPeriods: false,
  comparesAreas: false,
  indicatorsLookedAt: 1,
};
