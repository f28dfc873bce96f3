import type { Champion } from '../../features/referral/champion.ts';
import type { ChampionStore } from '../../features/referral/champion-ports.ts';
import type { Database } from '../engine/database.ts';
import { championValues, keepChampion } from './champion-events.ts';
import { text, type Row } from '../engine/row.ts';
import { championOf, findChampion } from './champion-row.ts';

/** One value, because a driver takes long over the lists of so many rows; as text, to see whether it is the same as last time. */
const everybody = {
  name: 'champions',
  text: `
select coalesce(json_agg(champion order by person_id), '[]')::text as champions from champion
where tenant_id = $1::text and state <> 'stopped'`,
};

const isNew = {
  name: 'is-new-champion',
  text: `
select 1 as is_new from person where tenant_id = $1::text and id = $2::text and 'champion' = any(roles)
  and not exists (select from champion where tenant_id = $1::text and person_id = $2::text)`,
};

export function championStore(database: Database): ChampionStore {
  /** By tenant, of which there are few. */
  const last = new Map<string, { readonly text: string; readonly champions: readonly Champion[] }>();
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
      const written = row === undefined ? '[]' : text(row, 'champions');
      const known = last.get(tenantId);
      if (known?.text === written) return known.champions;
      const champions = (JSON.parse(written) as readonly Row[]).map(championOf);
      last.set(tenantId, { text: written, champions });
      return champions;
    },
  };
}
