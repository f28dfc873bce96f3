import type { Period } from '../shared/period.ts';
import type { Point } from './series.ts';

export type Rule = 'outside' | 'trend' | 'two-of-three' | 'shift';
export type Direction = 'up' | 'down';

/** Natural process limits of one segment; units of the series. */
export interface Limits {
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  readonly nearLower: number;
  readonly nearUpper: number;
  /** 8-12 points: indicative; 13-19: trial; from 20: usable (interpretation 1.1). */
  readonly standing: 'indicative' | 'trial' | 'usable';
  readonly pointsUsed: number;
}

export interface Segment {
  readonly startIndex: number;
  readonly limits: Limits | null;
}

export type PointLabel = { readonly rule: Rule; readonly direction: Direction } | null;

export type Verdict =
  | { readonly kind: 'signal'; readonly rule: Rule; readonly direction: Direction; readonly points: number }
  | { readonly kind: 'common' }
  | { readonly kind: 'withheld'; readonly reason: WithheldReason };

export type WithheldReason =
  | 'no-values'
  | 'too-few'
  | 'constant'
  | 'no-spread'
  | 'stock'
  | 'small-counts'
  | 'newest-missing'
  | 'method-missing';

/** What a reader must know beside the verdict; each carries the figures its sentence needs. */
export type Caution =
  | { readonly kind: 'newest-incomplete'; readonly period: Period; readonly completeness: number | null }
  | { readonly kind: 'provisional'; readonly period: Period }
  | { readonly kind: 'trial-limits'; readonly points: number }
  | { readonly kind: 'break'; readonly on: string; readonly pointsSince: number }
  | { readonly kind: 'season-unknown'; readonly points: number }
  | { readonly kind: 'gap'; readonly missing: number }
  | { readonly kind: 'rounded'; readonly to: number }
  | { readonly kind: 'moves-slowly'; readonly r1: number }
  | { readonly kind: 'small-numbers'; readonly mean: number };

export interface Change {
  readonly from: Point;
  readonly to: Point;
  readonly difference: number;
  /** null when it cannot be given, such as from zero. */
  readonly ratio: number | null;
}

/** What the figures of one indicator in one area do and do not say. Indices refer to `points`. */
export interface Reading {
  readonly profile: 'ptd-0.2.2';
  readonly method: 'xmr' | 'xmr-aggregated' | 'stock' | 'none';
  readonly points: readonly Point[];
  readonly labels: readonly PointLabel[];
  readonly segments: readonly Segment[];
  /** Newest point that is complete enough to be read; null when there is none. */
  readonly newestIndex: number | null;
  /** Newest read point against the one before it. */
  readonly change: Change | null;
  /** Stock only: against the same date last year. */
  readonly changeOnYear: Change | null;
  readonly verdict: Verdict;
  readonly cautions: readonly Caution[];
}
