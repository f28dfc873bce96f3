import type { Dialect } from 'kysely';
import type { Connection } from './connection.ts';
import type { Row } from './row.ts';
import type { Value } from './storable.ts';

export type Log = (fields: object, message: string) => void;

/** A statement of the hot path: the name lets PostgreSQL keep its plan. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** What differs between PGlite and PostgreSQL. */
export interface Engine {
  readonly dialect: Dialect;
  /** Outlives the time limits of normal statements; the embedded engine has none and uses `dialect`. */
  readonly migrationDialect: Dialect | null;
  /** Where a queue may open connections of its own; null when there is no other process to share work with. */
  readonly queueConnection: Connection | null;
  /** All of it as it stands at one moment, as a tar of its files; null where a server makes backups. */
  readonly dump: (() => Promise<Blob>) | null;
  run: Run;
  transaction: <Result>(work: (run: Run) => Promise<Result>) => Promise<Result>;
  close(): Promise<void>;
}

/** Runs one statement. Rejects with `storage.unavailable`; the SQLSTATE, if there is one, stands on the cause. */
export type Run = (statement: Statement, values: readonly Value[]) => Promise<readonly Row[]>;
