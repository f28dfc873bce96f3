import { z } from 'zod';
import { Nonce } from '../kit/actions.ts';

/** What can be changed of a definition in one go. */
export const sectionKeys = [
  'meaning',
  'measure',
  'target',
  'owner',
  'rules',
  'break',
  'flagged',
  'confirmed',
  'baseline',
  'english',
  'remove',
  'retire',
  'resume',
] as const;
export type SectionKey = (typeof sectionKeys)[number];

const Id = z
  .string()
  .max(100)
  .regex(/^[a-z0-9-]+$/);
const Version = z.number().int().min(0);
/** What was left open comes empty or not at all. */
const Words = z.string().max(4_000).optional();

const written = {
  name: Words,
  also: Words,
  counts: Words,
  says: Words,
  doesNotSay: Words,
  source: Words,
  url: Words,
  measure: Words,
  frequency: Words,
  unit: Words,
  denominator: Words,
  area: Words,
  decimals: Words,
  inflow: Words,
  outflow: Words,
  target: Words,
  targetFrom: Words,
  targetBecause: Words,
  favourable: Words,
  favourableBecause: Words,
  owner: z.guid().optional().catch(undefined),
  deputy: z.guid().optional().catch(undefined),
  ownerRole: Words,
  lag: Words,
  roundedTo: Words,
  disclosure: Words,
  threshold: Words,
  approval: Words,
  checkBy: Words,
  on: Words,
  what: Words,
  nameEn: Words,
  countsEn: Words,
  unitEn: Words,
  denominatorEn: Words,
  sourceEn: Words,
  ownerRoleEn: Words,
  saysEn: Words,
  doesNotSayEn: Words,
  gone: Words,
  why: Words,
};

export const ListDefinitions = z.object({
  action: z.literal('definition.list'),
  nonce: Nonce,
  page: z.number().int().min(0).max(10_000),
});
export type ListDefinitions = z.infer<typeof ListDefinitions>;

/** `indicator` is chosen from a list on the card, or stands on the button. */
export const OpenDefinition = z.object({
  action: z.literal('definition.open'),
  nonce: Nonce,
  indicator: Id.optional().catch(undefined),
});
export type OpenDefinition = z.infer<typeof OpenDefinition>;

/** `section` is chosen from a list on the card. */
export const DefinitionFormOf = z.object({
  action: z.literal('definition.form'),
  nonce: Nonce,
  indicator: Id,
  section: z.enum(sectionKeys).optional().catch(undefined),
});
export type DefinitionFormOf = z.infer<typeof DefinitionFormOf>;

export const ChangeDefinition = z.object({
  action: z.literal('definition.change'),
  nonce: Nonce,
  indicator: Id,
  version: Version,
  changed: z.enum(sectionKeys),
  ...written,
});
export type ChangeDefinition = z.infer<typeof ChangeDefinition>;

export const ConfirmDefinition = z.object({
  action: z.literal('definition.confirm'),
  nonce: Nonce,
  indicator: Id,
  version: Version,
});
export type ConfirmDefinition = z.infer<typeof ConfirmDefinition>;

/** `to` is the step that is asked for, and one past the last saves. `draft` is what the steps before asked. */
export const NewDefinition = z.object({
  action: z.literal('definition.new'),
  nonce: Nonce,
  to: z.number().int().min(1).max(4),
  draft: z.object(written),
  ...written,
});
export type NewDefinition = z.infer<typeof NewDefinition>;
