import { z } from 'zod';
import { Nonce } from '../kit/actions.ts';

const Id = z.guid();
const Version = z.number().int().min(0);
/** What was not filled in comes empty or not at all. */
const Words = z.string().max(8_000).optional();

export const experimentLists = ['mine', 'running', 'overdue', 'lessons'] as const;

/** `line` and `assumption`: what it tests. */
export const ExperimentForm = z.object({
  action: z.literal('experiment.form'),
  nonce: Nonce,
  line: z.string().max(64).optional(),
  assumption: z.string().max(64).optional(),
});
export type ExperimentForm = z.infer<typeof ExperimentForm>;

/** `isForm`: all of it to be changed at once. */
export const OpenExperiment = z.object({
  action: z.literal('experiment.open'),
  nonce: Nonce,
  experiment: Id,
  isForm: z.boolean().optional(),
});
export type OpenExperiment = z.infer<typeof OpenExperiment>;

export const ListExperiments = z.object({
  action: z.literal('experiment.list'),
  nonce: Nonce,
  list: z.enum(experimentLists),
});
export type ListExperiments = z.infer<typeof ListExperiments>;

const onExperiment = { nonce: Nonce, experiment: Id, version: Version };

/** One answer, or all of them; `chosen` is an indicator from the list, `ends` a day as people type it. */
export const SaveExperiment = z.object({
  action: z.literal('experiment.save'),
  ...onExperiment,
  isForm: z.boolean().optional(),
  question: Words,
  expectation: Words,
  measure: Words,
  chosen: z
    .string()
    .regex(/^[a-z0-9-]{1,100}$/)
    .optional()
    .catch(undefined),
  ends: Words,
});
export type SaveExperiment = z.infer<typeof SaveExperiment>;

export const StartExperiment = z.object({ action: z.literal('experiment.start'), ...onExperiment });
export type StartExperiment = z.infer<typeof StartExperiment>;

export const ConcludeExperiment = z.object({
  action: z.literal('experiment.conclude'),
  ...onExperiment,
  result: Words,
  lesson: Words,
  decision: Words,
  decidedBy: Words,
});
export type ConcludeExperiment = z.infer<typeof ConcludeExperiment>;

export const DiscardExperiment = z.object({ action: z.literal('experiment.discard'), ...onExperiment });
export type DiscardExperiment = z.infer<typeof DiscardExperiment>;

/** What buttons about experiments send. */
export const experimentActions = [
  ConcludeExperiment,
  DiscardExperiment,
  ExperimentForm,
  ListExperiments,
  OpenExperiment,
  SaveExperiment,
  StartExperiment,
] as const;
