import type { Frequency, Period } from '../time/period.ts';

/** How final a figure is, as CBS names it: voorlopig, nader voorlopig, definitief. */
export type Status = (typeof statuses)[number];

/** Least final first. */
export const statuses = ['provisional', 'revised-provisional', 'final'] as const;

/** One period of a series. `value` null means: not observed, which is not zero. */
export interface Point {
  readonly period: Period;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly status: Status;
  /** There is a value, and it says too much about few people to be shown (statistics 1.12). */
  readonly isHidden?: boolean;
}

/** The same period as it was published `age` periods after it ended. */
export interface Snapshot {
  /** Its `periodNumber`. */
  readonly period: number;
  readonly age: number;
  readonly value: number;
}

/** What decides the method; metadata, never the figures alone (statistics 1.0). */
export interface SeriesMeta {
  readonly kind: 'flow' | 'stock' | 'proportion' | 'rate' | 'duration' | 'money';
  readonly frequency: Frequency;
  readonly favourable: 'neutral' | 'increase' | 'decrease';
  readonly lagPeriods: number;
  /** Published values are multiples of this, 1 when they are exact; null when nobody said. */
  readonly roundedTo: number | null;
  readonly target: number | null;
  /** First day after each break in definition, software or area; ISO dates. */
  readonly breaks: readonly string[];
  /** First days of periods of which the owner confirmed that an unlikely figure is right; ISO dates. */
  readonly confirmed?: readonly string[] | undefined;
  /** Periods that say little by themselves, by one of their days, and what was going on in them (statistics 1.13). */
  readonly flagged?: readonly { readonly on: string; readonly flag: string }[] | undefined;
  /** A day of the first period that limits are computed from again, of the same thing as before (statistics 1.4). */
  readonly baseline?: string | undefined;
}

/** Dense and oldest first: one point per period, also where nothing was observed. */
export interface Series {
  readonly meta: SeriesMeta;
  readonly points: readonly Point[];
  readonly snapshots: readonly Snapshot[];
}
