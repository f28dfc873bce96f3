import type { SourceEvent } from '../../features/source/events.ts';
import { SourceRecord } from '../../features/source/source.ts';
import type { Person } from '../../shared/person.ts';
import type { Run } from '../engine/engine.ts';
import type { EventWriters } from '../engine/event-writers.ts';
import { storableJson } from '../engine/storable.ts';

/** A second one with the same id meets the first in the key. */
const add = {
  name: 'add-source',
  text: `
insert into source (tenant_id, id, version, is_retired, content)
values ($1::text, $2::text, $3::integer, $4::boolean, $5::jsonb) returning version`,
};
const change = {
  name: 'change-source',
  text: `
update source set version = $3::integer, is_retired = $4::boolean, content = $5::jsonb
where tenant_id = $1::text and id = $2::text and version = $3::integer - 1 returning version`,
};
const note = {
  name: 'note-source',
  text: `
insert into source_entry (tenant_id, id, version, by_id, content)
values ($1::text, $2::text, $3::integer, $4::text, $5::jsonb)`,
};
const forget = {
  name: 'forget-keeper-of-sources',
  text: `update source_entry set by_id = null where tenant_id = $1::text and by_id = $2::text`,
};

export const sourceEvents: EventWriters<SourceEvent> = {
  async 'source-changed'({ source, by }, run) {
    const { tenantId, id, version, isRetired, ...record } = source;
    const content = storableJson(SourceRecord.parse(record));
    const written = await run(version === 1 ? add : change, [tenantId, id, version, isRetired, content]);
    if (written.length === 0) return false;
    await run(note, [tenantId, id, version, by.id, content]);
    return true;
  },
};

/** What is told of sources stays; who told it does not. */
export async function forgetKeeperOfSources({ tenantId, id }: Person, run: Run): Promise<void> {
  await run(forget, [tenantId, id]);
}
