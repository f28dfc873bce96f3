import { MonthOverview } from '../../features/insight/month-overview.ts';
import type { OverviewPorts } from '../../features/insight/overview.ts';
import type { InsightStore } from '../../features/insight/ports.ts';
import { AppError } from '../../shared/errors.ts';
import type { Database } from '../engine/database.ts';
import { text, type Row } from '../engine/row.ts';
import { storableJson } from '../engine/storable.ts';
import { monthFacts } from './month-facts.ts';
import { countAnswers } from './question-counts.ts';

const toClose = {
  name: 'months-to-close',
  text: `
select to_char(month, 'YYYY-MM-DD') as month
from generate_series(
  (select min(month) from question_count where tenant_id = $1::text),
  date_trunc('month', $2::date) - interval '1 month',
  interval '1 month'
) month
where not exists (select from month_overview where tenant_id = $1::text and month_overview.month = month.month::date)
order by 1`,
};
const keep = {
  name: 'keep-month-overview',
  text: `
with kept as (
  insert into month_overview (tenant_id, month, content) values ($1::text, $2::date, $3::jsonb) on conflict do nothing
)
delete from question_asker where tenant_id = $1::text and month = $2::date`,
};
const overviews = {
  name: 'month-overviews',
  text: 'select content from month_overview where tenant_id = $1::text order by month',
};

export function insightStore(database: Database): InsightStore & OverviewPorts['store'] {
  return {
    count: (counted) => countAnswers(database, counted),
    toClose: async (tenantId, today) =>
      (await database.run(toClose, [tenantId, today])).map((row) => text(row, 'month')),
    facts: (tenantId, month) => monthFacts(database.run, tenantId, month),
    async close(tenantId, overview) {
      await database.run(keep, [tenantId, overview.month, storableJson(overview)]);
    },
    overviews: async (tenantId) => (await database.run(overviews, [tenantId])).map(overviewOf),
  };
}

function overviewOf(row: Row): MonthOverview {
  const content = MonthOverview.safeParse(row['content']);
  if (!content.success) throw new AppError('storage.corrupt', 'The database holds an overview that cannot be read.');
  return content.data;
}
