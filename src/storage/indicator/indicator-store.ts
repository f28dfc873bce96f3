import { isDeepStrictEqual } from 'node:util';
import { sql } from 'kysely';
import type { Indicator, Observation } from '../../features/indicator/indicator.ts';
import { correctedOf, entriesOf } from './figure-entries.ts';
import { definitionOf, versionsOf } from './indicator-versions.ts';
import type { IndicatorHistory, IndicatorStore } from '../../features/indicator/ports.ts';
import type { Database } from '../engine/database.ts';
import { storableJson } from '../engine/storable.ts';

// Long enough that questions cost no query, short enough that people see another instance's change at once.
const usualFreshMs = 1_000;

interface Known {
  readonly indicators: readonly Indicator[];
  readonly revisions: ReadonlyMap<string, number>;
  readonly areas: ReadonlyMap<string, readonly string[]>;
}

const nothing: Known = { indicators: [], revisions: new Map(), areas: new Map() };

export interface StoredIndicators extends IndicatorStore, IndicatorHistory {
  /** To be called when something was written past this store: what other instances write is seen within `freshMs`. */
  changed(): void;
}

/** `freshMs` is how long definitions and figures may be older than those of another instance. */
export function indicatorStore({ query }: Database, freshMs = usualFreshMs): StoredIndicators {
  let known = nothing;
  let until = -Infinity;
  let asking: Promise<Known> | null = null;

  /** Many who ask at once ask the database once. */
  async function current(): Promise<Known> {
    if (performance.now() < until) return known;
    if (asking) return asking;
    const mine = refreshed(known)
      .then((found) => {
        // Not when something was put meanwhile: then this may be from before.
        if (asking === mine) [known, until] = [found, performance.now() + freshMs];
        return found;
      })
      .finally(() => {
        if (asking === mine) asking = null;
      });
    asking = mine;
    return mine;
  }

  /** Only what changed is read again; without a changed definition the list stays the same, and what was made of it. */
  async function refreshed(before: Known): Promise<Known> {
    const rows = await query.selectFrom('indicator').select(['id', 'revision']).orderBy('id').execute();
    const changed = rows.filter(({ id, revision }) => before.revisions.get(id) !== revision).map(({ id }) => id);
    const isSame = changed.length === 0 && rows.length === before.indicators.length;
    if (isSame) return before;
    const [definitions, places] = await Promise.all([definitionsOf(changed), areasOf(changed)]);
    const old = new Map(before.indicators.map((indicator) => [indicator.id, indicator]));
    const indicators = rows.flatMap(({ id }) => {
      const [found, same] = [definitions.get(id), old.get(id)];
      return found && !isDeepStrictEqual(found, same) ? [found] : same ? [same] : [];
    });
    const isKept =
      indicators.length === before.indicators.length && indicators.every((one, i) => one === before.indicators[i]);
    return {
      indicators: isKept ? before.indicators : indicators,
      revisions: new Map(rows.map(({ id, revision }) => [id, revision])),
      areas: new Map(rows.map(({ id }) => [id, places.get(id) ?? before.areas.get(id) ?? []])),
    };
  }

  async function definitionsOf(ids: readonly string[]): Promise<ReadonlyMap<string, Indicator>> {
    if (ids.length === 0) return new Map();
    const rows = await query.selectFrom('indicator').select(['id', 'definition']).where('id', 'in', ids).execute();
    return new Map(rows.map(({ id, definition }) => [id, definitionOf(definition)]));
  }

  async function areasOf(ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    if (ids.length === 0) return new Map();
    const rows = await query
      .selectFrom('observation')
      .select(['indicator_id', 'area'])
      .distinct()
      .where('indicator_id', 'in', ids)
      .orderBy('area')
      .execute();
    const areas = Map.groupBy(rows, (row) => row.indicator_id);
    return new Map([...areas].map(([id, found]) => [id, found.map(({ area }) => area)]));
  }

  return {
    all: async () => (await current()).indicators,
    revision: async (indicatorId) => (await current()).revisions.get(indicatorId) ?? null,
    observations: async (indicatorIds) => {
      if (indicatorIds.length === 0) return new Map();
      const rows = await query
        .selectFrom('observation')
        .select(['indicator_id', 'area'])
        // A column at a time as one text: a row for each of thousands of figures costs more than all that is done with them.
        .select(
          sql<Columns>`json_build_array(array_agg(period_start), array_agg(published_on), array_agg(value),
          array_agg(numerator), array_agg(denominator), array_agg(status))`.as('columns'),
        )
        .where('indicator_id', 'in', indicatorIds)
        .where('replaced_by', 'is', null)
        .groupBy(['indicator_id', 'area'])
        .orderBy('area')
        .execute();
      const byIndicator = Map.groupBy(rows, (row) => row.indicator_id);
      const days = eachOnce();
      return new Map([...byIndicator].map(([id, areas]) => [id, areas.flatMap((area) => observationsOf(area, days))]));
    },
    corrected: (indicatorIds) => correctedOf(query, indicatorIds),
    areas: async () => (await current()).areas,
    versions: (indicatorId) => versionsOf(query, indicatorId),
    entries: (indicatorId, most) => entriesOf(query, indicatorId, most),
    changed() {
      [asking, until] = [null, -Infinity];
    },
    put: async (indicator, observations) => {
      await query.transaction().execute(async (transaction) => {
        await sql`
          insert into indicator as known (id, definition) values (${indicator.id}, ${storableJson(indicator)}::json)
          on conflict (id) do update set revision = known.revision + 1,
            definition = case when ${isChanged(indicator)} then known.definition else excluded.definition end
        `.execute(transaction);
        await sql`
          insert into indicator_version (indicator_id, version, definition)
          values (${indicator.id}, 1, ${storableJson(indicator)}::json)
          on conflict (indicator_id, version) do update set definition = excluded.definition
          where not ${isChanged(indicator)}
        `.execute(transaction);
        await sql`
          insert into observation (indicator_id, area, period_start, published_on, value, numerator, denominator, status)
          select ${indicator.id}::text, given.* from json_to_recordset(${storableJson(latest(observations))}::json) as given
            (area text, "periodStart" date, "publishedOn" date, value float8, numerator float8, denominator float8, status text)
          on conflict (indicator_id, area, period_start, published_on, entry_id) do update set value = excluded.value,
            numerator = excluded.numerator, denominator = excluded.denominator, status = excluded.status
        `.execute(transaction);
      });
      [asking, until] = [null, -Infinity];
    },
  };
}

