import type { Connection, NewestBackup, ProcessFacts, Standing, Worry } from './status.ts';

export type StatusContent =
  | ShownStatus
  /** What to do with the code of an apology. */
  | { readonly kind: 'status.code'; readonly code: string; readonly mayLook: boolean }
  | { readonly kind: 'status.papers' };

interface ShownStatus {
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
}
