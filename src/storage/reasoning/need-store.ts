import type { NeedStore } from '../../features/reasoning/need/ports.ts';
import type { Database } from '../engine/database.ts';
import { needColumns, needOf } from './need-row.ts';

const one = {
  name: 'need',
  text: `select ${needColumns} from data_need where tenant_id = $1::text and id = $2::text`,
};
const ofPerson = {
  name: 'needs-of',
  text: `
select ${needColumns} from data_need where tenant_id = $1::text and people @> array[$2::text]
order by changed_at desc, id limit 50`,
};
const ofLine = {
  name: 'needs-of-line',
  text: `
select ${needColumns} from data_need where tenant_id = $1::text and line_id = $2::text
order by changed_at desc, id limit 50`,
};
const metBy = {
  name: 'needs-met-by',
  text: `
select ${needColumns} from data_need
where tenant_id = $1::text and content -> 'match' ->> 'kind' = $2::text and content -> 'match' ->> 'id' = $3::text
order by changed_at desc, id limit 50`,
};
const due = {
  name: 'needs-due',
  text: `
select ${needColumns} from data_need where remind_at <= $1::timestamptz order by remind_at, id limit $2::integer`,
};

export function needStore(database: Pick<Database, 'run'>): NeedStore {
  return {
    async find(tenantId, id) {
      const [row] = await database.run(one, [tenantId, id]);
      return row ? needOf(row) : null;
    },
    of: async ({ tenantId, id }) => (await database.run(ofPerson, [tenantId, id])).map(needOf),
    ofLine: async (tenantId, line) => (await database.run(ofLine, [tenantId, line])).map(needOf),
    metBy: async (tenantId, { kind, id }) => (await database.run(metBy, [tenantId, kind, id])).map(needOf),
    due: async (now, most) => (await database.run(due, [now, most])).map(needOf),
  };
}
