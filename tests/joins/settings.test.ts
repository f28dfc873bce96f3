import assert from 'node:assert/strict';
import { liveSettings } from '../../src/joins/settings.ts';
import { setupEvents } from '../../src/storage/setup/setting-events.ts';
import { settingStore } from '../../src/storage/setup/setting-store.ts';
import { forEachEngine } from '../support/database.ts';

const first = { contact: null, retentionDays: 30, disclosureThreshold: 10, smallestGroup: 5, closedDays: [] };
const by = { tenantId: 'tenant', id: 'administrator' };
const at = '2026-11-30T09:00:00Z';
const contact = (value: string) => ({ name: 'contact', value, at, by }) as const;

describe('the settings of every process', () => {
  forEachEngine((engine) => {
    const change = (version: number, value: string) =>
      engine.database.transaction((run) =>
        setupEvents['setting-changed']({ kind: 'setting-changed', version, change: contact(value) }, run),
      );

    it('begin as configuration says, and follow what any of them writes', async () => {
      const live = liveSettings(settingStore(await engine.another()), first, 0);
      assert.deepEqual(await live.current(), { version: 0, values: first, changes: [] });

      assert.equal(await change(0, 'het loket'), true);
      assert.equal(await change(1, 'het datateam'), true);
      const { version, values, changes } = await live.current();
      assert.deepEqual([version, values], [2, { ...first, contact: 'het datateam' }]);
      assert.deepEqual(changes, [contact('het datateam')]);
      assert.deepEqual(live.latest(), values);
    });

    it('are not changed on what is not so any more', async () => {
      assert.equal(await change(0, 'het loket'), true);
      assert.equal(await change(0, 'iemand anders'), false);
      assert.equal((await settingStore(engine.database).newest()).version, 1);
    });
  });

  it('are asked for once by many, and again when this process changed one', async () => {
    let asked = 0;
    const store = {
      newest: async () => {
        asked += 1;
        return { version: asked, changes: [contact(`loket ${asked}`)] };
      },
    };
    const live = liveSettings(store, first, 60_000);
    const all = await Promise.all([live.current(), live.current(), live.current()]);
    assert.deepEqual([asked, ...all.map(({ version }) => version)], [1, 1, 1, 1]);
    live.changed();
    assert.equal((await live.current()).values.contact, 'loket 2');
  });

  it('are not those of before a change that came while they were being read', async () => {
    const answers: ((version: number) => void)[] = [];
    const store = {
      newest: () =>
        new Promise<{ version: number; changes: ReturnType<typeof contact>[] }>((resolve) => {
          answers.push((version) => resolve({ version, changes: [contact(`loket ${version}`)] }));
        }),
    };
    const live = liveSettings(store, first, 60_000);
    const early = live.current();
    live.changed();
    const late = live.current();
    assert.equal(answers.length, 2);
    answers[1]?.(2);
    await late;
    answers[0]?.(1);
    await early;

    assert.equal((await live.current()).values.contact, 'loket 2');
  });

  it('are those that were read last where the database does not answer', async () => {
    const live = liveSettings({ newest: () => Promise.reject(new Error('gone')) }, first);
    await assert.rejects(live.current());
    assert.deepEqual(live.latest(), first);
  });
});