/** Whether a person made or changed this definition: then it is theirs, and no file overwrites it. */
function isChanged({ id }: Indicator) {
  return sql<boolean>`exists (
    select from indicator_version written where written.indicator_id = ${id}
    and (written.version > 1 or written.by_id is not null or written.because is not null)
  )`;
}

type Columns = readonly [
  periodStart: readonly string[],
  publishedOn: readonly string[],
  value: readonly (number | null)[],
  numerator: readonly (number | null)[],
  denominator: readonly (number | null)[],
  status: readonly Observation['status'][],
];

/** Every area has the same days, and the database tells each of them anew: kept as they come they take as much as the figures. */
function eachOnce(): (day: string) => string {
  const known = new Map<string, string>();
  return (day) => {
    const same = known.get(day);
    if (same === undefined) known.set(day, day);
    return same ?? day;
  };
}

function observationsOf(
  { area, columns }: { readonly area: string; readonly columns: Columns },
  once: (day: string) => string,
): Observation[] {
  const [starts, days, values, numerators, denominators, statuses] = columns;
  const found = starts.map((periodStart, i): Observation => ({
    area,
    periodStart: once(periodStart),
    publishedOn: once(days[i] ?? ''),
    value: values[i] ?? null,
    numerator: numerators[i] ?? null,
    denominator: denominators[i] ?? null,
    status: statuses[i] ?? 'final',
  }));
  // Mostly they are in order already, as they were written; having the database sort them all costs as much again.
  const isSorted = found.every((one, i) => i === 0 || isInOrder(found[i - 1] as Observation, one));
  return isSorted ? found : found.toSorted((a, b) => (isInOrder(a, b) ? -1 : 1));
}

function isInOrder(a: Observation, b: Observation): boolean {
  return a.periodStart < b.periodStart || (a.periodStart === b.periodStart && a.publishedOn <= b.publishedOn);
}

/** One statement may not write a row twice; of two values with the same key the later one counts. */
function latest(observations: readonly Observation[]): readonly Observation[] {
  const byKey = new Map(observations.map((one) => [JSON.stringify([one.area, one.periodStart, one.publishedOn]), one]));
  return [...byKey.values()];
}
