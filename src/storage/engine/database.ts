import { Kysely, type Dialect } from 'kysely';
import { openEmbedded } from './embedded.ts';
import { unavailable } from './engine-error.ts';
import { migrate } from './migrate.ts';
import { openPostgres } from './postgres.ts';
import type { Row } from './row.ts';
import type { Value } from './storable.ts';
import type { Tables } from './tables.ts';

export type DatabaseConfig =
  | { readonly kind: 'embedded'; readonly folder: string }
  /** For tests: gone when closed. */
  | { readonly kind: 'memory' }
  | { readonly kind: 'postgres'; readonly url: string };

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
  readonly queueConnection: string | null;
  run: Run;
  transaction: <Result>(work: (run: Run) => Promise<Result>) => Promise<Result>;
  close(): Promise<void>;
}

/** Runs one statement. Rejects with `storage.unavailable`; the SQLSTATE, if there is one, stands on the cause. */
export type Run = (statement: Statement, values: readonly Value[]) => Promise<readonly Row[]>;

export interface Database {
  readonly kind: 'embedded' | 'postgres';
  readonly query: Kysely<Tables>;
  readonly queueConnection: string | null;
  readonly run: Run;
  /** All that `work` runs is committed together, or nothing of it when it rejects. */
  readonly transaction: Engine['transaction'];
  /** Rejects within seconds when the database does not answer. */
  check(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the database and brings its tables up to date. Rejects with `storage.locked`, `.unavailable` or `.corrupt`. */
export async function openDatabase(config: DatabaseConfig, log: Log = () => {}): Promise<Database> {
  const engine = config.kind === 'postgres' ? openPostgres(config.url, log) : await openEmbedded(config);
  const query = new Kysely<Tables>({ dialect: engine.dialect });
  try {
    await migrate(query, engine.migrationDialect);
  } catch (error) {
    await engine.close();
    throw unavailable(error);
  }
  let closing: Promise<void> | null = null;
  return {
    kind: config.kind === 'postgres' ? 'postgres' : 'embedded',
    query,
    queueConnection: engine.queueConnection,
    run: engine.run,
    transaction: engine.transaction,
    check: async () => void (await engine.run({ name: 'check', text: 'select 1' }, [])),
    close: () => (closing ??= engine.close()),
  };
}
