import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type Database, type DatabaseConfig } from '../../src/storage/engine/database.ts';
import { freshDatabase } from '../support/database.ts';

export interface InboxRow {
  readonly id: number;
  readonly key: string;
  readonly conversationId: string;
  readonly state: string;
}

export interface DeliveryRow {
  readonly id: number;
  readonly key: string | null;
  readonly turnId: number | null;
  readonly purpose: string;
  readonly state: string;
  readonly reason: string | null;
  readonly isTold: boolean;
}

export interface Rows {
  readonly inbox: readonly InboxRow[];
  readonly deliveries: readonly DeliveryRow[];
}

export interface Engine {
  readonly name: 'PGlite' | 'PostgreSQL';
  readonly env: Readonly<Record<string, string>>;
  /** False for PGlite: it belongs to one process, so the bot must have stopped before its rows can be read. */
  readonly isShared: boolean;
  rows(): Promise<Rows>;
  /** Opens it for this, beside a bot only when it is shared. */
  use<T>(work: (database: Database) => Promise<T>): Promise<T>;
  /** Does to the claims of a process that certainly died what half a minute would do. */
  endLeases(): Promise<void>;
  /** Ends every connection of others at once, as a planned restart of the server does. Resolves to how many. */
  cutConnections(): Promise<number>;
  remove(): void;
}

/** An empty database that nobody has opened yet. */
export function newEngine(name: Engine['name']): Promise<Engine> {
  return name === 'PGlite' ? embeddedEngine() : serverEngine();
}

async function embeddedEngine(): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), 'faults-pglite-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const data = join(folder, 'data');
  return engineOf('PGlite', { kind: 'embedded', folder: data }, { BOT_DATA_FOLDER: data }, remove);
}

async function serverEngine(): Promise<Engine> {
  const config = await freshDatabase('PostgreSQL');
  if (config.kind !== 'postgres') throw new Error('the tests have no PostgreSQL');
  return engineOf('PostgreSQL', config, { DATABASE_URL: config.url }, () => {});
}

const inbox = {
  name: 'faults-inbox',
  text: 'select id, key, conversation_id as "conversationId", state from inbox order by id',
};
const deliveries = {
  name: 'faults-deliveries',
  text: `select id, key, turn_id as "turnId", purpose, state, reason, is_told as "isTold" from delivery order by id`,
};
const leases = [
  { name: 'faults-end-turns', text: `update inbox set lease_until = '-infinity' where state = 'working'` },
  { name: 'faults-end-deliveries', text: `update delivery set due_at = '-infinity' where state = 'sending'` },
];

const cut = {
  name: 'faults-cut',
  text: `select count(pg_terminate_backend(pid)) as number from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`,
};

function engineOf(name: Engine['name'], config: DatabaseConfig, env: Engine['env'], remove: () => void): Engine {
  const isShared = config.kind === 'postgres';
  async function use<T>(work: (database: Database) => Promise<T>): Promise<T> {
    const database = await openDatabase(config);
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  }
  return {
    name,
    env,
    isShared,
    use,
    rows: () =>
      use(async ({ run }) => ({
        inbox: (await run(inbox, [])) as unknown as InboxRow[],
        deliveries: (await run(deliveries, [])) as unknown as DeliveryRow[],
      })),
    async endLeases() {
      // PGlite's own start releases every claim, because nobody else can be working.
      if (!isShared) return;
      await use(async ({ run }) => {
        for (const statement of leases) await run(statement, []);
      });
    },
    cutConnections: () => use(async ({ run }) => Number((await run(cut, []))[0]?.['number'])),
    remove,
  };
}
