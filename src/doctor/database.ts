import { AppError } from '../shared/errors.ts';
import { startError } from '../start-error.ts';
import type { DatabaseConfig } from '../storage/engine/database.ts';
import { inspectDatabase, type Inspected } from '../storage/engine/inspect.ts';
import { clockFinding } from './clock.ts';
import { good, warning, wrong, type Finding } from './finding.ts';

const oldestServer = 15;

export async function examineDatabase(
  config: DatabaseConfig,
  firstAdministrators: readonly string[],
): Promise<readonly Finding[]> {
  const askedAt = Date.now();
  try {
    const found = await inspectDatabase(config);
    if (found === null)
      return [
        good('database', 'It will be made at the first start, and there is room for it.'),
        rolesFinding(null, firstAdministrators),
      ];
    return databaseFindings(found, (askedAt + Date.now()) / 2, firstAdministrators);
  } catch (error) {
    if (error instanceof AppError && error.code === 'storage.locked')
      return [good('database', 'A running bot has it in use. Stop that one to have its tables looked at.')];
    return [wrong('database', startError('looking at the database', error))];
  }
}

/** `ownMs`: our clock at the moment of theirs, in milliseconds since 1970. */
export function databaseFindings(
  found: Inspected,
  ownMs: number,
  firstAdministrators: readonly string[],
): readonly Finding[] {
  const { serverVersion, clockMs, administrators } = found;
  const version = Math.floor(serverVersion / 10_000);
  return [
    version < oldestServer
      ? wrong('database', `PostgreSQL ${version} is too old: use ${oldestServer} or newer.`)
      : good('database', `PostgreSQL ${version} answers.`),
    tablesFinding(found),
    clockFinding(clockMs - ownMs, 'the clock of the database'),
    rolesFinding(administrators, firstAdministrators),
  ];
}

function tablesFinding({ missing, unknown, mayMakeTables }: Inspected): Finding {
  const newest = unknown.at(-1);
  if (newest !== undefined)
    return (missing.length === 0 ? warning : wrong)(
      'tables',
      `Another version made these tables (${newest}): run that version, or restore the backup that was taken before it.`,
    );
  if (missing.length === 0) return good('tables', 'They are up to date.');
  if (!mayMakeTables)
    return wrong(
      'tables',
      'This user of PostgreSQL may not make tables: grant it "create" on the database and on the schema public.',
    );
  return warning(
    'tables',
    `They are of an older version (${missing.length} changes behind, the first is ${missing[0]}): take a backup, then start the bot, which brings them up to date.`,
  );
}

function rolesFinding(administrators: number | null, first: readonly string[]): Finding {
  if (administrators !== null && administrators > 0)
    return good('roles', `There are administrators: ${administrators}.`);
  if (first.length > 0)
    return good('roles', 'The first administrators come from BOT_ADMINISTRATORS at the next start.');
  return wrong(
    'roles',
    'Nobody is an administrator, so nobody can give roles: set BOT_ADMINISTRATORS to the Entra object id of who will, and restart.',
  );
}
