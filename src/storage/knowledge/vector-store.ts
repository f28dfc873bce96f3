import type { VectorStore } from '../../features/knowledge/vectors.ts';
import type { Database } from '../engine/database.ts';
import { bytes, text } from '../engine/row.ts';

const all = {
  name: 'article-vectors',
  text: 'select key, hash, vector from article_vector where deployment = $1::text',
};
const put = {
  name: 'put-article-vector',
  text: `
insert into article_vector (key, deployment, hash, vector) values ($1::text, $2::text, $3::text, $4::bytea)
on conflict (key, deployment) do update set hash = excluded.hash, vector = excluded.vector`,
};
/** Those of another deployment too. */
const keepOnly = {
  name: 'keep-article-vectors',
  text: 'delete from article_vector where deployment <> $1::text or not key = any($2::text[])',
};

export function vectorStore({ run }: Pick<Database, 'run'>): VectorStore {
  return {
    all: async (deployment) =>
      (await run(all, [deployment])).map((row) => ({
        key: text(row, 'key'),
        hash: text(row, 'hash'),
        vector: numbersOf(bytes(row, 'vector')),
      })),
    async put(deployment, vectors) {
      for (const { key, hash, vector } of vectors) await run(put, [key, deployment, hash, bytesOf(vector)]);
    },
    async keepOnly(deployment, keys) {
      await run(keepOnly, [deployment, keys]);
    },
  };
}

function bytesOf(vector: Float32Array): Uint8Array {
  return new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength);
}

/** Copied, because bytes from a driver need not lie where numbers may. */
function numbersOf(stored: Uint8Array): Float32Array {
  return new Float32Array(Uint8Array.from(stored).buffer);
}
