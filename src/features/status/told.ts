import type { Connection, NewestBackup, ProcessFacts, Standing, Worry } from './status.ts';

export type StatusContent = {
  readonly kind: 'status.shown';
  readonly standing: Standing;
  readonly facts: ProcessFacts;
  readonly followsCbs: boolean;
  readonly backup: NewestBackup;
  readonly worries: readonly Worry[];
  /** null: nobody asked for them. */
  readonly connections: readonly Connection[] | null;
  /** ISO instant at which it was so. */
  readonly at: string;
};
