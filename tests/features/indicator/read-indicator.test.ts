import assert from 'node:assert/strict';
import type { Indicator, Observation } from '../../../src/features/indicator/indicator.ts';
import { offerIndicators } from '../../../src/features/indicator/offer-indicators.ts';
import { indicatorReader } from '../../../src/features/indicator/read-indicator.ts';
import { startOf, laterPeriod } from '../../../src/time/period.ts';
import { indicatorsFixture } from '../../support/indicators-fixture.ts';
import { memoryStore, type Stored } from './memory-store.ts';

const whole = 'Stad';

function stored(id: string, part: Partial<Indicator> = {}, values: readonly number[] = [40, 44, 41, 50]): Stored {
  const [first] = indicatorsFixture;
  assert.ok(first);
  const observations = [whole, 'Noord'].flatMap((area) =>
    values.map((value, week): Observation => {
      const periodStart = startOf(laterPeriod({ kind: 'week', isoYear: 2026, isoWeek: 2 }, week));
      return {
        area,
        periodStart,
        publishedOn: '2026-03-01',
        value,
        numerator: null,
        denominator: null,
        status: 'final',
      };
    }),
  );
  const indicator = {
    ...first,
    id,
    kind: 'flow' as const,
    wholeArea: whole,
    disclosure: 'people' as const,
    lagPeriods: 0,
    ...part,
  };
  return { indicator, observations };
}

const many = (count: number) => Array.from({ length: count }, (_, i) => stored(`cijfer-${i}`));

describe('reading indicators', () => {
  it('asks for a figure once, however many ask for it at the same time', async () => {
    const { store, queries } = memoryStore(many(5));
    const { read } = indicatorReader(store, async () => 10);

    const readings = await Promise.all(Array.from({ length: 200 }, (_, i) => read(`cijfer-${i % 5}`, null)));

    assert.equal(queries.length, 5);
    assert.equal(new Set(readings).size, 5);
    assert.equal(readings[0]?.reading.points.at(-1)?.value, 50);
  });

  it('asks for few at once, and for many figures in few queries', async () => {
    const { store, queries, mostAtOnce } = memoryStore(many(60));
    const { read, readWholes } = indicatorReader(store, async () => 10);

    await Promise.all(Array.from({ length: 40 }, (_, i) => read(`cijfer-${i}`, 'Noord')));
    assert.equal(mostAtOnce(), 2);
    queries.length = 0;
    const all = await store.all();
    assert.equal((await readWholes(all)).length, 60);
    assert.ok(queries.length <= 6, `${queries.length}`);
  });

  it('reads anew what changed, with its family, and nothing else', async () => {
    const [stock, inflow, outflow] = [
      stored('stand', { kind: 'stock', inflowId: 'in', outflowId: 'uit' }, [400, 400, 400, 400]),
      stored('in', {}, [40, 40, 40, 40]),
      stored('uit', {}, [40, 40, 40, 40]),
    ];
    const { store, queries, change } = memoryStore([stock, inflow, outflow, ...many(1)]);
    const { read } = indicatorReader(store, async () => 10);
    const ask = async () => Promise.all(['stand', 'in', 'uit', 'cijfer-0'].map(async (id) => read(id, null)));

    await ask();
    queries.length = 0;
    await ask();
    assert.ok(queries.length < 1);
    change('uit');
    await ask();
    assert.deepEqual(
      queries.map((ids) => ids.length),
      [3, 3, 3],
    );
  });

  it('reads by the threshold as it is now, in both directions', async () => {
    const { store } = memoryStore([stored('klein', {}, [40, 7, 41, 50])]);
    let threshold = 10;
    const { read } = indicatorReader(store, async () => threshold);
    const second = async () => (await read('klein', null))?.series.points[1]?.value;

    assert.equal(await second(), null);
    threshold = 5;
    assert.equal(await second(), 7);
    threshold = 10;
    assert.equal(await second(), null);
  });

  it('forgets a reading that failed', async () => {
    const { store } = memoryStore(many(1));
    let fails = true;
    const { read } = indicatorReader(
      {
        ...store,
        observations: async (ids) => {
          if (fails) throw new Error('cut off');
          return store.observations(ids);
        },
      },
      async () => 10,
    );

    await assert.rejects(read('cijfer-0', null), /cut off/);
    fails = false;
    assert.equal((await read('cijfer-0', null))?.definition.id, 'cijfer-0');
    assert.equal(await read('onbekend', null), null);
  });

  it('finds what rose among all flows, the largest first', async () => {
    const rising = [stored('weinig', {}, [40, 42]), stored('veel', {}, [40, 80]), stored('minder', {}, [40, 30])];
    const { store } = memoryStore(rising);

    const offered = await offerIndicators(
      await store.all(),
      indicatorReader(store, async () => 10),
      'up',
    );
    assert.deepEqual(
      offered.map(({ id }) => id),
      ['veel', 'weinig'],
    );
  });
});
