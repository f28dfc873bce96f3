import { z } from 'zod';
import { statuses } from '../../statistics/series.ts';
import { frequencies } from '../../time/period.ts';
import { CbsLink } from './cbs/cbs-table.ts';

const Text = z.object({ nl: z.string().min(1), en: z.string().min(1) });

/**
 * What is counted decides how it may be read (statistics 1.0).
 * flow = events per period; stock = how many on a day; proportion = numerator / denominator;
 * rate = numerator per 1,000 of the population; duration = days; money = euros.
 */
export const IndicatorKind = z.enum(['flow', 'stock', 'proportion', 'rate', 'duration', 'money']);
export type IndicatorKind = z.infer<typeof IndicatorKind>;

/** A day on which what is counted changed: left and right of it may not be compared (statistics 1.4). */
export const Break = z.object({ on: z.iso.date(), reason: Text });

/** Who answers for a figure: an id of the organisation's directory, and the name as Teams showed it when it was recorded. */
export const Holder = z.object({ id: z.string().min(1), name: z.string().nullable() });
export type Holder = z.infer<typeof Holder>;

/**
 * The definition of an indicator: everything a reader needs beside the figures themselves. One that was stored when it could say
 * less still reads: what came later is optional, or has what was meant without it.
 */
export const Indicator = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: Text,
  /** Other words people use for it, in any language; plurals and compounds are found without being listed. */
  also: z.array(z.string()).default([]),
  definition: Text,
  kind: IndicatorKind,
  frequency: z.enum(frequencies),
  /** What one value counts, in the plural: 'meldingen', '%', 'dagen', 'per 1.000 inwoners'. */
  unit: Text,
  decimals: z.number().int().min(0).max(2),
  /** Neutral unless the owner recorded why more or less is better. */
  favourable: z.enum(['neutral', 'increase', 'decrease']),
  favourableBecause: Text.nullable().default(null),
  ownerRole: Text,
  /** Who enters the figures and is asked about them; absent while nobody was named. */
  owner: Holder.optional(),
  /** Takes the owner's place. */
  deputy: Holder.optional(),
  source: z.object({ name: Text, url: z.url().nullable() }),
  /** The area that the others are parts of, and that is meant when none is named. */
  wholeArea: z.string().min(1),
  /** Periods after which a figure counts as complete when no snapshots teach us better. */
  lagPeriods: z.number().int().min(0).max(13),
  /** Published values are multiples of this; 1 when they are exact. */
  roundedTo: z.number().positive(),
  /**
   * 'people': counts of people or of what they do, protected below the threshold; 'income': the same, with the wider
   * base of incomes, debts and benefits; 'none': published elsewhere, or not about people (statistics 1.12).
   */
  disclosure: z.enum(['none', 'people', 'income']),
  /** Counts from 1 up to this are too few to show; absent: what the organisation chose for all. */
  threshold: z.number().int().min(2).max(1_000).optional(),
  /** What a proportion or rate is taken of: 'besluiten', 'inwoners'. */
  denominator: Text.optional(),
  says: Text,
  doesNotSay: Text,
  breaks: z.array(Break).default([]),
  /** First days of periods of which the owner confirmed that an unlikely figure is right (statistics 7.2). */
  confirmed: z.array(z.iso.date()).optional(),
  /** Indicators of which this stock is the result, so that its change can be explained. */
  inflowId: z.string().nullable().default(null),
  outflowId: z.string().nullable().default(null),
  target: z.number().nullable().default(null),
  /** Why this target, and since when. */
  targetBecause: Text.optional(),
  targetFrom: z.iso.date().optional(),
  /** Earlier ones, oldest first: a target that is quietly changed makes every figure look met. */
  formerTargets: z
    .array(
      z.object({ value: z.number(), from: z.iso.date().nullable(), until: z.iso.date(), because: Text.nullable() }),
    )
    .optional(),
  /** Periods in which a figure says little by itself: closed weeks, holidays (statistics 1.13). */
  flagged: z.array(z.object({ on: z.iso.date(), reason: Text })).optional(),
  /** The first period that the ordinary range is computed from, with what changed there (statistics 1.4). */
  baseline: z.object({ from: z.iso.date(), reason: Text }).optional(),
  /** A second person looks before this indicator goes to a channel. */
  needsApproval: z.boolean().optional(),
  /** The day by which its owner looks whether this still holds. */
  checkBy: z.iso.date().optional(),
  /** Not followed any more: its figures stay, and it is asked for no new ones. */
  isRetired: z.boolean().optional(),
  /** Its figures come from this table of CBS, and nobody enters them. */
  cbs: CbsLink.optional(),
  isSample: z.boolean().default(false),
});
export type Indicator = z.infer<typeof Indicator>;

/**
 * One published value of one period in one area. A later publication of the same period is a new row:
 * the snapshots together teach how complete a young figure is (statistics 1.14).
 */
export const Observation = z.object({
  area: z.string().min(1),
  periodStart: z.iso.date(),
  publishedOn: z.iso.date(),
  /** null = no figure, which is not zero. */
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  status: z.enum(statuses),
});
export type Observation = z.infer<typeof Observation>;
