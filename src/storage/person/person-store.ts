import type { Holder } from '../../features/person/appointments.ts';
import type { PersonStore } from '../../features/person/ports.ts';
import { roles as allRoles } from '../../shared/person.ts';
import { settingsOf } from '../conversation/claimed-turn.ts';
import type { Database } from '../engine/database.ts';
import { number, text, textOrNull, wordsOrNone, type Row } from '../engine/row.ts';
import { isInRecords, keptOf } from '../records/person-in-records.ts';
import { logRole, setRole } from './person-events.ts';

const settings = {
  name: 'person-settings',
  text: 'select language, roles, name from person where tenant_id = $1::text and id = $2::text',
};

const keepName = {
  name: 'keep-name',
  text: `
update person set name = $3::text where tenant_id = $1::text and id = $2::text and roles <> '{}' and name is null`,
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

export function personStore(database: Database): PersonStore {
  return {
    async settings({ tenantId, id }) {
      const [row = {}] = await database.run(settings, [tenantId, id]);
      return { ...settingsOf(row), name: textOrNull({ name: null, ...row }, 'name') };
    },
    keepName: async ({ tenantId, id }, name) => void (await database.run(keepName, [tenantId, id, name])),
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
    isKnown: (person) => isInRecords(database, person),
  };
}

function versionOf([row]: readonly Row[]): number {
  return row === undefined ? 0 : number(row, 'version');
}
