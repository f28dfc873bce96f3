import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Indicator, Observation } from '../../../src/features/indicator/indicator.ts';
import type { EnteredFigures, IndicatorHistory, IndicatorStore } from '../../../src/features/indicator/ports.ts';
import { anIndicator, anObservation } from '../../support/indicators.ts';
import { loadSample, sampleSeries } from '../../../src/local/sample/load-sample.ts';

describe('sample / loading', () => {
  it('fills an empty store with everything', async () => {
    const store = new MemoryStore();

    const written = await loadSample(store, '2026-11-22');

    assert.equal(written, sampleSeries('2026-11-22').length);
    const areas = await store.areas();
    assert.deepEqual(areas.get('wmo-meldingen'), [
      'Voorbeeldgemeente',
      'Centrum',
      'Noord',
      'De Akkers',
      'Havenkwartier',
      'Buitengebied',
    ]);
    assert.deepEqual(areas.get('cbs-overledenen-nederland'), ['Nederland']);
  });

  it('writes nothing at a restart in the same week', async () => {
    const store = new MemoryStore();
    await loadSample(store, '2026-11-16');

    assert.equal(await loadSample(store, '2026-11-22'), 0);
    assert.equal(store.puts.length, sampleSeries('2026-11-16').length);
  });

  it('adds the new week without touching what was published before', async () => {
    const store = new MemoryStore();
    await loadSample(store, '2026-11-18');
    const before = await wholeOf(store);

    await loadSample(store, '2026-12-31');

    const after = await wholeOf(store);
    assert.deepEqual(after.slice(0, before.length), before);
    assert.equal(after.at(-1)?.periodStart, '2026-12-21');
    assert.equal(await loadSample(store, '2027-01-03'), 0);
  });

  it('starts again where a first start was cut off', async () => {
    const store = new MemoryStore();
    store.failAfter = 5;
    await assert.rejects(loadSample(store, '2026-11-22'));
    store.failAfter = Infinity;

    assert.equal(await loadSample(store, '2026-11-22'), sampleSeries('2026-11-22').length);
  });

  it('makes nothing up beside what people entered, and goes on with the rest', async () => {
    const store = new MemoryStore();
    await loadSample(store, '2026-11-18');
    for (const [id, correctionBecause, periodStart] of [
      ['aanmeldingen-schuldhulp', null, '2026-11-16'],
      ['bijstandsaanvragen', 'Een nul te veel.', '2026-10-05'],
    ] as const)
      store.entered.set(id, [enteredOn('2026-11-24', id, correctionBecause, periodStart)]);

    await loadSample(store, '2026-12-31');

    const newest = async (id: string) =>
      ((await store.observations([id])).get(id) ?? [])
        .map(({ periodStart }) => periodStart)
        .toSorted()
        .at(-1);
    assert.equal(await newest('aanmeldingen-schuldhulp'), '2026-11-09');
    assert.equal(await newest('bijstandsaanvragen'), '2026-11-16');
    assert.equal(await newest('wmo-meldingen'), '2026-12-21');
    const corrected = (await store.observations(['bijstandsaanvragen'])).get('bijstandsaanvragen') ?? [];
    assert.ok(corrected.every(({ publishedOn }) => publishedOn <= '2026-11-24'));
    assert.equal(await loadSample(store, '2027-01-03'), 0);
  });

  it('leaves a definition that a person changed, at a restart and when weeks are added', async () => {
    const store = new MemoryStore();
    await loadSample(store, '2026-11-16');
    const mine = store.changedByPerson('bijstandsaanvragen', ['mijn woord']);

    assert.equal(await loadSample(store, '2026-11-22'), 0);
    assert.deepEqual((await store.all()).find(({ id }) => id === mine.id)?.also, ['mijn woord']);
  });

  it('writes a definition again when only its text changed', async () => {
    const store = new MemoryStore();
    await loadSample(store, '2026-11-22');
    const [stored] = (await store.all()).filter(({ id }) => id === 'bijstandsaanvragen');
    assert.ok(stored);
    await store.put({ ...stored, also: ['oud woord'] }, []);

    assert.equal(await loadSample(store, '2026-11-22'), 1);
    assert.equal(store.puts.at(-1), 'bijstandsaanvragen');
  });
});

function enteredOn(
  day: string,
  indicatorId: string,
  correctionBecause: string | null,
  periodStart: string,
): EnteredFigures {
  const entry = {
    id: `${indicatorId}-1`,
    indicatorId,
    at: `${day}T09:00:00.000Z`,
    by: null,
    means: 'check-in',
  } as const;
  return {
    entry: { ...entry, origin: null, correctionBecause, note: null },
    observations: [anObservation({ periodStart, publishedOn: day })],
    replaced: [],
    corrected: [],
  };
}

async function wholeOf(store: IndicatorStore): Promise<readonly Observation[]> {
  const all = (await store.observations(['aanmeldingen-schuldhulp'])).get('aanmeldingen-schuldhulp') ?? [];
  return all.filter(({ area }) => area === 'Voorbeeldgemeente');
}

const versionOf = (version: number) => ({ version, at: '', by: null, because: null, definition: anIndicator() });

class MemoryStore implements IndicatorStore, IndicatorHistory {
  readonly entered = new Map<string, readonly EnteredFigures[]>();
  readonly puts: string[] = [];
  failAfter = Infinity;
  readonly #changed = new Set<string>();
  readonly #indicators = new Map<string, Indicator>();
  readonly #rows = new Map<string, Map<string, Observation>>();

  async all() {
    return structuredClone([...this.#indicators.values()]);
  }

  async revision(indicatorId: string) {
    return this.puts.filter((id) => id === indicatorId).length || null;
  }

  async corrected() {
    return new Map();
  }

  async observations(indicatorIds: readonly string[]) {
    const keyOf = (o: Observation) => o.area + o.periodStart + o.publishedOn;
    return new Map(
      indicatorIds.map((id) => [
        id,
        [...(this.#rows.get(id)?.values() ?? [])].toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
      ]),
    );
  }

  async entries(indicatorId: string) {
    return this.entered.get(indicatorId) ?? [];
  }

  async areas() {
    return new Map(
      [...this.#rows].map(([id, rows]) => [id, [...new Set([...rows.values()].map(({ area }) => area))]] as const),
    );
  }

  async versions(indicatorId: string) {
    return this.#changed.has(indicatorId) ? [versionOf(1), versionOf(2)] : [versionOf(1)];
  }

  changedByPerson(id: string, also: string[]): Indicator {
    const indicator = this.#indicators.get(id);
    assert.ok(indicator);
    this.#changed.add(id);
    this.#indicators.set(id, { ...indicator, also });
    return indicator;
  }

  async put(indicator: Indicator, observations: readonly Observation[]) {
    if (this.puts.length >= this.failAfter) throw new Error('cut off');
    const rows = this.#rows.get(indicator.id) ?? new Map<string, Observation>();
    for (const o of observations) rows.set(`${o.area} ${o.periodStart} ${o.publishedOn}`, o);
    this.#rows.set(indicator.id, rows);
    this.#indicators.set(indicator.id, indicator);
    this.puts.push(indicator.id);
  }
}
