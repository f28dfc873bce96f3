import type { NumberUnit } from '../tokens.ts';

export type SpanUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** So many in a time of that length, counted in the unit of the relation; `span` as it was written. */
export interface CountOverSpan {
  readonly count: number;
  readonly length: number;
  readonly span: string;
}

/** Counts of two times, the older first, told with how long each is. */
export interface OverSpans {
  readonly kind: 'over-spans';
  readonly sides: readonly [CountOverSpan, CountOverSpan];
  readonly per: SpanUnit;
  /** One year is held against the part of another that is over. */
  readonly isYearToDate: boolean;
  /** Something began in between. */
  readonly isBeforeAfter: boolean;
}

/** A rate of elsewhere on a number of one's own: `9 per 1.000, wij hebben 4.300`, `1 op de 8, en wij hebben 23.400 inwoners`. */
export interface AppliedRate {
  readonly kind: 'applied-rate';
  readonly part: number;
  readonly whole: number;
  readonly size: number;
}

/** One percentage above a hundred, with nothing beside it; of what it is decides whether that can be. */
export interface AboveHundred {
  readonly kind: 'above-hundred';
  /** Above 100. */
  readonly percentage: number;
  readonly of: 'budget' | 'target' | 'group';
}

/** What came in and went out, and the stock at one end of it: the other end follows. */
export interface MissingStock {
  readonly kind: 'missing-stock';
  readonly inflow: number;
  readonly outflow: number;
  readonly told: 'begin' | 'end';
  readonly stock: number;
}

/** Two stocks and what came in or went out between them: the other follows. */
export interface MissingFlow {
  readonly kind: 'missing-flow';
  readonly begin: number;
  readonly end: number;
  readonly flow: number;
  /** The one that was told. */
  readonly told: 'in' | 'out';
}

/** What a percentage is of, from what it came to: the whole of a part, or the figure before a change. */
export interface WorkedBack {
  readonly kind: 'worked-back';
  readonly of: 'whole' | 'before';
  /** The part, or the figure after the change; above 0. */
  readonly known: number;
  /** 0-100 of a whole; of a change with its sign, above -100. */
  readonly percentage: number;
  readonly unit: 'money' | null;
}

/** What came in beside what went out, of a stock. */
export interface Flows {
  readonly kind: 'flows';
  readonly inflow: number;
  readonly outflow: number;
  readonly begin: number | null;
  readonly claimed: number | null;
  /** What all of them are rounded to, when that is told. */
  readonly roundedTo: number | null;
}

/** One thing that two sources count differently. */
export interface SourcesApart {
  readonly kind: 'sources-apart';
  readonly first: number;
  readonly second: number;
  readonly unit: Exclude<NumberUnit, 'points'>;
}
