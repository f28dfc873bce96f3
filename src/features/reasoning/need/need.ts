import { z } from 'zod';
import type { Language } from '../../../shared/language.ts';

/** What is asked of who has the data, and where that stands. */
const requestStates = ['asked', 'granted', 'refused', 'withdrawn'] as const;

const NeedPerson = z.object({ id: z.string(), name: z.string().nullable() });
export type NeedPerson = z.infer<typeof NeedPerson>;

const DataRequest = z.object({
  state: z.enum(requestStates),
  /** What the data is for, under which law it may be had, and over which time: as it was typed. */
  purpose: z.string(),
  basis: z.string(),
  period: z.string(),
  /** Who decides; null when they had their data erased. */
  at: NeedPerson.nullable(),
  /** ISO instant. */
  askedAt: z.string(),
  reason: z.string(),
  /** How often who decides was reminded. */
  reminded: z.number().int(),
});
export type DataRequest = z.infer<typeof DataRequest>;

/** What meets a need: an indicator, a national table, or nothing yet. */
const NeedMatch = z.object({ kind: z.enum(['indicator', 'source', 'gap']), id: z.string() });
export type NeedMatch = z.infer<typeof NeedMatch>;

export const NeedContent = z.object({
  /** As it was typed. */
  what: z.string(),
  /** What will be decided with it, by whom it is used, and how often; empty when nobody said. */
  decision: z.string(),
  owner: z.string(),
  often: z.string(),
  match: NeedMatch,
  /** The line of reasoning, and its element, that it was needed for. */
  line: z.object({ id: z.string(), element: z.string().nullable() }).nullable(),
  /** Who needs it; null when they had their data erased. */
  by: NeedPerson.nullable(),
  request: DataRequest.nullable(),
});
export type NeedContent = z.infer<typeof NeedContent>;

export interface Need extends NeedContent {
  readonly id: string;
  readonly tenantId: string;
  readonly version: number;
  readonly language: Language;
  /** ISO instant of the next reminder; null when nobody waits. */
  readonly remindAt: string | null;
}

export const needQuestions = ['decision', 'owner', 'often'] as const;
export type NeedQuestion = (typeof needQuestions)[number];

/** What a careful adviser asks back, most important first; what was passed over is not asked again. */
export function questionsOf(need: Pick<Need, NeedQuestion>): readonly NeedQuestion[] {
  return needQuestions.filter((question) => need[question] === '');
}

export const longestNeed = 300;
export const longestDetail = 160;
