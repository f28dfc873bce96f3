import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { ask, wordsOf } from '../support/conversation.ts';
import { forEachBot } from '../support/each-bot.ts';
import { fakeTenantId } from '../support/teams/fake-teams.ts';
import type { Person } from '../support/teams/people.ts';

let at = '2026-11-23T07:30:00.000Z';
const mine = ['wmo-meldingen', 'bijstandsaanvragen'];

describe('figures that are missing', () => {
  forEachBot(
    (running) => {
      afterEach(() => running().bot.teams.assertClean());

      before(async () => {
        at = '2026-11-23T07:30:00.000Z';
        const { bot, database } = running();
        const { policyOfficer: owner, champion: deputy, manager } = bot.teams.people;
        await sql`insert into person (tenant_id, id, roles, name) values
          (${fakeTenantId}, ${manager.aadObjectId}, array['manager'], ${manager.name})`.execute(database.query);
        await sql`update indicator set definition = (definition::jsonb - 'owner' - 'deputy')::json,
          revision = revision + 1`.execute(database.query);
        const holders = JSON.stringify({
          owner: { id: owner.aadObjectId, name: owner.name },
          deputy: { id: deputy.aadObjectId, name: deputy.name },
        });
        for (const id of mine)
          await sql`update indicator set definition = (definition::jsonb || ${holders}::jsonb)::json,
            revision = revision + 1 where id = ${id}`.execute(database.query);
        for (const person of [owner, deputy, manager]) await ask(bot, 'help', person);
        await new Promise((resolve) => setTimeout(resolve, 1_100));
      });

      /** What each of them is told by now, beside what they were told before. */
      const toldAt = async (instant: string) => {
        at = instant;
        const { bot } = running();
        const { teams } = bot;
        const { policyOfficer: owner, champion: deputy, manager } = teams.people;
        const seen = (person: Person) =>
          teams
            .visible(teams.personalChat(person))
            .filter((message) => /cijfers? om in te vullen|ontbre(?:ekt|ken)/.test(wordsOf(message)));
        const before = [owner, deputy, manager].map((person) => seen(person).length);
        await bot.app.lookAt('figures');
        await bot.app.lookAt('figures');
        await new Promise((resolve) => setTimeout(resolve, 600));
        return [owner, deputy, manager].map((person, index) => seen(person).slice(before[index]).map(wordsOf));
      };

      it('are told to the owner on the first working day, then to the deputy, then to the manager, once each', async () => {
        assert.deepEqual(await toldAt('2026-11-23T07:30:00.000Z'), [[], [], []], 'before working hours');
        const [[monday = '', ...more] = [], ...others] = await toldAt('2026-11-23T08:05:00.000Z');
        assert.match(monday, /Er zijn 2 cijfers om in te vullen/);
        assert.match(monday, /Week 47 van 2026/);
        assert.deepEqual([more, ...others], [[], [], []]);

        const [owner, [tuesday = ''] = [], manager] = await toldAt('2026-11-24T08:05:00.000Z');
        assert.match(tuesday, /Er ontbreken 2 cijfers.*Jij bent de vervanger/s);
        assert.deepEqual([owner, manager], [[], []]);

        const [again, deputy, [wednesday = ''] = []] = await toldAt('2026-11-25T08:05:00.000Z');
        assert.match(wednesday, /Er ontbreken 2 cijfers/);
        assert.deepEqual([again, deputy], [[], []]);
        assert.deepEqual(await toldAt('2026-11-26T08:05:00.000Z'), [[], [], []]);
      });

      it('are entered from the message itself, and then nobody hears of them', async () => {
        const { bot } = running();
        const { teams } = bot;
        const [message] = teams
          .visible(teams.personalChat(teams.people.champion))
          .filter((one) => /Jij bent de vervanger/.test(wordsOf(one)));
        assert.ok(message);
        const preview = await teams.press(teams.people.champion, message, 'Bekijk wat ik invulde', {
          value0: '11',
          value1: '52',
        });
        assert.ok(preview.shown, preview.text);
        const saved = await teams.press(teams.people.champion, preview.shown, 'Opslaan');
        assert.match(JSON.stringify(saved.shown?.card), /2 cijfers staan erin/);
        assert.deepEqual(await toldAt('2026-11-27T08:05:00.000Z'), [[], [], []]);
      });

      it('are told in one message after a time in which nothing ran, not on a holiday or in a weekend', async () => {
        assert.deepEqual(await toldAt('2026-12-25T09:00:00.000Z'), [[], [], []], 'Christmas');
        assert.deepEqual(await toldAt('2026-12-27T09:00:00.000Z'), [[], [], []], 'a Sunday');
        const [[owner = '', ...more] = [], deputy = [], manager = []] = await toldAt('2026-12-30T09:00:00.000Z');
        assert.match(owner, /Er zijn 2 cijfers om in te vullen/);
        assert.match(owner, /Week 52 van 2026/);
        assert.match(owner, /Ook nog open: week 48 van 2026, week 49 van 2026, week 50 van 2026 en week 51 van 2026/);
        assert.deepEqual([more.length, deputy.length, manager.length], [0, 1, 1]);
        assert.deepEqual(await toldAt('2026-12-30T10:00:00.000Z'), [[], [], []]);
      });
    },
    ['PGlite', 'PostgreSQL'],
    { now: () => at },
  );
});
