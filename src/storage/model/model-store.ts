import { modelOutcomes, modelUses } from '../../features/model/model.ts';
import type { ModelStore } from '../../features/model/ports.ts';
import type { Database } from '../engine/database.ts';
import { flag, number, text, word } from '../engine/row.ts';

const newest = {
  name: 'newest-model-switch',
  text: 'select is_on, at, tenant_id, by_id from model_switch order by id desc limit 1',
};
const spent = {
  name: 'model-spent',
  text: `select coalesce(sum(tokens), 0)::bigint as tokens from model_spent where day = $1::date and person_id = ''`,
};
const note = {
  name: 'note-model-request',
  text: `
insert into model_request (at, use, deployment, outcome, sends, tokens_in, tokens_out, duration_ms)
values ($1::timestamptz, $2::text, $3::text, $4::text, $5::integer, $6::integer, $7::integer, $8::integer)`,
};
const counts = {
  name: 'count-model-requests',
  text: `
select use, outcome, count(*) as count, sum(tokens_in + tokens_out)::bigint as tokens
from model_request where at >= $1::timestamptz group by use, outcome order by use, outcome`,
};

export function modelStore({ run }: Pick<Database, 'run'>): ModelStore {
  return {
    async newestSwitch() {
      const [row] = await run(newest, []);
      if (!row) return null;
      const by = { tenantId: text(row, 'tenant_id'), id: text(row, 'by_id') };
      return { isOn: flag(row, 'is_on'), at: text(row, 'at'), by };
    },
    async spentOn(day) {
      const [row] = await run(spent, [day]);
      return row ? number(row, 'tokens') : 0;
    },
    async note({ at, use, deployment, outcome, sends, tokensIn, tokensOut, durationMs }) {
      await run(note, [at, use, deployment, outcome, sends, tokensIn, tokensOut, durationMs]);
    },
    counts: async (since) =>
      (await run(counts, [since])).map((row) => ({
        use: word(row, 'use', modelUses),
        outcome: word(row, 'outcome', modelOutcomes),
        count: number(row, 'count'),
        tokens: number(row, 'tokens'),
      })),
  };
}
