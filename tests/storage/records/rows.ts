import { draft as draftPost, party as partyOfPost } from '../../features/publication/posts.ts';
import { draft as draftReferral, offered, party, waiter } from '../../features/referral/referrals.ts';
import type { Database } from '../../../src/storage/engine/database.ts';
import type { Run } from '../../../src/storage/engine/engine.ts';
import { flag, text, textOrNull } from '../../../src/storage/engine/row.ts';
import { contentOf } from '../../../src/storage/publication/post-row.ts';

export interface Column {
  readonly name: string;
  readonly type: string;
  readonly isNeeded: boolean;
  /** The first word of the list that the table allows. */
  readonly firstWord: string | null;
}

/** Text, lists, JSON and bytes: what may hold words, or who somebody is. */
export const wordTypes = new Set(['text', 'ARRAY', 'json', 'jsonb', 'bytea', 'character varying']);

const columns = {
  name: 'test-columns',
  text: `
select columns.table_name, columns.column_name, data_type, is_nullable = 'NO' and column_default is null
    and is_identity = 'NO' and is_generated = 'NEVER' as is_needed,
  (
    select (regexp_match(pg_get_constraintdef(oid), 'ARRAY\\[''([^'']+)'''))[1] from pg_constraint
    where contype = 'c' and conrelid = columns.table_name::regclass
      and pg_get_constraintdef(oid) ~ ('\\(\\(*' || columns.column_name || ' = ANY')
  ) as first_word
from information_schema.columns
where columns.table_schema = 'public' and columns.table_name not like 'kysely%'
order by columns.table_name, ordinal_position`,
};

/** Every table of the database, with its columns. */
export async function tablesOf({ run }: Pick<Database, 'run'>): Promise<ReadonlyMap<string, readonly Column[]>> {
  const rows = (await run(columns, [])).map((row) => ({
    table: text(row, 'table_name'),
    name: text(row, 'column_name'),
    type: text(row, 'data_type'),
    isNeeded: flag(row, 'is_needed'),
    firstWord: textOrNull(row, 'first_word'),
  }));
  return new Map([...Map.groupBy(rows, ({ table }) => table)].map(([table, found]) => [table, found]));
}

export const tenant = 'tenant-1';
const nobody = 'somebody-else';
const json = JSON.stringify;

const line = { id: nobody, name: null };
const lineWith = (people: Partial<Record<'members' | 'comments', string>>) =>
  json({
    owner: '',
    elements: [
      {
        id: 'g',
        kind: 'goal',
        under: null,
        text: 'minder schooluitval',
        changedIn: 1,
        assumption: null,
        decision: '',
        indicatorId: null,
        comments: people.comments ? [{ id: 'c', by: { id: people.comments, name: null }, text: 'Klopt dit?' }] : [],
      },
    ],
    members: [line, ...(people.members ? [{ id: people.members, name: null }] : [])],
    place: null,
    skipped: [],
  });
const need = (by: string, at: string) =>
  json({
    what: 'huisuitzettingen',
    decision: '',
    owner: '',
    often: '',
    match: { kind: 'gap', id: '' },
    line: null,
    by: { id: by, name: null },
    request: {
      state: 'asked',
      purpose: '',
      basis: '',
      period: '',
      reason: '',
      reminded: 0,
      at: { id: at, name: null },
      askedAt: '2026-11-30T09:00:00.000Z',
    },
  });
const slot = (author: string) =>
  json({
    author: partyOfPost(author),
    indicators: [],
    placeIds: [],
    note: '',
    weekday: 1,
    minutes: 540,
    mode: 'draft',
    onClosedDay: 'skip',
    whenMissing: 'wait',
    activeFrom: '2026-11-30T09:00:00.000Z',
  });
const { id: referralId, tenantId: ofTenant, version, state, ...referral } = draftReferral();
void [referralId, ofTenant, version, state];
const { indicators, ...post } = { ...draftPost(), author: partyOfPost(nobody), publisher: partyOfPost(nobody) };
const posts = (part: object) => json({ ...contentOf({ ...post, indicators }), ...part });

