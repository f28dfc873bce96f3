import { randomBytes } from 'node:crypto';
import type { RoundEvent } from '../../features/quiz/round/events.ts';
import { placeOf, type Round } from '../../features/quiz/round/round.ts';
import type { Person } from '../../shared/person.ts';
import type { Run } from '../engine/engine.ts';
import type { EventWriters } from '../engine/event-writers.ts';
import { text } from '../engine/row.ts';
import { storableJson } from '../engine/storable.ts';
import { markOf } from './round-mark.ts';

/** One round of a kind is open in a place. */
const start = {
  name: 'start-quiz-round',
  text: `
insert into quiz_round (tenant_id, id, version, state, place, started_by, closes_at, mark_key, content)
select $1::text, $2::text, $3::integer, 'open', $4::text, $5::text, $6::timestamptz, $7::text, $8::jsonb
where not exists (
  select from quiz_round
  where tenant_id = $1::text and place = $4::text and state = 'open' and content ->> 'kind' = $8::jsonb ->> 'kind'
)
returning version`,
};
/** Holds the row: whoever closes the round waits, and then finds that somebody answered. */
const take = {
  name: 'take-part-in-round',
  text: `
update quiz_round set answered = answered + 1 where tenant_id = $1::text and id = $2::text and state = 'open'
returning mark_key`,
};
const mark = {
  name: 'mark-in-round',
  text: `
insert into quiz_round_mark (tenant_id, round_id, mark) values ($1::text, $2::text, $3::text)
on conflict do nothing returning mark`,
};
const answer = {
  name: 'answer-in-round',
  text: `insert into quiz_round_answer (tenant_id, round_id, answers) values ($1::text, $2::text, $3::jsonb)`,
};
const close = {
  name: 'close-quiz-round',
  text: `
with closed as (
  update quiz_round set version = $3::integer, state = 'closed', mark_key = null, content = $5::jsonb
  where tenant_id = $1::text and id = $2::text and version = $3::integer - 1 and state = 'open' and answered = $4::integer
  returning tenant_id, id
), marks as (
  delete from quiz_round_mark using closed where quiz_round_mark.tenant_id = closed.tenant_id and round_id = closed.id
), answers as (
  delete from quiz_round_answer using closed where quiz_round_answer.tenant_id = closed.tenant_id and round_id = closed.id
)
select id from closed`,
};
const forget = {
  name: 'forget-round-starter',
  text: `update quiz_round set started_by = null where tenant_id = $1::text and started_by = $2::text`,
};

export const roundEvents: EventWriters<RoundEvent> = {
  async 'round-started'({ round }, run) {
    const { tenantId, id, version, place, startedBy, closesAt } = round;
    const key = randomBytes(32).toString('base64url');
    const own = [tenantId, id, version, placeOf(place.conversationId), startedBy, closesAt, key, contentOf(round)];
    return (await run(start, own)).length > 0;
  },
  async 'round-answered'({ tenantId, round, by, answers }, run) {
    const [open] = await run(take, [tenantId, round]);
    if (!open) return false;
    const marked = await run(mark, [tenantId, round, markOf(by, text(open, 'mark_key'))]);
    if (marked.length === 0) return false;
    await run(answer, [tenantId, round, storableJson(answers)]);
    return true;
  },
  async 'round-closed'({ round }, run) {
    const { tenantId, id, version, answered } = round;
    return (await run(close, [tenantId, id, version, answered, contentOf(round)])).length > 0;
  },
};

/** A round stays; who started it does not. Marks stay while it is open, or somebody could answer more than once. */
export async function forgetRoundStarter({ tenantId, id }: Person, run: Run): Promise<void> {
  await run(forget, [tenantId, id]);
}

function contentOf({
  kind,
  place,
  language,
  startedAt,
  fewest,
  topic,
  questions,
  repeats,
  result,
  pulse,
}: Round): string {
  return storableJson({ kind, place, language, startedAt, fewest, topic, questions, repeats, result, pulse });
}
