import { access, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PGliteDialect } from 'kysely';
import { AppError } from '../../shared/errors.ts';
import type { Engine } from './database.ts';
import { emptyCluster, unpackEmptyCluster } from './empty-cluster.ts';
import { unavailable } from './engine-error.ts';
import { lockFolder } from './folder-lock.ts';
import { parsers } from './parsers.ts';
import type { Row } from './row.ts';
import { storableValue } from './storable.ts';

// Large buffers only cost memory here: the operating system already caches the files (reliability 3.1).
const startParams = [...PGlite.defaultStartParams, '-c', 'shared_buffers=4MB', '-c', 'timezone=UTC'];
const bytea = 17;
// PGlite would write bytes as hexadecimal text, which took longer than all the rest of the statement. Its protocol
// layer takes them as they are; only its types do not say so.
const serializers = { [bytea]: (bytes: Uint8Array) => bytes as unknown as string };

/** PostgreSQL inside this process. PGlite itself lets a second process destroy rows, so the folder has a lock of ours. */
export async function openEmbedded(
  config: { readonly kind: 'embedded'; readonly folder: string } | { readonly kind: 'memory' },
): Promise<Engine> {
  if (config.kind === 'memory') {
    const loadDataDir = await emptyCluster();
    return engineOf(await PGlite.create({ startParams, parsers, serializers, loadDataDir }), async () => {});
  }
  await mkdir(config.folder, { recursive: true });
  const unlock = await lockFolder(config.folder);
  try {
    return engineOf(await openFolder(config.folder), unlock);
  } catch (cause) {
    await unlock();
    const hint = 'Restore a backup of the folder, or move it away to begin with an empty database.';
    throw new AppError('storage.corrupt', `The database in ${config.folder} cannot be opened. ${hint}`, { cause });
  }
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
  return {
    dialect: new PGliteDialect({
      pglite: {
        get closed() {
          return pglite.closed;
        },
        ready: true,
        waitReady: pglite.waitReady,
        query,
        transaction: (work) =>
          pglite.transaction((transaction) =>
            work({ query: guarded(transaction), rollback: () => transaction.rollback() }),
          ),
        close: () => pglite.close(),
      },
    }),
    migrationDialect: null,
    queueConnection: null,
    run: async ({ text }, values) => (await query<Row>(text, values)).rows,
    transaction: (work) =>
      pglite.transaction((connection) => {
        const inside = guarded(connection);
        return work(async ({ text }, values) => (await inside<Row>(text, values)).rows);
      }),
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
