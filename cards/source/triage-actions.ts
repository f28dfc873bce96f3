import { z } from 'zod';
import { Nonce } from '../kit/actions.ts';

const Id = z.guid();
/** What was not filled in comes empty or not at all. */
const Words = z.string().max(8_000).optional();
const Asked = z.enum(['personal', 'special', 'aggregated', 'compatible', 'outside', 'registered']);

export const StartTriage = z.object({ action: z.literal('triage.start'), nonce: Nonce, about: Words });
export type StartTriage = z.infer<typeof StartTriage>;

export const OpenTriage = z.object({ action: z.literal('triage.open'), nonce: Nonce, triage: Id });
export type OpenTriage = z.infer<typeof OpenTriage>;

const onTriage = { nonce: Nonce, triage: Id, version: z.number().int().min(0) };

export const TellTriage = z.object({ action: z.literal('triage.tell'), ...onTriage, about: Words });
/** `asked` is the question that is answered. */
export const AnswerTriage = z.object({
  action: z.literal('triage.answer'),
  ...onTriage,
  asked: Asked,
  answer: z.enum(['yes', 'no', 'unknown']),
});
/** `asked` is chosen from a list. */
export const ReopenTriage = z.object({
  action: z.literal('triage.reopen'),
  ...onTriage,
  asked: Asked.optional().catch(undefined),
});
export const SendTriage = z.object({ action: z.literal('triage.send'), ...onTriage, remark: Words });
export const TakeTriage = z.object({ action: z.literal('triage.take'), ...onTriage });
export const AskMoreTriage = z.object({ action: z.literal('triage.more'), ...onTriage, reply: Words });
export const DecideTriage = z.object({ action: z.literal('triage.decide'), ...onTriage, verdict: Words, reply: Words });
export const DiscardTriage = z.object({ action: z.literal('triage.discard'), ...onTriage });
