import assert from 'node:assert/strict';
import type { Observation } from '../../src/features/indicator/indicator.ts';
import type { IndicatorStore } from '../../src/features/indicator/ports.ts';
import { indicatorStore } from '../../src/storage/indicator/indicator-store.ts';
import { forEachEngine } from '../support/database.ts';
import { anIndicator, anObservation } from '../support/indicators.ts';

async function observationsOf(store: IndicatorStore): Promise<readonly Observation[] | undefined> {
  return (await store.observations(['meldingen'])).get('meldingen');
}

describe('indicator store', () => {
  forEachEngine((engine) => {
    const open = () => indicatorStore(engine.database);

    it('gives back what was put', async () => {
      const store = open();
      const observation = anObservation({ numerator: 3, denominator: 24 });

      await store.put(anIndicator(), [observation]);

      assert.deepEqual(await store.all(), [anIndicator()]);
      assert.deepEqual(await observationsOf(store), [observation]);
      assert.deepEqual(await store.areas(), new Map([['meldingen', ['Stad']]]));
    });

    it('orders by area, then by period and then by publication', async () => {
      const store = open();
      const late = anObservation({ publishedOn: '2026-11-23', value: 14 });
      const earlier = anObservation({ periodStart: '2025-12-29', publishedOn: '2026-11-30', value: null });

      await store.put(anIndicator(), [late, anObservation({ area: 'Dorp' }), anObservation(), earlier]);

      assert.deepEqual(await observationsOf(store), [anObservation({ area: 'Dorp' }), earlier, anObservation(), late]);
      assert.deepEqual((await store.areas()).get('meldingen'), ['Dorp', 'Stad']);
    });

    it('replaces a value that is put again, and keeps the others', async () => {
      const store = open();
      const kept = anObservation({ publishedOn: '2026-11-23' });
      await store.put(anIndicator(), [anObservation(), kept]);

      await store.put(anIndicator(), [anObservation({ value: 1 }), anObservation({ value: 99, status: 'final' })]);

      const found = await observationsOf(store);
      assert.deepEqual(found, [anObservation({ value: 99, status: 'final' }), kept]);
    });

    it('raises the revision with every change', async () => {
      const store = open();
      assert.equal(await store.revision('meldingen'), null);

      await store.put(anIndicator(), []);
      const first = await store.revision('meldingen');
      await store.put(anIndicator(), [anObservation()]);

      assert.ok(Number(first) < Number(await store.revision('meldingen')));
    });

    it('shows a change at once to the store that made it, and soon to others', async () => {
      const writer = open();
      const reader = indicatorStore(engine.database, 0);
      const slowReader = open();
      for (const store of [writer, reader, slowReader]) assert.deepEqual(await store.all(), []);

      await writer.put(anIndicator(), []);

      assert.equal((await writer.all()).length, 1);
      assert.equal((await reader.all()).length, 1);
      assert.equal((await slowReader.all()).length, 0, 'an hour of chat may not cost a query each');
    });

    it('writes all or nothing', async () => {
      const store = open();
      const broken = anObservation({ periodStart: 'no day' });

      await assert.rejects(store.put(anIndicator(), [anObservation(), broken]));

      assert.deepEqual(await store.all(), []);
    });
  });
});
