import assert from 'node:assert/strict';
import pg from 'pg';
import { openDatabase } from '../../src/storage/engine/database.ts';
import { makeNewerVersion } from '../faults/newer-version.ts';
import { freshDatabase } from '../support/database.ts';

const waits = `select 1 from pg_locks where not granted and relation = 'inbox'::regclass`;
const write = { name: 'write', text: 'update inbox set state = state where id = -1' };

describe('a migration while a backup reads the tables', () => {
  it('lets the others get on, and is done when the backup is', async () => {
    const config = await freshDatabase('PostgreSQL');
    if (config.kind !== 'postgres') throw new Error('the tests have no PostgreSQL');
    const database = await openDatabase(config);
    const newer = makeNewerVersion();
    const [backup, watcher] = [new pg.Client(config.url), new pg.Client(config.url)];
    await Promise.all([backup.connect(), watcher.connect()]);
    try {
      await backup.query('begin');
      // As pg_dump does.
      await backup.query('lock table inbox in access share mode');
      const { openDatabase: openNewer } = (await import(new URL('storage/engine/database.ts', newer.main).href)) as {
        openDatabase: typeof openDatabase;
      };
      const opening = openNewer(config);
      while ((await watcher.query(waits)).rows.length === 0);

      await assert.doesNotReject(database.run(write, []), 'it waits behind the migration for longer than it may');

      await backup.query('commit');
      await (await opening).close();
    } finally {
      await Promise.all([backup.end(), watcher.end()]);
      await database.close();
      newer.remove();
    }
  });
});
