import type { ModelOutcome, ModelUse } from './model.ts';
import type { ModelAbout } from './ports.ts';

export interface ModelStanding extends ModelAbout {
  readonly isOn: boolean;
  /** The newest switching; null: it is as it was set up. */
  readonly switched: { readonly at: string; readonly name: string | null } | null;
  readonly service: 'asked' | 'resting';
  readonly spentToday: number;
  /** Of the last 30 days. */
  readonly counts: readonly {
    readonly use: ModelUse;
    readonly outcome: ModelOutcome;
    readonly count: number;
    readonly tokens: number;
  }[];
}

/** What an administrator is told about the language model. */
export type ModelContent =
  | {
      readonly kind: 'model.status';
      readonly news: 'on' | 'off' | 'was-on' | 'was-off' | null;
      /** Whether the log is unfolded. */
      readonly isOpen: boolean;
      readonly standing: ModelStanding;
    }
  | { readonly kind: 'model.none' };
