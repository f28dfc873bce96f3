import assert from 'node:assert/strict';
import { approved } from '../support/colleague-articles.ts';
import { forEachBot } from '../support/each-bot.ts';
import { fakeTenantId } from '../support/teams/fake-teams.ts';
import type { Person } from '../support/teams/people.ts';

describe('an explanation, found in the compose box', () => {
  forEachBot((running) => {
    afterEach(() => running().bot.teams.assertClean());
    const find = (typed: string, person: Person = running().bot.teams.people.policyOfficer) => {
      const { teams } = running().bot;
      return teams.search(person, teams.personalChat(person), typed, { command: 'findKnowledge' });
    };

    /** What colleagues wrote is looked at every two seconds. */
    const found = async (typed: string) => {
      const until = Date.now() + 12_000;
      for (;;) {
        const result = await find(typed);
        if (result.titles.length > 0 || Date.now() > until) return result;
        await new Promise((later) => setTimeout(later, 100));
      }
    };

    it('is put into a message: short, with sources, until when it holds, and nothing to press', async () => {
      const { titles, cards } = await find('mediaan');

      assert.equal(titles[0], 'Gemiddelde en mediaan');
      const card = JSON.stringify(cards[0]);
      assert.match(card, /\[1\]/);
      assert.match(card, /Uitleg van Datawijzer.*Wordt nagekeken voor \d+ \p{L}+ \d{4}/u);
      assert.doesNotMatch(card, /Action\./);
    });

    it('is found while a word is only begun, and in other words than its name', async () => {
      assert.ok((await find('media')).titles.includes('Gemiddelde en mediaan'));
      assert.ok((await find('middelste waarde')).titles.includes('Gemiddelde en mediaan'));
    });

    it('is in the language of who looks for it, whatever the language of the word', async () => {
      const { titles, cards } = await find('mediaan', running().bot.teams.people.englishSpeaker);
      assert.equal(titles[0], 'Mean and median');
      assert.match(JSON.stringify(cards[0]), /Explanation by Datawijzer/);
    });

    it('is one of all of them before anything was typed, a page at a time', async () => {
      const first = await find('');
      assert.equal(first.titles.length, 25);
      const { teams } = running().bot;
      const next = await teams.search(teams.people.policyOfficer, teams.personalChat(teams.people.policyOfficer), '', {
        command: 'findKnowledge',
        skip: 25,
        count: 10,
      });
      assert.equal(next.titles.length, 10);
      assert.ok(next.titles.every((title) => !first.titles.includes(title)));
    });

    it('is nothing where nothing is like it, and says so', async () => {
      assert.match((await find('zwembad')).notice ?? '', /Ik vind niets/);
    });

    it('is also what a colleague answered, with who checked it and when, and of no other organisation', async () => {
      const { database } = running();
      const wanted = {
        question: 'Wat is een stagebuddy?',
        answer: 'Iedereen die een stagiair begeleidt. <at>x</at>',
        writtenBy: { id: 'writer', name: 'Data champion (voorbeeld)' },
      };
      await approved(database, wanted, 'article-stage', fakeTenantId);
      await approved(database, { ...wanted, answer: 'Van een ander.' }, 'article-other', 'another-tenant');

      const { titles, cards } = await found('stageb');
      assert.deepEqual(titles, ['Wat is een stagebuddy?']);
      const card = JSON.stringify(cards[0]);
      assert.match(card, /Iedereen die een stagiair begeleidt\. &lt;at/);
      assert.match(card, /Antwoord van een collega\. Nagekeken door Collega reader, 22 november 2026/);
    });

    it('is among what the Agents Playground is given, which names no command', async () => {
      const { teams } = running().bot;
      const found = await teams.search(
        teams.people.policyOfficer,
        teams.personalChat(teams.people.policyOfficer),
        'mediaan',
        { isBare: true },
      );
      assert.ok(found.titles.includes('Gemiddelde en mediaan'));
    });
  });
});
