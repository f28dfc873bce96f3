import { z } from 'zod';
import { languages } from '../../shared/language.ts';

export const experimentStates = ['draft', 'running', 'concluded', 'discarded'] as const;
export type ExperimentState = (typeof experimentStates)[number];

/** A failed one is a result like any other. */
export const results = ['succeeded', 'failed', 'unclear'] as const;
export type Result = (typeof results)[number];

export const decisions = ['stop', 'continue', 'scale-up'] as const;
export type Decision = (typeof decisions)[number];

export const longestWords = 500;

const Words = z.string().max(longestWords);

/** What is kept of an experiment beside who has it and how far it is; also as it was in an earlier version. */
export const ExperimentRecord = z.strictObject({
  /** What somebody wants to know: 'Komen er meer mensen als de balie later sluit?' */
  question: Words,
  /** In their own words, with the direction and the size that are in them. */
  expectation: Words,
  /** What is measured, in words, where there is no indicator for it. */
  measure: Words,
  indicatorId: z.string().nullable(),
  /** ISO dates; null while nobody chose them. */
  startsOn: z.iso.date().nullable(),
  endsOn: z.iso.date().nullable(),
  /** The assumption of a line of reasoning that it tests. */
  link: z.strictObject({ line: z.string(), assumption: z.string().nullable() }).nullable(),
  conclusion: z
    .strictObject({
      result: z.enum(results),
      lesson: Words,
      decision: z.enum(decisions),
      /** Who decided: a team or a role; empty: who has the experiment. */
      decidedBy: Words,
      on: z.iso.date(),
    })
    .nullable(),
  language: z.enum(languages),
});
export type ExperimentRecord = z.infer<typeof ExperimentRecord>;
export type Conclusion = NonNullable<ExperimentRecord['conclusion']>;

/** A small change that is tried out for a while, with what was expected of it and what was learned. */
export interface Experiment extends Readonly<ExperimentRecord> {
  readonly id: string;
  readonly tenantId: string;
  /** Rises with each change. */
  readonly version: number;
  readonly state: ExperimentState;
  /** null when they had their data erased. */
  readonly owner: ExperimentOwner | null;
}

export interface ExperimentOwner {
  readonly id: string;
  readonly name: string | null;
}

/** What is asked before it can begin, one at a time and in this order. */
export const steps = ['question', 'expectation', 'measure', 'end'] as const;
export type Step = (typeof steps)[number];

/** What is not known yet; null when it can begin. */
export function nextStep(experiment: ExperimentRecord): Step | null {
  const { question, expectation, measure, indicatorId, endsOn } = experiment;
  if (question === '') return 'question';
  if (expectation === '') return 'expectation';
  if (measure === '' && indicatorId === null) return 'measure';
  return endsOn === null ? 'end' : null;
}
