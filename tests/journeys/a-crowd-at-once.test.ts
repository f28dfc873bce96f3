import assert from 'node:assert/strict';
import { wordsOf } from '../support/conversation.ts';
import { forEachBot } from '../support/each-bot.ts';

const crowd = 200;

describe('a crowd that asks at once, right after a start', function () {
  this.timeout(120_000);

  forEachBot((running) => {
    it('is acknowledged and answered, every one of them, without an apology', async () => {
      const { bot } = running();
      const { teams } = bot;
      teams.connector.rateLimits.become('off');
      const people = Array.from({ length: crowd }, (_, number) => teams.tenant.colleague(number + 1));

      const said = await Promise.all(people.map((person) => teams.say(person, 'Hoe gaat het met de Wmo-meldingen?')));
      assert.deepEqual(new Set(said.map(({ status }) => status)), new Set([200]));
      const answers = await Promise.all(
        people.map((person) => teams.waitForMessage(teams.personalChat(person), undefined, { timeoutMs: 60_000 })),
      );

      for (const answer of answers) assert.match(wordsOf(answer), /Geen signaal: 55/);
      assert.deepEqual(
        bot.log.filter(({ level }) => level === 'error').map(({ message }) => message),
        [],
      );
    });
  });
});