/** Documents hold the same person as the columns beside them. */
const documents: Readonly<Record<string, (id: string) => Readonly<Record<string, string>>>> = {
  referral: () => ({ state: 'accepted', content: json({ ...referral, asker: party(nobody) }) }),
  'referral.asker_id': (id) => ({ content: json({ ...referral, asker: party(id) }) }),
  'referral.champion_id': (id) => ({ content: json({ ...referral, asker: party(nobody), champion: offered(id) }) }),
  'referral.waiter_ids': (id) => ({ content: json({ ...referral, asker: party(nobody), waiters: [waiter(id)] }) }),
  'referral.offered_ids': (id) => ({
    state: 'offered',
    content: json({ ...referral, asker: party(nobody), offered: [offered(id)] }),
  }),
  post: () => ({ state: 'draft', content: posts({}) }),
  'post.people': (id) => ({
    content: posts({ author: partyOfPost(id), submittedBy: partyOfPost(id), told: [id] }),
  }),
  post_slot: () => ({ state: 'active', content: slot(nobody) }),
  'post_slot.author_id': (id) => ({ content: slot(id) }),
  reasoning_line: () => ({ language: 'nl', content: lineWith({}) }),
  'reasoning_line.people': (id) => ({ content: lineWith({ members: id, comments: id }) }),
  data_need: () => ({ language: 'nl', content: need(nobody, nobody) }),
  'data_need.people': (id) => ({ content: need(id, id) }),
  'delivery.target': () => ({ kind: 'person', state: 'sent' }),
  inbox: () => ({ id: '1', state: 'done' }),
};

/** As they stand when nobody works with them any more. */
const ended: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  referral: { state: 'closed' },
  post: { state: 'sent' },
  post_slot: { state: 'ended' },
  practice_story: { state: 'declined' },
  triage: { state: 'done' },
  experiment: { state: 'discarded' },
  delivery: { state: 'sent' },
  conversation: { is_active: 'false' },
  publication_place: { state: 'disconnected' },
};
const longAgo = '2020-01-01';

/** Puts one row into a table; where `column` is named, it holds this person. All other texts are 'x', so that rows fit together. */
export async function putRow(
  run: Run,
  table: string,
  all: readonly Column[],
  held: { readonly column: string; readonly id: string } | null = null,
  isEnded = false,
): Promise<void> {
  const given: Readonly<Record<string, string>> = {
    ...documents[table]?.(nobody),
    ...(held && documents[`${table}.${held.column}`]?.(held.id)),
    ...(isEnded && ended[table]),
  };
  const filled = all.flatMap((column): readonly (readonly [string, string])[] => {
    if (held?.column === column.name)
      return [[column.name, column.type === 'ARRAY' ? `array['${held.id}']` : `'${held.id}'`]];
    const isUsual = column.isNeeded || column.name.endsWith('tenant_id') || (isEnded && isMoment(column));
    const value = given[column.name] ?? (isUsual ? usual(column) : null);
    return value === null ? [] : [[column.name, `'${value.replaceAll("'", "''")}'`]];
  });
  const names = filled.map(([name]) => name).join(', ');
  const values = filled.map(([, value]) => value).join(', ');
  await run(
    {
      name: '',
      text: `insert into ${table} (${names}) overriding system value values (${values}) on conflict do nothing`,
    },
    [],
  );
}

function usual({ name, type, firstWord }: Column): string {
  if (name.endsWith('tenant_id')) return tenant;
  if (firstWord !== null) return firstWord;
  if (type === 'ARRAY') return '{}';
  if (type.startsWith('json')) return '{}';
  if (type === 'boolean') return 'false';
  if (isMoment({ type })) return longAgo;
  return wordTypes.has(type) ? 'x' : '1';
}

function isMoment({ type }: Pick<Column, 'type'>): boolean {
  return type === 'date' || type.startsWith('timestamp');
}
