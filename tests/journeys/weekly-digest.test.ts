import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { ask, wordsOf } from '../support/conversation.ts';
import { forEachBot } from '../support/each-bot.ts';
import { fakeTenantId } from '../support/teams/fake-teams.ts';
import type { Person } from '../support/teams/people.ts';
import { shownCard } from '../support/teams/shown-card.ts';

const story = 'We zien vaker dat mensen pas komen als de mantelzorg het niet meer redt.';

describe('the figures of a week', () => {
  forEachBot((running) => {
    afterEach(() => running().bot.teams.assertClean());

    const shown = (value: unknown) => JSON.stringify(value);
    const give = async (person: Person, role: string) => {
      await sql`insert into person (tenant_id, id, roles, name) values
        (${fakeTenantId}, ${person.aadObjectId}, array[${role}], ${person.name})
        on conflict (tenant_id, id) do update set roles = excluded.roles, name = excluded.name`.execute(
        running().database.query,
      );
      await ask(running().bot, 'help', person);
    };
    const told = (person: Person, words: RegExp, after: number) =>
      running().bot.teams.waitForMessage(
        running().bot.teams.personalChat(person).id,
        (message) => words.test(wordsOf(message)),
        { after },
      );
    before(async () => give(running().bot.teams.people.manager, 'manager'));

    it('are shown to a manager before they are posted, strongest first', async () => {
      const { bot } = running();
      const answer = await ask(bot, 'weekbericht voorbeeld', bot.teams.people.manager);

      const words = wordsOf(answer);
      console.log(words.slice(0, 6000));
      assert.match(words, /Er is nog niets geplaatst/);
      assert.match(words, /Weekcijfers week \d+ van 2026/);
      assert.match(words, /\d+ van \d+ cijfers (valt|vallen) op/);
      assert.match(words, /Ook als er niets verandert/);
      assert.ok(Buffer.byteLength(shown(shownCard(answer))) <= 25_000);
    });
  }, ['PGlite']);
});
