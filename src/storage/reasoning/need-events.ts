import type { NeedEvent } from '../../features/reasoning/need/events.ts';
import type { Need } from '../../features/reasoning/need/need.ts';
import type { Person } from '../../shared/person.ts';
import type { Run } from '../engine/engine.ts';
import type { EventWriters } from '../engine/event-writers.ts';
import { storableJson } from '../engine/storable.ts';
import { needColumns, needContentOf, needOf, peopleOfNeed } from './need-row.ts';

const start = {
  name: 'start-need',
  text: `
insert into data_need (tenant_id, id, version, language, content, people, line_id, remind_at, changed_at)
values ($1::text, $2::text, $3::integer, $4::text, $5::jsonb, $6::text[], $7::text, $8::timestamptz, $9::timestamptz)
returning version`,
};
const change = {
  name: 'change-need',
  text: `
update data_need set version = $3::integer, content = $4::jsonb, people = $5::text[], remind_at = $6::timestamptz,
  changed_at = $7::timestamptz
where tenant_id = $1::text and id = $2::text and version = $3::integer - 1
returning version`,
};
const enter = {
  name: 'enter-need-step',
  text: `
insert into data_need_entry (tenant_id, need_id, version, at, by_id, by_name, step, note)
values ($1::text, $2::text, $3::integer, $4::timestamptz, $5::text, $6::text, $7::text, $8::text)`,
};

export const needEvents: EventWriters<NeedEvent> = {
  async 'need-changed'({ need, step, by, at }, run) {
    const { tenantId, id, version, language, remindAt, line, request } = need;
    const [content, people] = [storableJson(needContentOf(need)), [...peopleOfNeed(need)]];
    const written =
      version === 1
        ? await run(start, [tenantId, id, version, language, content, people, line?.id ?? null, remindAt, at])
        : await run(change, [tenantId, id, version, content, people, remindAt, at]);
    if (written.length === 0) return false;
    const note = step === 'grant' || step === 'refuse' ? (request?.reason ?? null) : null;
    await run(enter, [tenantId, id, version, at, by?.id ?? null, by?.name ?? null, step, note]);
    return true;
  },
};

const ofPerson = {
  name: 'needs-of-person',
  text: `
select ${needColumns}, to_char(changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as changed_instant
from data_need where tenant_id = $1::text and people @> array[$2::text] for update`,
};
const forgetInEntries = {
  name: 'forget-in-need-entries',
  text: `
update data_need_entry set by_id = null, by_name = null, note = null where tenant_id = $1::text and by_id = $2::text`,
};

/** Takes one person out of data needs: what was needed and decided stays, without who it was. */
export async function forgetNeeder({ tenantId, id }: Person, run: Run): Promise<void> {
  for (const row of await run(ofPerson, [tenantId, id])) {
    const after = without(needOf(row), id);
    const { version, remindAt } = after;
    const content = storableJson(needContentOf(after));
    await run(change, [
      tenantId,
      after.id,
      version,
      content,
      [...peopleOfNeed(after)],
      remindAt,
      String(row['changed_instant']),
    ]);
  }
  await run(forgetInEntries, [tenantId, id]);
}

/** Nobody waits any more for who is gone, nor decides in their place. */
function without(need: Need, id: string): Need {
  const { by, request, remindAt } = need;
  const leaves = by?.id === id || request?.at?.id === id;
  const state = leaves && request?.state === 'asked' ? 'withdrawn' : request?.state;
  return {
    ...need,
    version: need.version + 1,
    by: by?.id === id ? null : by,
    request: request && state ? { ...request, state, at: request.at?.id === id ? null : request.at } : null,
    remindAt: leaves ? null : remindAt,
  };
}
