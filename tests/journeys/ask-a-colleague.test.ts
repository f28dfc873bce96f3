import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { openDatabase, type Database } from '../../src/storage/engine/database.ts';
import { appoint } from '../storage/written.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { makeChampion } from '../support/champions.ts';
import { ask, wordsOf } from '../support/conversation.ts';
import { freshDatabase } from '../support/database.ts';
import type { Accepted } from '../support/teams/ledger.ts';
import type { Person } from '../support/teams/people.ts';
import { shownCard } from '../support/teams/shown-card.ts';

const question = 'Waarom wijkt onze telling van de Wmo-meldingen af van die van de regio?';

for (const engine of ['PGlite', 'PostgreSQL'] as const)
  describe(`a question that the bot could not answer goes to a colleague, on ${engine}`, () => {
    let bot: TestBot;
    let database: Database;

    beforeEach(async function () {
      this.timeout(60_000);
      database = await openDatabase(await freshDatabase(engine));
      bot = await startTestBot(database);
      const { champion, secondChampion, coordinator, manager } = bot.teams.people;
      for (const person of [champion, secondChampion, coordinator, manager]) await ask(bot, 'help', person);
      await makeChampion(database, champion, { topics: ['social-support'] });
      await appoint(database, idOf(coordinator), ['coordinator']);
    });
    afterEach(async () => {
      bot.teams.assertClean();
      await bot.stop();
      await database.close();
    });

    const idOf = ({ tenantId, aadObjectId: id }: Person) => ({ tenantId, id });
    const told = (person: Person, pattern: RegExp, after: number): Promise<Accepted> =>
      bot.teams.waitForMessage(bot.teams.personalChat(person).id, (message) => pattern.test(wordsOf(message)), {
        after,
      });
    const states = async () => {
      const { rows } = await sql<{ state: string }>`select state from referral order by created_at`.execute(
        database.query,
      );
      return rows.map(({ state }) => state);
    };
    const words = (value: unknown) => JSON.stringify(value);
    const press = bot_press();

    /** Presses a button on the card as it stands there now. */
    function bot_press() {
      return async (person: Person, card: Accepted, title: string, inputs: Record<string, string> = {}) => {
        const mark = bot.teams.ledger.mark();
        const pressed = await bot.teams.press(person, newest(card), title, inputs);
        return { mark, pressed };
      };
    }
    /** What an update in place made of it. */
    function newest(card: Accepted): Accepted | ReturnType<typeof shownCard> {
      const versions = bot.teams
        .visible(card.conversationId)
        .filter(({ activityId }) => activityId === card.activityId);
      return versions.at(-1) ?? card;
    }

    /** Asked, consented, with the champion. */
    async function sent(person: Person, inputs: Record<string, string> = {}) {
      const answer = await ask(bot, question, person);
      const started = await press(person, answer, 'Vraag een collega');
      const draft = await told(person, /Dit stuur ik door/i, started.mark);
      const consent = await press(person, draft, 'Stuur door', inputs);
      const offer = await told(bot.teams.people.champion, /Wmo-meldingen/, consent.mark);
      return { draft, offer, consent };
    }

    it('asks, agrees, is asked back, gets an answer in the same card and says that it helped', async () => {
      const { policyOfficer: asker, champion } = bot.teams.people;
      const answer = await ask(bot, question, asker);
      const started = await press(asker, answer, 'Vraag een collega');
      const draft = await told(asker, /Dit stuur ik door/i, started.mark);
      assert.match(wordsOf(draft), /Wmo-meldingen af van die van de regio/);
      assert.deepEqual(await states(), ['draft']);
      assert.equal(bot.teams.visible(bot.teams.personalChat(champion).id).length, 1, 'nothing left without consent');

      const consent = await press(asker, draft, 'Stuur door', { remark: 'Bel mij op 06-12345678, het gaat om 2026.' });
      const offer = await told(champion, /Wmo-meldingen/, consent.mark);
      assert.match(wordsOf(offer), /Ik pak dit op|Wmo/);
      assert.match(wordsOf(offer), /het gaat om 2026/);
      assert.doesNotMatch(wordsOf(offer), /12345678/);

      const taken = await press(champion, offer, 'Ik pak dit op');
      await told(asker, /Data champion \(voorbeeld\)/, taken.mark);
      const back = await press(champion, offer, 'Stel mijn vraag', { askBack: 'Welke periode bedoel je?' });
      await told(asker, /Welke periode bedoel je/, back.mark);
      assert.deepEqual(await states(), ['waiting']);
      const replied = await press(asker, draft, 'Stuur mijn antwoord', { reply: 'Het derde kwartaal.' });
      await told(champion, /Het derde kwartaal/, replied.mark);
      const answered = await press(champion, offer, 'Stuur mijn antwoord', {
        answer: 'De regio telt meldingen per huishouden, wij per persoon.',
      });
      const got = await told(asker, /per huishouden, wij per persoon/, answered.mark);
      assert.match(words(got.activity), /Wmo-meldingen/);
      const confirmed = await press(asker, draft, 'Ja, dit helpt');
      await told(champion, /help|geholpen|hielp/i, confirmed.mark);
      assert.deepEqual(await states(), ['closed']);
      assert.match(wordsOf(await ask(bot, 'mijn verwijzingen', champion)), /1 collega/);
      assert.match(wordsOf(await ask(bot, 'mijn vragen', asker)), /Wmo-meldingen/);
    });

    it('shows nothing of it to anybody else, whatever they copy', async () => {
      const { policyOfficer: asker, manager, secondChampion } = bot.teams.people;
      const { offer, draft } = await sent(asker);
      for (const stranger of [manager, secondChampion])
        for (const card of [offer, draft]) {
          const chat = bot.teams.personalChat(stranger).id;
          const copied = { ...shownCard(newest(card) as Accepted), conversationId: chat };
          const title = card === offer ? 'Ik pak dit op' : 'Trek mijn vraag in';
          const pressed = await bot.teams.press(stranger, copied, title);
          assert.doesNotMatch(words([pressed.shown ?? '', pressed.notice ?? '']), /regio|Beleidsmedewerker/);
        }
      assert.deepEqual(await states(), ['offered']);
      assert.doesNotMatch(wordsOf(await ask(bot, 'open vragen', manager)), /regio/);
      assert.match(wordsOf(await ask(bot, 'verwijzingen', manager)), /mag alleen wie de rol/);
    });

    it('goes to the coordinator when nobody is left, who gives it to a champion or answers it', async () => {
      const { policyOfficer: asker, champion, secondChampion, coordinator } = bot.teams.people;
      const { offer, draft } = await sent(asker);
      const declined = await press(champion, offer, 'Geef de vraag terug', { reason: 'Ik zit vol deze week.' });
      const before = await told(coordinator, /Wmo-meldingen/, declined.mark);
      await told(asker, /coördinator/, declined.mark);
      assert.deepEqual(await states(), ['escalated']);
      await makeChampion(database, secondChampion);
      assert.match(wordsOf(await ask(bot, 'verwijzingen', coordinator)), /Wmo-meldingen/);
      void [draft, before];
    });

    it('keeps what a channel need not see in the chat of who asked', async () => {
      const { policyOfficer: asker, champion } = bot.teams.people;
      await ask(bot, 'help', asker);
      const channel = bot.teams.channel();
      const said = await bot.teams.sayInChannel(asker, channel, question);
      const answer = await bot.teams.waitForMessage(channel.id, undefined, { after: said.mark });
      const started = await press(asker, answer, 'Vraag een collega');
      assert.match(started.pressed.notice ?? '', /eigen chat|chat/);
      await told(asker, /Dit stuur ik door/i, started.mark);
      assert.equal(bot.teams.visible(channel.id).length, 1);
      void champion;
    });

    it('is erased with the person, while what happened still counts', async () => {
      const { policyOfficer: asker, champion } = bot.teams.people;
      const { offer } = await sent(asker, { remark: 'Het gaat om de wijk Noord.' });
      const exported = await bot.teams.say(asker, 'exporteer mijn gegevens');
      await told(asker, /wijk Noord/, exported.mark);
      await ask(bot, 'wis alles', asker);
      const { rows } = await sql`select * from referral`.execute(database.query);
      const { rows: entries } = await sql`select * from referral_entry`.execute(database.query);
      assert.equal(rows.length, 1);
      assert.doesNotMatch(
        words([rows, entries]),
        new RegExp(`regio|wijk Noord|${asker.aadObjectId}|Beleidsmedewerker`),
      );
      void [offer, champion];
    });
  });
