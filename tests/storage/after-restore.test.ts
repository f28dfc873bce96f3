import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '../../src/storage/engine/database.ts';
import { markRestored, settleAfterRestore } from '../../src/storage/restoration/after-restore.ts';
import { forEachEngine } from '../support/database.ts';
import { deliveryStore } from '../../src/storage/delivery/delivery-store.ts';
import { aConversation, aMessage, aTurn, claim, noLimits, openStore, post, resolved, saidIn } from './turns.ts';
import { units } from './written.ts';

const nothing = { reply: null, replace: null, events: [] } as const;

describe('a database that was restored', () => {
  forEachEngine((engine) => {
    const start = () => settleAfterRestore(engine.database);
    const run = (text: string) => engine.database.run({ name: '', text }, []);
    /** As a copy of its tables does: the same rows in other tables. */
    const copied = async () => {
      await run('create table copy (like home including defaults)');
      await run('insert into copy select * from home');
      await run('drop table home');
      await run('alter table copy rename to home');
    };
    const states = async () =>
      (await run('select key, state, is_told from delivery order by id')).map((row) => Object.values(row).join(' '));

    it('is not taken for one at a first start, nor at a next one', async () => {
      assert.deepEqual([await start(), await start()], [null, null]);
    });

    it('has in doubt what may have gone out since, and asks whoever it belongs to; the rest goes on', async () => {
      const store = openStore(engine.database);
      const owner = { kind: 'person', person: aTurn().person } as const;
      await start();
      await post(store, saidIn('a:done'), 'm1');
      await claim(store, saidIn('a:working'));
      await store.accept(saidIn('a:waiting'));
      await store.write(aMessage({ key: 'due', owner }));
      await store.write(aMessage({ key: 'nobody', owner: { kind: 'nobody' } }));
      await store.write(aMessage({ key: 'later', owner, dueAt: new Date(Date.now() + 86_400_000).toISOString() }));
      await copied();

      assert.deepEqual(await start(), { questions: 2, messages: 2 });

      assert.deepEqual(await states(), [
        ' sent false',
        'due uncertain false',
        'nobody uncertain true',
        'later pending false',
        ' uncertain false',
        ' uncertain false',
      ]);
      assert.deepEqual(
        (await store.untold(10)).map((one) => one.state),
        ['uncertain', 'uncertain', 'uncertain'],
      );
      assert.equal(await start(), null);
    });

    it('answers a question anew when whoever asked says so', async () => {
      const store = openStore(engine.database);
      await start();
      await store.accept(aTurn({ event: { kind: 'said', text: 'Wat is een signaal?' } }));
      await markRestored(engine.database);
      const doubt = await deliveryStore(engine.database, noLimits).newestDoubt(aTurn().person);

      await store.happened(resolved(doubt ?? '', 'again'));

      const [again] = await run('select state, event from inbox');
      assert.deepEqual(again, { state: 'received', event: { kind: 'said', text: 'Wat is een signaal?' } });
    });

    const byClock = (key: string) =>
      units(engine.database).commit({
        conversation: null,
        nonce: null,
        outcome: { ...nothing, messages: [aMessage({ key, purpose: 'broadcast' })] },
      });
    const bySomebody = (key: string) =>
      units(engine.database).commit({
        conversation: aConversation(),
        nonce: null,
        outcome: { ...nothing, messages: [aMessage({ key, purpose: 'broadcast' })] },
      });

    it('asks before it posts by itself what it may have posted before, for a quarter of an hour', async () => {
      await start();
      await markRestored(engine.database);

      await byClock('weekly');
      await bySomebody('now');
      await run(`update home set doubts_until = now() - interval '1 second'`);
      await byClock('next-week');

      assert.deepEqual(await states(), ['weekly uncertain false', 'now pending false', 'next-week pending false']);
    });

    it('is a database of its own, with what is posted there as ever', async () => {
      await start();
      await copied();
      await start();

      await post(openStore(engine.database), aTurn(), 'm1');

      assert.deepEqual(await states(), [' sent false']);
    });
  });
});

describe('npm run restored', () => {
  it('brings what is open in a folder that was put back in doubt, and says so', async function () {
    this.timeout(60_000);
    const folder = mkdtempSync(join(tmpdir(), 'restored-'));
    try {
      const database = await openDatabase({ kind: 'embedded', folder });
      await openStore(database).accept(aTurn());
      await database.close();

      const script = fileURLToPath(new URL('../../src/restored.ts', import.meta.url));
      const said = execFileSync(process.execPath, [script], {
        env: { PATH: process.env['PATH'], BOT_DATA_FOLDER: folder },
        encoding: 'utf8',
      });

      assert.match(said, /^1 questions and 0 messages were open/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
