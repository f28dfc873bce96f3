import type { Holder } from '../../features/person/appointments.ts';
import type { PersonStore } from '../../features/person/ports.ts';
import { roles as allRoles } from '../../shared/person.ts';
import { settingsOf } from '../conversation/claimed-turn.ts';
import type { Database } from '../engine/database.ts';
import { number, text, textOrNull, wordsOrNone, type Row } from '../engine/row.ts';
import { keptOf } from './kept-of-person.ts';
import { logRole, setRole } from './person-events.ts';

const settings = {
  name: 'person-settings',
  text: 'select language, roles from person where tenant_id = $1::text and id = $2::text',
};

/** One statement, so that version and holders belong together. */
const appointments = {
  name: 'appointments',
  text: `
select (select coalesce(max(version), 0) from role_change where tenant_id = $1::text) as version,
  person.id, person.name, person.roles
from (select 1) one
left join person on person.tenant_id = $1::text and person.roles <> '{}'
order by person.id`,
};

/** Of many holders only these few are read. */
const holding = {
  name: 'holding',
  text: `
select id, name, roles, language from person
where tenant_id = $1::text and roles <> '{}' and (roles @> array['coordinator'] or roles @> array['administrator'])
order by id`,
};

const isKnown = {
  name: 'is-known',
  text: `
select 1 as known where exists (select from person where tenant_id = $1::text and id = $2::text)
  or exists (select from feedback where person_tenant_id = $1::text and person_id = $2::text)
  or exists (select from champion where tenant_id = $1::text and person_id = $2::text)
  or exists (select from conversation where person_tenant_id = $1::text and person_id = $2::text)
  or exists (select from referral where tenant_id = $1::text and (asker_id = $2::text or champion_id = $2::text))
  or exists (select from inbox where person_tenant_id = $1::text and person_id = $2::text and state in ('received', 'done'))
  or exists (select from colleague_article where tenant_id = $1::text and $2::text in (written_by_id, owner_id, approved_by_id))
  or exists (select from colleague_article_entry where tenant_id = $1::text and by_id = $2::text)
  or exists (select from figure_draft where tenant_id = $1::text and person_id = $2::text)
  or exists (select from figure_entry where by_id = $2::text)
  or exists (select from follower where tenant_id = $1::text and person_id = $2::text)
  or exists (select from practice_story where tenant_id = $1::text and by_id = $2::text)
  or exists (select from quiz_game where tenant_id = $1::text and person_id = $2::text)
  or exists (select from quiz_round where tenant_id = $1::text and started_by = $2::text)
  or exists (select from indicator_version where $2::text in (by_id, definition -> 'owner' ->> 'id', definition -> 'deputy' ->> 'id'))
  or exists (select from experiment where tenant_id = $1::text and owner_id = $2::text)
  or exists (select from experiment_entry where tenant_id = $1::text and by_id = $2::text)
  or exists (select from source_entry where tenant_id = $1::text and by_id = $2::text)
  or exists (select from triage where tenant_id = $1::text and $2::text in (asker_id, officer_id))
  or exists (select from triage_entry where tenant_id = $1::text and by_id = $2::text)
  or exists (select from model_spent where tenant_id = $1::text and person_id = $2::text)
  or exists (select from post where tenant_id = $1::text and people @> array[$2::text])
  or exists (select from post_entry where tenant_id = $1::text and by_id = $2::text)
  or exists (select from data_need where tenant_id = $1::text and people @> array[$2::text])
  or exists (select from data_need_entry where tenant_id = $1::text and by_id = $2::text)
  or exists (select from reasoning_line where tenant_id = $1::text and people @> array[$2::text])
  or exists (select from reasoning_line_version where tenant_id = $1::text and by_id = $2::text)
  or exists (select from post_slot where tenant_id = $1::text and author_id = $2::text)`,
};

export function personStore(database: Database): PersonStore {
  return {
    settings: async ({ tenantId, id }) => settingsOf((await database.run(settings, [tenantId, id]))[0] ?? {}),
    async appointments(tenantId) {
      const rows = await database.run(appointments, [tenantId]);
      const holders = rows.flatMap((row): Holder[] => {
        const id = textOrNull(row, 'id');
        const roles = wordsOrNone(row, 'roles', allRoles);
        return id === null ? [] : [{ person: { tenantId, id }, name: textOrNull(row, 'name'), roles }];
      });
      return { version: versionOf(rows), holders };
    },
    settlers: async (tenantId) =>
      (await database.run(holding, [tenantId])).map((row) => ({
        person: { tenantId, id: text(row, 'id') },
        name: textOrNull(row, 'name'),
        roles: wordsOrNone(row, 'roles', allRoles),
        language: settingsOf(row).language,
      })),
    async appointFirst(appointed) {
      for (const tenantId of new Set(appointed.map(({ person }) => person.tenantId))) {
        if (versionOf(await database.run(appointments, [tenantId])) > 0) continue;
        const changes = appointed
          .filter(({ person }) => person.tenantId === tenantId)
          .flatMap(({ person, roles, name }) => roles.map((role) => ({ person, role, name })));
        for (const [index, { person, role, name }] of changes.entries()) {
          const logged = await database.run(logRole, [tenantId, index, person.id, role, 'give', null]);
          if (logged.length > 0) await database.run(setRole, [tenantId, person.id, role, 'give', name]);
        }
      }
    },
    kept: (person) => keptOf(database, person),
    isKnown: async ({ tenantId, id }) => (await database.run(isKnown, [tenantId, id])).length > 0,
  };
}

function versionOf([row]: readonly Row[]): number {
  return row === undefined ? 0 : number(row, 'version');
}
