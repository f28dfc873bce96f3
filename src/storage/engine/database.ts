import { Kysely, type Dialect } from 'kysely';
import { openEmbedded } from './embedded.ts';
import { unavailable } from './engine-error.ts';
import { migrate } from './migrate.ts';
import { openPostgres } from './postgres.ts';
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

/** What the queue needs to share the database; on PostgreSQL it opens connections of its own. */
export type QueueConnection =
  | { readonly kind: 'postgres'; readonly url: string }
  | { readonly kind: 'embedded'; readonly pglite: EmbeddedConnection };

export interface EmbeddedConnection {
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
  exec(text: string): Promise<{ rows: unknown[] }[]>;
  listen(channel: string, heard: (payload: string) => void): Promise<() => Promise<void>>;
}

/** What differs between PGlite and PostgreSQL. */
export interface Engine {
  readonly dialect: Dialect;
  /** Outlives the time limits of normal statements; the embedded engine has none and uses `dialect`. */
  readonly migrationDialect: Dialect | null;
  readonly queueConnection: QueueConnection;
  run(statement: Statement, values: readonly Value[]): Promise<unknown[]>;
  close(): Promise<void>;
}

export interface Database {
  readonly kind: 'embedded' | 'postgres';
  readonly query: Kysely<Tables>;
  readonly queueConnection: QueueConnection;
  run<Row>(statement: Statement, values: readonly Value[]): Promise<readonly Row[]>;
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
    run: async <Row>(statement: Statement, values: readonly Value[]) => (await engine.run(statement, values)) as Row[],
    check: async () => void (await engine.run({ name: 'check', text: 'select 1' }, [])),
    close: () => (closing ??= engine.close()),
  };
}
