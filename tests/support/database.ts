import { sql } from 'kysely';
import { allRecords } from '../../src/storage/records/records.ts';
import { openDatabase, type Database, type DatabaseConfig } from '../../src/storage/engine/database.ts';
import { startDatabaseServer, type DatabaseServer } from './database-server.ts';

export interface TestEngine {
  readonly name: 'PGlite' | 'PostgreSQL';
  /** Open, up to date and empty at the start of every test. */
  readonly database: Database;
  /** Another process's view of the same data: connections of its own on PostgreSQL, the same instance on PGlite. */
  another(): Promise<Database>;
  /** A database nobody has opened yet. */
  fresh(): Promise<DatabaseConfig>;
}

// A cold start of both engines on a busy machine.
const startMs = 60_000;

let server: Promise<DatabaseServer> | null = null;
let upToDate: Promise<string> | null = null;
const opened: Database[] = [];
const shared: Record<TestEngine['name'], Promise<{ config: DatabaseConfig; database: Database }> | null> = {
  PGlite: null,
  PostgreSQL: null,
};

/** Defines the same tests for PGlite and for PostgreSQL. Each engine starts once per run and only when a test needs it. */
export function forEachEngine(define: (engine: TestEngine) => void): void {
  for (const name of ['PGlite', 'PostgreSQL'] as const) {
    describe(name, () => {
      let current: { config: DatabaseConfig; database: Database } | null = null;
      const use = () => {
        if (current === null) throw new Error('The database is open inside hooks and tests only');
        return current;
      };
      before(async function () {
        this.timeout(startMs);
        current = await (shared[name] ??= openShared(name));
      });
      beforeEach(() => empty(use().database));
      define({
        name,
        get database() {
          return use().database;
        },
        another: async () => (name === 'PGlite' ? use().database : keep(await openDatabase(use().config))),
        fresh: () => freshDatabase(name),
      });
    });
  }
}

export async function freshDatabase(name: TestEngine['name']): Promise<DatabaseConfig> {
  if (name === 'PGlite') return { kind: 'memory' };
  server ??= startDatabaseServer();
  return { kind: 'postgres', url: await (await server).createDatabase() };
}

/** A new database that is up to date and empty. */
export async function openFresh(name: TestEngine['name']): Promise<Database> {
  if (name === 'PGlite') return openDatabase({ kind: 'memory' });
  const { createDatabase } = await (server ??= startDatabaseServer());
  return openDatabase({ kind: 'postgres', url: await createDatabase(await (upToDate ??= makeUpToDate())) });
}

/** What all others are copied from, because bringing each up to date takes six times as long. Resolves to its URL. */
async function makeUpToDate(): Promise<string> {
  const config = await freshDatabase('PostgreSQL');
  if (config.kind !== 'postgres') throw new Error('this is no PostgreSQL');
  await (await openDatabase(config)).close();
  return config.url;
}

/** Ends what was started; the mocha configuration names the file that calls this. */
export async function stopDatabases(): Promise<void> {
  await Promise.all(opened.splice(0).map((database) => database.close()));
  await (await server)?.stop();
  server = null;
  upToDate = null;
}

async function openShared(name: TestEngine['name']): Promise<{ config: DatabaseConfig; database: Database }> {
  const config = await freshDatabase(name);
  return { config, database: keep(await openDatabase(config)) };
}

function keep(database: Database): Database {
  opened.push(database);
  return database;
}

async function empty(database: Database): Promise<void> {
  const tables = allRecords.flatMap((record) => Object.keys(record.tables)).join(', ');
  await sql`truncate ${sql.raw(tables)}`.execute(database.query);
}
