import type { CbsLook, Connection, ProcessFacts, Standing } from './status.ts';

export interface StatusStore {
  standing(): Promise<Standing>;
  /** Keeps that CBS was looked at. */
  noteCbsLook(look: Omit<CbsLook, 'completeAt'>): Promise<void>;
}

/** Of a database that only this process can open. */
export interface Backups {
  take(): Promise<void>;
  /** ISO instant; null without any. */
  newest(): Promise<string | null>;
}

export interface StatusPorts {
  readonly store: Pick<StatusStore, 'standing'>;
  readonly facts: ProcessFacts;
  /** null: whoever runs the database makes them. */
  readonly backups: Backups | null;
  readonly followsCbs: () => Promise<boolean>;
  /** Asks everything outside whether it answers, each for some seconds at most. */
  readonly connections: () => Promise<readonly Connection[]>;
  /** ISO instant. */
  readonly now: () => string;
}
