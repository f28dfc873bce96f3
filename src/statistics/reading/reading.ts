import type { Period } from '../../time/period.ts';
import type { CalendarFlag } from '../../time/dutch-calendar.ts';
import type { Point } from '../series.ts';

export type Rule = 'outside' | 'trend' | 'two-of-three' | 'shift';
export type Direction = 'up' | 'down';

/** What is expected of one point if nothing changes; units of `points`. */
export interface Band {
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  readonly nearLower: number;
  readonly nearUpper: number;
}

/**
 * Natural process limits of one phase; units of `points`. Where they differ per point (season, slow
 * movement, denominators) these are the limits of the newest point of the phase, and `bands` has those of each.
 */
export interface Limits extends Band {
  /** 8-12 points: indicative; 13-19: trial; from 20: usable (interpretation 1.1). */
  readonly standing: 'indicative' | 'trial' | 'usable';
  readonly pointsUsed: number;
}

export interface Phase {
  readonly startIndex: number;
  readonly limits: Limits | null;
}

export type PointLabel = { readonly rule: Rule; readonly direction: Direction } | null;

/** Whether the target lies on the good side, on the wrong side or inside the limits (interpretation 1.3). */
export type Assurance = 'pass' | 'fail' | 'inconsistent';

export type Verdict =
  | { readonly kind: 'signal'; readonly rule: Rule; readonly direction: Direction; readonly points: number }
  | { readonly kind: 'common' }
  | { readonly kind: 'withheld'; readonly reason: WithheldReason };

export type WithheldReason =
  /** A period twice, out of order, left out or of another frequency; a figure that is no number, or no such ratio. */
  | 'invalid'
  | 'no-values'
  | 'too-few'
  | 'constant'
  | 'no-spread'
  | 'stock'
  | 'small-counts'
  | 'newest-missing'
  /** Set by disclosure control, never by `read`: the newest figure may not be shown (interpretation 1.12). */
  | 'hidden'
  /** A fall in counts that are provisional, of which nobody knows how much is still to come (interpretation 1.14). */
  | 'provisional'
  /** The newest week holds holidays that no earlier week of the series held (interpretation 1.13). */
  | 'calendar'
  /**
   * Money; durations that move slowly or do not say of how many cases; ratios of which a numerator or denominator is
   * unknown (interpretation 1.0).
   */
  | 'method-missing';

/** What a reader must know beside the verdict; each carries the figures its sentence needs. */
export type Caution =
  | { readonly kind: 'newest-incomplete'; readonly period: Period; readonly completeness: number | null }
  | { readonly kind: 'provisional'; readonly period: Period }
  /** Under 20 points, or under 52 when the series moves slowly (interpretation 1.0). */
  | { readonly kind: 'trial-limits'; readonly points: number }
  | { readonly kind: 'break'; readonly on: string; readonly pointsSince: number }
  /** `heldBack` is the shift or trend at the newest point that may be season and is therefore no news. */
  | { readonly kind: 'season-unknown'; readonly points: number; readonly heldBack?: PointLabel }
  | { readonly kind: 'gap'; readonly missing: number }
  | { readonly kind: 'rounded'; readonly to: number }
  | { readonly kind: 'moves-slowly'; readonly r1: number }
  | { readonly kind: 'small-numbers'; readonly mean: number };

export interface Change {
  readonly from: Point;
  readonly to: Point;
  readonly difference: number;
  /** `to` divided by `from`; null when it cannot be given, such as from zero. */
  readonly ratio: number | null;
}

/** Periods between the periods with an event, of events too rare for limits on counts (interpretation 1.6). */
export interface RareEvents {
  /** Closed gaps, oldest first. */
  readonly gaps: readonly number[];
  /** Periods since the last event up to and including the newest; null when one of them is missing. */
  readonly open: number | null;
  readonly center: number;
  readonly lower: number;
  readonly upper: number;
}

/** Units of `points`; `points`, `run` and `longestByChance` are numbers of points (interpretation 1.5). */
export interface RunsAroundMedian {
  /** What half of the figures lies above, in the season of the newest point. */
  readonly median: number;
  /** How many do not lie on it. */
  readonly points: number;
  /** How many of the newest lie on the same side. */
  readonly run: number;
  readonly longestByChance: number;
}

/** Units of `points`; what is expected now is 100%, null when that is not above zero. Both positive. */
export interface Size {
  readonly difference: number;
  readonly percentage: number | null;
}

/**
 * The smallest lasting change that would be found within eight periods with a probability of 80%. null where even the
 * largest change that can be would be missed, such as a fall below zero.
 */
export interface MinimalDetectableChange {
  readonly rise: Size | null;
  readonly fall: Size | null;
}

/** What the figures of one indicator in one area do and do not say. Indices refer to `points`. */
export interface Reading {
  readonly profile: 'ptd-0.2.2';
  readonly method: 'xmr' | 'xmr-aggregated' | 'laney-p' | 'laney-u' | 'rare-events' | 'run-chart' | 'stock' | 'none';
  /** Those of the series; when aggregated the sums of successive periods, each with the last of its periods. */
  readonly points: readonly Point[];
  /** How many periods one point adds up: 1, or 2-4 when aggregated. */
  readonly periodsPerPoint: number;
  readonly labels: readonly PointLabel[];
  /** Per point what was expected of it; null where there are no limits and after the newest read point. */
  readonly bands: readonly (Band | null)[];
  readonly phases: readonly Phase[];
  /** Method 'rare-events' only: a signal is about the number of events, so that long gaps are 'down'. */
  readonly rareEvents: RareEvents | null;
  /** Method 'run-chart' only, which has no limits. */
  readonly runsAroundMedian: RunsAroundMedian | null;
  /** Newest point that is complete enough to be read; null when there is none. */
  readonly newestIndex: number | null;
  /** Holidays in the newest read week; none for months and sums of weeks. */
  readonly calendarFlags: readonly CalendarFlag[];
  /** Newest read point against the one before it; null across a gap, a break or a difference in status. */
  readonly change: Change | null;
  /** Stock only: against the same date last year. */
  readonly changeOnYear: Change | null;
  /**
   * Stock only: which percentage (0-100) of the 12-month changes of the last five years is smaller than the newest;
   * ties count half. null without a newest change or with under three years of figures (interpretation 1.0).
   */
  readonly changePercentile: number | null;
  readonly verdict: Verdict;
  /** What a verdict 'common' does not rule out; null for any other verdict (interpretation 0, 2). */
  readonly minimalDetectableChange: MinimalDetectableChange | null;
  /** null without a target, with a neutral direction, on a signal or without a verdict. */
  readonly assurance: Assurance | null;
  readonly cautions: readonly Caution[];
}
