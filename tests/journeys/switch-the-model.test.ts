import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { startTestBot } from '../support/bot.ts';
import { ask, wordsOf } from '../support/conversation.ts';
import { usualResource } from '../support/azure-openai/azure-openai.ts';
import { forEachBot } from '../support/each-bot.ts';
import { configOf } from '../openai/at-the-door.ts';

/** Nothing answers there: what is told of a model does not ask it. */
const model = configOf('http://127.0.0.1:9', usualResource);

describe('an administrator and the language model', () => {
  forEachBot(
    (running) => {
      afterEach(() => running().bot.teams.assertClean());

      it('see what it is, what is sent and what it cost', async () => {
        const { bot } = running();
        const words = wordsOf(await ask(bot, 'AI status', bot.teams.people.administrator));

        assert.match(words, /AI staat aan/);
        assert.match(words, /127\.0\.0\.1:9, deployment schrijver en vectoren/);
        assert.match(words, /0 van 100\.000 tokens. Eén persoon mag er 10\.000/);
        assert.match(words, /zonder de persoonsgegevens die ik herken.* Geen berekende cijfers/);
        assert.match(words, /Er is in deze dagen niets aan AI gevraagd/);
      });

      it('is refused to everybody else, by typing and by a button of somebody else’s card', async () => {
        const { bot, database } = running();
        const { administrator, policyOfficer } = bot.teams.people;
        for (const text of ['zet ai uit', 'ai status', 'AI overzicht'])
          assert.match(wordsOf(await ask(bot, text, policyOfficer)), /mag alleen wie de rol beheerder heeft/);

        const card = await ask(bot, 'ai', administrator);
        const pressed = await bot.teams.press(policyOfficer, card, 'Zet AI uit');

        assert.match(pressed.notice ?? '', /mag alleen wie de rol beheerder heeft/);
        const { rows } = await sql`select 1 from model_switch`.execute(database.query);
        assert.deepEqual(rows, []);
      });

      it('see it in what everybody is told who begins', async () => {
        const { bot } = running();
        const { administrator, policyOfficer } = bot.teams.people;
        assert.match(wordsOf(await ask(bot, 'help', policyOfficer)), /Soms helpt AI mij/);
        await ask(bot, 'zet ai uit', administrator);
        assert.match(wordsOf(await ask(bot, 'help', policyOfficer)), /Ik gebruik geen AI/);
        await ask(bot, 'zet ai aan', administrator);
      });

      it('turn it off and on, by typing and by a button, with who and when', async () => {
        const { bot, database } = running();
        const { administrator } = bot.teams.people;

        assert.match(wordsOf(await ask(bot, 'zet AI uit', administrator)), /AI staat uit voor iedereen/);
        assert.match(wordsOf(await ask(bot, 'zet ai uit', administrator)), /AI stond al uit/);
        const card = await ask(bot, 'ai status', administrator);
        assert.match(wordsOf(card), /Laatst geschakeld.*door /s);
        const pressed = await bot.teams.press(administrator, card, 'Zet AI aan');
        assert.match(JSON.stringify(pressed.shown), /AI staat weer aan voor iedereen/);
        assert.match(wordsOf(await ask(bot, 'turn AI off', administrator)), /AI is off for everybody/);
        assert.match(wordsOf(await ask(bot, 'turn ai on', administrator)), /AI staat weer aan/);

        const { rows } =
          await sql`select is_on, by_id, at is not null as is_dated from model_switch order by id`.execute(
            database.query,
          );
        const by = { by_id: administrator.aadObjectId, is_dated: true };
        assert.deepEqual(
          rows,
          [false, true, false, true, false, true].map((isOn) => ({ is_on: isOn, ...by })),
        );
      });
    },
    ['PGlite', 'PostgreSQL'],
    { model },
  );

  forEachBot(
    (running) => {
      it('hear that there is none where none is set up', async () => {
        const { bot } = running();
        for (const text of ['zet ai aan', 'ai status'])
          assert.match(wordsOf(await ask(bot, text, bot.teams.people.administrator)), /Er is geen AI ingesteld/);
      });
    },
    ['PGlite'],
  );

  forEachBot(
    (running) => {
      it('hold over every process of the bot', async () => {
        const { bot, database } = running();
        const other = await startTestBot(database, { model, beside: bot });
        try {
          await ask(bot, 'zet ai uit', bot.teams.people.administrator);
          const words = wordsOf(await ask(other, 'ai status', other.teams.people.administrator));
          assert.match(words, /AI staat uit/);
        } finally {
          await other.stop();
        }
      });
    },
    ['PostgreSQL'],
    { model },
  );
});
