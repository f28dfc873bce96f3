import type { SetupEvent } from '../../features/setup/events.ts';
import type { EventWriters } from '../engine/event-writers.ts';
import { storableJson } from '../engine/storable.ts';

/** Nothing is inserted when the newest version is another one; two at the same time meet in the primary key. */
const change = {
  name: 'change-setting',
  text: `
insert into setting_change (version, name, value, at, tenant_id, by_id)
select $1::integer + 1, $2::text, $3::json, $4::timestamptz, $5::text, $6::text
where $1::integer = (select coalesce(max(version), 0) from setting_change)
returning version`,
};

export const setupEvents: EventWriters<SetupEvent> = {
  async 'setting-changed'({ version, change: { name, value, at, by } }, run) {
    const written = await run(change, [version, name, storableJson(value), at, by.tenantId, by.id]);
    return written.length > 0;
  },
};
