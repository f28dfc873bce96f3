import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openDatabase } from '../../src/storage/engine/database.ts';

export interface Backup {
  readonly by: 'pg_dump' | 'snapshot' | 'the bot';
  /** Into an empty database, or an empty folder. */
  restore(to: string): Promise<void>;
  remove(): void;
}

/** With the `pg_dump` of this machine where it knows the version of the server; else every table as one snapshot shows it. */
export async function takeBackup(url: string): Promise<Backup> {
  return (await canDump(url)) ? dumpOf(url) : snapshotOf(url);
}

function dumpOf(url: string): Backup {
  const folder = mkdtempSync(join(tmpdir(), 'faults-backup-'));
  const file = join(folder, 'datawijzer.dump');
  execFileSync('pg_dump', ['--format=custom', `--file=${file}`, url], { stdio: 'pipe' });
  return {
    by: 'pg_dump',
    restore: async (to) =>
      void execFileSync('pg_restore', ['--no-owner', '--exit-on-error', `--dbname=${to}`, file], { stdio: 'pipe' }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function snapshotOf(url: string): Promise<Backup> {
  const kept = await connected(url, async (client) => {
    await client.query('begin isolation level repeatable read read only');
    const tables = await namesIn(client);
    const rows = new Map<string, string>();
    for (const table of tables) {
      const { rows: all } = await client.query<{ rows: string }>(
        `select coalesce(json_agg(one), '[]')::text as rows from ${table} one`,
      );
      rows.set(table, all[0]?.rows ?? '[]');
    }
    await client.query('commit');
    return rows;
  });
  return {
    by: 'snapshot',
    async restore(to) {
      await (await openDatabase({ kind: 'postgres', url: to })).close();
      await connected(to, async (client) => {
        await client.query('set session_replication_role = replica');
        for (const [table, rows] of kept) {
          await client.query(`delete from ${table}`);
          const columns = await writtenColumns(client, table);
          await client.query(
            `insert into ${table} (${columns}) overriding system value
             select ${columns} from json_populate_recordset(null::${table}, $1::json)`,
            [rows],
          );
        }
        for (const { table, column } of await numbered(client))
          await client.query(
            `select setval(pg_get_serial_sequence('${table}', '${column}'), coalesce(max(${column}), 0) + 1) from ${table}`,
          );
      });
    },
    remove: () => {},
  };
}

/** Without those that the database works out of others. */
async function writtenColumns(client: pg.Client, table: string): Promise<string> {
  const { rows } = await client.query<{ names: string }>(
    `select string_agg(quote_ident(column_name), ', ' order by ordinal_position) as names from information_schema.columns
     where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'`,
    [table],
  );
  return rows[0]?.names ?? '';
}

async function canDump(url: string): Promise<boolean> {
  try {
    const ours = Number(/\d+/.exec(execFileSync('pg_dump', ['--version'], { encoding: 'utf8' }))?.[0]);
    const { rows } = await connected(url, (client) => client.query<{ version: string }>('show server_version_num'));
    return ours >= Math.floor(Number(Object.values(rows[0] ?? {})[0]) / 10_000);
  } catch {
    return false;
  }
}

async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function namesIn(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select quote_ident(tablename) as name from pg_tables where schemaname = 'public' order by tablename`,
  );
  return rows.map(({ name }) => name);
}

async function numbered(client: pg.Client): Promise<readonly { readonly table: string; readonly column: string }[]> {
  const { rows } = await client.query<{ table: string; column: string }>(
    `select table_name as table, column_name as column from information_schema.columns
     where table_schema = 'public' and is_identity = 'YES'`,
  );
  return rows;
}
