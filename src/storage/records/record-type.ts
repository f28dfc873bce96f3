import type { Person } from '../../shared/person.ts';
import type { Run, Statement } from '../engine/engine.ts';
import { number } from '../engine/row.ts';
import type { Value } from '../engine/storable.ts';

/** What stands in a table. Dates, numbers and truth values say nothing by themselves and are not named. */
export interface Columns {
  /** Directory ids of persons. */
  readonly who?: readonly string[];
  /** Lists of directory ids. */
  readonly whoLists?: readonly string[];
  /** What people wrote, their names, and whatever may hold one of these. */
  readonly words?: readonly string[];
  /** Every other text, list, JSON or bytes. */
  readonly rest?: readonly string[];
  /** Column with the organisation of whoever `who` names; null: there is none. Usually `tenant_id`. */
  readonly tenant?: string | null;
  /** Which rows are somebody's, when ids in columns do not say so: SQL with $1 organisation, $2 directory id. */
  readonly isOf?: string;
}

/** From when the days of a term count. */
export type Since = 'made' | 'changed' | 'closed' | 'last-used' | 'told';

export type Term =
  /** Days that the municipality sets. */
  | { readonly kind: 'set'; readonly since: Since }
  | { readonly kind: 'days'; readonly days: number; readonly since: Since }
  /** As long as the municipality works with it: somebody takes it out. */
  | { readonly kind: 'in-use' };

/**
 * `deleted`: all of it goes. `unlinked`: the organisation keeps it, without who it was. `partly`: what is theirs alone goes, what
 * others work with is unlinked. `stays`: who did what for the organisation, for its term. `no-person`: holds nobody.
 */
export type WhenErased = 'deleted' | 'unlinked' | 'partly' | 'stays' | 'no-person';

/** One kind of thing that is kept: this is where its tables, its term, and what erasing and exporting do with it are said. */
export interface RecordType {
  readonly tables: Readonly<Record<string, Columns>>;
  readonly term: Term;
  /** Takes away what is older than its term. Resolves to how many went. Ask `expireRecords`. */
  readonly expire?: (run: Run, days: number) => Promise<number>;
  readonly whenErased: WhenErased;
  /** Takes one person out. */
  readonly erase?: (person: Person, run: Run) => Promise<void>;
  /** What somebody gets who asks for their data: SQL that gives JSON, with $1 organisation, $2 directory id. */
  readonly kept?: Readonly<Record<string, string>>;
}

/** Runs a statement that says in `gone` how many rows went. */
export async function goneBy(run: Run, statement: Statement, values: readonly Value[]): Promise<number> {
  const [row] = await run(statement, values);
  return row === undefined ? 0 : number(row, 'gone');
}

/** `condition` with $1 for the days. */
export function expireOlder(table: string, condition: string): (run: Run, days: number) => Promise<number> {
  const statement = {
    name: `expire-${table.replaceAll('_', '-')}`,
    text: `with gone as (delete from ${table} where ${condition} returning 1) select count(*) as gone from gone`,
  };
  return (run, days) => goneBy(run, statement, [days]);
}

/** Deletes, or changes, what is of one person. */
export function eraseBy(...statements: readonly Statement[]): (person: Person, run: Run) => Promise<void> {
  return async ({ tenantId, id }, run) => {
    for (const statement of statements) await run(statement, [tenantId, id]);
  };
}

/** A list of what is found, in the order given. */
export function listed(fields: string, order: string, from: string): string {
  return `select coalesce(json_agg(json_build_object(${fields}) order by ${order}), '[]') from ${from}`;
}
