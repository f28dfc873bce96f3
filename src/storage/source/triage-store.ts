import type { TriageStore } from '../../features/source/triage/ports.ts';
import { TriageRecord, triageStates, type Triage } from '../../features/source/triage/triage.ts';
import { AppError } from '../../shared/errors.ts';
import type { Database } from '../engine/database.ts';
import { number, text, textOrNull, word, type Row } from '../engine/row.ts';

const columns = 'tenant_id, id, version, state, asker_id, asker_name, officer_id, officer_name, content';
const mostListed = 50;

const one = {
  name: 'triage',
  text: `select ${columns} from triage where tenant_id = $1::text and id = $2::text`,
};
const ofAsker = {
  name: 'triages-of-asker',
  text: `
select ${columns} from triage where tenant_id = $1::text and asker_id = $2::text and state <> 'discarded'
order by changed_at desc, id limit ${mostListed}`,
};
const open = {
  name: 'open-triages',
  text: `
select ${columns} from triage where tenant_id = $1::text and state in ('sent', 'taken')
order by changed_at, id limit ${mostListed}`,
};

export function triageStore(database: Pick<Database, 'run'>): TriageStore {
  return {
    async find(tenantId, id) {
      const [row] = await database.run(one, [tenantId, id]);
      return row ? triageOf(row) : null;
    },
    ofAsker: async ({ tenantId, id }) => (await database.run(ofAsker, [tenantId, id])).map(triageOf),
    open: async (tenantId) => (await database.run(open, [tenantId])).map(triageOf),
  };
}

function triageOf(row: Row): Triage {
  const record = TriageRecord.safeParse(row['content']);
  if (!record.success) throw new AppError('storage.corrupt', 'The database holds a privacy check that cannot be read.');
  const person = (as: 'asker' | 'officer') => {
    const id = textOrNull(row, `${as}_id`);
    return id === null ? null : { id, name: textOrNull(row, `${as}_name`) };
  };
  return {
    ...record.data,
    tenantId: text(row, 'tenant_id'),
    id: text(row, 'id'),
    version: number(row, 'version'),
    state: word(row, 'state', triageStates),
    asker: person('asker'),
    officer: person('officer'),
  };
}
