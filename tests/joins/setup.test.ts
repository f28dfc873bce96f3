import assert from 'node:assert/strict';
import { setupPorts, type SetupNeeds } from '../../src/joins/setup.ts';
import type { Indicator } from '../../src/features/indicator/indicator.ts';
import type { Champion } from '../../src/features/referral/champion.ts';
import { aChampion } from '../features/referral/a-champion.ts';
import { anIndicator } from '../support/indicators.ts';

interface Given {
  readonly indicators?: readonly Indicator[];
  readonly champions?: readonly Champion[];
  readonly standings?: readonly string[];
  readonly model?: { readonly isOn: boolean } | null | 'not-there';
}

function inventory({ indicators = [], champions = [], standings = [], model = 'not-there' }: Given) {
  const ports = setupPorts({
    indicators: { all: async () => indicators },
    champions: { all: async () => champions },
    topics: ['schulden', 'jeugd', 'wonen'].map((key) => ({ key })),
    posts: { places: async () => standings.map((standing) => ({ standing })) },
    model: {
      about: model === 'not-there' ? null : {},
      store: { newestSwitch: async () => (model === 'not-there' ? null : model) },
    },
  } as unknown as SetupNeeds);
  return ports.inventory('tenant-1');
}

describe('what there is to begin with', () => {
  it('lacks a champion for the topics that nobody who is approved helps with, and for none when one helps with all', async () => {
    const without = async (...champions: readonly Champion[]) => (await inventory({ champions })).topicsWithoutChampion;
    const debts = aChampion('debts', { topics: ['schulden'] });
    const asked = aChampion('asked', { topics: ['jeugd'], state: 'asked' });

    assert.deepEqual([await without(), await without(debts, asked)], [3, 2]);
    assert.equal(await without(debts, aChampion('everything')), 0);
    const { champions, championRequests } = await inventory({ champions: [debts, asked] });
    assert.deepEqual([champions, championRequests], [1, 1]);
  });

  it('counts figures of their own, of CBS and of the sample apart, and those that nobody owns', async () => {
    const own = { isSample: false, owner: { id: 'owner', name: 'Eigenaar (voorbeeld)' } };
    const { indicators, cbsIndicators, sampleIndicators, withoutOwner } = await inventory({
      indicators: [
        anIndicator({ ...own, id: 'owned' }),
        anIndicator({ ...own, id: 'nobodys', owner: undefined }),
        anIndicator({ ...own, id: 'retired', owner: undefined, isRetired: true }),
        anIndicator({
          ...own,
          id: 'of-cbs',
          cbs: { table: '80000ned', measure: 'M1', frequency: 'year', fixed: {}, regions: null },
        }),
        anIndicator({ id: 'sample', isSample: true, owner: undefined }),
      ],
    });
    assert.deepEqual([indicators, cbsIndicators, sampleIndicators, withoutOwner], [2, 1, 1, 1]);
  });

  it('knows which channels are connected, and whether a language model is there and on', async () => {
    const { places, unconnectedPlaces } = await inventory({ standings: ['connected', 'never', 'never', 'removed'] });
    assert.deepEqual([places, unconnectedPlaces], [1, 2]);
    const models = [{}, { model: null }, { model: { isOn: true } }, { model: { isOn: false } }] as const;
    assert.deepEqual(await Promise.all(models.map(async (given) => (await inventory(given)).model)), [
      'none',
      'on',
      'on',
      'off',
    ]);
  });
});
