import { Kysely } from 'kysely';
import type { Connection } from './connection.ts';
import type { Engine, Log, Run } from './engine.ts';
import { migrate } from './migrate.ts';
import { refusalOf } from './refused-token.ts';
import type { Tables } from './tables.ts';

export type DatabaseConfig =
  | { readonly kind: 'embedded'; readonly folder: string }
  /** For tests: gone when closed. */
  | { readonly kind: 'memory' }
  | { readonly kind: 'postgres'; readonly url: string; readonly clientId?: string };

export interface Database {
  readonly kind: 'embedded' | 'postgres';
  readonly query: Kysely<Tables>;
  readonly queueConnection: Connection | null;
  readonly dump: Engine['dump'];
  readonly run: Run;
  /** All that `work` runs is committed together, or nothing of it when it rejects. */
  readonly transaction: Engine['transaction'];
  /** Rejects within seconds when the database does not answer. */
  check(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the database and brings its tables up to date. Rejects with `storage.locked`, `.unavailable`, `.corrupt` or `identity.refused`. */
export async function openDatabase(config: DatabaseConfig, log: Log = () => {}): Promise<Database> {
  // Only one of them: the packages of the other would make the start longer and the process larger.
  const engine =
    config.kind === 'postgres'
      ? await (await import('./postgres.ts')).openPostgres(config, log)
      : await (await import('./embedded.ts')).openEmbedded(config);
  const query = new Kysely<Tables>({ dialect: engine.dialect });
  try {
    await migrate(query, engine.migrationDialect);
  } catch (error) {
    await engine.close();
    throw refusalOf(config, error);
  }
  let closing: Promise<void> | null = null;
  return {
    kind: config.kind === 'postgres' ? 'postgres' : 'embedded',
    query,
    queueConnection: engine.queueConnection,
    dump: engine.dump,
    run: engine.run,
    transaction: engine.transaction,
    check: async () => void (await engine.run({ name: 'check', text: 'select 1' }, [])),
    close: () => (closing ??= engine.close()),
  };
}
