import type { PersonEvent } from '../../features/person/events.ts';
import type { EventWriters } from '../engine/event-writers.ts';
import { allRecords } from '../records/records.ts';

const chooseLanguage = {
  name: 'choose-language',
  text: `
insert into person (tenant_id, id, language) values ($1::text, $2::text, $3::text)
on conflict (tenant_id, id) do update set language = excluded.language`,
};

/** Nothing is inserted when the newest version is another one; two at the same time meet in the primary key. */
export const logRole = {
  name: 'log-role',
  text: `
insert into role_change (tenant_id, version, person_id, role, change, by_id)
select $1::text, $2::integer + 1, $3::text, $4::text, $5::text, $6::text
where $2::integer = (select coalesce(max(version), 0) from role_change where tenant_id = $1::text)
returning version`,
};

export const setRole = {
  name: 'set-role',
  text: `
insert into person (tenant_id, id, roles, name)
values ($1::text, $2::text, case when $4::text = 'give' then array[$3::text] else '{}' end, $5::text)
on conflict (tenant_id, id) do update set
  roles = array_remove(person.roles, $3::text) || case when $4::text = 'give' then array[$3::text] else '{}' end,
  name = case when $4::text = 'take' and array_remove(person.roles, $3::text) = '{}' then null
    else coalesce($5::text, person.name) end`,
};

export const personEvents: EventWriters<PersonEvent> = {
  async 'language-chosen'({ person, language }, run) {
    await run(chooseLanguage, [person.tenantId, person.id, language]);
    return true;
  },
  async 'role-changed'({ person, name, role, change, by, version }, run) {
    const logged = await run(logRole, [person.tenantId, version, person.id, role, change, by.id]);
    if (logged.length === 0) return false;
    await run(setRole, [person.tenantId, person.id, role, change, name]);
    return true;
  },
  async 'person-erased'({ person }, run) {
    for (const { erase } of allRecords) await erase?.(person, run);
    return true;
  },
};
