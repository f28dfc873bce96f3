import { experimentStages } from '../../features/experiment/events.ts';
import { ExperimentRecord, experimentStates, type Experiment } from '../../features/experiment/experiment.ts';
import type { ExperimentStore } from '../../features/experiment/ports.ts';
import { AppError } from '../../shared/errors.ts';
import type { Database } from '../engine/database.ts';
import { number, text, textOrNull, word, wordsOrNone, type Row } from '../engine/row.ts';

const columns = 'tenant_id, id, version, state, owner_id, owner_name, content';
/** What somebody reads on one page, or what is compared with what they want to try. */
const mostListed = 300;

const one = {
  name: 'experiment',
  text: `select ${columns} from experiment where tenant_id = $1::text and id = $2::text`,
};
const ofOwner = {
  name: 'experiments-of-owner',
  text: `
select ${columns} from experiment where tenant_id = $1::text and owner_id = $2::text and state <> 'discarded'
order by changed_at desc, id limit ${mostListed}`,
};
const shared = {
  name: 'shared-experiments',
  text: `
select ${columns} from experiment where tenant_id = $1::text and state in ('running', 'concluded')
order by state desc, case when state = 'running' then ends_on end, concluded_on desc, changed_at desc, id
limit ${mostListed}`,
};
const onLine = {
  name: 'experiments-on-line',
  text: `
select ${columns} from experiment
where tenant_id = $1::text and content -> 'link' ->> 'line' = $2::text and state <> 'discarded'
order by changed_at desc, id limit ${mostListed}`,
};
const ended = {
  name: 'ended-experiments',
  text: `
select ${columns}, array(
  select stage from experiment_told told
  where told.tenant_id = experiment.tenant_id and told.id = experiment.id and told.ends_on = experiment.ends_on
) as told
from experiment where state = 'running' and ends_on <= $1::date
order by ends_on, id limit ${mostListed}`,
};

export function experimentStore(database: Pick<Database, 'run'>): ExperimentStore {
  return {
    async find(tenantId, id) {
      const [row] = await database.run(one, [tenantId, id]);
      return row ? experimentOf(row) : null;
    },
    ofOwner: async ({ tenantId, id }) => (await database.run(ofOwner, [tenantId, id])).map(experimentOf),
    shared: async (tenantId) => (await database.run(shared, [tenantId])).map(experimentOf),
    onLine: async (tenantId, line) => (await database.run(onLine, [tenantId, line])).map(experimentOf),
    ended: async (today) =>
      (await database.run(ended, [today])).map((row) => ({
        experiment: experimentOf(row),
        told: wordsOrNone(row, 'told', experimentStages),
      })),
  };
}

function experimentOf(row: Row): Experiment {
  const content = ExperimentRecord.safeParse(row['content']);
  if (!content.success) throw new AppError('storage.corrupt', 'The database holds an experiment that cannot be read.');
  const owner = textOrNull(row, 'owner_id');
  return {
    ...content.data,
    tenantId: text(row, 'tenant_id'),
    id: text(row, 'id'),
    version: number(row, 'version'),
    state: word(row, 'state', experimentStates),
    owner: owner === null ? null : { id: owner, name: textOrNull(row, 'owner_name') },
  };
}
