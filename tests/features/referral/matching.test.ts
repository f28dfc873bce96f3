import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Champion, Load } from '../../../src/features/referral/champion.ts';
import { candidatesFor } from '../../../src/features/referral/candidates.ts';
import { match, type Wanted } from '../../../src/features/referral/matching.ts';
import type { ReferralPorts } from '../../../src/features/referral/ports.ts';
import type { Person } from '../../../src/shared/person.ts';
import { aChampion } from './a-champion.ts';
import { inState, offered, startedAt } from './referrals.ts';

const wanted: Wanted = { topics: ['youth', 'debts'], language: 'nl', excluded: new Set(), today: '2026-06-02' };
const ids = (
  champions: readonly Champion[],
  loads: Readonly<Record<string, Load>> = {},
  part: Partial<Wanted> = {},
  most = 10,
) => match({ ...wanted, ...part }, champions, new Map(Object.entries(loads)), most).map(({ id }) => id);

describe('who could help', () => {
  const fit = aChampion('fit', { topics: ['youth'] });

  const unfit: readonly (readonly [why: string, part: Partial<Champion>])[] = [
    ['who is not approved yet', { state: 'asked' }],
    ['who was only nominated', { state: 'nominated' }],
    ['who stopped', { state: 'stopped' }],
    ['who is absent', { absentUntil: '2026-06-03' }],
    ['who does not speak the language', { languages: ['en'] }],
    ['who knows about other things', { topics: ['housing'] }],
  ];
  for (const [why, part] of unfit)
    it(`is nobody ${why}`, () =>
      assert.deepEqual(ids([aChampion('other', { topics: ['youth'], ...part }), fit]), ['fit']));

  it('is nobody who has their hands full, or is excluded', () => {
    assert.deepEqual(ids([fit], { fit: { open: 3, lastAskedAt: null } }), []);
    assert.deepEqual(ids([fit], { fit: { open: 2, lastAskedAt: null } }), ['fit']);
    assert.deepEqual(ids([fit], {}, { excluded: new Set(['fit']) }), []);
  });

  it('is there again on the first day after being absent', () => {
    assert.deepEqual(ids([aChampion('back', { absentUntil: '2026-06-02' })]), ['back']);
  });

  it('comes first with more of the topics, and last when they help with everything', () => {
    const champions = [
      aChampion('everything'),
      aChampion('one', { topics: ['debts', 'housing'] }),
      aChampion('both', { topics: ['debts', 'youth'] }),
    ];
    assert.deepEqual(ids(champions), ['both', 'one', 'everything']);
  });

  it('comes first with the most room, then when asked longest ago, then by id', () => {
    const champions = ['d', 'c', 'b', 'a'].map((id) => aChampion(id, { topics: ['youth'] }));
    const loads = {
      a: { open: 1, lastAskedAt: null },
      b: { open: 0, lastAskedAt: '2026-06-01T10:00:00Z' },
      c: { open: 0, lastAskedAt: '2026-05-01T10:00:00Z' },
    };
    assert.deepEqual(ids(champions, loads), ['d', 'c', 'b', 'a']);
    assert.deepEqual(ids(champions), ['a', 'b', 'c', 'd']);
  });

  it('is full by the share of what they want to have, not by the number', () => {
    const champions = [aChampion('small', { capacity: 1 }), aChampion('large', { capacity: 10 })];
    const loads = { small: { open: 0, lastAskedAt: null }, large: { open: 2, lastAskedAt: null } };
    assert.deepEqual(ids(champions, loads), ['small', 'large']);
  });

  it('is told why', () => {
    const champions = [aChampion('everything'), aChampion('one', { topics: ['debts', 'housing'] })];
    const whys = match(wanted, champions, new Map(), 2).map(({ why }) => why);
    assert.deepEqual(whys, [{ kind: 'topic', topics: ['debts'] }, { kind: 'any-topic' }]);
  });

  it('is who helps with everything when nobody could tell what it is about', () => {
    assert.deepEqual(ids([aChampion('everything'), fit], {}, { topics: [] }), ['everything']);
  });
});

