import type { IndicatorEvent } from '../../features/indicator/events.ts';
import type { Person } from '../../shared/person.ts';
import type { Run } from '../engine/engine.ts';
import type { EventWriters } from '../engine/event-writers.ts';
import { storableJson } from '../engine/storable.ts';

const define = {
  name: 'define-indicator',
  text: `
insert into indicator as known (id, definition) values ($1::text, $2::json)
on conflict (id) do update set definition = excluded.definition, revision = known.revision + 1`,
};

/** Two who saw the same version meet in its key. */
const addVersion = {
  name: 'add-indicator-version',
  text: `
insert into indicator_version (indicator_id, version, by_id, by_name, because, definition)
select $1::text, $2::integer + 1, $3::text, $4::text, $5::text, $6::json
where $2::integer = coalesce((select max(version) from indicator_version where indicator_id = $1::text), 0)
returning version`,
};

const raiseRevision = {
  name: 'raise-indicator-revision',
  text: `update indicator set revision = revision + 1 where id = $1::text and revision = $2::bigint returning id`,
};

const addEntry = {
  name: 'add-figure-entry',
  text: `
insert into figure_entry (id, indicator_id, at, by_id, by_name, means, origin, correction_because, note, confirmed)
values ($1::text, $2::text, $3::timestamptz, $4::text, $5::text, $6::text, $7::text, $8::text, $9::text, $10::text[])`,
};

const given = `json_to_recordset($3::json) as given (area text, "periodStart" date, "publishedOn" date, value float8,
  numerator float8, denominator float8, status text)`;

/**
 * What is taken the place of stays, and is not read any more: all of the period by a correction, and what came in earlier on
 * the same day by anything. Each is looked up by its key: a planner that takes the figures for a hundred, as it does of JSON,
 * compares every one with every known one. Others wait at the indicator (raise-indicator-revision), so that no row moves meanwhile.
 */
const replaceFigures = {
  name: 'replace-figures',
  text: `
update observation set replaced_by = $2::text where ctid = any(array(
  select known.place from ${given} cross join lateral (
    select ctid as place from observation
    where indicator_id = $1::text and area = given.area and period_start = given."periodStart" and replaced_by is null
      and ($4::boolean or published_on = given."publishedOn")
    offset 0
  ) known
))`,
};

const addFigures = {
  name: 'add-figures',
  text: `
insert into observation (indicator_id, area, period_start, published_on, value, numerator, denominator, status, entry_id)
select $1::text, given.area, given."periodStart", given."publishedOn", given.value, given.numerator, given.denominator,
  given.status, $2::text
from ${given}`,
};

const forgetOfEntries = {
  name: 'forget-who-entered-figures',
  text: 'update figure_entry set by_id = null, by_name = null where by_id = $1::text',
};
const forgetOfVersions = {
  name: 'forget-who-defined',
  text: `
update indicator_version set by_id = case when by_id = $1::text then null else by_id end,
  by_name = case when by_id = $1::text then null else by_name end,
  definition = (definition::jsonb
    - case when definition -> 'owner' ->> 'id' = $1::text then 'owner' else '' end
    - case when definition -> 'deputy' ->> 'id' = $1::text then 'deputy' else '' end)::json
where $1::text in (by_id, definition -> 'owner' ->> 'id', definition -> 'deputy' ->> 'id')`,
};
/** The revision rises, so that what was made of the definition is made again without the name. */
const forgetHolder = {
  name: 'forget-indicator-holder',
  text: `
update indicator set revision = revision + 1, definition = (definition::jsonb
    - case when definition -> 'owner' ->> 'id' = $1::text then 'owner' else '' end
    - case when definition -> 'deputy' ->> 'id' = $1::text then 'deputy' else '' end)::json
where $1::text in (definition -> 'owner' ->> 'id', definition -> 'deputy' ->> 'id')`,
};

export const indicatorEvents: EventWriters<IndicatorEvent> = {
  async 'indicator-defined'({ was, indicator, by, because }, run) {
    const definition = storableJson(indicator);
    await run(define, [indicator.id, definition]);
    const written = [indicator.id, was, by?.id ?? null, by?.name ?? null, because, definition];
    return (await run(addVersion, written)).length > 0;
  },
  async 'figures-entered'({ revision, entry, observations }, run) {
    const { id, indicatorId, at, by, means, origin, correctionBecause, note, confirmed = [] } = entry;
    if ((await run(raiseRevision, [indicatorId, revision])).length === 0) return false;
    await run(addEntry, [
      id,
      indicatorId,
      at,
      by?.id ?? null,
      by?.name ?? null,
      means,
      origin,
      correctionBecause,
      note,
      confirmed,
    ]);
    const figures = storableJson(observations);
    await run(replaceFigures, [indicatorId, id, figures, correctionBecause !== null]);
    await run(addFigures, [indicatorId, id, figures]);
    return true;
  },
};

/** Who entered figures or is named in a definition is forgotten; figures and definitions stay. */
export async function forgetHolderOfIndicators({ id }: Person, run: Run): Promise<void> {
  for (const statement of [forgetOfEntries, forgetOfVersions, forgetHolder]) await run(statement, [id]);
}
