import type { Person } from '../../shared/person.ts';
import type { Database } from '../engine/database.ts';
import { text, textOrNull } from '../engine/row.ts';
import type { Columns } from './record-type.ts';
import { allRecords } from './records.ts';

const kept = {
  name: 'kept-of-person',
  text: allRecords
    .flatMap((record) => Object.entries(record.kept ?? {}))
    .map(([key, sql]) => `select '${key}' as key, (${sql})::text as value`)
    .join('\nunion all\n'),
};

/** Everything that is kept of one person, by what it is; the words of others are left out. */
export async function keptOf(database: Pick<Database, 'run'>, { tenantId, id }: Person): Promise<unknown> {
  const rows = await database.run(kept, [tenantId, id]);
  return Object.fromEntries(rows.map((row) => [text(row, 'key'), JSON.parse(textOrNull(row, 'value') ?? 'null')]));
}

const isKnown = {
  name: 'is-known',
  text: `
select 1 as known where ${allRecords
    .filter(({ whenErased }) => whenErased !== 'stays')
    .flatMap(({ tables }) => Object.entries(tables))
    .flatMap(([table, columns]) => isIn(table, columns))
    .join('\n  or ')}`,
};

/** Whether anything is kept that erasing would remove. */
export async function isInRecords(database: Pick<Database, 'run'>, { tenantId, id }: Person): Promise<boolean> {
  return (await database.run(isKnown, [tenantId, id])).length > 0;
}

function isIn(table: string, { who = [], whoLists = [], tenant = 'tenant_id', isOf }: Columns): readonly string[] {
  const conditions = [...who.map((id) => `${id} = $2::text`), ...whoLists.map((ids) => `${ids} @> array[$2::text]`)];
  if (isOf === undefined && conditions.length === 0) return [];
  const within = tenant === null ? '' : `${tenant} = $1::text and `;
  return [`exists (select from ${table} where ${isOf ?? `${within}(${conditions.join(' or ')})`})`];
}
