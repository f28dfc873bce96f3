import type { SeriesMeta } from '../../statistics/series.ts';

/** Where something stands in the text that was given: from `at` up to `end`. */
export interface Piece {
  readonly text: string;
  readonly at: number;
  readonly end: number;
}

/** `measure`: something else that is no count, such as hours or a mark. */
export type OwnUnit = 'count' | 'percentage' | 'rate' | 'money' | 'days' | 'measure';
export type OwnFrequency = 'week' | 'month' | 'quarter' | 'half-year' | 'year';

/** A period as people write it: often without its year, or counted back from today (`vorige week` is 1 ago). */
export type OwnPeriod =
  | { readonly kind: 'week'; readonly year: number | null; readonly week: number }
  | { readonly kind: 'month'; readonly year: number | null; readonly month: number }
  | { readonly kind: 'quarter'; readonly year: number | null; readonly quarter: number }
  | { readonly kind: 'half-year'; readonly year: number | null; readonly half: number }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'day'; readonly year: number | null; readonly month: number; readonly day: number }
  /** From one day up to and including another, of which `year` is the year; both in it unless the year turns. */
  | { readonly kind: 'days'; readonly year: number | null; readonly from: MonthDay; readonly to: MonthDay }
  | { readonly kind: 'ago'; readonly frequency: OwnFrequency | null; readonly ago: number };

export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** `value` null means: said to be missing, which is not zero. A part of a whole has its percentage as value. */
export interface OwnPoint {
  readonly period: OwnPeriod | null;
  readonly label: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

export interface OwnSeries {
  readonly label: string;
  readonly unit: OwnUnit | null;
  /** What the words say the figures are; null when they do not tell a flow from a stock. */
  readonly kind: SeriesMeta['kind'] | null;
  readonly frequency: OwnFrequency | null;
  /**
   * How the points belong together: each has a period; each is a group; a bare list, taken as successive periods; or
   * figures of a sentence that need not belong together at all.
   */
  readonly arrangement: 'periods' | 'groups' | 'list' | 'loose';
  /** In the order of the text. */
  readonly points: readonly OwnPoint[];
}

export type OwnPair =
  | {
      readonly kind: 'before-after';
      readonly label: string;
      readonly unit: OwnUnit | null;
      readonly before: number;
      readonly after: number;
    }
  | {
      readonly kind: 'part-of-whole';
      readonly label: string;
      readonly period: OwnPeriod | null;
      readonly part: number;
      readonly whole: number;
    };

export type LeftOutReason =
  | 'total'
  | 'average'
  | 'median'
  | 'target'
  | 'change'
  | 'rate-base'
  | 'sample-size'
  | 'period'
  | 'year'
  | 'date'
  | 'time'
  | 'age'
  | 'duration'
  | 'criterion'
  | 'rank'
  | 'range'
  | 'law-article'
  | 'name'
  | 'address'
  | 'identifier'
  | 'convention'
  | 'about-figures'
  | 'selection'
  | 'suppressed'
  | 'header'
  | 'row-number'
  | 'repeated'
  | 'apart'
  | 'duplicate-period'
  | 'not-a-number'
  | 'ambiguous';

export interface LeftOut extends Piece {
  readonly reason: LeftOutReason;
  /** The figure itself, when it is one. */
  readonly value: number | null;
  /** What the figures understood give for this total, average or median; null for everything else. */
  readonly computed: number | null;
  /**
   * Whether the text's figure is `computed` as far as its digits go; null when it is not and may be right all the same:
   * figures are missing as well, or they are percentages of unlike numbers.
   */
  readonly agrees: boolean | null;
}

/** A choice between readings that were both possible. */
export type ChosenReading =
  | {
      readonly about: 'decimal-mark';
      readonly text: string;
      readonly at: number;
      readonly chosen: 'thousands' | 'decimals';
      readonly because: 'unit' | 'other-numbers' | 'neighbours' | 'language' | 'every-group-of-three' | 'nothing';
    }
  | { readonly about: 'thousands-space'; readonly text: string; readonly at: number }
  | { readonly about: 'order'; readonly chosen: 'oldest-first' };

export type Question =
  'unit' | 'kind' | 'period' | 'year' | 'denominator' | 'decimal-mark' | 'thousands-space' | 'order' | 'completeness';

interface Account {
  readonly leftOut: readonly LeftOut[];
}

/** What a text holds of its writer's own figures. */
export type OwnNumbers =
  | { readonly kind: 'refused'; readonly reason: 'too-long'; readonly length: number; readonly longest: number }
  | (Account & { readonly kind: 'nothing' })
  | (Account & {
      readonly kind: 'understood';
      readonly series: readonly OwnSeries[];
      readonly pairs: readonly OwnPair[];
      /** Figures and the periods they belong to; with `leftOut` this holds every digit of the text. */
      readonly understood: readonly Piece[];
      readonly readings: readonly ChosenReading[];
      readonly questions: readonly Question[];
    });
