import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { answerTo, ask, wordsOf } from '../support/conversation.ts';
import { forEachBot } from '../support/each-bot.ts';

describe('an administrator who wonders whether everything runs', () => {
  forEachBot((running) => {
    it('reads that it does, and by what', async () => {
      const { bot } = running();
      const words = wordsOf(await ask(bot, 'status', bot.teams.people.administrator));

      assert.match(words, /^Alles loopt/);
      assert.match(words, /Vragen die wachten:\*\* geen/);
      assert.match(words, /0 wachten, 0 onzeker, 0 mislukt/);
      assert.match(words, /PostgreSQL \d+[^]*tabellen \d{4}-/);
      assert.match(words, /Versie:\*\* \d+\.\d+\.\d+, gestart /);
      bot.teams.assertClean();
    });

    it('is told of what waits too long, of what failed and of what nobody knows', async () => {
      const { bot, database } = running();
      const { administrator } = bot.teams.people;
      await sql`insert into delivery (tenant_id, kind, purpose, state, is_told, content)
        values ('t', 'person', 'notification', 'uncertain', true, ''), ('t', 'person', 'notification', 'failed', true, '')
      `.execute(database.query);
      // Of a conversation that nobody takes up, because another turn of it is open.
      await sql`insert into inbox (tenant_id, conversation_id, key, activity_id, person_tenant_id, person_id, account_id, event,
          state, claim, lease_until, received_at)
        select 't', 'elsewhere', state, 'a', 't', 'p', '29:p', '{"kind":"installed"}', state, 1, lease, now() - interval '9 minutes'
        from (values ('working', now() + interval '1 hour'), ('received', null::timestamptz)) open (state, lease)
      `.execute(database.query);

      const words = wordsOf(await ask(bot, 'Loopt alles?', administrator));
      await sql`delete from inbox where conversation_id = 'elsewhere'`.execute(database.query);
      assert.match(words, /^Hier moet iemand naar kijken/);
      assert.match(words, /wacht langer dan een minuut/);
      assert.match(words, /1, de oudste 9 minuten/);
      assert.match(words, /1 onzeker, 1 mislukt/);
    });

    it('has the connections looked at, and reads what does not answer', async () => {
      const { bot } = running();
      const { administrator } = bot.teams.people;
      const card = await ask(bot, 'status', administrator);
      const said = await bot.teams.press(administrator, card, 'Controleer verbindingen');
      const { conversation } = said.activity as { conversation: { id: string } };
      const words = wordsOf(await bot.teams.waitForMessage(conversation.id, undefined, { after: said.mark }));

      assert.match(words, /Sleutels van Teams: goed/);
      assert.match(words, /Berichten naar Teams: goed/);
      assert.match(words, /CBS: werkt niet goed/);
      assert.match(words, /npm run doctor/);
    });

    it('reads who makes backups where the bot makes none', async () => {
      const { bot } = running();
      for (const text of ['backup', 'Maak een reservekopie'])
        assert.match(
          wordsOf(await ask(bot, text, bot.teams.people.administrator)),
          /Reservekopie:\*\* die maakt de server van de database/,
        );
    });

    it('is the only one who may', async () => {
      const { bot } = running();
      for (const text of ['status', 'controleer verbindingen', 'maak een reservekopie'])
        assert.match(wordsOf(await ask(bot, text)), /mag alleen wie de rol beheerder heeft/);
    });
  });
});

describe('an administrator of a pilot on one computer', () => {
  const folder = mkdtempSync(join(tmpdir(), 'datawijzer-backups-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  forEachBot(
    (running) => {
      it('has a backup made by a press, and reads when', async () => {
        const { bot } = running();
        const { administrator } = bot.teams.people;
        const card = await ask(bot, 'status', administrator);
        assert.match(wordsOf(card), /Reservekopie:\*\* nog niet/);
        const made = await answerTo(bot, await bot.teams.press(administrator, card, 'Maak een reservekopie'));

        assert.match(wordsOf(made), /Reservekopie:\*\* \S+ \d+ \S+ \d{4}, [^]*7 dagen/);
        const [name = '', ...others] = readdirSync(folder);
        assert.match(name, /^datawijzer-\d{8}T\d{6}Z\.tar\.gz$/);
        assert.deepEqual(others, []);
        await bot.app.lookAt('backups');
        assert.deepEqual(readdirSync(folder), [name], 'none is due within a day');
      });
    },
    ['PGlite'],
    { backupFolder: folder },
  );
});

describe('somebody whose question cannot be answered', () => {
  forEachBot(
    (running) => {
      it('reads a code, by which what went wrong is found in the log', async () => {
        const { bot, database } = running();
        await sql`alter table cbs_look rename to gone`.execute(database.query);
        const words = wordsOf(await ask(bot, 'status', bot.teams.people.administrator));
        await sql`alter table gone rename to cbs_look`.execute(database.query);

        const [, code = ''] =
          /Er ging iets mis.* Ga naar het datateam\. Noem code (\w{6}) als je dit meldt\./.exec(words) ?? [];
        assert.match(code, /^[2-9B-DF-HJ-NP-TV-Z]{6}$/);
        const line = bot.log.find(({ fields }) => 'code' in fields && fields.code === code);
        assert.equal(line?.message, 'a question could not be answered');

        assert.match(
          wordsOf(await ask(bot, `ik kreeg code ${code.toLowerCase()}`)),
          /Geef code \w{6} aan het datateam/,
        );
        const looked = wordsOf(await ask(bot, `code ${code}`, bot.teams.people.administrator));
        assert.match(looked, new RegExp(`Zoek code ${code} in het logboek`));
        assert.doesNotMatch(wordsOf(await ask(bot, 'wat betekent code oranje')), /logboek van Datawijzer/);
      });

      it('is told, as who answers for the bot, which papers there are and who has them', async () => {
        const { bot } = running();
        const words = wordsOf(await ask(bot, 'DPIA van Datawijzer', bot.teams.people.privacyOfficer));
        assert.match(words, /Verwerkers[^]*Algoritmeregister[^]*docs\/trust[^]*het datateam/);
      });
    },
    ['PGlite'],
  );
});
