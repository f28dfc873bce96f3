import { sql } from 'kysely';
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

/** Ends what was started; the mocha configuration names the file that calls this. */
export async function stopDatabases(): Promise<void> {
  await Promise.all(opened.splice(0).map((database) => database.close()));
  await (await server)?.stop();
  server = null;
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
  const tables =
    'person, role_change, champion, champion_change, colleague_article, colleague_article_entry, referral, referral_entry, referral_offer, team, channel, press, conversation, account, inbox, delivery, pace, answer, feedback, practice_story, publication_place, post, post_entry, post_place, post_slot, post_slot_run, figure_draft, missing_told, figure_use, figure_use_press, observation, figure_entry, indicator_version, followed_figure, follower, model_switch, setting_change, model_request, model_spent, reasoning_line, reasoning_line_version, data_need, data_need_entry, experiment, experiment_entry, experiment_told, triage, triage_entry, source, source_entry, indicator';
  await sql`truncate ${sql.raw(tables)}`.execute(database.query);
}
