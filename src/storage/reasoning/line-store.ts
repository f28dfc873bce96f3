import { z } from 'zod';
import { LineContent } from '../../features/reasoning/line.ts';
import type { LineStore, LineVersion } from '../../features/reasoning/ports.ts';
import type { Database } from '../engine/database.ts';
import { number, text, textOrNull } from '../engine/row.ts';
import { lineColumns, lineOf } from './line-row.ts';

const one = {
  name: 'line',
  text: `select ${lineColumns} from reasoning_line where tenant_id = $1::text and id = $2::text`,
};
const newestFirst = 'order by changed_at desc, id limit 50';
const ofMember = {
  name: 'lines-of-member',
  text: `
select ${lineColumns} from reasoning_line
where tenant_id = $1::text and people @> array[$2::text] and content -> 'members' @> json_build_array(json_build_object('id', $2::text))::jsonb
${newestFirst}`,
};
const inPlace = {
  name: 'lines-in-place',
  text: `select ${lineColumns} from reasoning_line where tenant_id = $1::text and place = $2::text ${newestFirst}`,
};
const using = {
  name: 'lines-using-indicator',
  text: `
select ${lineColumns} from reasoning_line
where tenant_id = $1::text and content -> 'elements' @> json_build_array(json_build_object('indicatorId', $2::text))::jsonb
${newestFirst}`,
};
const versions = {
  name: 'line-versions',
  text: `
select version, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as instant, by_name, step, about
from reasoning_line_version where tenant_id = $1::text and line_id = $2::text
order by version desc limit 20`,
};
const version = {
  name: 'line-version',
  text: `
select content from reasoning_line_version
where tenant_id = $1::text and line_id = $2::text and version = $3::integer`,
};
const KeptVersion = z.object({ owner: z.string(), elements: LineContent.shape.elements });

export function lineStore(database: Pick<Database, 'run'>): LineStore {
  return {
    async find(tenantId, id) {
      const [row] = await database.run(one, [tenantId, id]);
      return row ? lineOf(row) : null;
    },
    of: async ({ tenantId, id }) => (await database.run(ofMember, [tenantId, id])).map(lineOf),
    inPlace: async (tenantId, place) => (await database.run(inPlace, [tenantId, place])).map(lineOf),
    using: async (tenantId, indicatorId) => (await database.run(using, [tenantId, indicatorId])).map(lineOf),
    versions: async (tenantId, id) =>
      (await database.run(versions, [tenantId, id])).map((row) => ({
        version: number(row, 'version'),
        at: text(row, 'instant'),
        by: textOrNull(row, 'by_name'),
        // The words of a later version of the program are shown as a change.
        step: text(row, 'step') as LineVersion['step'],
        about: textOrNull(row, 'about'),
      })),
    async versionOf(tenantId, id, wanted) {
      const [row] = await database.run(version, [tenantId, id, wanted]);
      return row ? KeptVersion.parse(row['content']) : null;
    },
  };
}
