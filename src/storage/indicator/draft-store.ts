import type { Pending } from '../../features/indicator/entering/draft.ts';
import type { DraftStore } from '../../features/indicator/entering/ports.ts';
import type { Database } from '../engine/database.ts';
import { text, type Row } from '../engine/row.ts';
import { draftDays } from './entering-events.ts';

const one = {
  name: 'figure-draft',
  text: `
select content::text as content from figure_draft
where tenant_id = $1::text and person_id = $2::text and id = $3::text and at > now() - make_interval(days => $4::integer)`,
};
const newest = {
  name: 'newest-figure-draft',
  text: `
select content::text as content from figure_draft
where tenant_id = $1::text and person_id = $2::text and kind = coalesce($3::text, kind) and at > now() - make_interval(days => $4::integer)
order by at desc limit 1`,
};
const told = {
  name: 'told-missing',
  text: `
select indicator_id, period_start from missing_told where tenant_id = $1::text and person_id = $2::text`,
};
const periods = {
  name: 'periods-with-figures',
  text: `
select indicator.id, observation.period_start from indicator
join observation on observation.indicator_id = indicator.id and observation.area = indicator.definition ->> 'wholeArea'
where observation.replaced_by is null and observation.period_start >= $1::date
group by indicator.id, observation.period_start`,
};

export function draftStore(database: Pick<Database, 'run'>): DraftStore {
  return {
    async find({ tenantId, id }, draftId) {
      return pendingOf(await database.run(one, [tenantId, id, draftId, draftDays]));
    },
    async newest({ tenantId, id }, kind) {
      return pendingOf(await database.run(newest, [tenantId, id, kind, draftDays]));
    },
    async toldMissing({ tenantId, id }) {
      const rows = await database.run(told, [tenantId, id]);
      return rows.map((row) => ({ indicatorId: text(row, 'indicator_id'), periodStart: text(row, 'period_start') }));
    },
    async periodsSince(day) {
      const rows = Map.groupBy(await database.run(periods, [day]), (row) => text(row, 'id'));
      return new Map([...rows].map(([id, own]) => [id, own.map((row) => text(row, 'period_start'))]));
    },
  };
}

/** Written by this program days ago at most, so its shape is known. */
function pendingOf([row]: readonly Row[]): Pending | null {
  return row === undefined ? null : (JSON.parse(text(row, 'content')) as Pending);
}
