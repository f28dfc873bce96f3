export const questionOutcomes = ['answered', 'asked-back', 'not-answered'] as const;
export type QuestionOutcome = (typeof questionOutcomes)[number];

/** An answer as it is kept for some weeks. */
export interface KeptAnswer {
  readonly turnId: number;
  readonly tenantId: string;
  readonly personId: string;
  /** ISO date in Amsterdam. */
  readonly day: string;
  readonly kind: string;
  /** Screened; empty when it may not be kept. */
  readonly question: string;
  readonly subject: string | null;
  readonly reason: string | null;
}

/** What is left of it: no word of the question. */
export interface CountedQuestion extends Pick<KeptAnswer, 'turnId' | 'tenantId' | 'personId' | 'day'> {
  /** Key of a topic; empty when it is about none. */
  readonly topic: string;
  /** null: it was no question. */
  readonly outcome: QuestionOutcome | null;
}

export interface CountingPorts {
  /** Keys of topics, the one that the question says most of first. */
  readonly topicsOf: (question: string, subject: string | null) => Promise<readonly string[]>;
  /** null: it was no question. */
  readonly outcomeOf: (kept: Pick<KeptAnswer, 'kind' | 'reason'>) => QuestionOutcome | null;
}

/** Each with the topic that it says most of. */
export async function countedOf(
  kept: readonly KeptAnswer[],
  { topicsOf, outcomeOf }: CountingPorts,
): Promise<readonly CountedQuestion[]> {
  return Promise.all(
    kept.map(async ({ turnId, tenantId, personId, day, question, subject, ...of }) => {
      const [topic = ''] = await topicsOf(question, subject);
      return { turnId, tenantId, personId, day, topic, outcome: outcomeOf(of) };
    }),
  );
}
