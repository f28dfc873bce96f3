import assert from 'node:assert/strict';
import type { Database } from '../../../src/storage/engine/database.ts';
import { vectorStore } from '../../../src/storage/knowledge/vector-store.ts';
import { openFresh } from '../../support/database.ts';

describe('the store of vectors', () => {
  for (const engine of ['PGlite', 'PostgreSQL'] as const)
    describe(engine, () => {
      let database: Database;
      before(async function () {
        this.timeout(60_000);
        database = await openFresh(engine);
      });
      after(() => database.close());

      it('gives back what was put, replaces it, and forgets what is not kept', async () => {
        const store = vectorStore(database);
        const vector = (...values: number[]) => Float32Array.from(values);
        await store.put('one', [
          { key: 'stand nl', hash: 'a', vector: vector(0.25, -1, 3e-7) },
          { key: 'stroom nl', hash: 'b', vector: vector(1) },
        ]);
        await store.put('other', [{ key: 'stand nl', hash: 'a', vector: vector(9) }]);
        await store.put('one', [{ key: 'stroom nl', hash: 'c', vector: vector(2) }]);
        const all = await store.all('one');
        await store.keepOnly('one', ['stand nl']);

        assert.deepEqual(
          all.toSorted((left, right) => left.key.localeCompare(right.key)),
          [
            { key: 'stand nl', hash: 'a', vector: vector(0.25, -1, 3e-7) },
            { key: 'stroom nl', hash: 'c', vector: vector(2) },
          ],
        );
        assert.deepEqual(
          (await store.all('one')).map(({ key }) => key),
          ['stand nl'],
        );
        assert.deepEqual(await store.all('other'), []);
      });
    });
});
