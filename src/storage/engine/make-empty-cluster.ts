import { writeFile } from 'node:fs/promises';
import { brotliCompressSync, constants } from 'node:zlib';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { clusterFile } from './empty-cluster.ts';
import { migrate } from './migrate.ts';
import type { Tables } from './tables.ts';

// Run with `npm run make-empty-cluster`. Small write-ahead segments keep the folder 15 MB smaller, and those that nobody needs
// any more need not be unpacked.
const pglite = await PGlite.create({
  initDbStartParams: ['--wal-segsize=1'],
  startParams: [...PGlite.defaultStartParams, '-c', 'wal_recycle=off', '-c', 'min_wal_size=2MB'],
});
// What is migrated here need not be at a first start; a migration of later is made there, as in any other database.
await migrate(new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) }), null);
// Nobody creates another database in this folder, so what databases are copied from may go: two thirds of the files.
for (const template of ['template0', 'template1']) {
  await pglite.exec(`update pg_database set datistemplate = false where datname = '${template}'`);
  await pglite.exec(`drop database ${template}`);
}
await pglite.exec('vacuum (full, freeze)');
await pglite.exec('select pg_switch_wal()');
await pglite.exec('checkpoint');
const tar = await pglite.dumpDataDir('none');
await pglite.close();
const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
await writeFile(clusterFile, brotliCompressSync(Buffer.from(await tar.arrayBuffer()), { params }));
