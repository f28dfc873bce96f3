import type { Language } from '../../shared/language.ts';
import type { CountedQuestion, CountingPorts, KeptAnswer, QuestionOutcome } from './count-questions.ts';
import type { MonthOverview } from './month-overview.ts';
import type { Overview, OverviewPorts } from './overview.ts';
import type { Summed } from './sum-months.ts';

/** All that is known of a month when it is over; from here on only what may be shown is kept. */
export interface MonthFacts extends Pick<MonthOverview, 'month' | 'countedFrom' | 'posts' | 'corrections'> {
  readonly experiments: NonNullable<MonthOverview['experiments']>;
  /** Of pulses that closed with a result: in how many places, of how many people, and how many of them agree. */
  readonly pulse: {
    readonly places: number;
    readonly people: number;
    readonly supported: number;
    readonly why: number;
  };
  readonly counts: readonly { readonly topic: string; readonly outcome: QuestionOutcome; readonly number: number }[];
  /** Numbers of people, by key of a topic. */
  readonly askers: {
    readonly all: number;
    readonly ofTopic: ReadonlyMap<string, number>;
    readonly ofGap: ReadonlyMap<string, number>;
  };
  readonly referred: number;
  /** Working minutes, and the term that held. */
  readonly answers: readonly {
    readonly championId: string | null;
    readonly minutes: number;
    readonly term: number;
  }[];
  readonly used: number;
}

export interface InsightStore {
  /** Counts answers that were not counted yet, some hundreds at once, each once. Resolves to how many that were. */
  count(counted: (kept: readonly KeptAnswer[]) => Promise<readonly CountedQuestion[]>): Promise<number>;
  /** First days of months that ended before this ISO date, since counting began, of which there is no overview yet. */
  toClose(tenantId: string, today: string): Promise<readonly string[]>;
  facts(
    tenantId: string,
    month: string,
  ): Promise<Omit<MonthFacts, 'answers'> & { readonly answers: readonly Answered[] }>;
  /** Keeps the overview of a month, unless there is one, and forgets who asked in it. */
  close(tenantId: string, overview: MonthOverview): Promise<void>;
}

/** An answer by a colleague, as it is kept; ISO instants. */
export interface Answered {
  readonly championId: string | null;
  readonly sentAt: string;
  readonly answeredAt: string;
  readonly isUrgent: boolean;
}

export interface ClosingPorts extends CountingPorts {
  readonly store: InsightStore;
  readonly tenants: readonly string[];
  readonly working: (from: string, to: string) => number;
  /** In working minutes. */
  readonly termOf: (answered: Answered) => number;
  /** ISO date. */
  readonly today: () => string;
}

export interface InsightPorts extends OverviewPorts {
  readonly topicNames: (language: Language) => Readonly<Record<string, string>>;
  /** False where people have no place for files. */
  readonly handsOutFiles: boolean;
  /** As a Dutch Excel opens it. */
  readonly csv: (overview: Overview & { readonly summed: Summed }, language: Language) => Uint8Array;
}
