import type { ExperimentEvent } from '../../features/experiment/events.ts';
import { ExperimentRecord } from '../../features/experiment/experiment.ts';
import type { Person } from '../../shared/person.ts';
import type { Run } from '../engine/engine.ts';
import type { EventWriters } from '../engine/event-writers.ts';
import { storableJson } from '../engine/storable.ts';

/** A second experiment with the same id meets the first in the key. */
const begin = {
  name: 'begin-experiment',
  text: `
insert into experiment (tenant_id, id, version, state, owner_id, owner_name, indicator_id, ends_on, concluded_on, content)
values ($1::text, $2::text, $3::integer, $4::text, $5::text, $6::text, $7::text, $8::date, $9::date, $10::jsonb)
returning version`,
};
/** Whoever was erased meanwhile stays so: that is a version of its own. */
const change = {
  name: 'change-experiment',
  text: `
update experiment set version = $3::integer, state = $4::text, indicator_id = $5::text, ends_on = $6::date,
  concluded_on = $7::date, content = $8::jsonb, owner_name = $9::text, changed_at = now()
where tenant_id = $1::text and id = $2::text and version = $3::integer - 1
returning version`,
};
const note = {
  name: 'note-experiment',
  text: `
insert into experiment_entry (tenant_id, id, version, step, by_id, content)
values ($1::text, $2::text, $3::integer, $4::text, $5::text, $6::jsonb)`,
};
const tell = {
  name: 'tell-of-experiment',
  text: `
insert into experiment_told (tenant_id, id, ends_on, stage) values ($1::text, $2::text, $3::date, $4::text)
on conflict do nothing returning stage`,
};
/** What nobody else ever saw goes; what runs, and what was learned, is of the team. */
const eraseDrafts = {
  name: 'erase-experiments-not-begun',
  text: `delete from experiment where tenant_id = $1::text and owner_id = $2::text and state in ('draft', 'discarded')`,
};
const forget = {
  name: 'forget-experimenter',
  text: `
with entries as (
  update experiment_entry set by_id = null where tenant_id = $1::text and by_id = $2::text
)
update experiment set owner_id = null, owner_name = null, version = version + 1
where tenant_id = $1::text and owner_id = $2::text`,
};

export const experimentEvents: EventWriters<ExperimentEvent> = {
  async 'experiment-changed'({ experiment, step, by }, run) {
    const { tenantId, id, version, state, owner, indicatorId, endsOn, conclusion, ...rest } = experiment;
    const content = storableJson(ExperimentRecord.parse({ ...rest, indicatorId, endsOn, conclusion }));
    const concludedOn = conclusion?.on ?? null;
    const written =
      version === 1
        ? await run(begin, [
            tenantId,
            id,
            version,
            state,
            owner?.id ?? null,
            owner?.name ?? null,
            indicatorId,
            endsOn,
            concludedOn,
            content,
          ])
        : await run(change, [
            tenantId,
            id,
            version,
            state,
            indicatorId,
            endsOn,
            concludedOn,
            content,
            owner?.name ?? null,
          ]);
    if (written.length === 0) return false;
    await run(note, [tenantId, id, version, step, by.id, content]);
    return true;
  },
  async 'experiment-told'({ tenantId, experiment, endsOn, stage }, run) {
    return (await run(tell, [tenantId, experiment, endsOn, stage])).length > 0;
  },
};

/** Who had an experiment is forgotten; what the team tried and learned stays. */
export async function forgetExperimenter({ tenantId, id }: Person, run: Run): Promise<void> {
  await run(eraseDrafts, [tenantId, id]);
  await run(forget, [tenantId, id]);
}
