import { z } from 'zod';
import { Nonce } from '../kit/actions.ts';

const Id = z.guid();
const Kind = z.enum(['source', 'partner']);
/** What was not filled in comes empty or not at all. */
const Words = z.string().max(8_000).optional();

export const SourceForm = z.object({ action: z.literal('source.form'), nonce: Nonce, kind: Kind });
export type SourceForm = z.infer<typeof SourceForm>;

/** Who can supply what is about these words. */
export const FindSources = z.object({
  action: z.literal('source.find'),
  nonce: Nonce,
  about: z.string().min(1).max(500),
  /** The data need that it is asked for. */
  need: z.string().max(80).optional(),
});
export type FindSources = z.infer<typeof FindSources>;

export const OpenSource = z.object({
  action: z.literal('source.open'),
  nonce: Nonce,
  source: Id,
  isForm: z.boolean().optional(),
});
export type OpenSource = z.infer<typeof OpenSource>;

const onSource = { nonce: Nonce, source: Id, version: z.number().int().min(0) };

/** Version 0 is one that was not kept yet. */
export const SaveSource = z.object({
  action: z.literal('source.save'),
  ...onSource,
  kind: Kind,
  name: Words,
  holds: Words,
  contact: Words,
  freshness: Words,
  quality: Words,
  asking: Words,
  burden: Words,
  involvedSince: Words,
});
export type SaveSource = z.infer<typeof SaveSource>;

export const RetireSource = z.object({ action: z.literal('source.retire'), ...onSource });
export type RetireSource = z.infer<typeof RetireSource>;
