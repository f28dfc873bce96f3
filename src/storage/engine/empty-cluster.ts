import { createReadStream } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliDecompress, createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar';

/**
 * The files of a new database of exactly this PGlite version, with our tables and nothing in them. Making them takes PGlite
 * over four seconds of work and 300 MB; unpacking them a fraction of one. Made anew by `make-empty-cluster.ts` when PGlite is
 * updated, and named after its version; a test compares.
 */
export const clusterFile = new URL('./empty-cluster-0.5.16.tar.br', import.meta.url);

/** Unpacks as it reads: PGlite would hold all files several times, and the process would keep that memory. */
export async function unpackEmptyCluster(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  // Synchronous, because hundreds of small files one after the other take half as long that way.
  const unpack = extract({ cwd: folder, sync: true, preserveOwner: false });
  await pipeline(createReadStream(clusterFile), createBrotliDecompress({ chunkSize: 1024 ** 2 }), unpack);
}

/** For a database in memory. */
export async function emptyCluster(): Promise<Blob> {
  const tar = await promisify(brotliDecompress)(await readFile(clusterFile));
  return new Blob([new Uint8Array(tar)], { type: 'application/x-tar' });
}
