import type { SourceStore } from '../../features/source/ports.ts';
import { SourceRecord, type Source } from '../../features/source/source.ts';
import { AppError } from '../../shared/errors.ts';
import type { Database } from '../engine/database.ts';
import { flag, number, text, type Row } from '../engine/row.ts';

const columns = 'tenant_id, id, version, is_retired, content';
const mostListed = 200;

const one = {
  name: 'source',
  text: `select ${columns} from source where tenant_id = $1::text and id = $2::text`,
};
const all = {
  name: 'sources',
  text: `
select ${columns} from source where tenant_id = $1::text and not is_retired
order by content ->> 'name', id limit ${mostListed}`,
};

export function sourceStore(database: Pick<Database, 'run'>): SourceStore {
  return {
    async find(tenantId, id) {
      const [row] = await database.run(one, [tenantId, id]);
      return row ? sourceOf(row) : null;
    },
    all: async (tenantId) => (await database.run(all, [tenantId])).map(sourceOf),
  };
}

function sourceOf(row: Row): Source {
  const record = SourceRecord.safeParse(row['content']);
  if (!record.success) throw new AppError('storage.corrupt', 'The database holds a source that cannot be read.');
  return {
    ...record.data,
    tenantId: text(row, 'tenant_id'),
    id: text(row, 'id'),
    version: number(row, 'version'),
    isRetired: flag(row, 'is_retired'),
  };
}
