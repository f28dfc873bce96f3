import type { Person } from '../../shared/person.ts';
import type { ModelOutcome, ModelRequest, ModelSwitch, ModelUse } from './model.ts';

/** What one day may cost. Days are ISO dates; the same rows serve every process of the bot. */
export interface ModelBudget {
  /** Sets these tokens aside; false when they are not left, of the day or of this person. */
  reserve(day: string, person: Person | null, tokens: number): Promise<boolean>;
  /** Puts right what was set aside, by so many tokens more or less. */
  settle(day: string, person: Person | null, difference: number): Promise<void>;
}

export interface ModelStore {
  /** null: nobody switched anything yet, which means on. */
  newestSwitch(): Promise<ModelSwitch | null>;
  spentOn(day: string): Promise<number>;
  note(request: ModelRequest): Promise<void>;
  /** Counts of the log since an ISO instant. */
  counts(since: string): Promise<
    readonly {
      readonly use: ModelUse;
      readonly outcome: ModelOutcome;
      readonly count: number;
      readonly tokens: number;
    }[]
  >;
}

/** What is configured, as an administrator may see it. */
export interface ModelAbout {
  readonly host: string;
  readonly chatDeployment: string;
  readonly embeddingsDeployment: string | null;
  readonly tokensPerDay: number;
  readonly tokensPerPerson: number;
}

export interface ModelPorts {
  /** null: no model is configured. */
  readonly about: ModelAbout | null;
  readonly store: ModelStore;
  /** Of this process: whether the service is asked, or left alone for a while because it failed. */
  readonly service: () => 'asked' | 'resting';
  readonly nameOf: (person: Person) => string | null;
  /** ISO date. */
  readonly today: () => string;
  /** ISO instant. */
  readonly now: () => string;
}
