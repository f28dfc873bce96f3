import { z } from 'zod';
import { frequencies, type Frequency } from '../../../time/period.ts';
import type { Status } from '../../../statistics/series.ts';

/** One measure of a table, with its unit as CBS writes it: 'aantal', 'x 1 000', '%'. */
export interface CbsMeasure {
  readonly code: string;
  readonly title: string;
  readonly unit: string;
  readonly decimals: number;
}

/** Everything but the period: sex, age, region, margins. Codes are compared exactly, trailing spaces included. */
export interface CbsDimension {
  readonly code: string;
  readonly title: string;
  readonly isRegion: boolean;
  readonly values: readonly { readonly code: string; readonly title: string }[];
}

/** What a table of CBS StatLine holds, without its figures. */
export interface CbsTable {
  /** As CBS writes it: capitals differ by table. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Discontinued tables keep answering. */
  readonly isDiscontinued: boolean;
  /** ISO date on which the figures last changed. */
  readonly changedOn: string;
  readonly measures: readonly CbsMeasure[];
  readonly dimensions: readonly CbsDimension[];
  /** Of which periods there are, shortest first; empty when none of them is ours. */
  readonly frequencies: readonly Frequency[];
}

/** Which figures of a table an indicator consists of. */
export const CbsLink = z.object({
  table: z.string().min(1).max(40),
  measure: z.string().min(1).max(60),
  frequency: z.enum(frequencies),
  /** One value of every dimension that is no region, by the code of the dimension. */
  fixed: z.record(z.string(), z.string()),
  /** null: the table has no regions. The first is the whole. */
  regions: z
    .object({
      dimension: z.string().min(1),
      areas: z.array(z.object({ code: z.string().min(1), area: z.string().min(1) })).min(1),
    })
    .nullable(),
});
export type CbsLink = z.infer<typeof CbsLink>;

/** One figure. A figure that CBS keeps back has no value; one that it does not publish at all is left out. */
export interface CbsFigure {
  readonly area: string;
  /** ISO date of the first day. */
  readonly periodStart: string;
  readonly value: number | null;
  readonly status: Status;
}

export interface CbsFigures {
  /** ISO date of this publication. */
  readonly changedOn: string;
  readonly figures: readonly CbsFigure[];
  /** Figures that CBS keeps back or does not have (yet): they are no zeros. */
  readonly keptBack: number;
}

/** Why there are no figures; 'malformed': CBS answered what its own contract does not allow. */
export const cbsRefusals = [
  'no-such-table',
  'unreachable',
  'busy',
  'too-large',
  'malformed',
  'changed-meanwhile',
] as const;
export type CbsRefusal = (typeof cbsRefusals)[number];

export type FromCbs<Found> =
  { readonly kind: 'found'; readonly found: Found } | { readonly kind: 'refused'; readonly reason: CbsRefusal };

/** CBS StatLine (open data, CC BY 4.0). */
export interface Cbs {
  table(id: string): Promise<FromCbs<CbsTable>>;
  figures(link: CbsLink, wholeArea: string): Promise<FromCbs<CbsFigures>>;
}
