import { z } from 'zod';
import type { SettingStore } from '../../features/setup/ports.ts';
import { settingNames, Settings, type SettingChange } from '../../features/setup/settings.ts';
import type { Database } from '../engine/database.ts';
import { number, text, type Row } from '../engine/row.ts';

const newest = {
  name: 'newest-settings',
  text: `
select distinct on (name) version, name, value, at, tenant_id, by_id from setting_change order by name, version desc`,
};

export function settingStore({ run }: Pick<Database, 'run'>): SettingStore {
  return {
    async newest() {
      const rows = await run(newest, []);
      return {
        version: Math.max(0, ...rows.map((row) => number(row, 'version'))),
        changes: rows.flatMap(changeOf),
      };
    },
  };
}

const Name = z.enum(settingNames);

/** None of a setting that only a newer version knows: this one may run beside it while that one takes over. */
function changeOf(row: Row): readonly SettingChange[] {
  const name = Name.safeParse(row['name']).data;
  if (name === undefined) return [];
  const setting = { name, value: Settings.shape[name].parse(row['value']) } as Pick<SettingChange, 'name' | 'value'>;
  const by = { tenantId: text(row, 'tenant_id'), id: text(row, 'by_id') };
  return [{ ...setting, at: text(row, 'at'), by } as SettingChange];
}
