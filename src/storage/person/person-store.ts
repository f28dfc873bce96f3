import type { PersonStore } from '../../features/person/ports.ts';
import type { Person } from '../../shared/person.ts';
import { settingsOf } from '../conversation/claimed-turn.ts';
import type { Database } from '../engine/database.ts';
import { eraseTurns } from '../conversation/erase-turns.ts';

/**
 * The reference must outlive the turn that asked to be erased, so that the person can be told; it keeps no link to the
 * person and `expire` removes it. A later message makes it an ordinary one again.
 */
const forget = {
  name: 'forget-person',
  text: `
with settings as (
  delete from person where tenant_id = $1::text and id = $2::text returning id
), reactions as (
  delete from feedback where person_tenant_id = $1::text and person_id = $2::text returning turn_id
), chats as (
  update conversation set forgotten_at = now(), topic = null, person_tenant_id = null, person_id = null
  where person_tenant_id = $1::text and person_id = $2::text returning id
)
select (select count(*) from settings) + (select count(*) from reactions) + (select count(*) from chats) as gone`,
};

export function personStore({ query, ...database }: Database): PersonStore {
  const row = (person: Person) => ({ tenant_id: person.tenantId, id: person.id });
  return {
    settings: async (person) => {
      const { tenantId, id } = person;
      const found = query
        .selectFrom('person')
        .select(['language', 'roles'])
        .where('tenant_id', '=', tenantId)
        .where('id', '=', id);
      return settingsOf((await found.executeTakeFirst()) ?? {});
    },
    setLanguage: async (person, language) => {
      await query
        .insertInto('person')
        .values({ ...row(person), language })
        .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doUpdateSet({ language }))
        .execute();
    },
    setRoles: async (person, roles) => {
      await query
        .insertInto('person')
        .values({ ...row(person), roles: [...roles] })
        .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doUpdateSet({ roles: [...roles] }))
        .execute();
    },
    erase: async (person) => {
      const turns = await eraseTurns({ query, ...database }, { kind: 'person', person });
      const [rest] = await database.run<{ gone: number }>(forget, [person.tenantId, person.id]);
      return turns + (rest?.gone ?? 0);
    },
  };
}
