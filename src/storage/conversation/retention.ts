import type { Database } from '../engine/database.ts';
import { number, text } from '../engine/row.ts';
import type { RecordType } from '../records/record-type.ts';
import { allRecords, recordNames, records, type RecordName } from '../records/records.ts';

export interface Retention {
  /** Takes away what is past its term. `setDays`: the days of records of which the municipality sets the term. */
  expire(setDays?: number): Promise<Expired>;
  /**
   * After erasing: takes what was erased out of the files of the embedded database. A PostgreSQL server does so by itself in
   * its own time, and its backups are the municipality's.
   */
  compact(): Promise<void>;
  openCounts(): Promise<OpenCounts>;
}

/** How many of each kind went. */
export type Expired = Readonly<Partial<Record<RecordName, number>>>;

export interface OpenCounts {
  readonly received: number;
  readonly working: number;
  readonly answered: number;
  readonly pending: number;
  readonly sending: number;
  readonly uncertain: number;
}

const usualDays = 30;

const tables = allRecords.flatMap((record) => Object.entries(record.tables));
/** Where anything of people stands. */
const ofPeople = tables.filter(([, { who, whoLists, words }]) => who ?? whoLists ?? words).map(([table]) => table);
/**
 * The embedded engine has no background process that does this. A table at a time, so that a question waits for one of them
 * at most; all of the database at once, with the tables of PostgreSQL itself, took a fifth of a second.
 */
const tidied = tables.map(([table]) => ({ name: `tidy-${table}`, text: `vacuum (analyze) ${table}` }));
/** Deleted rows stand in a file until it is written anew, and in the log until a checkpoint lets it go. */
const rewrites = ofPeople.map((table) => ({ name: `rewrite-${table}`, text: `vacuum full ${table}` }));
/** The file of the log that is being written stays at a checkpoint, with whatever stands in it: so another one is begun first. */
const switchLog = { name: 'switch-log', text: 'select pg_switch_wal()::text as at' };
const checkpoint = { name: 'checkpoint', text: 'checkpoint' };

const counts = {
  name: 'open-counts',
  text: `
select state, count(*) as number from inbox where is_busy or is_waiting group by state
union all
select state, count(*) from delivery where state in ('pending', 'sending', 'uncertain') group by state`,
};

async function expireRecords(run: Database['run'], setDays: number): Promise<Expired> {
  const gone: Partial<Record<RecordName, number>> = {};
  for (const name of recordNames) {
    const { term, expire }: RecordType = records[name];
    if (term.kind !== 'in-use') gone[name] = await expire?.(run, term.kind === 'set' ? setDays : term.days);
  }
  return gone;
}

/** What is to be counted of questions is counted before any of them goes. */
export function retention(database: Database, count: () => Promise<void> = async () => {}): Retention {
  async function compact(): Promise<void> {
    if (database.kind !== 'embedded') return;
    for (const statement of [...rewrites, switchLog, checkpoint]) await database.run(statement, []);
  }

  return {
    compact,
    expire: async (setDays = usualDays) => {
      await count();
      const gone = await expireRecords(database.run, setDays);
      if (database.kind === 'embedded') for (const statement of tidied) await database.run(statement, []);
      if (Object.values(gone).some((went) => went > 0)) await compact();
      return gone;
    },
    openCounts: async () => {
      const none: OpenCounts = { received: 0, working: 0, answered: 0, pending: 0, sending: 0, uncertain: 0 };
      const rows = await database.run(counts, []);
      return { ...none, ...Object.fromEntries(rows.map((row) => [text(row, 'state'), number(row, 'number')])) };
    },
  };
}
