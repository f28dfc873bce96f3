import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { Database } from '../../src/storage/engine/database.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { ask, answerTo, wordsOf } from '../support/conversation.ts';
import { openFresh } from '../support/database.ts';
import { appoint } from '../storage/written.ts';
import type { Person, PersonKey } from '../support/teams/people.ts';
import { shownCard } from '../support/teams/shown-card.ts';

const shown = (value: unknown) => JSON.stringify(value);

for (const engine of ['PostgreSQL'] as const)
  describe(`data champions, on ${engine}`, () => {
    let bot: TestBot;
    let database: Database;

    // Each journey begins without champions.
    beforeEach(async function () {
      this.timeout(60_000);
      database = await openFresh(engine);
      bot = await startTestBot(database);
      for (const key of ['coordinator', 'manager'] as const) {
        await ask(bot, 'help', bot.teams.people[key]);
        await appoint(database, personOf(key), ['coordinator']);
      }
    });
    afterEach(async () => {
      bot.teams.assertClean();
      await bot.stop();
      await database.close();
    });

    const personOf = (key: PersonKey) => {
      const { tenantId, aadObjectId: id } = bot.teams.people[key];
      return { tenantId, id };
    };
    const told = (person: Person, pattern: RegExp, after: number) =>
      bot.teams.waitForMessage(bot.teams.personalChat(person).id, (message) => pattern.test(wordsOf(message)), {
        after,
      });
    /** Beside an answer, the chat of a coordinator gets cards that say what was decided. */
    const asked = async (person: Person, text: string, pattern: RegExp) => {
      const { mark } = await bot.teams.say(person, text);
      return told(person, pattern, mark);
    };
    const champion = async (key: PersonKey) => {
      const { id } = personOf(key);
      const { rows } = await sql<Record<string, unknown>>`select * from champion where person_id = ${id}`.execute(
        database.query,
      );
      return rows[0];
    };
    const roles = async (key: PersonKey) => {
      const { rows } = await sql<{ roles: string[] }>`select roles from person where id = ${personOf(key).id}`.execute(
        database.query,
      );
      return rows[0]?.roles ?? [];
    };
    const signUp = async (key: PersonKey, part: Readonly<Record<string, string>> = {}) => {
      const person = bot.teams.people[key];
      const card = await ask(bot, 'word data champion', person);
      const mark = bot.teams.ledger.mark();
      const form = {
        topics: 'youth,debts',
        team: 'Jeugdteam',
        languages: 'nl,en',
        capacity: '5',
        listed: 'true',
        ...part,
      };
      return { mark, pressed: await bot.teams.press(person, card, 'Meld me aan als champion', form) };
    };
    const approve = async (key: PersonKey) => {
      const { coordinator } = bot.teams.people;
      const card = await asked(coordinator, 'aanmeldingen', /Meldt zich zelf aan/);
      const mark = bot.teams.ledger.mark();
      const pressed = await bot.teams.press(coordinator, card, 'Maak data champion');
      await told(bot.teams.people[key], /Je bent nu data champion/, mark);
      return { card, pressed };
    };

    it('sign up, are approved by a coordinator, and are told; every coordinator’s card says so', async () => {
      const { coordinator, manager } = bot.teams.people;
      await ask(bot, 'language English', manager);
      const { mark, pressed } = await signUp('champion', { why: 'Ik leg graag cijfers uit.' });
      assert.match(shown(pressed.shown), /Je aanmelding is verstuurd/);
      assert.equal((await champion('champion'))?.['state'], 'asked');
      const request = await told(coordinator, /Aanmelding als data champion: Data champion \(voorbeeld\)/, mark);
      const other = await told(manager, /Asks for it themselves/, mark);
      assert.match(wordsOf(request), /Ik leg graag cijfers uit.*Helpt met: Jeugd en Schulden/s);

      const before = bot.teams.ledger.mark();
      const decided = await bot.teams.press(coordinator, request, 'Maak data champion');

      assert.match(shown(decided.shown), /Goedgekeurd/);
      await told(bot.teams.people.champion, /Je bent nu data champion/, before);
      await told(manager, /Approved/, before);
      assert.deepEqual(await roles('champion'), ['champion']);
      const row = await champion('champion');
      assert.equal(row?.['state'], 'approved');
      assert.equal(row?.['request_why'], null);
      const late = await bot.teams.press(manager, shownCard(other), 'Decline this request', { reason: 'Te druk.' });
      assert.match(shown(late.shown), /This has changed meanwhile/);
      assert.deepEqual(await roles('champion'), ['champion']);
      const { rows } = await sql`select change, by_id from champion_change order by version`.execute(database.query);
      assert.deepEqual(rows, [
        { change: 'asked', by_id: personOf('champion').id },
        { change: 'approved', by_id: personOf('coordinator').id },
      ]);
    });

    it('are declined with a reason that they read, and nothing of their profile is kept', async () => {
      const { coordinator } = bot.teams.people;
      await signUp('champion');
      const card = await asked(coordinator, 'aanmeldingen', /Meldt zich zelf aan/);
      const empty = await bot.teams.press(coordinator, card, 'Wijs aanmelding af');
      assert.match(shown(empty.shown), /Schrijf op waarom niet/);

      const mark = bot.teams.ledger.mark();
      const again = await asked(coordinator, 'aanmeldingen', /Meldt zich zelf aan/);
      await bot.teams.press(coordinator, again, 'Wijs aanmelding af', { reason: 'Je team heeft er al drie.' });

      await told(bot.teams.people.champion, /gaat niet door.*Je team heeft er al drie/s, mark);
      const row = await champion('champion');
      assert.deepEqual([row?.['state'], row?.['team'], row?.['name'], row?.['topics']], ['stopped', null, null, []]);
      assert.deepEqual(await roles('champion'), []);
      await asked(coordinator, 'aanmeldingen', /geen aanmeldingen/);
    });

    it('are decided about once when two coordinators do so at the same moment', async () => {
      const { coordinator, manager } = bot.teams.people;
      const { mark } = await signUp('champion');
      const [one, other] = [
        await told(coordinator, /Meldt zich zelf aan/, mark),
        await told(manager, /Meldt zich zelf aan/, mark),
      ];

      const pressed = await Promise.all([
        bot.teams.press(coordinator, one, 'Maak data champion'),
        bot.teams.press(manager, other, 'Wijs aanmelding af', { reason: 'Te druk.' }),
      ]);

      const won = pressed.filter((each) => /Goedgekeurd|Afgewezen/.test(shown(each.shown)));
      assert.equal(won.length, 1);
      assert.equal(pressed.filter((each) => /intussen veranderd/.test(shown(each.shown))).length, 1);
      const isApproved = /Goedgekeurd/.test(shown(won[0]?.shown));
      assert.equal((await champion('champion'))?.['state'], isApproved ? 'approved' : 'stopped');
      assert.deepEqual(await roles('champion'), isApproved ? ['champion'] : []);
    });

    it('are not approved by themselves, nor by who is no coordinator', async () => {
      const { coordinator, manager, policyOfficer } = bot.teams.people;
      const { mark } = await signUp('coordinator');
      await asked(coordinator, 'aanmeldingen', /geen aanmeldingen/);
      const card = await told(manager, /Aanmelding als data champion/, mark);

      const own = await bot.teams.press(coordinator, shownCard(card), 'Maak data champion');
      assert.match(shown(own.shown), /Over je eigen aanmelding beslist een andere coördinator/);
      const other = await bot.teams.press(policyOfficer, shownCard(card), 'Maak data champion');
      assert.match(other.notice ?? '', /rol coördinator/);
      assert.match(wordsOf(await ask(bot, 'aanmeldingen', policyOfficer)), /rol coördinator/);
      assert.deepEqual(await roles('coordinator'), ['coordinator']);
    });

    it('are nominated by card or by naming them in a channel, and decide themselves', async () => {
      const { policyOfficer, champion: nominee, secondChampion, coordinator } = bot.teams.people;
      for (const person of [nominee, secondChampion]) await ask(bot, 'help', person);
      const form = await ask(bot, 'draag een collega voor', policyOfficer);
      let mark = bot.teams.ledger.mark();
      const pressed = await bot.teams.press(policyOfficer, form, 'Draag deze collega voor', {
        colleague: nominee.aadObjectId,
        why: 'Helpt ons al jaren.',
      });
      assert.match(shown(pressed.shown), /Ik vraag het je collega/);
      const question = await told(
        nominee,
        /Voorgedragen door Beleidsmedewerker \(voorbeeld\).*Helpt ons al jaren/s,
        mark,
      );
      await asked(coordinator, 'aanmeldingen', /geen aanmeldingen/);

      mark = bot.teams.ledger.mark();
      const yes = await bot.teams.press(nominee, question, 'Ja, meld me aan als champion', { topics: 'privacy' });
      assert.match(shown(yes.shown), /Fijn dat je wilt helpen/);
      await told(coordinator, /Voorgedragen door Beleidsmedewerker \(voorbeeld\), en wil het zelf ook/, mark);

      mark = bot.teams.ledger.mark();
      const channel = bot.teams.channel();
      const said = bot.teams.activities.message({ person: policyOfficer, conversation: channel }, 'draag');
      const { id, name } = secondChampion;
      const mention = { type: 'mention', text: `<at>${name}</at>`, mentioned: { id, name } };
      const text = `${String(said['text'])} ${mention.text} voor als data champion`;
      const entities = [...(said['entities'] as object[]), mention];
      const answer = await answerTo(bot, await bot.teams.deliver({ ...said, text, entities }));
      assert.match(wordsOf(answer), /in onze eigen chat/);
      const second = await told(secondChampion, /Een collega draagt je voor/, mark);
      await told(policyOfficer, /Ik vraag het je collega/, mark);
      await bot.teams.press(secondChampion, second, 'Ik word liever geen champion');
      assert.equal((await champion('secondChampion'))?.['state'], 'stopped');
    });

    it('change their profile, are away and come back, typed and by card', async () => {
      const person = bot.teams.people.champion;
      await signUp('champion');
      await approve('champion');

      const card = await ask(bot, 'mijn profiel als champion', person);
      const saved = await bot.teams.press(person, card, 'Bewaar mijn profiel', {
        topics: 'privacy',
        languages: 'nl',
        capacity: '2',
        days: '1,2',
        quietFrom: '17:00',
        quietUntil: '08:30',
        listed: 'false',
      });
      assert.match(shown(saved.shown), /Je profiel is bewaard/);
      const row = await champion('champion');
      assert.deepEqual(
        ['topics', 'capacity', 'working_days', 'quiet_from', 'quiet_until', 'is_listed', 'version'].map(
          (key) => row?.[key],
        ),
        [['privacy'], 2, ['1', '2'], 1020, 510, false, 3],
      );
      const stale = await bot.teams.press(person, card, 'Stop als data champion');
      assert.match(shown(stale.shown), /intussen veranderd/);
      const secret = await bot.teams.press(
        person,
        await ask(bot, 'mijn profiel als champion', person),
        'Bewaar mijn profiel',
        {
          team: 'Bel mij op 06-12345678',
        },
      );
      assert.match(shown(secret.shown), /gegevens van een persoon/);

      assert.match(wordsOf(await ask(bot, 'afwezig tot 12 december', person)), /Je bent afwezig tot 12 december/);
      assert.match(wordsOf(await ask(bot, 'ik ben er weer', person)), /Welkom terug/);
      assert.doesNotMatch(wordsOf(await ask(bot, 'ik ben er weer', person)), /Dit kan nu niet/);
      assert.match(wordsOf(await ask(bot, 'afwezig tot maandag', person)), /Je bent afwezig tot \d/);
      assert.match(wordsOf(await ask(bot, 'ik ben er weer', person)), /Welkom terug/);
      assert.match(wordsOf(await ask(bot, 'afwezig tot sint-juttemis', person)), /Die dag begrijp ik niet/);
      for (const [text, answer] of [
        ['ik ben ziek', /Tot wanneer ben je er niet/],
        ['Ik ben morgen vrij', /Genoteerd[^]*Vanaf/],
        ['afwezig van 5 januari t/m 9 januari', /Vanaf 5 januari \d{4} ben je afwezig, tot 10 januari \d{4}/],
        ['afwezig van gisteren tot sint-juttemis', /Die dag begrijp ik niet/],
      ] as const)
        assert.match(wordsOf(await ask(bot, text, person)), answer, text);
      const planned = await champion('champion');
      assert.match(shown([planned?.['absent_from'], planned?.['absent_until']]), /^\["\d{4}-01-05","\d{4}-01-10"\]$/);
      assert.match(wordsOf(await ask(bot, 'Ik ben toch niet weg', person)), /Welkom terug|Je bent er/);
      const away = await ask(bot, 'ik ben afwezig', person);
      const until = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
      const left = await bot.teams.press(person, away, 'Ik ben afwezig', { until });
      assert.match(shown(left.shown), /Ik stuur je geen vragen/);
      assert.equal((await champion('champion'))?.['absent_until'], until);
    });

    it('stop, and are no champion any more when an administrator takes the role away', async () => {
      const { administrator, champion: first, secondChampion } = bot.teams.people;
      await signUp('champion');
      await approve('champion');
      assert.match(wordsOf(await ask(bot, 'stop als data champion', first)), /Je bent geen data champion meer/);
      assert.deepEqual(await roles('champion'), []);

      await signUp('secondChampion');
      await approve('secondChampion');
      const card = await ask(bot, 'rollen', administrator);
      await bot.teams.press(administrator, card, 'Neem deze rol af', {
        held: `champion ${secondChampion.aadObjectId}`,
      });
      assert.equal((await champion('secondChampion'))?.['state'], 'stopped');
      assert.match(wordsOf(await ask(bot, 'champions', first)), /Ik vind geen data champion/);
    });

    it('are not meant by who only says that they are back or away', async () => {
      assert.match(wordsOf(await ask(bot, 'Ik ben er weer')), /Fijn dat je er weer bent/);
      assert.match(wordsOf(await ask(bot, 'afwezig tot 12 december')), /Je bent geen data champion/);
    });

    it('are champion at once when an administrator gave them the role, by filling in a profile', async () => {
      await appoint(database, personOf('champion'), ['champion']);
      const { pressed } = await signUp('champion');
      assert.match(shown(pressed.shown), /Je bent data champion\./);
      assert.equal((await champion('champion'))?.['state'], 'approved');
    });

    it('are found by topic, with only what they agreed to show', async () => {
      const { policyOfficer, englishSpeaker, coordinator } = bot.teams.people;
      await signUp('champion');
      await approve('champion');
      await signUp('secondChampion', { topics: 'debts', listed: 'false', team: 'Geheim team' });
      await approve('secondChampion');

      const found = await ask(bot, 'Wie weet iets van schulden?', policyOfficer);
      assert.match(wordsOf(found), /Deze data champion kan je helpen.*Data champion \(voorbeeld\).*Jeugdteam/s);
      assert.doesNotMatch(shown(found.activity), /Geheim team|Ruimte/);
      assert.match(
        shown(found.activity),
        new RegExp(`https://teams.microsoft.com/l/chat/0/0\\?users=${personOf('champion').id}`),
      );
      const searched = await bot.teams.press(policyOfficer, found, 'Zoek data champions', { query: 'privacy' });
      assert.match(shown(searched.shown), /Ik vind geen data champion/);
      assert.match(wordsOf(await ask(bot, 'find data champion debts', englishSpeaker)), /Helps with: Youth and Debts/);

      assert.match(wordsOf(await ask(bot, 'onderwerpen zonder champion', policyOfficer)), /rol coördinator/);
      const missing = wordsOf(await asked(coordinator, 'onderwerpen zonder champion', /Onderwerpen zonder champion/));
      assert.match(missing, /Privacy/);
      assert.doesNotMatch(missing, /Schulden/);
    });

    it('are found from the compose box, as Teams and as the Agents Playground ask', async () => {
      const { policyOfficer } = bot.teams.people;
      const chat = bot.teams.personalChat(policyOfficer);
      assert.match((await bot.teams.search(policyOfficer, chat, 'schulden')).notice ?? '', /Ik vind niets/);
      await signUp('champion');
      await approve('champion');
      for (const text of ['', 'schulden', 'jeugdteam']) {
        const asTeams = await bot.teams.search(policyOfficer, chat, text);
        assert.deepEqual(asTeams.titles, ['Data champion (voorbeeld)']);
        // Without the name of the command figures are found too.
        const bare = await bot.teams.search(policyOfficer, chat, text, { isBare: true });
        assert.ok(bare.titles.includes('Data champion (voorbeeld)'));
      }
      assert.deepEqual((await bot.teams.search(policyOfficer, chat, 'privacy')).titles, []);
    });

    it('leave nothing behind when they have everything erased', async () => {
      const person = bot.teams.people.champion;
      await signUp('champion', { why: 'Ik leg graag uit.' });
      await approve('champion');
      assert.match(wordsOf(await ask(bot, 'wis alles', person)), /alles is gewist/);
      assert.equal(await champion('champion'), undefined);
      const { rows } = await sql`select * from champion_change`.execute(database.query);
      assert.deepEqual(rows, []);
      assert.match(wordsOf(await ask(bot, 'champions')), /Ik vind geen data champion/);
    });
  });
