import assert from 'node:assert/strict';
import type { Champion } from '../../src/features/referral/champion.ts';
import { readTopics } from '../../src/import/read-topics.ts';
import { loadMunicipality } from '../../src/local/municipality.ts';
import { samplePeople } from '../../src/local/sample/sample-people.ts';
import { indicatorStore } from '../../src/storage/indicator/indicator-store.ts';
import { personStore } from '../../src/storage/person/person-store.ts';
import { championStore } from '../../src/storage/referral/champion-store.ts';
import { aChampion } from '../features/referral/a-champion.ts';
import { forEachEngine } from '../support/database.ts';
import { appoint, written } from './written.ts';

describe('champion store', () => {
  let topics = new Set<string>();
  before(async () => {
    topics = new Set((await readTopics('knowledge/topics.yaml')).map(({ key }) => key));
  });

  forEachEngine((engine) => {
    const open = () => championStore(engine.database);
    const by = { tenantId: 'tenant-1', id: 'by' };
    const change = (champion: Champion) =>
      written(engine.database, [{ kind: 'champion-changed', champion, change: 'changed', by, note: null }]);
    const full = aChampion('a', {
      name: 'A (voorbeeld)',
      state: 'asked',
      topics: ['youth'],
      team: 'Jeugd',
      languages: ['nl', 'en'],
      absentUntil: '2026-12-12',
      workingDays: [1, 3],
      quiet: { from: 1020, until: 510 },
      isListed: true,
      showsThanks: true,
      request: { by: { id: 'b', name: null }, why: 'Goed', shownTo: ['c1', 'c2'], since: 1 },
    });

    it('gives back what was kept, with empty lists and without quiet hours too', async () => {
      const empty = aChampion('b', { languages: [], workingDays: [] });
      await change(full);
      await change(empty);

      assert.deepEqual(await open().all('tenant-1'), [full, empty]);
      assert.deepEqual(await open().find(full.person), full);
      assert.equal(await open().find({ ...full.person, tenantId: 'tenant-2' }), null);
    });

    it('leaves out who stopped', async () => {
      await change(aChampion('a', { state: 'stopped' }));
      assert.deepEqual(await open().all('tenant-1'), []);
    });

    it('writes one of two changes of the same version, also at the same moment', async () => {
      assert.equal(await change(aChampion('a', { version: 2 })), 'changed');
      const first = await Promise.all([change(aChampion('a')), change(aChampion('a', { team: 'X' }))]);
      assert.deepEqual(first.toSorted(), ['changed', 'written']);
      const second = await Promise.all([
        change(aChampion('a', { version: 2 })),
        change(aChampion('a', { version: 2, team: 'X' })),
      ]);
      assert.deepEqual(second.toSorted(), ['changed', 'written']);
    });

    it('introduces who has the role and was never heard of', async () => {
      await open().introduce(full);
      assert.equal(await open().find(full.person), null);
      await appoint(engine.database, full.person, ['champion']);
      await open().introduce(full);
      await open().introduce({ ...full, team: 'Anders' });
      assert.equal((await open().find(full.person))?.team, 'Jeugd');
    });

    it('has the champion of the sample municipality from the first start on', async () => {
      const { database } = engine;
      const { person } = samplePeople.champion;
      for (let start = 0; start < 2; start++)
        await loadMunicipality(indicatorStore(database), personStore(database), open(), '2026-11-22');
      const champion = await open().find(person);
      assert.deepEqual([champion?.state, champion?.isListed, champion?.version], ['approved', true, 1]);
      assert.ok(champion?.topics.every((topic) => topics.has(topic)));
    });

    it('forgets who is erased, and their name and words with others', async () => {
      await change(full);
      const named = { by: { id: 'a', name: 'A (voorbeeld)' }, why: 'Mijn woorden', shownTo: ['a', 'c1'], since: 1 };
      await change(aChampion('b', { state: 'nominated', request: named }));
      await written(engine.database, [{ kind: 'person-erased', person: full.person }]);

      assert.equal(await open().find(full.person), null);
      const other = await open().find({ tenantId: 'tenant-1', id: 'b' });
      assert.deepEqual(other?.request, { by: { id: '', name: null }, why: null, shownTo: ['c1'], since: 1 });
    });
  });
});
