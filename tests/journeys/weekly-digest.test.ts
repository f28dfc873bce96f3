import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { answerTo, ask, wordsOf } from '../support/conversation.ts';
import { forEachBot } from '../support/each-bot.ts';
import { fakeTenantId } from '../support/teams/fake-teams.ts';
import { publishing } from '../support/publishing.ts';
import type { Person } from '../support/teams/people.ts';
import { shownCard } from '../support/teams/shown-card.ts';

const story = 'We zien vaker dat mensen pas komen als de mantelzorg het niet meer redt.';
const indicator = 'wmo-meldingen';

const chosen = (verb: string, more: object = {}) => ({
  verb,
  data: { action: verb, nonce: `chosen-${verb}`, chosen: indicator, ...more },
});

describe('the figures of a week', () => {
  forEachBot((running) => {
    afterEach(() => running().bot.teams.assertClean());

    const { connect, drafted, postOf } = publishing(running);
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
    const preview = () => ask(running().bot, 'weekbericht voorbeeld', running().bot.teams.people.manager);
    before(async () => {
      const { manager } = running().bot.teams.people;
      await give(manager, 'manager');
      // Whoever owns the figures of the sample is not among the people of these tests.
      await sql`update indicator set revision = revision + 1, definition = jsonb_set(definition::jsonb, '{owner}',
        jsonb_build_object('id', ${manager.aadObjectId}::text, 'name', ${manager.name}::text))::json`.execute(
        running().database.query,
      );
      await new Promise((seen) => setTimeout(seen, 1_100));
    });

    it('are shown to a manager before they are posted, strongest first, and to nobody else', async () => {
      const { bot } = running();
      const answer = await preview();

      const words = wordsOf(answer);
      assert.match(words, /Er is nog niets geplaatst/);
      assert.match(words, /Weekcijfers week \d+ van 2026, Voorbeeldgemeente/);
      assert.match(words, /\d+ van \d+ cijfers (valt|vallen) op/);
      assert.match(words, /Ook als er niets verandert/);
      assert.match(words, /Dit valt op[\s\S]+Ontbreekt[\s\S]+De andere \d+ cijfers/);
      assert.ok(Buffer.byteLength(shown(shownCard(answer))) <= 25 * 1024);
      assert.match(wordsOf(await ask(bot, 'weekbericht voorbeeld')), /manager/);
    });

    it('are in English for who reads English', async () => {
      const { bot } = running();
      const { manager } = bot.teams.people;
      await ask(bot, 'taal Engels', manager);

      assert.match(wordsOf(await ask(bot, 'weekly digest preview', manager)), /Weekly figures week \d+ of 2026/);

      await ask(bot, 'taal Nederlands', manager);
    });

    it('lead to what a figure means, with that figure as what the conversation is about', async () => {
      const { bot } = running();
      const { manager } = bot.teams.people;
      const mark = bot.teams.ledger.mark();
      const card = await preview();

      await bot.teams.invokeCardAction(manager, shownCard(card), chosen('digest.explain'));

      const answer = await told(manager, /Wmo-meldingen.*week 4\d/, mark);
      assert.match(wordsOf(answer), /Gewone schommeling|Signaal|signaal/);
    });

    it('ask to choose first when nothing was chosen', async () => {
      const { bot } = running();
      const pressed = await bot.teams.press(bot.teams.people.manager, await preview(), 'Bekijk dit cijfer');

      assert.match(pressed.notice ?? '', /Kies eerst een cijfer/);
    });

    it('are counted once for each person who used one, and nobody is kept', async () => {
      const { bot, database } = running();
      const { manager, policyOfficer, champion } = bot.teams.people;
      const card = await preview();
      const notYet = await bot.teams.invokeCardAction(
        manager,
        shownCard(card),
        chosen('digest.used', { post: 'preview' }),
      );
      assert.match(notYet.notice ?? '', /voorbeeld/);
      const use = (person: Person, nonce: string, post: string) =>
        bot.teams.invokeCardAction(person, shownCard(card), {
          verb: 'digest.used',
          data: { action: 'digest.used', nonce, post, indicator },
        });
      const unknown = await use(manager, 'used-nonce-0', 'no-such-post');
      assert.match(unknown.notice ?? '', /Dit weekbericht ken ik niet meer, dus ik tel het niet mee/);
      assert.doesNotMatch(wordsOf(await ask(bot, 'details Wmo-meldingen', manager)), /gebruikt bij een besluit/);

      const weekly = bot.teams.channel('Weekcijfers');
      await connect(manager, weekly, 'koppel als Weekcijfers');
      await drafted(manager, [weekly]);
      const { id } = await postOf('draft');
      for (const [person, nonce] of [
        [manager, 'used-nonce-1'],
        [policyOfficer, 'used-nonce-1'],
        [champion, 'used-nonce-1'],
        [manager, 'used-nonce-2'],
      ] as const) {
        assert.match((await use(person, nonce, id)).notice ?? '', /ik tel het mee/);
      }

      const details = wordsOf(await ask(bot, 'details Wmo-meldingen', manager));
      assert.match(details, /3 keer gebruikt bij een besluit/);
      const asFollower = await use(policyOfficer, 'used-nonce-3', 'followed');
      assert.match(asFollower.notice ?? '', /ik tel het mee/);
      assert.match(wordsOf(await ask(bot, 'details Wmo-meldingen', manager)), /4 keer gebruikt bij een besluit/);
      assert.doesNotMatch(wordsOf(await ask(bot, 'details Wmo-meldingen')), /gebruikt bij een besluit/);
      const { rows } = await sql<{ kept: string }>`
        select json_build_object('press', (select json_agg(p) from figure_use_press p), 'use', (select json_agg(u) from figure_use u))::text
        as kept`.execute(database.query);
      for (const { aadObjectId } of [manager, policyOfficer, champion]) assert.ok(!rows[0]?.kept.includes(aadObjectId));
    });

    it('come with what is behind one of them: table, definition and history', async () => {
      const { bot } = running();
      const answer = await ask(bot, 'details Wmo-meldingen');

      const words = wordsOf(answer);
      assert.match(words, /Wmo-meldingen, Voorbeeldgemeente/);
      assert.match(words, /De laatste periodes/);
      assert.match(words, /Zegt niet/);
      assert.match(words, /week 21 van 2026|week 22 van 2026/);
      assert.ok(Buffer.byteLength(shown(shownCard(answer))) <= 25 * 1024);
      assert.match(wordsOf(await ask(bot, 'details van wmo')), /Welk cijfer bedoel je\?.*Wmo-meldingen/s);
    });

    it('propose to compute anew what is ordinary after a lasting shift, to who may and with the cause', async () => {
      const { bot, database } = running();
      const { manager, policyOfficer } = bot.teams.people;
      const name = 'Aanmeldingen voor schuldhulp';
      assert.doesNotMatch(shown(shownCard(await ask(bot, `details ${name}`, policyOfficer))), /IJk opnieuw/);
      const details = await ask(bot, `details ${name}`, manager);
      assert.match(wordsOf(details), /Weet de eigenaar wat er toen veranderde\?/);

      const without = await bot.teams.press(manager, details, 'IJk opnieuw', { reason: '' });
      assert.match(without.notice ?? '', /wat er toen veranderde/);
      const done = await bot.teams.press(manager, details, 'IJk opnieuw', { reason: 'Een tweede loket ging open.' });

      assert.match(done.notice ?? '', /Gedaan\. Wat gewoon is bij Aanmeldingen voor schuldhulp/);
      const { rows } = await sql<{ because: string }>`
        select because from indicator_version where because is not null`.execute(database.query);
      assert.deepEqual(rows, [{ because: 'Een tweede loket ging open.' }]);
      assert.match(wordsOf(await ask(bot, `details ${name}`, manager)), /Een tweede loket ging open/);
    });

    it('are asked about in the thread of a channel, and a story is written in one’s own chat', async () => {
      const { bot } = running();
      const { policyOfficer, manager } = bot.teams.people;
      const channel = bot.teams.channel();
      const mark = bot.teams.ledger.mark();
      const card = await answerTo(bot, await bot.teams.sayInChannel(policyOfficer, channel, 'details Wmo-meldingen'));
      const thread = shownCard(card).conversationId;

      await bot.teams.press(policyOfficer, card, 'Wat betekent dit?');
      const answer = await bot.teams.waitForMessage(
        thread,
        (message) => /Wat je er niet uit kunt halen/.test(wordsOf(message)),
        { after: mark },
      );
      assert.match(wordsOf(answer), /Wmo-meldingen/);
      assert.match(JSON.stringify(shownCard(answer)), /referral\.start/);

      const pressed = await bot.teams.press(policyOfficer, card, 'Vertel een praktijkverhaal');
      assert.match(pressed.notice ?? '', /eigen chat/);
      assert.ok(await told(policyOfficer, /Praktijkverhaal bij Wmo-meldingen/, mark));

      const elsewhere = await answerTo(bot, await bot.teams.sayInChannel(manager, channel, 'weekbericht voorbeeld'));
      assert.match(wordsOf(elsewhere), /in onze eigen chat/);
      assert.doesNotMatch(wordsOf(elsewhere), /vallen op|valt op/);
      assert.ok(await told(manager, /Er is nog niets geplaatst/, mark));
    });

    it('take a story from practice beside them, which its owner approves and the next digest shows', async () => {
      const { bot } = running();
      const { policyOfficer, manager } = bot.teams.people;
      const mark = bot.teams.ledger.mark();
      const form = await ask(bot, 'praktijkverhaal bij Wmo-meldingen', policyOfficer);
      const send = 'Stuur naar de eigenaar';

      const about = { told: 'Mevrouw De Vries (bsn 111222333) kwam drie keer langs.' };
      const refused = await bot.teams.press(policyOfficer, form, send, about);
      assert.match(shown(refused.shown), /één inwoner|gegevens van personen/);
      assert.doesNotMatch(shown(refused.shown), /Vries|111222333/);

      const sent = await bot.teams.press(policyOfficer, form, send, {
        told: story,
        saidAs: 'een consulent Wmo',
        showsName: 'false',
      });
      assert.match(shown(sent.shown), /kijkt het na/);
      const waiting = await told(manager, /Een collega vertelt iets bij Wmo-meldingen/, mark);
      assert.doesNotMatch(wordsOf(await preview()), /mantelzorg/);

      const approved = await bot.teams.press(manager, waiting, 'Keur dit verhaal goed');
      assert.match(shown(approved.shown), /Goedgekeurd/);
      assert.ok(await told(policyOfficer, /is goedgekeurd/, mark));
      const words = wordsOf(await ask(bot, 'details Wmo-meldingen', manager));
      assert.match(words, /mantelzorg/);
      assert.match(words, /een consulent Wmo/);
      assert.ok(!words.includes(policyOfficer.name));
      const again = await bot.teams.press(manager, waiting, 'Keur dit verhaal goed');
      assert.match(shown(again.shown), /intussen iets veranderd|al gedaan/);
    });

    it('do not show a story that its owner declined, and say why to who told it', async () => {
      const { bot } = running();
      const { policyOfficer, manager } = bot.teams.people;
      const mark = bot.teams.ledger.mark();
      const form = await ask(bot, 'vertel een praktijkverhaal', policyOfficer);
      const send = 'Stuur naar de eigenaar';
      const unchosen = await bot.teams.press(policyOfficer, form, send, { told: story });
      assert.match(shown(unchosen.shown), /Kies eerst een cijfer/);
      assert.match(shown(unchosen.shown), /mantelzorg/);

      await bot.teams.press(policyOfficer, form, send, { told: 'Het is druk aan de balie.', chosen: indicator });
      const waiting = await told(manager, /druk aan de balie/, mark);
      const without = await bot.teams.press(manager, waiting, 'Keur dit verhaal niet goed', { reason: '' });
      assert.match(shown(without.shown), /waarom niet/);
      await bot.teams.press(manager, waiting, 'Keur dit verhaal niet goed', {
        reason: 'Dat stond er vorige week ook.',
      });

      assert.ok(await told(policyOfficer, /wordt niet geplaatst[\s\S]*vorige week ook/, mark));
    });

    it('forget who told a story when they have their data erased', async () => {
      const { bot, database } = running();
      await ask(bot, 'wis alles');

      const { rows } = await sql<{ state: string; by_id: string | null }>`
        select state, by_id from practice_story`.execute(database.query);
      assert.deepEqual(rows, [{ state: 'approved', by_id: null }]);
    });

    it('ask once for what the same owner has not given yet', async () => {
      const { bot } = running();
      const { manager } = bot.teams.people;
      const { mark } = await bot.teams.say(manager, 'cijfers insturen: periode;Wmo-meldingen\n2026-W47;55');
      await told(manager, /Zo komt het erin te staan/, mark);
      await ask(bot, 'opslaan', manager);
      const words = wordsOf(await preview());
      assert.match(words, /^Er is nog geen cijfer van week 47 van 2026. Dat is geen nul.$/m);
      const asked = words.match(/^- Bijstandsaanvragen, .*$/m)?.[0] ?? '';
      assert.match(asked, /^- Bijstandsaanvragen, [^:]+ en [^:]+: Vraag het de eigenaar: Teamleider Inkomen [^.]*\.$/);
    });
  });
});
