import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { ask, wordsOf } from '../support/conversation.ts';
import { forEachBot } from '../support/each-bot.ts';
import type { Person } from '../support/teams/people.ts';

const message = {
  html: '<p>Collega&rsquo;s, hoe verklaren we de <b>wachtlijst</b> van de dagbesteding? Mail mij op jan@voorbeeld.example</p>',
};

describe('somebody asks a data champion about a message', () => {
  forEachBot((running) => {
    afterEach(() => running().bot.teams.assertClean());

    const chosen = async (person: Person, html: string) => {
      const { teams } = running().bot;
      const mark = teams.ledger.mark();
      const { notice } = await teams.actOn(person, teams.groupChat(), { html }, 'askChampion');
      return { mark, notice: notice ?? '' };
    };
    const states = async () =>
      (await sql<{ state: string }>`select state from referral`.execute(running().database.query)).rows;

    it('and sees in their own chat what would go, without personal data, before anything does', async () => {
      const { bot } = running();
      const { policyOfficer } = bot.teams.people;
      await ask(bot, 'help', policyOfficer);
      const { mark, notice } = await chosen(policyOfficer, message.html);
      assert.match(notice, /eigen chat/);
      const card = await bot.teams.waitForMessage(
        bot.teams.personalChat(policyOfficer).id,
        (each) => wordsOf(each).includes('wachtlijst van de dagbesteding'),
        { after: mark },
      );
      assert.doesNotMatch(wordsOf(card), /jan@voorbeeld/);
      assert.deepEqual(await states(), [{ state: 'draft' }]);
      assert.match((await chosen(policyOfficer, message.html)).notice, /al klaar of is al gesteld/);
      assert.equal((await states()).length, 1);
    });

    it('and hears it when there is no text in it, in English too', async () => {
      const { policyOfficer, englishSpeaker } = running().bot.teams.people;
      assert.match((await chosen(policyOfficer, '<p> </p>')).notice, /geen tekst/);
      assert.match((await chosen(englishSpeaker, '')).notice, /no text in this message/);
    });
  });
});

describe('somebody puts a message in a line of reasoning', () => {
  forEachBot(
    (running) => {
      afterEach(() => running().bot.teams.assertClean());
      const putIn = async (person: Person, html: string) => {
        const { teams } = running().bot;
        const mark = teams.ledger.mark();
        const { notice } = await teams.actOn(person, teams.groupChat(), { html }, 'putInLine');
        return { mark, notice: notice ?? '' };
      };
      const next = (person: Person, words: string, after: number) => {
        const { teams } = running().bot;
        return teams.waitForMessage(
          teams.personalChat(person).id,
          (each) => JSON.stringify(each.activity).includes(words),
          { after },
        );
      };

      it('as its goal, and then as the answer to what it asks, each kept by a press', async () => {
        const { bot, database } = running();
        const { policyOfficer } = bot.teams.people;
        await ask(bot, 'help', policyOfficer);
        const goal = '<p>Minder <b>schooluitval</b>, zei Jan (jan@voorbeeld.example)</p>';
        const { mark, notice } = await putIn(policyOfficer, goal);
        assert.match(notice, /eigen chat.*Er is nog niets bewaard/);
        const card = await next(policyOfficer, 'Minder schooluitval', mark);
        assert.doesNotMatch(JSON.stringify(card.activity), /jan@voorbeeld/);
        assert.equal((await sql`select 1 from reasoning_line`.execute(database.query)).rows.length, 0);
        await bot.teams.press(policyOfficer, card, 'Begin deze redeneerlijn', { words: 'Minder schooluitval' });

        const second = await putIn(policyOfficer, '<p>Jongeren melden zich eerder</p>');
        const line = await next(policyOfficer, 'Jongeren melden zich eerder', second.mark);
        assert.match(JSON.stringify(line.activity), /Redeneerlijn: Minder schooluitval/);
        const kept = await bot.teams.press(policyOfficer, line, 'Bewaar dit antwoord', {
          words: 'Jongeren melden zich eerder',
        });
        assert.match(JSON.stringify(kept.shown), /Wat doen jullie, zodat dit gebeurt: ‘Jongeren melden zich eerder/);
      });

      it('and hears it when there is no text in it, in English too', async () => {
        const { policyOfficer, englishSpeaker } = running().bot.teams.people;
        assert.match((await putIn(policyOfficer, '<p> </p>')).notice, /geen tekst/);
        assert.match((await putIn(englishSpeaker, '')).notice, /no text in this message/);
      });
    },
    ['PGlite'],
  );
});
