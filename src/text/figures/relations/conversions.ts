import type { OwnUnit } from '../account.ts';
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
  /** The stock of which it is asked when it is reached. */
  readonly until?: number;
  /** What all of them are rounded to, when that is told. */
  readonly roundedTo: number | null;
}

/** The shortest and longest of what nobody told how many they are, and their mean when that is told. */
export interface Extremes {
  readonly kind: 'extremes';
  readonly lowest: number;
  readonly highest: number;
  readonly mean: number | null;
  readonly unit: OwnUnit | null;
}

/** One thing that two sources count differently. */
export interface SourcesApart {
  readonly kind: 'sources-apart';
  readonly first: number;
  readonly second: number;
  readonly unit: Exclude<NumberUnit, 'points'>;
}

/** What was planned to be spent beside what was. */
export interface Budget {
  readonly kind: 'budget';
  readonly budget: number;
  readonly other: number;
  /** `difference`: `other` is what is over or short; `outcome`: `budget` is what was expected. */
  readonly stage: 'forecast' | 'realised' | 'so-far' | 'difference' | 'outcome';
  readonly isMoney: boolean;
  /** What part of the year is over when it is so far, 0-1. */
  readonly yearGone: number | null;
  /** What was used at the same time a year before, and of what. */
  readonly earlier?: { readonly used: number; readonly budget: number };
  /** What each month took, where `other` is what they took together. */
  readonly months?: readonly number[];
  /** As it was said. */
  readonly unit: OwnUnit | null;
}

/** The mean of so many cases and their standard deviation; `reference` is what it is held against. */
export interface Spread {
  readonly kind: 'spread';
  readonly mean: number;
  readonly deviation: number;
  readonly size: number;
  readonly reference: number | null;
  readonly unit: OwnUnit | null;
}

/** Percentages, 0-100. */
export interface BaseRate {
  readonly kind: 'base-rate';
  readonly prevalence: number;
  readonly found: number;
  readonly falseAlarm: number;
  /** Only how often it is right was told, which is taken for those with it and for those without. */
  readonly isOneAccuracy: boolean;
}
