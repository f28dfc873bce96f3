import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';

/**
 * The files of a new, empty database of exactly this PGlite version. Making them takes PGlite over three seconds of work
 * and 300 MB; unpacking them takes one. Made anew by `make-empty-cluster.ts` when PGlite is updated; a test compares.
 */
export const clusterVersion = '0.5.16';
export const clusterFile = new URL('./empty-cluster.tar.br', import.meta.url);

export async function emptyCluster(): Promise<Blob> {
  const tar = await promisify(brotliDecompress)(await readFile(clusterFile));
  return new Blob([new Uint8Array(tar)], { type: 'application/x-tar' });
}
