import type { Kysely } from 'kysely';
import { means, type FigureEntry } from '../../features/indicator/entry.ts';
import type { Observation } from '../../features/indicator/indicator.ts';
import type { EnteredFigures } from '../../features/indicator/ports.ts';
import type { ObservationTable, Tables } from '../engine/tables.ts';
import { word } from '../engine/row.ts';

/** Newest first. */
export async function entriesOf(
  query: Kysely<Tables>,
  indicatorId: string,
  most: number,
): Promise<readonly EnteredFigures[]> {
  const entries = await query
    .selectFrom('figure_entry')
    .selectAll()
    .where('indicator_id', '=', indicatorId)
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute();
  if (entries.length === 0) return [];
  const ids = entries.map(({ id }) => id);
  const rows = await query
    .selectFrom('observation')
    .selectAll()
    .where('indicator_id', '=', indicatorId)
    .where('entry_id', 'in', ids)
    .orderBy('area')
    .orderBy('period_start')
    .execute();
  const corrected = await query
    .selectFrom('observation')
    .selectAll()
    .where('indicator_id', '=', indicatorId)
    .where('replaced_by', 'in', ids)
    .orderBy('area')
    .orderBy('period_start')
    .orderBy('published_on')
    .execute();
  const byEntry = Map.groupBy(rows, (row) => row.entry_id);
  const byReplacement = Map.groupBy(corrected, (row) => row.replaced_by);
  return entries.map((row): EnteredFigures => {
    const own = byEntry.get(row.id) ?? [];
    const entry: FigureEntry = {
      id: row.id,
      indicatorId: row.indicator_id,
      at: row.at,
      by: row.by_id === null ? null : { id: row.by_id, name: row.by_name },
      means: word({ ...row }, 'means', means),
      origin: row.origin,
      correctionBecause: row.correction_because,
      note: row.note,
      ...(row.confirmed.length > 0 && { confirmed: row.confirmed }),
    };
    const replaced = own.filter((one) => one.replaced_by !== null).map(observationOf);
    const before = (byReplacement.get(row.id) ?? []).map(observationOf);
    return { entry, observations: own.map(observationOf), replaced, corrected: before };
  });
}

/** By indicator; of each area oldest period first, and oldest publication first. */
export async function correctedOf(
  query: Kysely<Tables>,
  indicatorIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Observation[]>> {
  if (indicatorIds.length === 0) return new Map();
  const rows = await query
    .selectFrom('observation')
    .leftJoin('figure_entry', 'figure_entry.id', 'observation.entry_id')
    .selectAll('observation')
    .where('observation.indicator_id', 'in', indicatorIds)
    .where('replaced_by', 'is not', null)
    .orderBy('area')
    .orderBy('period_start')
    .orderBy('published_on')
    .orderBy('figure_entry.at', (at) => at.nullsFirst())
    .execute();
  const byIndicator = Map.groupBy(rows, (row) => row.indicator_id);
  return new Map([...byIndicator].map(([id, own]) => [id, own.map(observationOf)]));
}

function observationOf(row: Omit<ObservationTable, 'entry_id'>): Observation {
  const { area, value, numerator, denominator, status } = row;
  return { area, periodStart: row.period_start, publishedOn: row.published_on, value, numerator, denominator, status };
}
