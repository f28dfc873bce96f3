import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../../src/storage/engine/database.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { ask, wordsOf } from '../support/conversation.ts';
import { openFresh } from '../support/database.ts';
import { appoint } from '../storage/written.ts';

for (const engine of ['PGlite', 'PostgreSQL'] as const)
  describe(`a followed figure, on ${engine}`, () => {
    let [bot, database]: [TestBot, Database] = [] as never;
    let now = '2026-11-26T09:00:00.000Z';

    before(async function () {
      this.timeout(60_000);
      database = await openFresh(engine);
      bot = await startTestBot(database, { now: () => now });
    });
    after(async () => {
      bot.teams.assertClean();
      await bot.stop();
      await database.close();
    });
    const person = () => bot.teams.people.policyOfficer;
    const chat = () => bot.teams.personalChat(person()).id;
    const summaryAfter = async (instant: string) => {
      now = instant;
      const mark = bot.teams.ledger.mark();
      await bot.app.lookAt('followers');
      return mark;
    };
    /** A later week in which the figure is as high as it never was. */
    const comesIn = async (indicator: string, value: number) => {
      await sql`insert into observation (indicator_id, area, period_start, published_on, value, status, entry_id)
        select indicator_id, area, max(period_start) + 7, max(period_start) + 14, ${value}::float8, 'final', ${randomUUID()}::text
        from observation where indicator_id = ${indicator} and area = 'Voorbeeldgemeente' group by indicator_id, area`.execute(
        database.query,
      );
      await sql`update indicator set revision = revision + 1 where id = ${indicator}`.execute(database.query);
      await new Promise((seen) => setTimeout(seen, 1_100));
    };

    it('is followed, and followed otherwise', async () => {
      const card = await ask(bot, 'volg Wmo-meldingen');
      assert.match(wordsOf(card), /Je volgt Wmo-meldingen[\s\S]*als het cijfer een signaal geeft/);

      const unclear = await bot.teams.press(person(), card, 'Bewaar hoe ik dit volg', { on: 'above', bound: 'veel' });
      assert.match(JSON.stringify(unclear.shown), /Vul een getal in als grens/);
      assert.match(JSON.stringify(unclear.shown), /"value":"veel"/);
      // What was chosen stays chosen: only the number is filled in again.
      const saved = await bot.teams.press(person(), unclear.shown ?? card, 'Bewaar hoe ik dit volg', {
        bound: '1.000',
      });
      assert.match(JSON.stringify(saved.shown), /boven 1\.000 meldingen/);
    });

    it('is followed in so many words, with the bound that was said', async () => {
      const above = await ask(bot, 'Waarschuw me als de crisisplaatsingen jeugd boven 12 komen');
      assert.match(wordsOf(above), /Je volgt Crisisplaatsingen jeugd[^]*boven 12 plaatsingen/);
      assert.match(
        wordsOf(await ask(bot, 'laat het me weten als de wachtlijst jeugdhulp onder de 40 zakt')),
        /Wachtlijst jeugdhulp/,
      );
      assert.match(
        wordsOf(await ask(bot, 'let me know if the waiting list for youth care falls below 30')),
        /below 30/,
      );
      assert.match(
        wordsOf(await ask(bot, 'volg crisisplaatsingen jeugd als het onder de 3 komt')),
        /Je volgt Crisisplaatsingen jeugd[^]*onder 3 plaatsingen/,
      );
      const half = await ask(bot, 'volg crisisplaatsingen jeugd als het boven de 3,5 komt');
      assert.match(JSON.stringify(half.activity), /"id":"bound"[^}]*"value":"3,5"/);
      assert.match(
        wordsOf(await ask(bot, 'volg bijstandsaanvragen zodra het raar loopt')),
        /Je volgt Bijstandsaanvragen[^]*Wanneer je het wilt horen, begreep ik niet/,
      );
      assert.match(wordsOf(await ask(bot, 'stop met volgen')), /Welk cijfer wil je niet meer volgen/);
      for (const name of ['crisisplaatsingen jeugd', 'wachtlijst jeugdhulp', 'bijstandsaanvragen'])
        assert.match(wordsOf(await ask(bot, `volg de ${name} niet meer`)), /Je volgt dit cijfer niet meer/);
    });

    it('is followed from the figures of a week, by who chose it from the list', async () => {
      const details = await ask(bot, 'details wachtlijst jeugdhulp');
      assert.match(JSON.stringify(details), /Volg dit cijfer/);
      const { tenantId, aadObjectId: id } = bot.teams.people.manager;
      await ask(bot, 'help', bot.teams.people.manager);
      await appoint(database, { tenantId, id }, ['manager']);
      const digest = await ask(bot, 'weekbericht voorbeeld', bot.teams.people.manager);

      const pressed = await bot.teams.press(bot.teams.people.manager, digest, 'Volg dit cijfer', {
        chosen: 'verwijzingen-jeugdhulp',
      });

      assert.equal(pressed.shown, undefined, 'the figures stay');
      const own = await ask(bot, 'ik volg', bot.teams.people.manager);
      assert.match(wordsOf(own), /Verwijzingen naar jeugdhulp/);
    });

    it('is found from the compose box, and put into a message without buttons', async () => {
      const personal = bot.teams.personalChat(person());
      const found = await bot.teams.search(person(), personal, 'wmo-meldingen', { command: 'findFigures' });

      assert.equal(found.titles[0], 'Wmo-meldingen');
      const [card] = found.cards.map((one) => JSON.stringify(one));
      assert.match(card ?? '', /Bron: .*Berekend, niet door AI/);
      assert.doesNotMatch(card ?? '', /Action\./);
      const begun = await bot.teams.search(person(), personal, 'wmo', { command: 'findFigures' });
      assert.deepEqual(
        begun.titles.map((title) => title.startsWith('Wmo-')),
        begun.titles.map((title) => title.startsWith('Wmo-')).toSorted((one, other) => Number(other) - Number(one)),
      );
      assert.ok(begun.titles.slice(0, 2).includes('Wmo-meldingen'));
      const all = await bot.teams.search(person(), personal, '', { command: 'findFigures' });
      assert.equal(all.titles.length, 10);
      const nothing = await bot.teams.search(person(), personal, 'zwembad', { command: 'findFigures' });
      assert.match(nothing.notice ?? '', /Ik vind niets/);
    });

    it('is listed, with how often one hears of it', async () => {
      await ask(bot, 'volg verwijzingen naar jeugdhulp');
      const list = await ask(bot, 'ik volg');

      assert.match(wordsOf(list), /Je volgt 2 cijfers[\s\S]*boven 1\.000 meldingen[\s\S]*één overzicht per week/);
      const other = await bot.teams.press(person(), list, 'Ook tussendoor');
      assert.match(JSON.stringify(other.shown), /hoogstens één keer per dag/);
      assert.match(wordsOf(await ask(bot, 'alleen elke week')), /één overzicht per week/);
    });

    it('is told once, in the next working week, when something came in', async () => {
      await summaryAfter('2026-11-30T08:30:00.000Z');
      await comesIn('wmo-meldingen', 2_000);
      await comesIn('wmo-meldingen', 2_000);
      await comesIn('wmo-meldingen', 2_000);

      const mark = await summaryAfter('2026-12-07T08:30:00.000Z');

      const told = await bot.teams.waitForMessage(chat(), (message) => /nieuw cijfer/.test(JSON.stringify(message)), {
        after: mark,
      });
      assert.match(JSON.stringify(told), /Wmo-meldingen is boven 1\.000/);
      const again = await summaryAfter('2026-12-08T08:30:00.000Z');
      await ask(bot, 'ik volg');
      assert.equal(
        bot.teams.ledger.accepted.filter((one) => one.seq > again && /nieuw cijfer/.test(JSON.stringify(one))).length,
        0,
      );
    });

    it('is followed no longer, and goes with the person', async () => {
      assert.match(wordsOf(await ask(bot, 'stop met volgen van Wmo-meldingen')), /Je volgt dit cijfer niet meer/);
      const sure = await ask(bot, 'wis mijn gegevens');
      await bot.teams.press(person(), sure, 'Wis alles');
      const { aadObjectId: id } = person();
      const { rows } = await sql`select 1 from follower where person_id = ${id}
        union all select 1 from followed_figure where person_id = ${id}`.execute(database.query);
      assert.deepEqual(rows, []);
    });
  });
