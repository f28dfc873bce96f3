import { wooKinds, type KeptRecord } from '../../features/woo/ports.ts';
import type { Database } from '../engine/database.ts';
import { text, texts, word } from '../engine/row.ts';

const mostRecords = 20_000;

interface Source {
  readonly kind: (typeof wooKinds)[number];
  readonly id: string;
  /** An instant, or a date. */
  readonly at: string;
  readonly title: string;
  readonly text: string;
  readonly outcome: string;
  readonly from: string;
  /** SQL for a list of names; absent: there are none, or they are meant to be read. */
  readonly names?: string;
}

/** Where what was said, asked and decided stands; who did is left out, and so is what was never sent or shown. */
const sources: readonly Source[] = [
  {
    kind: 'question',
    id: 'answer.turn_id::text',
    at: 'answer.created_at',
    title: 'answer.subject',
    text: 'answer.question',
    outcome: 'answer.text',
    from: 'answer join inbox on inbox.id = answer.turn_id where inbox.tenant_id = $1::text',
  },
  {
    kind: 'referral',
    id: 'id',
    at: 'sent_at',
    title: `content ->> 'subject'`,
    text: `concat_ws(E'\\n', nullif(content ->> 'question', ''), nullif(content ->> 'remark', ''))`,
    outcome: `content ->> 'answer'`,
    from: `referral where tenant_id = $1::text and sent_at is not null and content ->> 'question' <> ''`,
    names: `array_remove(array[content -> 'asker' ->> 'name', content -> 'champion' ->> 'name']
      || array(select waiter ->> 'name' from jsonb_array_elements(content -> 'waiters') waiter), null)`,
  },
  {
    kind: 'article',
    id: 'id',
    at: 'approved_on',
    title: 'title',
    text: 'question',
    outcome: 'answer',
    from: 'colleague_article where tenant_id = $1::text and approved_on is not null',
    names: 'array_remove(array[written_by_name, owner_name, approved_by_name], null)',
  },
  {
    kind: 'post',
    id: 'id',
    at: `(content ->> 'sentAt')::timestamptz`,
    title: `content -> 'digest' -> 'title' ->> 'nl'`,
    text: `concat_ws(E'\\n', nullif(content ->> 'note', ''), (
      select string_agg(concat_ws(': ', figure -> 'name' ->> 'nl', figure -> 'figure' ->> 'nl', figure -> 'verdict' ->> 'nl'), E'\\n')
      from jsonb_array_elements(content -> 'digest' -> 'figures') figure
    ))`,
    outcome: `content -> 'withdrawn' ->> 'because'`,
    from: `post where tenant_id = $1::text and content ->> 'sentAt' is not null`,
    names: `array_remove(array[content -> 'author' ->> 'name', content -> 'publisher' ->> 'name'], null)`,
  },
  {
    kind: 'story',
    id: 'id',
    at: 'decided_on',
    title: 'indicator_id',
    text: 'text',
    outcome: `''`,
    from: `practice_story where tenant_id = $1::text and state = 'approved'`,
  },
  {
    kind: 'line',
    id: 'id',
    at: 'changed_at',
    title: `content -> 'elements' -> 0 ->> 'text'`,
    text: `(
      select string_agg(concat_ws(': ', element ->> 'text', element -> 'assumption' ->> 'text'), E'\\n')
      from jsonb_array_elements(content -> 'elements') element
    )`,
    outcome: `''`,
    from: 'reasoning_line where tenant_id = $1::text',
    names: `array_remove(array(select member ->> 'name' from jsonb_array_elements(content -> 'members') member), null)`,
  },
  {
    kind: 'need',
    id: 'id',
    at: 'changed_at',
    title: `content ->> 'what'`,
    text: `concat_ws(E'\\n', nullif(content ->> 'decision', ''), nullif(content -> 'request' ->> 'purpose', ''),
      nullif(content -> 'request' ->> 'basis', ''))`,
    outcome: `content -> 'request' ->> 'reason'`,
    from: 'data_need where tenant_id = $1::text',
    names: `array_remove(array[content -> 'by' ->> 'name', content -> 'request' -> 'at' ->> 'name'], null)`,
  },
  {
    kind: 'experiment',
    id: 'id',
    at: 'changed_at',
    title: `content ->> 'question'`,
    text: `content ->> 'expectation'`,
    outcome: `content -> 'conclusion' ->> 'lesson'`,
    from: `experiment where tenant_id = $1::text and state in ('running', 'concluded')`,
    names: 'array_remove(array[owner_name], null)',
  },
  {
    kind: 'privacy-check',
    id: 'id',
    at: 'changed_at',
    title: `content ->> 'about'`,
    text: `content ->> 'remark'`,
    outcome: `concat_ws(E'\\n', content ->> 'verdict', nullif(content ->> 'reply', ''))`,
    from: `triage where tenant_id = $1::text and state in ('sent', 'taken', 'more', 'decided')`,
    names: 'array_remove(array[asker_name, officer_name], null)',
  },
];

const all = {
  name: 'woo-records',
  text: `
select kind, id, to_char(day, 'YYYY-MM-DD') as day, title, text, outcome, names from (
  ${sources
    .map(
      ({ kind, id, at, title, text: words, outcome, from, names = 'null' }) => `
  select '${kind}' as kind, ${id} as id, (${dayOf(at)}) as day, coalesce(${title}, '') as title,
    coalesce(${words}, '') as text, coalesce(${outcome}, '') as outcome,
    coalesce((${names})::text[], '{}') as names
  from ${from}`,
    )
    .join('\n  union all')}
) records
where day between $2::date and $3::date
order by day, kind, id limit $4::integer`,
};

export async function wooRecords(
  { run }: Pick<Database, 'run'>,
  tenantId: string,
  from: string,
  until: string,
): Promise<readonly KeptRecord[]> {
  return (await run(all, [tenantId, from, until, mostRecords])).map((row) => ({
    kind: word(row, 'kind', wooKinds),
    id: text(row, 'id'),
    day: text(row, 'day'),
    title: text(row, 'title'),
    text: text(row, 'text'),
    outcome: text(row, 'outcome'),
    names: texts(row, 'names'),
  }));
}

/** By the Dutch clock; a date stays one. */
function dayOf(at: string): string {
  return at.endsWith('_on') ? at : `(${at} at time zone 'Europe/Amsterdam')::date`;
}
