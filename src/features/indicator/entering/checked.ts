import type { Indicator, Observation } from '../indicator.ts';

export type Field = 'value' | 'numerator' | 'denominator' | 'period';

/** What has to be mended before anything is kept. `at` is the place in the list of figures. */
export interface FigureProblem {
  readonly at: number;
  readonly field: Field;
  readonly reason:
    | 'unclear'
    | 'missing'
    | 'below-zero'
    | 'above-hundred'
    | 'not-whole'
    | 'above-denominator'
    | 'of-nothing'
    | 'above-whole'
    | 'twice'
    | 'no-such-period'
    | 'period-not-over';
}

/** What can be right and seldom is: the person says so, and that is kept. */
export type FigureDoubt = { readonly at: number } & (
  | { readonly reason: 'jump'; readonly usual: number; readonly times: number }
  /** A stock that is not the one before it with what came in and without what went out. */
  | { readonly reason: 'not-from-flows'; readonly expected: number }
  | { readonly reason: 'parts-differ'; readonly sum: number }
);

export interface CheckContext {
  readonly indicators: readonly Indicator[];
  /** Of the indicators with figures in the list, and of those with which they make a stock. */
  readonly observations: ReadonlyMap<string, readonly Observation[]>;
  /** ISO date. */
  readonly today: string;
}

export interface Checked {
  readonly problems: readonly FigureProblem[];
  readonly doubts: readonly FigureDoubt[];
}
