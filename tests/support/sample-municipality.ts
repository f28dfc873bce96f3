import { sql } from 'kysely';
import { loadMunicipality } from '../../src/local/municipality.ts';
import type { Database } from '../../src/storage/engine/database.ts';
import { indicatorStore } from '../../src/storage/indicator/indicator-store.ts';
import { personStore } from '../../src/storage/person/person-store.ts';
import { allRecords } from '../../src/storage/records/records.ts';
import { championStore } from '../../src/storage/referral/champion-store.ts';

/** The day on which the sample municipality of the tests lives. */
export const testDay = '2026-11-22';

type Rows = readonly { readonly table: string; readonly json: string }[];

const tables = allRecords.flatMap((record) => Object.keys(record.tables));
let made: Promise<Rows> | null = null;

/**
 * The sample municipality in this database. The first one of a process is made as at a start; an empty database after that gets
 * a copy of its rows, because simulating and writing 10,000 figures takes longer than most journeys.
 */
export async function openMunicipality(database: Database): Promise<void> {
  const rows = await made;
  const names = rows?.map(({ table }) => table) ?? tables;
  const isEmpty = !(await holdsAny(database, names));
  if (isEmpty && rows) return fill(database, rows);
  await loadMunicipality(indicatorStore(database), personStore(database), championStore(database), testDay);
  if (isEmpty) made ??= rowsOf(database);
}

async function holdsAny({ query }: Database, names: readonly string[]): Promise<boolean> {
  const each = names.map((table) => `exists (select from ${table})`);
  const { rows } = await sql<{ is: boolean }>`select ${sql.raw(each.join(' or '))} as is`.execute(query);
  return rows[0]?.is === true;
}

async function rowsOf({ query }: Database): Promise<Rows> {
  const each = tables.map(
    (table) => `select '${table}' as "table", json_agg(one)::text as json from ${table} one having count(*) > 0`,
  );
  const { rows } = await sql<Rows[number]>`${sql.raw(each.join(' union all '))}`.execute(query);
  return rows;
}

async function fill({ query }: Database, rows: Rows): Promise<void> {
  await query.transaction().execute(async (transaction) => {
    // What each row points at is not looked up again: that took two thirds of it.
    await sql`set local session_replication_role = replica`.execute(transaction);
    for (const { table, json } of rows)
      await sql`insert into ${sql.raw(table)} select * from json_populate_recordset(null::${sql.raw(table)}, ${json}::json)`.execute(
        transaction,
      );
  });
}
