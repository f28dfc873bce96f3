import type { Kysely } from 'kysely';
import type { DefinitionVersion } from '../../features/indicator/entry.ts';
import { Indicator } from '../../features/indicator/indicator.ts';
import { AppError } from '../../shared/errors.ts';
import type { Tables } from '../engine/tables.ts';

/** Reads a stored definition, also one of an older shape; throws an AppError when it is none. */
export function definitionOf(stored: unknown): Indicator {
  const parsed = Indicator.safeParse(stored);
  if (!parsed.success) throw new AppError('storage.corrupt', 'The database holds a definition that cannot be read.');
  return parsed.data;
}

/** Oldest first. */
export async function versionsOf(
  query: Kysely<Tables>,
  indicatorId: string,
): Promise<readonly DefinitionVersion<Indicator>[]> {
  const rows = await query
    .selectFrom('indicator_version')
    .selectAll()
    .where('indicator_id', '=', indicatorId)
    .orderBy('version')
    .execute();
  return rows.map(({ version, at, by_id: id, by_name: name, because, definition }) => ({
    version,
    at,
    by: id === null ? null : { id, name },
    because,
    definition: definitionOf(definition),
  }));
}
