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
  /** 8-12 points: indicative; 13-19: trial; from 20: usable (statistics 1.1). */
  readonly standing: 'indicative' | 'trial' | 'usable';
  readonly pointsUsed: number;
}

export interface Phase {
  readonly startIndex: number;
  readonly limits: Limits | null;
}

export type PointLabel = { readonly rule: Rule; readonly direction: Direction } | null;

/** Whether the target lies on the good side, on the wrong side or inside the limits (statistics 1.3). */
export type Assurance = 'pass' | 'fail' | 'inconsistent';

export type Verdict =
  | {
      readonly kind: 'signal';
      /** 'own-past': no limits, and an exact test against all earlier figures (statistics 7.3). */
      readonly rule: Rule | 'own-past';
      readonly direction: Direction;
      readonly points: number;
    }
  | { readonly kind: 'common' }
  /** No signal of its own, in a series that rises or falls all along: that is described, and not ordinary (statistics 7.1). */
  | { readonly kind: 'trend'; readonly direction: Direction }
  | { readonly kind: 'withheld'; readonly reason: WithheldReason };

export type WithheldReason =
  /** A period twice, out of order, left out or of another frequency; a figure that is no number, or no such ratio. */
  | 'invalid'
  /** A period that does not exist, such as week 53 of 2025. */
  | 'no-such-period'
  | 'no-values'
  | 'too-few'
  | 'constant'
  | 'no-spread'
  /** Figures of a longer period than they are stored by, such as every second week one. */
  | 'other-frequency'
  /** So many periods are missing that hardly two figures follow on each other. */
  | 'too-few-neighbours'
  | 'stock'
  | 'small-counts'
  /** Off the mean, in a series that may move slowly by itself and is too short to tell (statistics 7.1). */
  | 'moves-slowly'
  | 'newest-missing'
  /** Set by disclosure control, never by `read`: the newest figure may not be shown (statistics 1.12). */
  | 'hidden'
  /** Set by disclosure control: the newest figure may be shown, and what is said of it would give others away. */
  | 'verdict-hidden'
  /** A fall in counts that are provisional, of which nobody knows how much is still to come (statistics 1.14). */
  | 'provisional'
  /** The newest week holds holidays that no earlier week of the series held (statistics 1.13). */
  | 'calendar'
  /** Its owner flagged the newest period, and nothing like it happened before in the series (statistics 1.13). */
  | 'flagged'
  /** A ratio of which a numerator or denominator is unknown: with them it could be read (statistics 1.5). */
  | 'denominators-missing'
  /** Money; durations that move slowly or do not say of how many cases (statistics 1.0). */
  | 'method-missing';

/** What a reader must know beside the verdict; each carries the figures its sentence needs. */
export type Caution =
  | { readonly kind: 'newest-incomplete'; readonly period: Period; readonly completeness: number | null }
  | { readonly kind: 'provisional'; readonly period: Period }
  /** Under 20 points, or under 52 when the series moves slowly (statistics 1.0). */
  | { readonly kind: 'trial-limits'; readonly points: number }
  | { readonly kind: 'break'; readonly on: string; readonly pointsSince: number }
  /** Limits were computed anew from this day on, of the same thing as before (statistics 1.4). */
  | { readonly kind: 'baseline'; readonly on: string; readonly pointsSince: number }
  /** `heldBack` is the shift or trend at the newest point that may be season and is therefore no news. */
  | { readonly kind: 'season-unknown'; readonly points: number; readonly heldBack?: PointLabel }
  | { readonly kind: 'gap'; readonly missing: number }
  | { readonly kind: 'rounded'; readonly to: number }
  /** `r1` and `mean` are null where a hidden figure would follow from them (statistics 1.12). */
  | { readonly kind: 'moves-slowly'; readonly r1: number | null }
  | { readonly kind: 'small-numbers'; readonly mean: number | null }
  /** Limits rest on the other figures; with it they would be `limitsWith`, null where there are none (statistics 7.2). */
  | {
      readonly kind: 'impossible-value';
      readonly period: Period;
      readonly value: number;
      readonly limitsWith: { readonly lower: number; readonly upper: number } | null;
    };

export interface Change {
  readonly from: Point;
  readonly to: Point;
  readonly difference: number;
  /** `to` divided by `from`; null when it cannot be given, such as from zero. */
  readonly ratio: number | null;
  /**
   * What chance leaves open, at 95%, where there are too few figures for limits: of counts the ratio, exact; of parts of a
   * whole the difference (Newcombe), in units of the values. null for others.
   */
  readonly interval: ChangeInterval | null;
}

