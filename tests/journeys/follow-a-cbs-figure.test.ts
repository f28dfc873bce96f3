import assert from 'node:assert/strict';
import type { Database } from '../../src/storage/engine/database.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { startCbsServer, type CbsServer } from '../support/cbs/cbs-server.ts';
import { cbsTables } from '../support/cbs/tables.ts';
import { ask, wordsOf } from '../support/conversation.ts';
import { openFresh } from '../support/database.ts';
import { appoint } from '../storage/written.ts';

for (const engine of ['PGlite', 'PostgreSQL'] as const)
  describe(`a figure of CBS, on ${engine}`, () => {
    let [bot, database, cbs]: [TestBot, Database, CbsServer] = [] as never;

    before(async function () {
      this.timeout(60_000);
      database = await openFresh(engine);
      cbs = await startCbsServer(cbsTables());
      bot = await startTestBot(database, { cbsUrl: cbs.url });
      const { tenantId, aadObjectId: id } = bot.teams.people.manager;
      await ask(bot, 'help', bot.teams.people.manager);
      await appoint(database, { tenantId, id }, ['manager']);
    });
    after(async () => {
      bot.teams.assertClean();
      assert.deepEqual(cbs.faults, []);
      await bot.stop();
      await cbs.stop();
      await database.close();
    });
    const manager = () => bot.teams.people.manager;
    const followed = async (name: string) => {
      const form = await ask(bot, 'cbs 80000rg', manager());
      const shown = await bot.teams.press(manager(), form, 'Toon CBS-cijfers', {
        kind: 'stock',
        regions: "Nederland, Utrecht (gemeente), aa en hunze's loo",
      });
      return [shown, await bot.teams.press(manager(), shown.shown ?? form, 'Volg dit CBS-cijfer', { name })] as const;
    };

    it('is only for a manager', async () => {
      assert.match(wordsOf(await ask(bot, 'cbs 37789ksz')), /manager/);
    });

    it('says how it works', async () => {
      assert.match(wordsOf(await ask(bot, 'cbs', manager())), /cbs 37789ksz/);
    });

    it('says what is unclear, with everything that was filled in', async () => {
      const form = await ask(bot, 'CBS tabel 80000rg', manager());

      const again = await bot.teams.press(manager(), form, 'Toon CBS-cijfers', {
        kind: 'stock',
        regions: 'Utrecht, Rotterdam',
      });

      const words = JSON.stringify(again.shown);
      assert.match(words, /Utrecht \(PV\); Utrecht \(gemeente\)/);
      assert.match(words, /'Rotterdam' staat niet in deze tabel/);
      assert.match(words, /"value":"Utrecht, Rotterdam"/);
    });

    it('is shown, followed, asked about and renewed', async () => {
      const [shown, saved] = await followed('Jongeren met jeugdhulp volgens CBS');
      assert.match(JSON.stringify(shown.shown), /387\.175.*definitief/);
      assert.match(JSON.stringify(shown.shown), /2 cijfers heeft CBS niet of houdt het geheim/);
      assert.match(JSON.stringify(saved), /Ik volg nu 'Jongeren met jeugdhulp volgens CBS'/);

      assert.match(wordsOf(await ask(bot, 'Hoe gaat het met jongeren met jeugdhulp volgens CBS?')), /370\.565/);

      const { properties, resources } = cbs.table('80000rg');
      Object.assign(properties, { ObservationsModified: '2026-11-01T02:00:00+01:00' });
      Object.assign(resources['Observations']?.[1] ?? {}, { Value: 379_000 });
      Object.assign(resources['PeriodenCodes']?.[1] ?? {}, { Status: 'Definitief' });
      assert.match(wordsOf(await ask(bot, 'cbs bijwerken', manager())), /0 nieuwe cijfers, 3 bijgesteld/);
      assert.match(wordsOf(await ask(bot, 'Hoe gaat het met jongeren met jeugdhulp volgens CBS?')), /379\.000/);
      assert.match(wordsOf(await ask(bot, 'cbs bijwerken', manager())), /niets nieuws/);
    });

    it('is followed once', async () => {
      assert.match(JSON.stringify((await followed('Nog eens'))[1]), /Dit cijfer volg ik al/);
    });

    it('says what to do where CBS has no such table, or does not answer', async () => {
      assert.match(wordsOf(await ask(bot, 'cbs 12345ned', manager())), /CBS kent geen tabel 12345ned/);
      cbs.answerNext('Properties', { status: 429 }, { status: 429, headers: { 'retry-after': '0' } }, { status: 429 });
      assert.match(wordsOf(await ask(bot, 'cbs 37789ksz', manager())), /Het is druk bij CBS/);
    });
  });
