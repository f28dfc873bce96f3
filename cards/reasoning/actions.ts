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
const onLine = { nonce: Nonce, line: Id };
/** `seen` is the version of the line that the card shows. */
const onElement = { ...onLine, element: Id, seen: z.number().int().min(0) };
const Asks = z.enum(['effect', 'intervention', 'assumption', 'measure', 'decision', 'owner']);

/** `about` is the indicator from which it is begun. */
export const LineForm = z.object({ action: z.literal('line.form'), nonce: Nonce, about: Chosen });
export const BeginLine = z.object({ action: z.literal('line.begin'), nonce: Nonce, about: Chosen, words: Words });
/** `chosen` is an element, from the list on the card. */
export const OpenLine = z.object({ action: z.literal('line.open'), ...onLine, element: Chosen, chosen: Chosen });
export const ListLines = z.object({ action: z.literal('line.list'), nonce: Nonce, about: Chosen });
export const AnswerLine = z.object({ action: z.literal('line.answer'), ...onElement, asks: Asks, words: Words });
export const SkipLineQuestion = z.object({ action: z.literal('line.skip'), ...onElement, asks: Asks });
export const ChangeElement = z.object({ action: z.literal('line.change'), ...onElement, text: Words });
export const Assume = z.object({
  action: z.literal('line.assume'),
  ...onElement,
  because: Words,
  status: z
    .enum(['assumption', 'signal', 'supported', 'refuted', ''])
    .optional()
    .transform((value) => value || undefined),
});
export const Prove = z.object({ action: z.literal('line.prove'), ...onElement, proof: Words });
/** What came of an experiment, on the assumption that it was about. */
export const LearnFromExperiment = z.object({
  action: z.literal('line.learn'),
  ...onLine,
  element: Id,
  experiment: z.guid(),
});
export const DecideMeasure = z.object({ action: z.literal('line.decide'), ...onElement, decision: Words });
export const NameMeasure = z.object({ action: z.literal('line.measure'), ...onElement, named: Words });
export const MoveElement = z.object({ action: z.literal('line.move'), ...onElement, under: Chosen });
export const RemoveElement = z.object({ action: z.literal('line.remove'), ...onElement });
export const AddElement = z.object({
  action: z.literal('line.add'),
  ...onElement,
  as: z
    .enum(['effect', 'intervention', 'measure', ''])
    .optional()
    .transform((value) => value || undefined),
  added: Words,
});
export const CommentElement = z.object({ action: z.literal('line.comment'), ...onElement, comment: Words });
export const JoinLine = z.object({ action: z.literal('line.join'), ...onLine });
export const LeaveLine = z.object({ action: z.literal('line.leave'), ...onLine });
export const InviteToLine = z.object({ action: z.literal('line.invite'), ...onLine, colleague: Chosen });
export const LineVersions = z.object({ action: z.literal('line.versions'), ...onLine });
export const RestoreLine = z.object({
  action: z.literal('line.restore'),
  ...onLine,
  /** The version, from the list on the card. */
  to: z
    .string()
    .regex(/^\d{0,6}$/)
    .optional(),
});
/** As a picture. */
export const DrawLine = z.object({ action: z.literal('line.picture'), ...onLine });
export const WriteLine = z.object({
  action: z.literal('line.write'),
  ...onLine,
  as: z.enum(['text', 'mermaid']),
});

/** Everything that a button about a line can send. */
export const lineActions = [
  LineForm,
  BeginLine,
  OpenLine,
  ListLines,
  AnswerLine,
  SkipLineQuestion,
  ChangeElement,
  Assume,
  Prove,
  LearnFromExperiment,
  DecideMeasure,
  NameMeasure,
  MoveElement,
  RemoveElement,
  AddElement,
  CommentElement,
  JoinLine,
  LeaveLine,
  InviteToLine,
  LineVersions,
  RestoreLine,
  DrawLine,
  WriteLine,
] as const;
