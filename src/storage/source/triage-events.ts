import type { TriageEvent } from '../../features/source/triage/events.ts';
import { TriageRecord } from '../../features/source/triage/triage.ts';
import type { Person } from '../../shared/person.ts';
import type { Run } from '../engine/engine.ts';
import type { EventWriters } from '../engine/event-writers.ts';
import { storableJson } from '../engine/storable.ts';

/** A second one with the same id meets the first in the key. */
const begin = {
  name: 'begin-triage',
  text: `
insert into triage (tenant_id, id, version, state, asker_id, asker_name, officer_id, officer_name, content)
values ($1::text, $2::text, $3::integer, $4::text, $5::text, $6::text, $7::text, $8::text, $9::jsonb)
returning version`,
};
const change = {
  name: 'change-triage',
  text: `
update triage set version = $3::integer, state = $4::text, officer_id = $5::text, officer_name = $6::text,
  content = $7::jsonb, asker_name = $8::text, changed_at = now()
where tenant_id = $1::text and id = $2::text and version = $3::integer - 1
returning version`,
};
const note = {
  name: 'note-triage',
  text: `
insert into triage_entry (tenant_id, id, version, step, by_id) values ($1::text, $2::text, $3::integer, $4::text, $5::text)`,
};
/** What no privacy officer saw goes; what they were asked and said stays, without who it was. */
const eraseOwn = {
  name: 'erase-own-triages',
  text: `
delete from triage where tenant_id = $1::text and asker_id = $2::text and state in ('asking', 'done', 'discarded')`,
};
const forget = {
  name: 'forget-in-triages',
  text: `
with entries as (
  update triage_entry set by_id = null where tenant_id = $1::text and by_id = $2::text
)
update triage set version = version + 1,
  asker_name = case when asker_id = $2::text then null else asker_name end,
  asker_id = case when asker_id = $2::text then null else asker_id end,
  officer_name = case when officer_id = $2::text then null else officer_name end,
  officer_id = case when officer_id = $2::text then null else officer_id end
where tenant_id = $1::text and $2::text in (asker_id, officer_id)`,
};

export const triageEvents: EventWriters<TriageEvent> = {
  async 'triage-changed'({ triage, step, by }, run) {
    const { tenantId, id, version, state, asker, officer, ...record } = triage;
    const content = storableJson(TriageRecord.parse(record));
    const [officerId, officerName] = [officer?.id ?? null, officer?.name ?? null];
    const written =
      version === 1
        ? await run(begin, [
            tenantId,
            id,
            version,
            state,
            asker?.id ?? null,
            asker?.name ?? null,
            officerId,
            officerName,
            content,
          ])
        : await run(change, [tenantId, id, version, state, officerId, officerName, content, asker?.name ?? null]);
    if (written.length === 0) return false;
    await run(note, [tenantId, id, version, step, by.id]);
    return true;
  },
};

/** Who asked, and who answered, is forgotten. */
export async function forgetInTriages({ tenantId, id }: Person, run: Run): Promise<void> {
  await run(eraseOwn, [tenantId, id]);
  await run(forget, [tenantId, id]);
}
