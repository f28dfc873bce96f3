import assert from 'node:assert/strict';
import { listed, pageOf, uncovered } from '../../../src/features/referral/directory.ts';
import { aChampion } from './a-champion.ts';

const topicsOf = ([text = '']: readonly string[]) => ['youth', 'debts'].filter((topic) => text.includes(topic));
const find = (champions: Parameters<typeof listed>[0], query: string, helped = new Map<string, number>()) =>
  listed(champions, query, topicsOf, '2026-06-02', helped);

describe('the directory of champions', () => {
  const shown = { isListed: true };
  const all = [
    aChampion('a', { ...shown, name: 'Zoë (voorbeeld)', topics: ['youth'] }),
    aChampion('b', { ...shown, name: 'Amir (voorbeeld)', topics: ['youth', 'debts'], team: 'Schuldhulp' }),
    aChampion('c', { ...shown, name: 'Bo (voorbeeld)' }),
    aChampion('d', { ...shown, name: 'Ot (voorbeeld)', topics: ['youth'], absentUntil: '2026-07-01' }),
    aChampion('e', { name: 'Hidden (voorbeeld)', topics: ['youth'] }),
    aChampion('f', { ...shown, state: 'asked', topics: ['youth'] }),
  ];
  const ids = (query: string) => find(all, query).map(({ id }) => id);

  it('holds who is approved and agreed to be found, by name, with who is away last', () =>
    assert.deepEqual(ids(''), ['b', 'c', 'a', 'd']));

  it('puts who knows most of it first, and who helps with everything last', () => {
    assert.deepEqual(ids('youth and debts'), ['b', 'a', 'd', 'c']);
    assert.deepEqual(ids('debts'), ['b', 'c']);
  });

  it('finds by name and team, without accents', () => {
    assert.deepEqual(ids('zoe'), ['a']);
    assert.deepEqual(ids('schuldhulp'), ['b']);
    assert.deepEqual(ids('hidden'), []);
  });

  it('shows only what was agreed to', () => {
    const [entry] = find([aChampion('a', { ...shown, topics: ['youth'] })], '', new Map([['a', 7]]));
    assert.equal(entry?.helped, null);
    const [proud] = find([aChampion('a', { ...shown, showsThanks: true })], '', new Map([['a', 7]]));
    assert.equal(proud?.helped, 7);
    assert.deepEqual(Object.keys(entry ?? {}).toSorted(), [
      'absentUntil',
      'helped',
      'id',
      'languages',
      'name',
      'team',
      'topics',
    ]);
  });

  it('has pages, and none beyond the last', () => {
    const many = find(
      Array.from({ length: 12 }, (_, number) => aChampion(`id-${String(number).padStart(2, '0')}`, shown)),
      '',
    );
    assert.deepEqual(
      [0, 2, 99, -1]
        .map((page) => pageOf(many, '', page))
        .map(({ page, pages, entries }) => [page, pages, entries.length]),
      [
        [0, 3, 5],
        [2, 3, 2],
        [2, 3, 2],
        [0, 3, 5],
      ],
    );
  });

  it('knows the topics that nobody chose', () => {
    assert.deepEqual(uncovered(all, ['youth', 'debts', 'housing']), ['housing']);
    assert.deepEqual(uncovered([], ['youth']), ['youth']);
  });
});
