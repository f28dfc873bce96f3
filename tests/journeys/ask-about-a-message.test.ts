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
