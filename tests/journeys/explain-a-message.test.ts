import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { ask } from '../support/conversation.ts';
import { forEachBot } from '../support/each-bot.ts';
import type { ActedOn } from '../support/teams/press.ts';
import type { Person } from '../support/teams/people.ts';

const counts = [12, 14, 13, 15, 14, 13, 12, 15, 14, 13, 12, 14, 13, 15, 14, 13, 12, 15, 14, 31];
const table = (heading: string) =>
  `<p>Zie hieronder</p><table><tbody><tr><td><p>week</p></td><td><p>${heading}</p></td></tr>${counts
    .map((count, index) => `<tr><td><p>week ${index + 1}</p></td><td><p>${count}</p></td></tr>`)
    .join('\r\n')}</tbody></table>`;

describe('somebody has the figures in a message explained', () => {
  forEachBot((running) => {
    afterEach(() => running().bot.teams.assertClean());

    const explained = async (message: ActedOn, person?: Person) => {
      const { teams } = running().bot;
      const who = person ?? teams.people.policyOfficer;
      const { shown, notice } = await teams.actOn(who, teams.groupChat(), message);
      return { words: notice ?? JSON.stringify(shown), notice };
    };
    const stored = async () => {
      const tables = ['inbox', 'answer', 'delivery', 'conversation', 'press'];
      const query = running().database.query;
      return JSON.stringify(
        await Promise.all(
          tables.map(async (name) => (await sql`select t::text as t from ${sql.table(name)} t`.execute(query)).rows),
        ),
      );
    };

    it('in a table, as if they had typed it', async () => {
      const { words } = await explained({ html: table('klachten') });
      assert.match(words, /Dit is een signaal: 31 ligt boven de grens/);
      assert.match(words, /Alleen jij ziet dit/);
      assert.doesNotMatch(words, /Action\.(?:Execute|Submit)|Input\./, 'nothing in it can be pressed');
    });

    it('in a sentence, with what stands beside it and not with what it quotes', async () => {
      const quote =
        '<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="1"><p>In 2024 waren het er 900 van 1000</p></blockquote>';
      const { words } = await explained({ html: `${quote}<p>De klachten gingen van 12 naar 18&nbsp;per week.</p>` });
      assert.match(words, /Van 12 naar 18/);
      assert.match(words, /"Berekend uit de cijfers in je bericht, niet door AI\."/);
      assert.doesNotMatch(words, /900/);
      assert.match((await explained({ html: `${quote}<p>Wat vinden jullie?</p>` })).words, /900/);
    });

    it('in English, by the setting of who asks', async () => {
      const { englishSpeaker: champion } = running().bot.teams.people;
      const { words } = await explained({ html: table('complaints') }, champion);
      assert.match(words, /This is a signal/);
      assert.match(words, /Only you see this/);
      assert.match(
        (await explained({ html: '<p>See you tomorrow!</p>' }, champion)).notice ?? '',
        /no figure in this message/,
      );
    });

    it('on a card of ours with an indicator, from its newest figures', async () => {
      const { teams } = running().bot;
      const chat = teams.personalChat(teams.people.policyOfficer);
      const { cards } = await teams.search(teams.people.policyOfficer, chat, 'Wmo-meldingen', {
        command: 'findFigures',
      });
      const { words } = await explained({ card: cards[0] });
      assert.match(words, /Wmo-meldingen/);
      assert.match(words, /Wat je er niet uit kunt halen/);
    });

    it('on an answer of the bot, from what that answer was about', async () => {
      const { bot } = running();
      const { policyOfficer } = bot.teams.people;
      const answer = await ask(bot, 'Hoeveel Wmo-meldingen waren er in Noord?');
      const chat = bot.teams.personalChat(policyOfficer);
      const { shown } = await bot.teams.actOn(policyOfficer, chat, {
        id: answer.activityId,
        html: '<p>17 meldingen</p>',
      });
      assert.match(JSON.stringify(shown), /Wmo-meldingen/);
    });

    it('and hears it when there is none, or when it is not clear what they are', async () => {
      for (const html of ['<p>Tot morgen!</p>', '<p>Tot 14-12-2026 om 10:30</p>', ''])
        assert.match((await explained({ html })).notice ?? '', /geen cijfer dat ik kan uitleggen/, html);
      assert.match((await explained({ html: '<p>51 en 42</p>' })).notice ?? '', /niet hoe ze bij elkaar horen/);
      assert.ok((await explained({ name: 'submitAction', html: '<p>Tot morgen!</p>' })).notice);
    });

    it('while nothing about persons is told, and nothing of the message is kept or posted', async () => {
      const { bot } = running();
      const person = await explained({ html: '<p>Krijgt deze cliënt nog een uitkering van 1200 euro?</p>' });
      assert.match(person.words, /Over één persoon/);
      const named = await explained({
        html: '<p>Mevrouw Snuisterman (BSN 123456782): klachten van 12 naar 18 per week</p>',
      });
      assert.doesNotMatch(named.words, /Snuisterman|123456782/);
      assert.doesNotMatch(await stored(), /Snuisterman|123456782|van 12 naar 18|1200/);
      assert.doesNotMatch(JSON.stringify(bot.log), /Snuisterman|123456782/);
    });

    it('whatever a message sends along', async () => {
      const { teams } = running().bot;
      for (const value of [{}, { messagePayload: null }, { messagePayload: { body: { content: 3 } } }]) {
        const answer = await teams.invoke(
          teams.people.policyOfficer,
          teams.groupChat(),
          'composeExtension/fetchTask',
          value,
        );
        assert.equal(answer.status, 200);
        assert.match(answer.text, /geen cijfer/);
      }
      const deep = JSON.parse(`${'{"items":['.repeat(200)}{}${']}'.repeat(200)}`) as unknown;
      assert.ok((await explained({ card: deep })).notice);
    });
  });
});
