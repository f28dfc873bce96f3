import { Kysely, sql, type Dialect } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import { unavailable } from './engine-error.ts';
import { firstTables } from './migrations/0001-first-tables.ts';
import { messagesAsBytes } from './migrations/0002-messages-as-bytes.ts';
import { threeStatuses } from './migrations/0003-three-statuses.ts';
import type { Tables } from './tables.ts';

const migrations: Record<string, Migration> = {
  '0001-first-tables': fromText(firstTables),
  '0002-messages-as-bytes': fromText(messagesAsBytes),
  '0003-three-statuses': fromText(threeStatuses),
};

/** Brings the tables up to date. Several processes may do this at once: a lock in the database lets one work. */
export async function migrate(query: Kysely<Tables>, dialect: Dialect | null): Promise<void> {
  const db = dialect === null ? query : new Kysely<Tables>({ dialect });
  try {
    const { error } = await new Migrator({ db, provider: { getMigrations: async () => migrations } }).migrateToLatest();
    if (error !== undefined) throw unavailable(error);
  } finally {
    if (dialect !== null) await db.destroy();
  }
}

// A prepared statement holds one command, so the text is cut where one ends.
function fromText(text: string): Migration {
  return {
    up: async (db) => {
      for (const command of text.split(/;\s*$/m)) {
        if (command.trim() !== '') await sql.raw(command).execute(db);
      }
    },
  };
}
