import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { ask, answerTo, wordsOf } from '../support/conversation.ts';
import { forEachBot } from '../support/each-bot.ts';

describe('an administrator gives and takes roles', () => {
  forEachBot((running) => {
    afterEach(() => running().bot.teams.assertClean());

    const rolesOf = async (id: string) => {
      const { rows } = await sql<{ roles: string[] }>`select roles from person where id = ${id}`.execute(
        running().database.query,
      );
      return rows[0]?.roles ?? [];
    };
    const shown = (value: unknown) => JSON.stringify(value);

    it('is refused to everybody else, by typing and by a button of somebody else’s card', async () => {
      const { bot } = running();
      const { administrator, policyOfficer, manager } = bot.teams.people;
      assert.match(wordsOf(await ask(bot, 'rollen', policyOfficer)), /mag alleen wie de rol beheerder heeft/);

      const card = await ask(bot, 'rollen', administrator);
      const pressed = await bot.teams.press(policyOfficer, card, 'Geef deze rol', {
        colleague: manager.aadObjectId,
        role: 'manager',
      });

      assert.match(pressed.notice ?? '', /mag alleen wie de rol beheerder heeft/);
      assert.deepEqual(await rolesOf(manager.aadObjectId), []);
    });

    it('sees who has which role and gives one by card, which replaces the card and reaches the colleague', async () => {
      const { bot } = running();
      const { administrator, manager } = bot.teams.people;
      await ask(bot, 'help', manager);
      const mark = bot.teams.ledger.mark();
      const card = await ask(bot, 'beheer', administrator);
      assert.match(wordsOf(card), /data champion: nog niemand/);

      const pressed = await bot.teams.press(administrator, card, 'Geef deze rol', {
        colleague: manager.aadObjectId,
        role: 'manager',
      });

      assert.match(shown(pressed.shown), /Je collega is nu manager/);
      assert.deepEqual(await rolesOf(manager.aadObjectId), ['manager']);
      const told = await bot.teams.waitForMessage(
        bot.teams.personalChat(manager).id,
        (message) => wordsOf(message).includes('Je hebt een nieuwe rol: manager'),
        { after: mark },
      );
      assert.ok(told);
    });

    it('has one effect of a press that Teams repeats, and hears on an old card that somebody was ahead', async () => {
      const { bot } = running();
      const { administrator, coordinator, approver } = bot.teams.people;
      const old = await ask(bot, 'rollen', administrator);
      const first = await bot.teams.press(administrator, old, 'Geef deze rol', {
        colleague: coordinator.aadObjectId,
        role: 'coordinator',
      });

      const again = await bot.teams.repeatUnderNewId(first);
      const late = await bot.teams.press(administrator, old, 'Geef deze rol', {
        colleague: approver.aadObjectId,
        role: 'approver',
      });

      assert.match(again.text, /Dit was al gedaan/);
      assert.match(shown(late.shown), /Dit was al gedaan|was je voor/);
      assert.deepEqual(await rolesOf(coordinator.aadObjectId), ['coordinator']);
      assert.deepEqual(await rolesOf(approver.aadObjectId), []);
      const fresh = await ask(bot, 'rollen', administrator);
      const other = await ask(bot, 'rollen', administrator);
      await bot.teams.press(administrator, fresh, 'Geef deze rol', {
        colleague: approver.aadObjectId,
        role: 'approver',
      });
      const stale = await bot.teams.press(administrator, other, 'Neem deze rol af', {
        held: `coordinator ${coordinator.aadObjectId}`,
      });
      assert.match(shown(stale.shown), /Een andere beheerder was je voor/);
      assert.deepEqual(await rolesOf(coordinator.aadObjectId), ['coordinator']);
    });

    it('gives and takes one by naming a colleague in a channel, whose name is known from Teams', async () => {
      const { bot, database } = running();
      const { administrator, champion } = bot.teams.people;
      const channel = bot.teams.channel();
      const command = async (verb: string, rest: string) => {
        const said = bot.teams.activities.message({ person: administrator, conversation: channel }, verb);
        const { id, name } = champion;
        const mention = { type: 'mention', text: `<at>${name}</at>`, mentioned: { id, name } };
        const text = `${String(said['text'])} ${mention.text} ${rest}`;
        const entities = [...(said['entities'] as object[]), mention];
        return wordsOf(await answerTo(bot, await bot.teams.deliver({ ...said, text, entities })));
      };

      assert.match(await command('geef', 'de rol data-champion'), /Data champion \(voorbeeld\) is nu data champion/);
      assert.deepEqual(await rolesOf(champion.aadObjectId), ['champion']);
      assert.match(await command('geef', 'de rol data-champion'), /heeft deze rol al/);
      assert.match(await command('neem', 'de rol data-champion af'), /is geen data champion meer/);
      assert.deepEqual(await rolesOf(champion.aadObjectId), []);
      assert.match(await command('geef', 'de rol koning'), /Kies een collega en een rol/);

      const { rows } = await sql`select role, change, by_id from role_change where person_id = ${champion.aadObjectId}
        order by version`.execute(database.query);
      assert.deepEqual(rows, [
        { role: 'champion', change: 'give', by_id: administrator.aadObjectId },
        { role: 'champion', change: 'take', by_id: administrator.aadObjectId },
      ]);
    });

    it('cannot take the last administrator away, nor leave as one', async () => {
      const { bot } = running();
      const { administrator } = bot.teams.people;
      const card = await ask(bot, 'rollen', administrator);

      const pressed = await bot.teams.press(administrator, card, 'Neem deze rol af', {
        held: `administrator ${administrator.aadObjectId}`,
      });

      assert.match(shown(pressed.shown), /Dit is de enige beheerder/);
      assert.match(wordsOf(await ask(bot, 'wis alles', administrator)), /Je bent de enige beheerder/);
      assert.deepEqual(await rolesOf(administrator.aadObjectId), ['administrator']);
    });

    it('can be erased with more than one role, each of which is taken in the log', async () => {
      const { bot, database } = running();
      const { administrator, secondPolicyOfficer } = bot.teams.people;
      await ask(bot, 'help', secondPolicyOfficer);
      for (const role of ['manager', 'approver'])
        await bot.teams.press(administrator, await ask(bot, 'rollen', administrator), 'Geef deze rol', {
          colleague: secondPolicyOfficer.aadObjectId,
          role,
        });
      assert.deepEqual(await rolesOf(secondPolicyOfficer.aadObjectId), ['manager', 'approver']);

      // They are told of their roles too, before or after this.
      const { mark } = await bot.teams.say(secondPolicyOfficer, 'wis alles');
      const isDone = (message: Parameters<typeof wordsOf>[0]) => /alles is gewist/.test(wordsOf(message));
      await bot.teams.waitForMessage(bot.teams.personalChat(secondPolicyOfficer).id, isDone, { after: mark });

      assert.deepEqual(await rolesOf(secondPolicyOfficer.aadObjectId), []);
      const { rows } = await sql<{ role: string }>`select role from role_change
        where change = 'take' and role in ('manager', 'approver') order by version desc limit 2`.execute(
        database.query,
      );
      assert.deepEqual(rows.map(({ role }) => role).toSorted(), ['approver', 'manager']);
    });

    it('is told once of a role of their own: on the card', async () => {
      const { bot, database } = running();
      const { administrator } = bot.teams.people;
      const pressed = await bot.teams.press(administrator, await ask(bot, 'rollen', administrator), 'Geef deze rol', {
        colleague: administrator.aadObjectId,
        role: 'privacy-officer',
      });

      assert.match(shown(pressed.shown), /Je bent nu privacy officer\./);
      const { rows } = await sql`
        select key from delivery where key like 'appointed:%' and target = ${administrator.aadObjectId}`.execute(
        database.query,
      );
      assert.deepEqual(rows, []);
    });
  });
});
