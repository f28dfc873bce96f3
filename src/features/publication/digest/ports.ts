import type { Translated } from '../../../shared/language.ts';
import type { Reading } from '../../../statistics/reading/reading.ts';
import type { Frequency, Period } from '../../../time/period.ts';
import type { DigestChart, DigestStory } from './digest.ts';

/** A figure in words: final, in one language. */
export interface FigureWords {
  readonly figure: string | null;
  readonly period: string | null;
  readonly status: string | null;
  readonly change: string | null;
  readonly verdictWord: string;
  readonly verdict: string;
  readonly target: string | null;
  /** Some of its figures are not shown; null when all are, or when the verdict says so. */
  readonly hidden: string | null;
  /** The newest figure is not complete enough to be read. */
  readonly incomplete: string | null;
}

/** An indicator as it was read at the end of a period, without what may not be shown. */
export interface DigestReading {
  readonly id: string;
  readonly name: Translated;
  readonly area: string;
  readonly frequency: Frequency;
  /** Who is asked for a figure that is missing: 'Teamleider Wmo', or with the name. */
  readonly owner: Translated;
  /** Somebody enters its figures. Those that are published elsewhere come when they come, and nobody here can be asked. */
  readonly isAwaited: boolean;
  readonly favourable: 'neutral' | 'increase' | 'decrease';
  readonly isSample: boolean;
  readonly reading: Reading;
  /** Of which there is a figure, readable or not; null when there is none at all. */
  readonly newest: Period | null;
  /** The period that the words are about; null without one. */
  readonly shown: Period | null;
  readonly words: Translated<FigureWords>;
  readonly chart: DigestChart | null;
}

/** What owners wrote beside the figures of a period. */
export interface OwnerNote {
  readonly indicatorId: string;
  /** First day of the period. */
  readonly periodStart: string;
  readonly note: string;
}

export interface ApprovedStory extends DigestStory {
  readonly indicatorId: string;
}

/** What a digest is made of, in one organisation. */
export interface DigestPorts {
  /** The whole of each, in this order; as it stands, or as it stood with the figures up to the end of a period. */
  readonly read: (indicatorIds: readonly string[], until: Period | null) => Promise<readonly DigestReading[]>;
  readonly notes: (indicatorIds: readonly string[]) => Promise<readonly OwnerNote[]>;
  /** Approved on these days, newest first. */
  readonly stories: (
    indicatorIds: readonly string[],
    approved: { readonly from: string; readonly until: string },
  ) => Promise<readonly ApprovedStory[]>;
  /** ISO date. */
  readonly today: () => string;
}
