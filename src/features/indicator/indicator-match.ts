import type { Indicator } from './indicator.ts';

export interface IndicatorMatch {
  readonly indicator: Indicator;
  /** One 'sure' is meant; several of the same confidence are a choice that only the person can make. */
  readonly confidence: 'sure' | 'likely' | 'weak';
  /** Words of the question that led to it, folded. */
  readonly terms: readonly string[];
}
