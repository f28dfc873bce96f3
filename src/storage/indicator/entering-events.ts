import type { EnteringEvent } from '../../features/indicator/entering/events.ts';
import type { Person } from '../../shared/person.ts';
import type { Run } from '../engine/engine.ts';
import type { EventWriters } from '../engine/event-writers.ts';
import { storableJson } from '../engine/storable.ts';

/** Of a file that was sent before, nothing is asked any more. */
const draft = {
  name: 'draft-figures',
  text: `
with earlier as (
  delete from figure_draft where tenant_id = $1::text and person_id = $2::text and kind = 'file' and id <> $3::text
)
insert into figure_draft (tenant_id, person_id, id, kind, content) values ($1::text, $2::text, $3::text, $4::text, $5::json)
on conflict (tenant_id, person_id, id) do update set kind = excluded.kind, at = now(), content = excluded.content`,
};

const close = {
  name: 'close-figure-draft',
  text: `
delete from figure_draft where tenant_id = $1::text and person_id = $2::text and id = $3::text returning id`,
};

/** Two that tell the same at once meet in its key. */
const tell = {
  name: 'tell-missing',
  text: `
insert into missing_told (tenant_id, person_id, indicator_id, period_start)
select $1::text, $2::text, given."indicatorId", given."periodStart"
from json_to_recordset($3::json) as given ("indicatorId" text, "periodStart" date)
on conflict do nothing
returning indicator_id`,
};

export const enteringEvents: EventWriters<EnteringEvent> = {
  async 'figures-drafted'({ pending }, run) {
    const { person, id, kind } = pending;
    await run(draft, [person.tenantId, person.id, id, kind, storableJson(pending)]);
    return true;
  },
  async 'draft-closed'({ person, id }, run) {
    return (await run(close, [person.tenantId, person.id, id])).length > 0;
  },
  async 'missing-told'({ person, missing }, run) {
    const told = await run(tell, [person.tenantId, person.id, storableJson(missing)]);
    return told.length === missing.length;
  },
};

const forgetDrafts = {
  name: 'forget-figure-drafts',
  text: `
with told as (
  delete from missing_told where tenant_id = $1::text and person_id = $2::text
)
delete from figure_draft where tenant_id = $1::text and person_id = $2::text`,
};

export async function eraseDraftsOf({ tenantId, id }: Person, run: Run): Promise<void> {
  await run(forgetDrafts, [tenantId, id]);
}

/** Days that figures wait for a yes. */
export const draftDays = 3;