describe('to whom a question goes next by itself', () => {
  const fit = ['ana', 'bo', 'cas', 'asker', 'waiter', 'gone'].map((id) => aChampion(id, { topics: ['schulden'] }));
  const ports = {
    champions: async () => fit,
    referrals: { loads: async () => new Map() },
    languageOf: async (person: Person) => (person.id === 'cas' ? 'en' : null),
    dayOf: () => '2026-11-30',
    now: () => startedAt,
  } as unknown as ReferralPorts;

  it('is nobody who declined it, asked it, waits for it, has it or has just gone; each reads in their own language', async () => {
    const referral = { ...inState('offered'), declinedBy: ['ana', 'bo'] };
    const next = await candidatesFor(referral, true, ['gone'], ports);

    assert.deepEqual(
      next.map(({ id, language }) => [id, language]),
      [['cas', 'en']],
    );
  });

  it('is one at a time, and two at once when it is urgent', async () => {
    const referral = { ...inState('escalated'), declinedBy: [], waiters: [] };

    assert.equal((await candidatesFor(referral, false, [], ports)).length, 1);
    assert.equal((await candidatesFor(referral, true, [], ports)).length, 2);
  });

  it('is a third, and only one, when one of the two who had it at once dropped out', async () => {
    const referral = { ...inState('offered'), declinedBy: [], waiters: [], offered: [offered('ana'), offered('gone')] };
    const next = async (isUrgent: boolean, without: readonly string[]) =>
      (await candidatesFor(referral, isUrgent, without, ports)).map(({ id }) => id);

    assert.deepEqual(await next(true, ['gone']), ['bo']);
    assert.deepEqual(await next(true, []), []);
    assert.deepEqual(await next(false, ['gone']), []);
    assert.deepEqual(await next(false, ['ana', 'gone']), ['bo']);
  });
});

const champions = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    topics: fc.subarray(['youth', 'debts', 'housing']),
    state: fc.constantFrom('approved' as const, 'asked' as const, 'stopped' as const),
    capacity: fc.integer({ min: 1, max: 20 }),
    absentUntil: fc.constantFrom(null, '2026-06-01', '2026-06-02', '2026-07-01'),
    languages: fc.subarray(['nl' as const, 'en' as const], { minLength: 1 }),
    open: fc.integer({ min: 0, max: 20 }),
    lastAskedAt: fc.constantFrom(null, '2026-05-01T10:00:00Z', '2026-05-02T10:00:00Z'),
  }),
  { selector: ({ id }) => id },
);

describe('matching', () => {
  it('never asks who should not be asked, and is the same whatever the order', () => {
    fc.assert(
      fc.property(champions, fc.subarray(['a', 'b', 'c']), fc.integer({ min: 0, max: 4 }), (parts, excluded, most) => {
        const all = parts.map(({ id, open: _open, lastAskedAt: _last, ...part }) => aChampion(id, part));
        const loads = Object.fromEntries(parts.map(({ id, open, lastAskedAt }) => [id, { open, lastAskedAt }]));
        const chosen = ids(all, loads, { excluded: new Set(excluded) }, most);

        assert.ok(chosen.length <= most);
        assert.deepEqual(ids(all.toReversed(), loads, { excluded: new Set(excluded) }, most), chosen);
        assert.deepEqual(ids(all, loads, { excluded: new Set(excluded) }, most + 1).slice(0, most), chosen);
        for (const id of chosen) {
          const one = parts.find((part) => part.id === id);
          assert.ok(one && one.state === 'approved' && one.open < one.capacity && one.languages.includes('nl'));
          assert.ok(!excluded.includes(id) && (one.absentUntil ?? '') <= '2026-06-02');
        }
      }),
    );
  });
});
