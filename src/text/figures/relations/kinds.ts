import type { OwnUnit } from '../account.ts';
import type { Dated, Labelled, Share } from './told-figures.ts';

/** What time is counted in, other than days. */
export type TimeSpan = 'working-day' | 'week' | 'month' | 'hour';

/** What was to be reached beside what was. */
export interface Target {
  readonly kind: 'target';
  readonly target: number;
  readonly actual: number;
  /** What it was before, where that is told too. */
  readonly earlier?: number;
  /** The part and the whole that `actual` is the percentage of. */
  readonly share: Share | null;
  readonly unit: OwnUnit | null;
  /** What both are counted in, of time other than days. */
  readonly span: TimeSpan | null;
  /** Which way is good; null when words do not tell. */
  readonly good: 'at-most' | 'at-least' | null;
  /** What is held against it is a mean. */
  readonly isMean: boolean;
  /** What part of the year of the target is over, 0-1; null when it is of no year that still runs. */
  readonly yearGone: number | null;
}

/** One target beside the figures of several periods, or (`isOfGroups`) of groups. */
export interface TargetRow {
  readonly kind: 'target-row';
  readonly target: number;
  readonly good: 'at-most' | 'at-least' | null;
  readonly points: readonly Dated[];
  readonly isOfGroups: boolean;
  /** What they are counted in, of time other than days. */
  readonly span: TimeSpan | null;
  readonly unit: OwnUnit | null;
}

export interface Answered {
  /** As it is written. */
  readonly label: string;
  readonly side: 'for' | 'neutral' | 'against';
  /** Its place on a scale that was told by numbers, from 1; null for answers in words. */
  readonly score: number | null;
  /** How many gave it, or what part of all, 0-100. */
  readonly value: number;
}

/** The answers to one question, each with how many gave it. */
export interface Answers {
  readonly kind: 'answers';
  readonly answers: readonly Answered[];
  readonly unit: 'count' | 'percentage';
  /** How many answered, where the figures are percentages; null when that is not told. */
  readonly size: number | null;
}

/** Places, and who waits for one: two different things, that are no groups side by side. */
export interface Capacity {
  readonly kind: 'capacity';
  readonly places: number;
  /** How many of them are in use; null when that is not told. */
  readonly taken: number | null;
  readonly waiting: number;
}

/** From the one up to the other, as people say what something usually takes. */
export interface Range {
  readonly lower: number;
  readonly upper: number;
}

/** A range beside one figure, or another range, that it is held against: `6-8 weken, de norm is 4`. */
export interface RangeBeside {
  readonly kind: 'range-beside';
  readonly range: Range;
  /** One figure is a range without width. */
  readonly beside: Range;
  readonly of: 'target' | 'earlier' | 'others';
  /** What they are counted in, as it is written; empty without. */
  readonly unit: string;
}

/** Cases on a population beside the rate of a larger whole. */
export interface RateReference {
  readonly kind: 'rate-reference';
  readonly count: number;
  readonly size: number;
  /** So many per `per`. */
  readonly reference: number;
  readonly per: number;
  /** The rate that was told, of which `count` was worked out; null when the count was told itself. */
  readonly told: number | null;
}

export interface SizedMean {
  readonly label: string;
  readonly mean: number;
  /** Of how many it is the mean. */
  readonly size: number;
  /** Standard deviation; null when it is not told. */
  readonly deviation: number | null;
}

/** Means that each tell of how many they are: of groups, or (`isInTime`) the older first. */
export interface SizedMeans {
  readonly kind: 'sized-means';
  readonly means: readonly SizedMean[];
  readonly isInTime: boolean;
  readonly unit: OwnUnit | null;
}

/** Counts of the days of a week beside each other. */
export interface Weekdays {
  readonly kind: 'weekdays';
  readonly days: readonly Labelled[];
}
