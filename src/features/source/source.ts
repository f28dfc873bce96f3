import { z } from 'zod';

/** A source is of the municipality or public; a partner is another organisation that can supply something. */
export const sourceKinds = ['source', 'partner'] as const;
export type SourceKind = (typeof sourceKinds)[number];

export const longestWords = 300;
const Words = z.string().max(longestWords);

/** What is told of a source, in words of who knows it. Empty where nobody said. */
export const SourceRecord = z.strictObject({
  kind: z.enum(sourceKinds),
  name: Words,
  /** Which data there are. */
  holds: Words,
  /** A role or a team, never a person. */
  contact: Words,
  freshness: Words,
  quality: Words,
  /** How to ask for it. */
  asking: Words,
  /** What supplying costs a partner. */
  burden: Words,
  /** Since when a partner takes part in the thinking. */
  involvedSince: Words,
});
export type SourceRecord = z.infer<typeof SourceRecord>;

export const sourceFields = [
  'name',
  'holds',
  'contact',
  'freshness',
  'quality',
  'asking',
  'burden',
  'involvedSince',
] as const satisfies readonly (keyof SourceRecord)[];
export type SourceField = (typeof sourceFields)[number];

export interface Source extends Readonly<SourceRecord> {
  readonly id: string;
  readonly tenantId: string;
  /** Rises with each change. */
  readonly version: number;
  readonly isRetired: boolean;
}
