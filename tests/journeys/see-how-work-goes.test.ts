import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { retention } from '../../src/storage/conversation/retention.ts';
import { ask, answerTo, wordsOf } from '../support/conversation.ts';
import { forEachBot } from '../support/each-bot.ts';
import { appoint } from '../storage/written.ts';

const dayMs = 86_400_000;
/** Of the clock of the bot: the month in which the questions of these journeys are asked is over. */
const later = (() => {
  const [year = 0, month = 1] = new Date().toISOString().split('-').map(Number);
  return new Date(Date.UTC(year, month, 3, 10));
})();
const asked = new Date(later.getTime() - 5 * dayMs).toISOString().slice(0, 7);
let clock = new Date();

describe('how work with data goes', () => {
  forEachBot(
    (running) => {
      afterEach(() => running().bot.teams.assertClean());
      const people = () => running().bot.teams.people;
      const askers = () => Object.values(people()).filter(({ tenantId }) => tenantId === manager().tenantId);
      const manager = () => people().manager;
      before(async () => {
        clock = new Date();
        const { bot, database } = running();
        for (const person of askers()) await ask(bot, 'help', person);
        const { tenantId, aadObjectId: id } = manager();
        await appoint(database, { tenantId, id }, ['manager']);
      });

      it('is told that numbers come, before a month is over', async () => {
        const words = wordsOf(await ask(running().bot, 'overzicht', manager()));

        assert.match(words, /heb ik nog geen aantallen/);
        assert.match(words, /Hoe het nu staat/);
      });

      it('keeps no key of who asked once they are erased, and what they asked stays counted', async () => {
        const { bot, database } = running();
        const { approver } = people();
        await ask(bot, 'Hoe gaat het met de Wmo-meldingen?', approver);
        await bot.app.lookAt('checks');
        const kept = async () => {
          const keys = await sql`select 1 from question_asker`.execute(database.query);
          const counts = await sql<{ sum: number }>`select sum(number)::integer as sum from question_count`.execute(
            database.query,
          );
          return { keys: keys.rows.length, asked: counts.rows[0]?.sum };
        };
        const before = await kept();
        await bot.teams.press(approver, await ask(bot, 'verwijder mijn gegevens', approver), 'Wis alles');

        assert.deepEqual(before, { keys: 2, asked: 1 });
        assert.deepEqual(await kept(), { keys: 0, asked: 1 });
      });

      it('counts a question about a figure also when figures have to be read anew, and nobody waits for that', async () => {
        const { bot } = running();
        await ask(bot, 'Hoe gaat het met de Wmo-meldingen?');
        const { now } = performance;
        let ahead = 0;
        performance.now = () => now.call(performance) + (ahead += 2_000);
        try {
          const counted = bot.app.lookAt('checks').then(() => 'counted');
          const answered = ask(bot, 'dank je', people().coordinator).then(() => 'answered');
          assert.deepEqual(await Promise.all([counted, answered]), ['counted', 'answered']);
        } finally {
          performance.now = now;
        }
      });

      it('is seen once the month is over, also when its questions are gone, without who asked', async () => {
        const { bot, database } = running();
        for (const person of askers()) await ask(bot, 'Hoe gaat het met de Wmo-meldingen?', person);
        for (const person of askers()) await ask(bot, 'Qwxz zzkrt plmf?', person);
        clock = later;
        await bot.app.lookAt('checks');
        await retention(database).expire(0);
        const words = wordsOf(await ask(bot, 'Hoe staat het met werken met data?', manager()));

        assert.match(words, /\*\*Vragen:\*\* \d+, waarvan \d+ beantwoord/);
        assert.match(words, /Nog geen oordeel/);
        assert.match(words, /Vaakst gevraagd:\*\* .*\d/);
        const keys = await sql`select 1 from question_asker where month = ${`${asked}-01`}::date`.execute(
          database.query,
        );
        assert.deepEqual(keys.rows, []);
      });

      it('stays as it was when it is closed again, and when who asked is erased', async () => {
        const { bot } = running();
        const overview = async () => wordsOf(await ask(bot, 'overzicht van vorige maand', manager()));
        const before = await overview();
        const { secondChampion } = people();
        const card = await ask(bot, 'verwijder mijn gegevens', secondChampion);
        await bot.teams.press(secondChampion, card, 'Wis alles');
        await bot.app.lookAt('checks');
        await bot.app.lookAt('checks');

        assert.equal(await overview(), before);
      });

      it('is shown by quarter and month with buttons, and in English', async () => {
        const { bot } = running();
        const month = await ask(bot, 'overzicht van deze maand', manager());
        assert.match(wordsOf(month), /Deze maand loopt nog/);
        const pressed = await bot.teams.press(manager(), month, 'Overzicht van kwartaal');
        assert.match(JSON.stringify(pressed.shown), /kwartaal van \d{4}/);
        assert.match(wordsOf(await ask(bot, 'overview of the quarter', manager())), /Working with data: the/);
      });

      it('leaves as CSV that says no more than the card', async () => {
        const { bot } = running();
        const offered = await ask(bot, 'exporteer overzicht', manager());
        const accepted = await bot.teams.answerOffer(manager(), offered, 'accept');
        await answerTo(bot, {
          ...accepted,
          activity: { conversation: { id: bot.teams.personalChat(manager()) } },
        } as never);
        const csv = Buffer.from(bot.teams.drive.placed(accepted.uniqueId) ?? assert.fail()).toString();

        assert.match(csv, /^\uFEFFperiode;wat;onderwerp;aantal/);
        assert.match(csv, /Vragen gesteld;;\d+/);
        assert.match(csv, /Vragen naar een collega;;0/);
      });

      it('is for managers, coordinators and administrators alone', async () => {
        const { bot } = running();
        const { administrator, policyOfficer } = people();
        for (const text of ['overzicht', 'overzicht van kwartaal', 'exporteer overzicht'])
          assert.match(wordsOf(await ask(bot, text, policyOfficer)), /voor managers, coördinatoren en beheerders/);
        const offered = await ask(bot, 'exporteer overzicht', manager());
        const theirs = await bot.teams.answerOffer(policyOfficer, offered, 'accept');
        const refused = await bot.teams.waitForMessage(bot.teams.personalChat(policyOfficer), undefined, {
          after: theirs.mark,
        });
        assert.match(wordsOf(refused), /kon niet in je OneDrive/);
        assert.equal(bot.teams.drive.placed(theirs.uniqueId), undefined);
        assert.match(wordsOf(await ask(bot, 'overzicht', administrator)), /Werken met data/);
        const card = await ask(bot, 'overzicht', manager());
        const pressed = await bot.teams.press(policyOfficer, card, 'Overzicht van kwartaal');
        assert.match(JSON.stringify(pressed), /voor managers, coördinatoren en beheerders/);
      });

      it('goes to the own chat when it is asked for in a channel', async () => {
        const { bot } = running();
        const said = await bot.teams.sayInChannel(manager(), bot.teams.channel('Cijfers'), 'overzicht');
        assert.match(wordsOf(await answerTo(bot, said)), /naar je eigen chat/);
      });
    },
    ['PGlite', 'PostgreSQL'],
    { now: () => clock.toISOString() },
  );
});