export interface ChangeInterval {
  readonly of: 'ratio' | 'difference';
  readonly lower: number;
  /** null when there is no upper end: from zero. */
  readonly upper: number | null;
}

/** Arithmetic mean of so many figures, those that the limits rest on (statistics 7.8). */
export interface Average {
  readonly value: number;
  readonly points: number;
}

/** What is expected of the newest figure where that is not the mean: in its season, or after the figure before it. */
export interface Expected {
  readonly value: number;
  readonly by: 'season' | 'previous-period';
}

/** A rise or fall over all figures since the last break: described, never a forecast (statistics 7.1). */
export interface Trend {
  readonly direction: Direction;
  /** The first of those figures. */
  readonly since: Period;
  /** Units of the values per year; the sign is that of the direction. */
  readonly perYear: number;
}

/** How the newest figure differs from all before it since the last break (statistics 7.3). */
export interface OwnPast {
  readonly direction: Direction;
  /** Two-sided mid-p. */
  readonly p: number;
  /** Earlier figures it is compared with. */
  readonly earlier: number;
  /** How many of the newest of those were not as high, or as low: 30 is 'for the first time in 30 weeks'. */
  readonly firstIn: number;
}

/** Periods between the periods with an event, of events too rare for limits on counts (statistics 1.6). */
export interface RareEvents {
  /** Closed gaps, oldest first. */
  readonly gaps: readonly number[];
  /** Periods since the last event up to and including the newest; null when one of them is missing. */
  readonly open: number | null;
  readonly center: number;
  readonly lower: number;
  readonly upper: number;
}

/** Units of `points`; `points`, `run` and `longestByChance` are numbers of points (statistics 1.5). */
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

export type MethodName =
  'xmr' | 'xmr-aggregated' | 'laney-p' | 'laney-u' | 'rare-events' | 'run-chart' | 'exact-test' | 'stock' | 'none';

/** What the figures of one indicator in one area do and do not say. Indices refer to `points`. */
export interface Reading {
  readonly profile: 'ptd-0.2.2';
  readonly method: MethodName;
  /** Those of the series; when aggregated the sums of successive periods, each with the last of its periods. */
  readonly points: readonly Point[];
  /** How many periods one point adds up: 1, or 2-4 when aggregated. */
  readonly periodsPerPoint: number;
  readonly labels: readonly PointLabel[];
  /**
   * Per point what was expected of it, as it may be shown: cut at 0 and at 100% where those are the ends (statistics 7.7).
   * null where there are no limits and after the newest read point.
   */
  readonly bands: readonly (Band | null)[];
  readonly phases: readonly Phase[];
  /** Method 'rare-events' only: a signal is about the number of events, so that long gaps are 'down'. */
  readonly rareEvents: RareEvents | null;
  /** Method 'run-chart' only, which has no limits. */
  readonly runsAroundMedian: RunsAroundMedian | null;
  /** Method 'exact-test', and where that test finds what the other methods cannot. */
  readonly ownPast: OwnPast | null;
  /** null without limits, and where it lies outside what is told of the newest figure. */
  readonly average: Average | null;
  readonly expected: Expected | null;
  readonly trend: Trend | null;
  /** Newest point that is complete enough to be read; null when there is none. */
  readonly newestIndex: number | null;
  /** Holidays in the newest read week; none for months and sums of weeks. */
  readonly calendarFlags: readonly CalendarFlag[];
  /** Newest read point against the one before it; null across a gap, a break or a difference in status. */
  readonly change: Change | null;
  /** Of a stock, and of months and longer periods without limits: against the same period last year. */
  readonly changeOnYear: Change | null;
  /**
   * Stock only: which percentage (0-100) of the 12-month changes of the last five years is smaller than the newest;
   * ties count half. null without a newest change or with under three years of figures (statistics 1.0).
   */
  readonly changePercentile: number | null;
  readonly verdict: Verdict;
  /** What a verdict 'common' does not rule out; null for any other verdict (statistics 0, 2). */
  readonly minimalDetectableChange: MinimalDetectableChange | null;
  /** null without a target, with a neutral direction, on a signal or without a verdict. */
  readonly assurance: Assurance | null;
  readonly cautions: readonly Caution[];
}
