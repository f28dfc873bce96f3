import { sql } from 'kysely';
import type { Indicator, Observation } from '../../features/indicator/indicator.ts';
import type { IndicatorStore } from '../../features/indicator/ports.ts';
import type { Database } from '../engine/database.ts';
import { storableJson } from '../engine/storable.ts';

// Long enough that questions cost no query, short enough that people see another instance's change at once.
const usualFreshMs = 1_000;

interface Known {
  readonly indicators: readonly Indicator[];
  readonly revisions: ReadonlyMap<string, number>;
  readonly areas: ReadonlyMap<string, readonly string[]>;
}

/** `freshMs` is how long definitions and figures may be older than those of another instance. */
export function indicatorStore({ query }: Database, freshMs = usualFreshMs): IndicatorStore {
  let kept: { readonly sum: number; readonly known: Promise<Known>; readonly until: number } | null = null;

  async function current(): Promise<Known> {
    if (kept !== null && performance.now() < kept.until) return kept.known;
    // The sum grows with every change, whichever order transactions commit in.
    const { sum } = await query
      .selectFrom('indicator')
      .select((of) => of.fn.coalesce(of.fn.sum<number>('revision'), sql<number>`0`).as('sum'))
      .executeTakeFirstOrThrow();
    const known = kept?.sum === sum ? kept.known : readAll();
    kept = { sum, known, until: performance.now() + freshMs };
    known.catch(() => (kept = null));
    return known;
  }

  async function readAll(): Promise<Known> {
    const rows = await query.selectFrom('indicator').select(['id', 'definition', 'revision']).orderBy('id').execute();
    const places = await query
      .selectFrom('observation')
      .select(['indicator_id', 'area'])
      .distinct()
      .orderBy('area')
      .execute();
    const areas = Map.groupBy(places, (place) => place.indicator_id);
    return {
      indicators: rows.map((row) => row.definition as Indicator),
      revisions: new Map(rows.map(({ id, revision }) => [id, revision])),
      areas: new Map([...areas].map(([id, found]) => [id, found.map(({ area }) => area)])),
    };
  }

  return {
    all: async () => (await current()).indicators,
    revision: async (indicatorId) => (await current()).revisions.get(indicatorId) ?? null,
    observations: async (indicatorId, area) =>
      query
        .selectFrom('observation')
        .select(['area', 'period_start as periodStart', 'published_on as publishedOn'])
        .select(['value', 'numerator', 'denominator', 'status'])
        .where('indicator_id', '=', indicatorId)
        .where('area', '=', area)
        .orderBy('period_start')
        .orderBy('published_on')
        .execute(),
    areas: async () => (await current()).areas,
    put: async (indicator, observations) => {
      await query.transaction().execute(async (transaction) => {
        await sql`
          insert into indicator as known (id, definition) values (${indicator.id}, ${storableJson(indicator)}::json)
          on conflict (id) do update set definition = excluded.definition, revision = known.revision + 1
        `.execute(transaction);
        await sql`
          insert into observation
          select ${indicator.id}::text, given.* from json_to_recordset(${storableJson(latest(observations))}::json) as given
            (area text, "periodStart" date, "publishedOn" date, value float8, numerator float8, denominator float8, status text)
          on conflict (indicator_id, area, period_start, published_on) do update set value = excluded.value,
            numerator = excluded.numerator, denominator = excluded.denominator, status = excluded.status
        `.execute(transaction);
      });
      kept = null;
    },
  };
}

/** One statement may not write a row twice; of two values with the same key the later one counts. */
function latest(observations: readonly Observation[]): readonly Observation[] {
  const byKey = new Map(observations.map((one) => [JSON.stringify([one.area, one.periodStart, one.publishedOn]), one]));
  return [...byKey.values()];
}
