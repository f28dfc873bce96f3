import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { ask, wordsOf } from '../support/conversation.ts';
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

    it('is the only one who may', async () => {
      const { bot } = running();
      for (const text of ['status', 'controleer verbindingen'])
        assert.match(wordsOf(await ask(bot, text)), /mag alleen wie de rol beheerder heeft/);
    });
  });
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
      });
    },
    ['PGlite'],
  );
});
