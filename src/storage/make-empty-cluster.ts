import { writeFile } from 'node:fs/promises';
import { brotliCompressSync, constants } from 'node:zlib';
import { PGlite } from '@electric-sql/pglite';
import { clusterFile } from './empty-cluster.ts';

// Run with `node src/storage/make-empty-cluster.ts`. Small write-ahead segments keep the folder 15 MB smaller.
const pglite = await PGlite.create({ initDbStartParams: ['--wal-segsize=1'] });
await pglite.exec('checkpoint');
const tar = await pglite.dumpDataDir('none');
await pglite.close();
const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
await writeFile(clusterFile, brotliCompressSync(Buffer.from(await tar.arrayBuffer()), { params }));
