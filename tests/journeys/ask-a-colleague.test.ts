import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { Database } from '../../src/storage/engine/database.ts';
import { appoint } from '../storage/written.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { makeChampion } from '../support/champions.ts';
import { ask, wordsOf } from '../support/conversation.ts';
import { openFresh } from '../support/database.ts';
import type { Accepted } from '../support/teams/ledger.ts';
import type { Person } from '../support/teams/people.ts';
import { shownCard } from '../support/teams/shown-card.ts';

const question = 'Waarom wijkt onze telling van de Wmo-meldingen af van die van de regio?';

for (const engine of ['PGlite', 'PostgreSQL'] as const)
  describe(`a question that the bot could not answer goes to a colleague, on ${engine}`, () => {
    let bot: TestBot;
    let database: Database;

    before(async function () {
      this.timeout(60_000);
      database = await openFresh(engine);
      bot = await startTestBot(database);
      const { champion, secondChampion, coordinator, manager } = bot.teams.people;
      for (const person of [champion, secondChampion, coordinator, manager]) await ask(bot, 'help', person);
      await makeChampion(database, champion, { topics: ['social-support'] });
      await appoint(database, idOf(coordinator), ['coordinator']);
    });
    afterEach(() => bot.teams.assertClean());
    after(async () => {
      await bot.stop();
      await database.close();
    });

    const idOf = ({ tenantId, aadObjectId: id }: Person) => ({ tenantId, id });
    const told = (person: Person, pattern: RegExp, after: number): Promise<Accepted> =>
      bot.teams.waitForMessage(bot.teams.personalChat(person).id, (message) => pattern.test(wordsOf(message)), {
        after,
      });
    /** Of the newest question of somebody. */
    const stateOf = async ({ aadObjectId }: Person) => {
      const { rows } = await sql<{ state: string }>`
        select state from referral where asker_id = ${aadObjectId} order by created_at desc limit 1`.execute(
        database.query,
      );
      return rows[0]?.state;
    };
    /** What answers what was typed: notes about other questions may come between. */
    const typed = async (person: Person, text: string, pattern: RegExp) => {
      const { mark } = await bot.teams.say(person, text);
      return told(person, pattern, mark);
    };
    const words = (value: unknown) => JSON.stringify(value);
    /** Presses a button on the card as it stands there when the change of it has arrived. */
    async function press(person: Person, card: Accepted, title: string, inputs: Record<string, string> = {}) {
      const shows = ({ activityId, activity }: Accepted) =>
        activityId === card.activityId && JSON.stringify(activity).includes(JSON.stringify(title));
      const now = shows(card) ? card : await bot.teams.waitForMessage(card.conversationId, shows);
      const mark = bot.teams.ledger.mark();
      return { mark, pressed: await bot.teams.press(person, newest(now), title, inputs) };
    }
    /** The newest change in its place. */
    function newest(card: Accepted): Accepted {
      const versions = bot.teams
        .visible(card.conversationId)
        .filter(({ activityId }) => activityId === card.activityId);
      return versions.at(-1) ?? card;
    }

    /** Asked, consented, with the champion. */
    async function sent(person: Person, inputs: Record<string, string> = {}, asked = question) {
      const answer = await ask(bot, asked, person);
      const started = await press(person, answer, 'Vraag een collega');
      const draft = await told(person, /Dit stuur ik door/i, started.mark);
      const consent = await press(person, draft, 'Stuur door', inputs);
      const offer = await told(bot.teams.people.champion, /Kun jij deze vraag oppakken/, consent.mark);
      return { draft, offer, consent };
    }

    it('asks, agrees, is asked back, gets an answer in the same card, and the next who asks gets it from the bot', async () => {
      const { policyOfficer: asker, champion, coordinator, secondPolicyOfficer } = bot.teams.people;
      const answer = await ask(bot, question, asker);
      const started = await press(asker, answer, 'Vraag een collega');
      const draft = await told(asker, /Dit stuur ik door/i, started.mark);
      assert.match(wordsOf(draft), /Wmo-meldingen af van die van de regio/);
      assert.equal(await stateOf(asker), 'draft');
      assert.equal(bot.teams.visible(bot.teams.personalChat(champion).id).length, 1, 'nothing left without consent');

      const consent = await press(asker, draft, 'Stuur door', { remark: 'Bel mij op 06-12345678, het gaat om 2026.' });
      const offer = await told(champion, /Wmo-meldingen/, consent.mark);
      assert.match(wordsOf(offer), /Ik pak dit op|Wmo/);
      assert.match(wordsOf(offer), /het gaat om 2026/);
      assert.doesNotMatch(wordsOf(offer), /12345678/);

      const taken = await press(champion, offer, 'Ik pak dit op');
      await told(asker, /Data champion \(voorbeeld\)/, taken.mark);
      const back = await press(champion, offer, 'Stuur je vraag', { askBack: 'Welke periode bedoel je?' });
      await told(asker, /Welke periode bedoel je/, back.mark);
      assert.equal(await stateOf(asker), 'waiting');
      const replied = await press(asker, draft, 'Stuur je reactie', { reply: 'Het derde kwartaal.' });
      await told(champion, /Het derde kwartaal/, replied.mark);
      const answered = await press(champion, offer, 'Stuur je antwoord', {
        answer: 'De regio telt meldingen per huishouden, wij per persoon.',
      });
      const got = await told(asker, /per huishouden, wij per persoon/, answered.mark);
      assert.match(words(got.activity), /Wmo-meldingen/);
      const confirmed = await press(asker, draft, 'Ja, dit helpt');
      await told(champion, /help|geholpen|hielp/i, confirmed.mark);
      assert.equal(await stateOf(asker), 'closed');
      await typed(champion, 'mijn verwijzingen', /hielp[^]*1 collega|1 collega[^]*hielp/i);
      await typed(asker, 'mijn vragen', /Mijn vragen[^]*Wmo-meldingen/);

      const kept = await typed(champion, 'maak hier een artikel van', /Een collega kijkt het na/);
      assert.match(wordsOf(kept), /af van die van de regio/);
      const draftCard = await told(coordinator, /Wil je dit nakijken\?/, confirmed.mark);
      const approved = await press(coordinator, draftCard, 'Keur dit artikel goed');
      await told(champion, /is goedgekeurd/, approved.mark);
      const again = await ask(
        bot,
        'waarom wijken onze Wmo-meldingen af van de telling van de regio',
        secondPolicyOfficer,
      );
      assert.match(wordsOf(again), /per huishouden, wij per persoon/);
      assert.match(wordsOf(again), /Nagekeken door Coördinator \(voorbeeld\)/);
    });

    it('shows nothing of it to anybody else, whatever they copy', async () => {
      const { secondPolicyOfficer: asker, manager, secondChampion } = bot.teams.people;
      const { offer, draft } = await sent(asker);
      for (const stranger of [manager, secondChampion])
        for (const card of [offer, draft]) {
          const copied = { ...shownCard(newest(card)), conversationId: bot.teams.personalChat(stranger).id };
          const pressed = await bot.teams.press(stranger, copied, card === offer ? 'Ik pak dit op' : 'Trek in');
          assert.doesNotMatch(words([pressed.shown ?? '', pressed.notice ?? '']), /regio|Beleidsmedewerker/);
        }
      assert.equal(await stateOf(asker), 'offered');
      assert.doesNotMatch(wordsOf(await ask(bot, 'open vragen', manager)), /regio/);
      assert.match(wordsOf(await ask(bot, 'verwijzingen', manager)), /mag alleen wie de rol/);
      await press(asker, draft, 'Trek in');
    });

    it('goes to the coordinator when nobody is left, who gives it to a champion', async () => {
      const { indicatorOwner: asker, champion, secondChampion, coordinator } = bot.teams.people;
      const { offer, draft } = await sent(asker);
      const declined = await press(champion, offer, 'Geef terug', { reason: 'Ik zit vol deze week.' });
      assert.match(words(declined.pressed.shown), /./);
      assert.doesNotMatch(words(declined.pressed.shown?.card['body'] ?? ''), /van de regio/);
      const before = await told(coordinator, /Wmo-meldingen/, declined.mark);
      await told(asker, /coördinator/, declined.mark);
      assert.equal(await stateOf(asker), 'escalated');

      await makeChampion(database, secondChampion, { topics: ['debts'] });
      await typed(coordinator, 'verwijzingen', /Wmo-meldingen/);
      const fresh = await typed(coordinator, 'open vragen', /Wmo-meldingen/);
      const opened = await bot.teams.press(coordinator, fresh, 'Bekijk');
      assert.ok(opened.shown);
      const mark = bot.teams.ledger.mark();
      await bot.teams.press(coordinator, opened.shown, 'Wijs de vraag toe', {
        colleague: secondChampion.aadObjectId,
        reason: 'Zij kent de regio.',
      });
      const given = await told(secondChampion, /Wmo-meldingen/, mark);
      assert.equal(await stateOf(asker), 'offered');
      const taken = await press(secondChampion, given, 'Ik pak dit op');
      await told(asker, /Data champion Ruimte/, taken.mark);
      void [before, draft];
    });

    it('keeps out of a channel what others need not see', async () => {
      const { approver: asker } = bot.teams.people;
      await ask(bot, 'help', asker);
      const channel = bot.teams.channel();
      const said = await bot.teams.sayInChannel(asker, channel, question);
      const answer = await bot.teams.waitForMessage(channel.id, undefined, { after: said.mark });
      const started = await press(asker, answer, 'Vraag een collega');
      assert.match(started.pressed.notice ?? '', /eigen bericht/);
      await told(asker, /Dit stuur ik door/i, started.mark);
      assert.equal(bot.teams.visible(channel.id).length, 1);
    });

    it('does what a button does when its label is typed and one question fits', async () => {
      const { secondPolicyOfficer: asker, champion } = bot.teams.people;
      const another = 'Telt een afgebroken keukentafelgesprek bij de Wmo mee als melding?';
      await typed(asker, 'Ja, dit helpt!', /Fijn dat het helpt/);
      await ask(bot, another, asker);
      await typed(asker, 'Vraag een collega', /Dit stuur ik door[^]*keukentafelgesprek/);
      // A typed message keeps no name, so that the button asks for the last step.
      const draft = await typed(asker, 'Stuur door', /Dit stuur ik door[^]*keukentafelgesprek/);
      const { mark: sending } = await press(asker, draft, 'Stuur door');
      const offer = await told(champion, /Kun jij deze vraag oppakken[^]*keukentafelgesprek/, sending);
      assert.match(wordsOf(offer), new RegExp(`Van ${asker.name.replaceAll(/[()]/g, '.')}`));
      assert.equal(await stateOf(asker), 'offered');
      await typed(champion, 'Ik pak dit op', /Jij hebt deze vraag[^]*keukentafelgesprek/);
      assert.equal(await stateOf(asker), 'accepted');
      await told(asker, /Data champion \(voorbeeld\)[^]*aangenomen/, sending);
      const card = await typed(champion, 'stuur je antwoord', /Je antwoord|keukentafelgesprek/);
      await press(champion, card, 'Stuur je antwoord', { answer: 'Nee, pas als er een verslag is.' });
      assert.equal(await stateOf(asker), 'answered');

      const channel = bot.teams.channel();
      const mark = bot.teams.ledger.mark();
      await bot.teams.sayInChannel(asker, channel, 'Ja, dit helpt');
      await told(asker, /Je vraag is beantwoord/, mark);
      await bot.teams.waitForMessage(channel.id, (message) => /eigen chat/.test(wordsOf(message)), { after: mark });
      assert.equal(await stateOf(asker), 'closed');
      const list = bot.teams.ledger.mark();
      await bot.teams.sayInChannel(asker, channel, 'mijn vragen');
      await told(asker, /Mijn vragen[^]*keukentafelgesprek/, list);
      for (const message of bot.teams.visible(channel.id)) assert.doesNotMatch(wordsOf(message), /keukentafelgesprek/);
    });

    it('is about the answer below which it was pressed, also when the same was asked again about something else', async () => {
      const { indicatorOwner: asker } = bot.teams.people;
      await ask(bot, 'Hoe gaat het met de Wmo-meldingen?', asker);
      const older = await ask(bot, 'Is dat veel?', asker);
      await ask(bot, 'Hoe gaat het met de bijstandsaanvragen?', asker);
      await ask(bot, 'Is dat veel?', asker);
      const { mark } = await press(asker, older, 'Vraag een collega');
      const draft = await told(asker, /Dit stuur ik door/, mark);
      assert.match(wordsOf(draft), /Wmo-meldingen/);
      assert.doesNotMatch(wordsOf(draft), /bijstand/i);
      await press(asker, draft, 'Niet doorsturen');
    });

    it('lets somebody with the same question wait with the first, and answers both at once', async () => {
      const { approver: asker, privacyOfficer: other, champion } = bot.teams.people;
      const same = 'Mag ik de duur van een Wmo-melding naast die van een aanvraag zetten?';
      const { offer } = await sent(asker, {}, same);
      const answer = await ask(bot, same, other);
      const started = await press(other, answer, 'Vraag een collega');
      const draft = await told(other, /Dit stuur ik door/i, started.mark);
      const joined = await press(other, draft, 'Sluit aan');
      assert.match(words(joined.pressed.shown), /./);
      await press(champion, offer, 'Ik pak dit op');
      const answered = await press(champion, offer, 'Stuur je antwoord', { answer: 'Wij tellen anders dan zij.' });
      await told(asker, /Wij tellen anders dan zij/, answered.mark);
      await told(other, /Wij tellen anders dan zij/, answered.mark);
      const { rows } =
        await sql`select id from referral where asker_id = ${other.aadObjectId} and state <> 'withdrawn'`.execute(
          database.query,
        );
      assert.equal(rows.length, 0);
    });

    it('is erased with the person, while what happened still counts', async () => {
      const { manager: asker, champion } = bot.teams.people;
      const { offer } = await sent(asker, { remark: 'Het gaat om de wijk Noord.' });
      const exported = await bot.teams.say(asker, 'exporteer mijn gegevens');
      await told(asker, /wijk Noord/, exported.mark);
      await typed(asker, 'wis alles', /alles is gewist/);
      const { rows } = await sql`select * from referral where content ->> 'question' = ''`.execute(database.query);
      assert.equal(rows.length, 1);
      const { rows: all } =
        await sql`select referral.*, e.* from referral left join referral_entry e on e.referral_id = id`.execute(
          database.query,
        );
      assert.doesNotMatch(words(all), new RegExp(`wijk Noord|${asker.aadObjectId}|${asker.name}`));
      void [offer, champion];
    });
  });
