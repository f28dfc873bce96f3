import type { CountedQuestion, KeptAnswer } from '../../features/insight/count-questions.ts';
import type { Person } from '../../shared/person.ts';
import type { Database } from '../engine/database.ts';
import type { Run } from '../engine/engine.ts';
import { number, text, textOrNull, type Row } from '../engine/row.ts';
import { storableJson } from '../engine/storable.ts';

const mostAtOnce = 500;

const uncounted = {
  name: 'uncounted-answers',
  text: `
select answer.turn_id, inbox.tenant_id, inbox.person_id, answer.kind, answer.question, answer.subject,
  answer.basis ->> 'reason' as reason, to_char(answer.created_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as day
from answer join inbox on inbox.id = answer.turn_id
where not answer.is_counted
order by answer.turn_id limit $1::integer`,
};

/** A person as no more than a key, another one in each month and for each topic. */
const key = `encode(sha256(convert_to(concat_ws(E'\\n', tenant_id, person_id, month, scope), 'UTF8')), 'base64')`;

/** What another process counted meanwhile is left as it is. */
const count = {
  name: 'count-answers',
  text: `
with counting as materialized (
  select *, date_trunc('month', day)::date as month
  from json_to_recordset($1::json) as counting (turn_id bigint, tenant_id text, person_id text, day date, topic text, outcome text)
), marked as (
  update answer set is_counted = true from counting
  where answer.turn_id = counting.turn_id and not answer.is_counted returning answer.turn_id
), given as materialized (
  select counting.* from counting join marked using (turn_id)
), counted as (
  insert into question_count (tenant_id, month, topic, outcome, number, first_on)
  select tenant_id, month, topic, outcome, count(*), min(day) from given where outcome is not null
  group by tenant_id, month, topic, outcome
  on conflict (tenant_id, month, topic, outcome) do update
    set number = question_count.number + excluded.number, first_on = least(question_count.first_on, excluded.first_on)
), scoped as (
  select given.*, scope from given cross join lateral (values
    ('all'),
    (case when topic <> '' then 'topic:' || topic end),
    (case when topic <> '' and outcome = 'not-answered' then 'gap:' || topic end)
  ) as scopes (scope)
  where outcome is not null and scope is not null and not exists (
    select from month_overview where month_overview.tenant_id = given.tenant_id and month_overview.month = given.month
  )
)
insert into question_asker (tenant_id, month, scope, key)
select distinct tenant_id, month, scope, ${key} from scoped
on conflict do nothing`,
};

/** What they asked stays counted; that it was they who asked can be told of no key any more. */
const forget = {
  name: 'forget-asker',
  text: `
delete from question_asker asker using (
  select tenant_id, month, scope, $2::text as person_id from question_asker where tenant_id = $1::text group by 1, 2, 3
) known
where asker.tenant_id = known.tenant_id and asker.month = known.month and asker.scope = known.scope
  and asker.key = ${key.replaceAll(/\b(tenant_id|person_id|month|scope)\b/g, 'known.$1')}`,
};

/**
 * No transaction: what a question is about is looked up in the same database, which while it is embedded lets nobody in
 * before a transaction ends.
 */
export async function countAnswers(
  { run }: Pick<Database, 'run'>,
  counted: (kept: readonly KeptAnswer[]) => Promise<readonly CountedQuestion[]>,
): Promise<number> {
  const kept = (await run(uncounted, [mostAtOnce])).map(answerOf);
  if (kept.length === 0) return 0;
  const given = (await counted(kept)).map(({ turnId, tenantId, personId, day, topic, outcome }) => ({
    turn_id: turnId,
    tenant_id: tenantId,
    person_id: personId,
    day,
    topic,
    outcome,
  }));
  await run(count, [storableJson(given)]);
  return kept.length;
}

export async function forgetAsker({ tenantId, id }: Person, run: Run): Promise<void> {
  await run(forget, [tenantId, id]);
}

function answerOf(row: Row): KeptAnswer {
  return {
    turnId: number(row, 'turn_id'),
    tenantId: text(row, 'tenant_id'),
    personId: text(row, 'person_id'),
    day: text(row, 'day'),
    kind: text(row, 'kind'),
    question: text(row, 'question'),
    subject: textOrNull(row, 'subject'),
    reason: textOrNull(row, 'reason'),
  };
}
