import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { appoint } from '../storage/written.ts';
import { askingAColleague } from '../support/asking-a-colleague.ts';
import { makeChampion } from '../support/champions.ts';
import { ask, wordsOf } from '../support/conversation.ts';
import { forEachBot } from '../support/each-bot.ts';
import { withoutReferrals } from '../support/referral-tables.ts';
import type { Person } from '../support/teams/people.ts';

const question = 'Waarom wijkt onze telling van de Wmo-meldingen af van die van de regio?';
const offer = /Kun jij deze vraag oppakken/;

describe('a question whose champion leaves goes on', () => {
  forEachBot(
    (running) => {
      const { told, press, typed, drafted, sent, newestOf } = askingAColleague(running);
      const idOf = ({ tenantId, aadObjectId: id }: Person) => ({ tenantId, id });
      const people = () => running().bot.teams.people;

      beforeEach(async () => {
        const { champion, secondChampion, coordinator } = people();
        await withoutReferrals(running().database);
        for (const person of [champion, secondChampion, coordinator]) await ask(running().bot, 'help', person);
        await appoint(running().database, idOf(coordinator), ['coordinator']);
        await makeChampion(running().database, champion, { topics: ['social-support'] });
      });
      afterEach(() => running().bot.teams.assertClean());

      const read = (person: Person) =>
        running()
          .bot.teams.visible(running().bot.teams.personalChat(person).id)
          .map((message) => wordsOf(message));
      const addSecond = () => makeChampion(running().database, people().secondChampion, { topics: ['social-support'] });

      it('to the next when who was asked stops', async () => {
        const { policyOfficer: asker, champion, secondChampion } = people();
        const { mark } = await sent(asker, question);
        const offered = await told(champion, offer, mark);
        await addSecond();

        const stopped = await running().bot.teams.say(champion, 'stop als data champion');

        await told(secondChampion, offer, stopped.mark);
        await told(asker, /De collega met je vraag is er nu niet/, stopped.mark);
        await told(champion, /Een vraag ligt niet meer bij jou/, stopped.mark);
        assert.deepEqual((await newestOf(asker))?.offered_ids, [secondChampion.aadObjectId]);
        void offered;
      });

      it('to the next when who was asked declines, and on to another when who took it hands it over, with both reasons in its history', async () => {
        const { policyOfficer: asker, champion, secondChampion, coordinator, manager } = people();
        await ask(running().bot, 'help', manager);
        const { mark } = await sent(asker, question);
        const offered = await told(champion, offer, mark);
        await addSecond();
        const empty = await press(champion, offered, 'Geef terug', { reason: ' ' });
        assert.match(JSON.stringify(empty.pressed.shown), /Schrijf|Vul/);

        const declined = await press(champion, offered, 'Geef terug', { reason: 'Ik zit vol deze week.' });
        const second = await told(secondChampion, offer, declined.mark);
        await told(asker, /Ik zoek een andere collega voor je vraag/, declined.mark);
        await makeChampion(running().database, manager, { topics: ['social-support'] });
        await press(secondChampion, second, 'Ik pak dit op');
        const handed = await press(secondChampion, second, 'Geef de vraag door', { reason: 'Zij telt voor de regio.' });

        await told(asker, /gaf je vraag door[^]*Zij telt voor de regio/, handed.mark);
        const third = await told(manager, offer, handed.mark);
        await press(manager, third, 'Ik pak dit op');
        assert.equal((await newestOf(asker))?.champion_id, manager.aadObjectId);
        const list = await typed(coordinator, 'open vragen', /Wmo-meldingen/);
        const seen = JSON.stringify((await press(coordinator, list, 'Bekijk')).pressed.shown);
        for (const line of [/kon de vraag niet oppakken\. Reden: Ik zit vol/, /gaf de vraag door\. Reden: Zij telt/])
          assert.match(seen, line);
        assert.equal(read(champion).filter((words) => offer.test(words)).length, 0, 'who declined is not asked again');
      });

      it('to the next when who took it is away, and stays with who is away once somebody else has it', async () => {
        const { policyOfficer: asker, champion, secondChampion } = people();
        const { mark } = await sent(asker, question);
        await press(champion, await told(champion, offer, mark), 'Ik pak dit op');
        await addSecond();
        const { mark: away } = await running().bot.teams.say(champion, 'afwezig tot 31 december');

        const next = await told(secondChampion, offer, away);
        const back = await running().bot.teams.say(champion, 'ik ben er weer');
        await press(secondChampion, next, 'Ik pak dit op');
        await told(asker, /Data champion Ruimte \(voorbeeld\) heeft je vraag aangenomen/, back.mark);
      });

      it('to the next on the first day of an absence that was told beforehand, and not before', async () => {
        const { bot, database } = running();
        const { policyOfficer: asker, champion, secondChampion } = people();
        const { mark } = await sent(asker, question);
        await press(champion, await told(champion, offer, mark), 'Ik pak dit op');
        await addSecond();
        const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
        await typed(champion, `ik ben op vakantie van ${day(5)} tot ${day(12)}`, /Vanaf [^]* ben je afwezig, tot/);
        await bot.app.lookAt('referrals');
        assert.equal((await newestOf(asker))?.champion_id, champion.aadObjectId);

        await sql`update champion set absent_from = ${day(0)} where person_id = ${champion.aadObjectId}`.execute(
          database.query,
        );
        const begun = bot.teams.ledger.mark();
        await bot.app.lookAt('referrals');
        await told(secondChampion, offer, begun);
        await told(asker, /De collega met je vraag is er nu niet/, begun);
      });

      it('to the coordinator when an administrator takes the role and nobody else fits', async () => {
        const { policyOfficer: asker, champion, coordinator, administrator } = people();
        const { mark } = await sent(asker, question);
        await press(champion, await told(champion, offer, mark), 'Ik pak dit op');
        const roles = await typed(administrator, 'rollen', /Wie heeft welke rol/);

        const taken = await press(administrator, roles, 'Neem deze rol af', {
          held: `champion ${champion.aadObjectId}`,
        });

        await told(coordinator, /Wmo-meldingen/, taken.mark);
        await told(asker, /De coördinator zoekt een ander/, taken.mark);
        assert.equal((await newestOf(asker))?.state, 'escalated');
      });

      it('while it waits for the asker, when the champion has their data erased', async () => {
        const { policyOfficer: asker, champion, coordinator } = people();
        const { mark, draft } = await sent(asker, question);
        const taken = await told(champion, offer, mark);
        await press(champion, taken, 'Ik pak dit op');
        await press(champion, taken, 'Stuur je vraag', { askBack: 'Welke periode bedoel je?' });
        await told(asker, /Welke periode bedoel je/, mark);
        const card = await typed(champion, 'wis mijn gegevens', /Zal ik alles wissen/);

        const erased = await press(champion, card, 'Wis alles');

        await told(coordinator, /Wmo-meldingen/, erased.mark);
        assert.equal((await newestOf(asker))?.state, 'escalated');
        const { rows } = await sql`select * from referral`.execute(running().database.query);
        assert.doesNotMatch(JSON.stringify(rows), new RegExp(`${champion.aadObjectId}|Data champion \\(v`));
        void draft;
      });

      it('from its asker, when they have their data erased, to who waits with them, who reads it in their own words', async () => {
        const { policyOfficer: asker, secondPolicyOfficer: other, approver: third, champion } = people();
        const { mark } = await sent(asker, question, { remark: 'Het gaat om wijk Noord.' });
        const taken = await told(champion, offer, mark);
        await press(champion, taken, 'Ik pak dit op');
        const others = 'Waarom wijkt onze telling van Wmo-meldingen zo af van die van de regio?';
        await press(other, await drafted(other, others), 'Sluit aan');
        await press(third, await drafted(third, question), 'Sluit aan');
        const card = await typed(asker, 'wis mijn gegevens', /Zal ik alles wissen/);

        const erased = await press(asker, card, 'Wis alles');

        await told(other, /Een vraag waar je op wachtte is nu van jou/, erased.mark);
        await press(champion, taken, 'Stuur je antwoord', { answer: 'De regio telt per huishouden.' });
        await told(other, /De regio telt per huishouden/, erased.mark);
        await told(third, /De regio telt per huishouden/, erased.mark);
        assert.ok(!read(third).some((words) => /is ingetrokken/.test(words)));
        const { rows } = await sql`select * from referral where asker_id <> 'erased'`.execute(running().database.query);
        assert.doesNotMatch(JSON.stringify(rows), /wijk Noord/);
        assert.match(JSON.stringify(rows), /zo af van die van de regio/);
      });
    },
    ['PostgreSQL'],
  );
});
