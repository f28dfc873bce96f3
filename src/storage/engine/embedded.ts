import { access, constants, mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PGliteDialect } from 'kysely';
import { AppError } from '../../shared/errors.ts';
import type { Engine } from './engine.ts';
import { emptyCluster, unpackEmptyCluster } from './empty-cluster.ts';
import { unavailable } from './engine-error.ts';
import { lockFolder } from './folder-lock.ts';
import { insideTransaction, outsideTransaction } from './inside-transaction.ts';
import { parsers } from './parsers.ts';
import { plannerSettings } from './planner.ts';
import { preparedStatements } from './prepared.ts';
import type { Row } from './row.ts';
import { storableValue } from './storable.ts';

// Large buffers only cost memory here: the operating system already caches the files. A log that is no longer needed goes,
// instead of being written over some day: what was erased must not stand in it.
const settings = ['shared_buffers=4MB', 'timezone=UTC', 'wal_recycle=off', 'wal_init_zero=off', ...plannerSettings];
const startParams = [...PGlite.defaultStartParams, ...settings.flatMap((setting) => ['-c', setting])];
const bytea = 17;
// PGlite would write bytes as hexadecimal text, which took longer than all the rest of the statement. Its protocol
// layer takes them as they are; only its types do not say so.
const serializers = { [bytea]: (bytes: Uint8Array) => bytes as unknown as string };

/** A new database takes 16 MB, its log up to 64, and there must be room to work. */
const newBytes = 128 * 1024 ** 2;
const openBytes = 16 * 1024 ** 2;

/** PostgreSQL inside this process. PGlite itself lets a second process destroy rows, so the folder has a lock of ours. */
export async function openEmbedded(
  config: { readonly kind: 'embedded'; readonly folder: string } | { readonly kind: 'memory' },
): Promise<Engine> {
  if (config.kind === 'memory') {
    const loadDataDir = await emptyCluster();
    return engineOf(await PGlite.create({ startParams, parsers, serializers, loadDataDir }), async () => {});
  }
  await makeFolder(config.folder);
  const unlock = await lockFolder(config.folder).catch((cause: unknown) => {
    throw isOfFileSystem(cause) ? unusable(config.folder, cause) : cause;
  });
  try {
    return engineOf(await openFolder(config.folder), unlock);
  } catch (cause) {
    await unlock();
    if (isOfFileSystem(cause)) throw unusable(config.folder, cause);
    const hint = 'Restore a backup of the folder, or move it away to begin with an empty database.';
    throw new AppError('storage.corrupt', `The database in ${config.folder} cannot be opened. ${hint}`, { cause });
  }
}

/** What the operating system refuses is told before anything is begun: a database that runs out of room while it is made hangs. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
    const isNew = !(await hasDatabase(folder));
    const { bavail, bsize } = await statfs(folder);
    const neededBytes = isNew ? newBytes : openBytes;
    if (bavail * bsize >= neededBytes) return;
  } catch (cause) {
    throw unusable(folder, cause);
  }
  throw new AppError(
    'storage.unavailable',
    `There is too little room on the disk of ${folder}: make ${newBytes / 1024 ** 2} MB free, or set BOT_DATA_FOLDER to a folder on another disk.`,
  );
}

export function hasDatabase(folder: string): Promise<boolean> {
  return exists(join(folder, 'database'));
}

function isOfFileSystem(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && 'errno' in error;
}

function unusable(folder: string, cause: unknown): AppError {
  const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
  return new AppError(
    'storage.unavailable',
    `The data folder ${folder} cannot be used${code}. Make it a folder that this user can write to, with room on its disk, or set BOT_DATA_FOLDER to another one.`,
    { cause },
  );
}

/** A process that dies while it makes the database leaves the mark behind, and then nothing in it can have been of use. */
async function openFolder(folder: string): Promise<PGlite> {
  const database = join(folder, 'database');
  const unfinished = join(folder, 'unfinished');
  if (await exists(unfinished)) await rm(database, { recursive: true, force: true });
  if (await exists(database)) return PGlite.create(database, { startParams, parsers, serializers });
  await writeFile(unfinished, '');
  await unpackEmptyCluster(database);
  const pglite = await PGlite.create(database, { startParams, parsers, serializers });
  await rm(unfinished);
  return pglite;
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function engineOf(pglite: PGlite, unlock: () => Promise<void>): Engine {
  const query = guarded(pglite);
  const prepared = preparedStatements(pglite);
  return {
    dialect: new PGliteDialect({
      pglite: {
        get closed() {
          return pglite.closed;
        },
        ready: true,
        waitReady: pglite.waitReady,
        query: (text, values, options) => outsideTransaction(() => query(text, values, options)),
        transaction: (work) =>
          pglite.transaction((transaction) =>
            work({ query: guarded(transaction), rollback: () => transaction.rollback() }),
          ),
        close: () => pglite.close(),
      },
    }),
    migrationDialect: null,
    queueConnection: null,
    // Statements wait meanwhile; a transaction that is open is not in it.
    dump: () => pglite.dumpDataDir('none'),
    run: (statement, values) => outsideTransaction(() => prepared(statement, values)),
    transaction: (work) =>
      outsideTransaction(() =>
        pglite.transaction((connection) => {
          const inside = guarded(connection);
          return insideTransaction(() => work(async ({ text }, values) => (await inside<Row>(text, values)).rows));
        }),
      ),
    close: async () => {
      if (!pglite.closed) await pglite.close();
      await unlock();
    },
  };
}

function guarded(connection: Pick<PGlite, 'query'>) {
  return async <T>(text: string, values: readonly unknown[] = [], options?: object) => {
    try {
      return await connection.query<T>(text, values.map(storableValue), options);
    } catch (error) {
      throw unavailable(error);
    }
  };
}
