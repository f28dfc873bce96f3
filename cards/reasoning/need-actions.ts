import { z } from 'zod';
import { Nonce } from '../kit/actions.ts';

const Id = z.string().min(1).max(80);
/** What was not filled in comes empty or not at all. */
const Words = z.string().max(8_000).optional();
const Chosen = z
  .string()
  .max(80)
  .optional()
  .transform((value) => value || undefined);
const onNeed = { nonce: Nonce, need: Id };
/** The line of reasoning, and its element, for which the data is needed. */
const forLine = { line: Chosen, element: Chosen };

export const NeedForm = z.object({ action: z.literal('need.form'), nonce: Nonce, ...forLine });
export const BeginNeed = z.object({ action: z.literal('need.begin'), nonce: Nonce, ...forLine, words: Words });
export const OpenNeed = z.object({ action: z.literal('need.open'), ...onNeed });
export const AnswerNeed = z.object({
  action: z.literal('need.answer'),
  ...onNeed,
  asks: z.enum(['decision', 'owner', 'often']),
  words: Words,
});
export const ChangeNeed = z.object({
  action: z.literal('need.change'),
  ...onNeed,
  what: Words,
  decision: Words,
  owner: Words,
  often: Words,
});
export const MismatchNeed = z.object({ action: z.literal('need.mismatch'), ...onNeed });
/** `time` is the period that the data is about. */
export const RequestData = z.object({
  action: z.literal('need.request'),
  ...onNeed,
  purpose: Words,
  basis: Words,
  time: Words,
  colleague: Chosen,
});
export const GrantRequest = z.object({ action: z.literal('need.grant'), ...onNeed, reason: Words });
export const RefuseRequest = z.object({ action: z.literal('need.refuse'), ...onNeed, reason: Words });
export const WithdrawRequest = z.object({ action: z.literal('need.withdraw'), ...onNeed });
