import { z } from 'zod';
import { languages } from '../../../shared/language.ts';

/** In the order in which they are asked (General Data Protection Regulation, articles 4, 9, 5(1)(c), 6(4), 28 and 30). */
export const triageQuestions = ['personal', 'special', 'aggregated', 'compatible', 'outside', 'registered'] as const;
export type TriageQuestion = (typeof triageQuestions)[number];

export const triageAnswers = ['yes', 'no', 'unknown'] as const;
export type TriageAnswer = (typeof triageAnswers)[number];

export type Answers = Readonly<Record<TriageQuestion, TriageAnswer>>;

export const triageStates = ['asking', 'done', 'sent', 'taken', 'more', 'decided', 'discarded'] as const;
export type TriageState = (typeof triageStates)[number];

export const verdicts = ['allowed', 'on-conditions', 'refused'] as const;
export type Verdict = (typeof verdicts)[number];

export const longestAbout = 500;

const Words = z.string().max(longestAbout);

/** What is kept of a triage beside who is in it. */
export const TriageRecord = z.strictObject({
  /** What somebody wants to do with which data. */
  about: Words,
  answers: z.partialRecord(z.enum(triageQuestions), z.enum(triageAnswers)),
  /** What they add for the privacy officer. */
  remark: Words,
  /** What the privacy officer asks, or gives as the reason. */
  reply: Words,
  verdict: z.enum(verdicts).nullable(),
  /** ISO date. */
  decidedOn: z.iso.date().nullable(),
  language: z.enum(languages),
});
export type TriageRecord = z.infer<typeof TriageRecord>;

/** Six questions about data that somebody wants to use, and what the privacy officer says of it. Never a legal opinion. */
export interface Triage extends Readonly<TriageRecord> {
  readonly id: string;
  readonly tenantId: string;
  /** Rises with each change. */
  readonly version: number;
  readonly state: TriageState;
  /** null when they had their data erased. */
  readonly asker: TriagePerson | null;
  /** The privacy officer who took it. */
  readonly officer: TriagePerson | null;
}

export interface TriagePerson {
  readonly id: string;
  readonly name: string | null;
}
