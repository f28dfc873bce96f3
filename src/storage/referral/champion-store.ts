import type { ChampionStore } from '../../features/referral/champion-ports.ts';
import type { Database } from '../engine/database.ts';
import { championValues, keepChampion } from './champion-events.ts';
import type { Row } from '../engine/row.ts';
import { championOf, findChampion } from './champion-row.ts';

/** One value, because a driver takes long over the lists of so many rows. */
const everybody = {
  name: 'champions',
  text: `
select coalesce(json_agg(champion order by person_id), '[]') as champions from champion
where tenant_id = $1::text and state <> 'stopped'`,
};

const isNew = {
  name: 'is-new-champion',
  text: `
select 1 as is_new from person where tenant_id = $1::text and id = $2::text and 'champion' = any(roles)
  and not exists (select from champion where tenant_id = $1::text and person_id = $2::text)`,
};

export function championStore(database: Database): ChampionStore {
  return {
    async find({ tenantId, id }) {
      const [row] = await database.run(findChampion, [tenantId, id]);
      return row ? championOf(row) : null;
    },
    async introduce(champion) {
      const { tenantId, id } = champion.person;
      const [row] = await database.run(isNew, [tenantId, id]);
      if (row) await database.run(keepChampion, championValues(champion));
    },
    async all(tenantId) {
      const [row] = await database.run(everybody, [tenantId]);
      return ((row?.['champions'] ?? []) as readonly Row[]).map(championOf);
    },
  };
}
