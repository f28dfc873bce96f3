import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { Database } from '../../src/storage/engine/database.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { ask, wordsOf } from '../support/conversation.ts';
import { openFresh } from '../support/database.ts';
import { appoint } from '../storage/written.ts';

for (const engine of ['PGlite', 'PostgreSQL'] as const)
  describe(`an experiment, on ${engine}`, () => {
    let [bot, database]: [TestBot, Database] = [] as never;
    let now = '2026-11-23T09:00:00.000Z';
    const person = () => bot.teams.people.policyOfficer;
    const shown = (pressed: { readonly shown?: unknown }) => JSON.stringify(pressed.shown);
    const toldTo = async (who: ReturnType<typeof person>, words: RegExp, after: number) => {
      const chat = bot.teams.personalChat(who).id;
      return bot.teams.waitForMessage(chat, (message) => words.test(JSON.stringify(message)), { after });
    };

    before(async function () {
      this.timeout(60_000);
      database = await openFresh(engine);
      bot = await startTestBot(database, { now: () => now });
      await ask(bot, 'hallo', bot.teams.people.manager);
      await ask(bot, 'volg wmo-meldingen', bot.teams.people.manager);
    });
    after(async () => {
      bot.teams.assertClean();
      await bot.stop();
      await database.close();
    });

    it('is asked for one question at a time, and says beforehand what it could see', async () => {
      const first = await ask(bot, 'nieuwe proef');
      assert.match(wordsOf(first), /Vraag 1 van 4: Wat wil je weten/);
      const second = await bot.teams.press(person(), first, 'Bewaar en ga verder', {
        question: 'Komen er minder Wmo-meldingen als de wijkcoach eerst belt?',
      });
      assert.match(shown(second), /Vraag 2 van 4: Wat verwacht je/);
      const empty = await bot.teams.press(person(), second.shown ?? first, 'Bewaar en ga verder', { expectation: '' });
      assert.match(shown(empty), /Dit is nog leeg/);
      const third = await bot.teams.press(person(), empty.shown ?? first, 'Bewaar en ga verder', {
        expectation: '5% minder meldingen',
      });
      assert.match(shown(third), /Vraag 3 van 4: Waaraan zie je het/);
      assert.match(shown(third), /"value":"wmo-meldingen"/);
    });

    it('is taken up where it was left, by another process and by typing', async () => {
      await bot.stop();
      bot = await startTestBot(database, { now: () => now, sample: false });
      await ask(bot, 'ik volg', bot.teams.people.manager);

      const resumed = await ask(bot, 'ga verder met mijn proef');
      assert.match(wordsOf(resumed), /Hier was je gebleven[\s\S]*5% minder meldingen[\s\S]*Vraag 3 van 4/);
      const measured = await ask(bot, 'meten met: wmo-meldingen');
      assert.match(wordsOf(measured), /Maat:\*\* Wmo-meldingen[\s\S]*Vraag 4 van 4/);
      const unclear = await ask(bot, 'einddatum: ooit eens');
      assert.match(wordsOf(unclear), /Deze dag begrijp ik niet/);
      const complete = await ask(bot, 'einddatum: 1 maart 2027');
      assert.match(
        wordsOf(complete),
        /Een verschil van 5% zie je dan meestal niet: pas vanaf ongeveer \d+% \([\d,.]+ meldingen\)/,
      );
      const begun = await bot.teams.press(person(), complete, 'Begin deze proef');
      assert.match(shown(begun), /De proef is begonnen/);
      assert.match(shown(begun), /Loopt tot en met 1 maart 2027, Beleidsmedewerker/);
    });

    it('keeps what was refused on the form, without what is about persons', async () => {
      const other = await ask(bot, 'proef: werkt een brief beter dan een mail', bot.teams.people.coordinator);
      assert.match(wordsOf(other), /werkt een brief beter dan een mail[\s\S]*Vraag 2 van 4/);
      const form = await bot.teams.press(bot.teams.people.coordinator, other, 'Alles op één formulier');
      const refused = await bot.teams.press(bot.teams.people.coordinator, form.shown ?? other, 'Bewaar deze proef', {
        question: 'Werkt het als ik 06-12345678 bel?',
        expectation: 'meer reacties',
        ends: '1 februari',
      });
      assert.match(shown(refused), /Ik heb gegevens van personen weggehaald/);
      assert.doesNotMatch(shown(refused), /12345678/);
      assert.match(shown(refused), /"value":"meer reacties"/);
      assert.match(shown(refused), /"value":"1 februari"/);
    });

    it('is asked for at its end, then of a coordinator, and is on the list of what is overdue', async () => {
      const { tenantId, aadObjectId: id } = bot.teams.people.coordinator;
      await appoint(database, { tenantId, id }, ['coordinator']);
      now = '2027-03-01T09:30:00.000Z';
      let mark = bot.teams.ledger.mark();
      await bot.app.lookAt('experiments');
      await toldTo(person(), /Je proef is klaar/, mark);
      await bot.app.lookAt('experiments');

      now = '2027-03-08T09:30:00.000Z';
      mark = bot.teams.ledger.mark();
      await bot.app.lookAt('experiments');
      await toldTo(bot.teams.people.coordinator, /Een proef is klaar, maar er is nog geen les/, mark);
      assert.match(wordsOf(await ask(bot, 'proeven over tijd')), /wijkcoach eerst belt[\s\S]*nog geen les/);
    });

    it('ends in a lesson that reaches who follows the figure, also when it failed', async () => {
      const own = await ask(bot, 'rond mijn proef af');
      const missing = await bot.teams.press(person(), own, 'Bewaar wat we leerden', { result: 'failed', lesson: '' });
      assert.match(shown(missing), /Schrijf op wat jullie leerden/);
      assert.match(shown(missing), /"value":"failed"/);
      const mark = bot.teams.ledger.mark();
      const done = await bot.teams.press(person(), missing.shown ?? own, 'Bewaar wat we leerden', {
        result: 'failed',
        lesson: 'Bellen vooraf scheelt geen meldingen, het verplaatst ze.',
        decision: 'stop',
        decidedBy: 'teamleiders Wmo',
      });

      assert.match(shown(done), /De les: mislukt/);
      assert.match(shown(done), /Besluit: stoppen \(teamleiders Wmo\)/);
      const told = await toldTo(bot.teams.people.manager, /Een proef leverde een les op/, mark);
      assert.match(wordsOf(told), /Bellen vooraf scheelt geen meldingen/);
    });

    it('is found by who wants to try the same, before they begin', async () => {
      const begun = await ask(
        bot,
        'proef: komen er minder Wmo-meldingen als we mensen eerst bellen?',
        bot.teams.people.manager,
      );
      assert.match(wordsOf(begun), /Eerder geprobeerd[\s\S]*wijkcoach eerst belt[\s\S]*verplaatst ze/);
      assert.match(wordsOf(await ask(bot, 'wat leerden we dit jaar?', bot.teams.people.manager)), /verplaatst ze/);
      const lessons = await ask(bot, 'wat leerden we over wmo-meldingen?', bot.teams.people.manager);
      assert.match(wordsOf(lessons), /Mislukt[\s\S]*verplaatst ze/);
      assert.match(wordsOf(await ask(bot, 'wat leerden we over zwembaden')), /Hier is nog geen les over/);
    });

    it('stays of the team when who had it is erased', async () => {
      const sure = await ask(bot, 'wis mijn gegevens');
      await bot.teams.press(person(), sure, 'Wis alles');
      const { rows } = await sql<{ owner: string | null; state: string }>`
        select owner_id as owner, state from experiment where content ->> 'question' like '%wijkcoach eerst belt?'`.execute(
        database.query,
      );
      assert.deepEqual(rows, [{ owner: null, state: 'concluded' }]);
      const { aadObjectId: id } = person();
      const left = await sql`select 1 from experiment_entry where by_id = ${id}`.execute(database.query);
      assert.deepEqual(left.rows, []);
    });
  });
