import type { CbsLook, Connection, ProcessFacts, Standing } from './status.ts';

export interface StatusStore {
  standing(): Promise<Standing>;
  /** Keeps that CBS was looked at. */
  noteCbsLook(look: Omit<CbsLook, 'completeAt'>): Promise<void>;
}

export interface StatusPorts {
  readonly store: Pick<StatusStore, 'standing'>;
  readonly facts: ProcessFacts;
  readonly followsCbs: () => Promise<boolean>;
  /** Asks everything outside whether it answers, each for some seconds at most. */
  readonly connections: () => Promise<readonly Connection[]>;
  /** ISO instant. */
  readonly now: () => string;
}
