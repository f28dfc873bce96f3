import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { appoint } from '../storage/written.ts';
import { askingAColleague } from '../support/asking-a-colleague.ts';
import { makeChampion } from '../support/champions.ts';
import { ask, wordsOf } from '../support/conversation.ts';
import { forEachBot } from '../support/each-bot.ts';
import { withoutReferrals } from '../support/referral-tables.ts';
import type { Accepted } from '../support/teams/ledger.ts';
import type { Person } from '../support/teams/people.ts';
import { shownCard } from '../support/teams/shown-card.ts';

const question = 'Waarom wijkt onze telling van de Wmo-meldingen af van die van de regio?';
const offer = /Kun jij deze vraag oppakken/;

describe('what a question to a colleague brings to whom', () => {
  forEachBot(
    (running) => {
      const { told, press, typed, sent, newest, newestOf } = askingAColleague(running);
      const idOf = ({ tenantId, aadObjectId: id }: Person) => ({ tenantId, id });
      const people = () => running().bot.teams.people;
      const teams = () => running().bot.teams;
      const shown = (value: unknown) => JSON.stringify(value);
      const read = (person: Person) => teams().visible(teams().personalChat(person).id).map(wordsOf);
      const withWords = ({ activity }: Accepted, words: string) => shown(activity).includes(words);

      beforeEach(async () => {
        const { champion, coordinator } = people();
        await withoutReferrals(running().database);
        for (const person of [champion, coordinator]) await ask(running().bot, 'help', person);
        await appoint(running().database, idOf(coordinator), ['coordinator']);
        await makeChampion(running().database, champion, { topics: ['social-support'] });
      });
      afterEach(() => teams().assertClean());

      it('is a draft of their own for everybody who presses below one answer in a group', async () => {
        const { approver, privacyOfficer } = people();
        for (const person of [approver, privacyOfficer]) await ask(running().bot, 'help', person);
        const group = teams().groupChat();
        const { mark } = await teams().sayInGroup(approver, group, question);
        const answer = await teams().waitForMessage(group.id, (message) => withWords(message, 'Vraag een collega'), {
          after: mark,
        });
        for (const person of [approver, privacyOfficer]) {
          const { pressed, mark: pressedAt } = await press(person, answer, 'Vraag een collega');
          assert.match(pressed.notice ?? '', /eigen bericht/);
          await told(person, /Dit stuur ik door/, pressedAt);
        }
      });

      it('is not shown in a group, whatever is typed there', async () => {
        const { approver, coordinator } = people();
        await sent(approver, question);
        const group = teams().groupChat();
        for (const [person, words] of [
          [approver, 'mijn vragen'],
          [coordinator, 'verwijzingen'],
          [coordinator, 'open vragen'],
          [coordinator, 'exporteer verwijzingen'],
        ] as const) {
          const { mark } = await teams().sayInGroup(person, group, words);
          const said = await teams().waitForMessage(group.id, undefined, { after: mark });
          assert.match(wordsOf(said), /Hier lezen anderen mee/, words);
          await told(person, words === 'exporteer verwijzingen' ? /created_at/ : /Wmo-meldingen/, mark);
        }
      });

      it('is found from the compose box by who has a part in it, and names nobody', async () => {
        const { approver: asker, champion, coordinator, manager } = people();
        const { mark } = await sent(asker, question);
        await told(champion, offer, mark);
        const find = async (person: Person, text: string) =>
          (await teams().search(person, teams().personalChat(person), text, { command: 'findQuestions' })).titles;
        for (const person of [asker, champion, coordinator]) {
          assert.deepEqual(await find(person, 'telling regio'), [question]);
          assert.deepEqual(await find(person, ''), [question]);
          assert.deepEqual(await find(person, 'schulden'), []);
        }
        assert.deepEqual(await find(manager, ''), []);
      });

      it('is one question, however often somebody asks it', async () => {
        const { policyOfficer: asker } = people();
        await sent(asker, question);
        const { mark } = await teams().say(asker, question);
        const answer = await teams().waitForMessage(
          teams().personalChat(asker).id,
          (message) => withWords(message, 'Vraag een collega'),
          { after: mark },
        );
        const again = await press(asker, answer, 'Vraag een collega');
        const card = await told(asker, /Dit was al gedaan/, again.mark);
        assert.match(wordsOf(card), /Je vraag wacht op een collega/);
        const { rows } = await sql<{ n: number }>`select count(*)::int as n from referral`.execute(
          running().database.query,
        );
        assert.equal(rows[0]?.n, 1);
      });

      it('waits for the end of quiet hours, is then as it is, and does not come when it was withdrawn', async () => {
        const { policyOfficer: asker, champion, coordinator } = people();
        await sql`update champion set quiet_from = 0, quiet_until = 1439`.execute(running().database.query);
        const before = read(champion).length;
        const { draft } = await sent(asker, question);
        await press(asker, draft, 'Bewaar', { remark: 'Het gaat om het derde kwartaal.' });
        await told(asker, /derde kwartaal/);
        const waiting = sql<{ content: Buffer }>`
        select content from delivery where state = 'pending' and key like ${`referral:%:card:${champion.aadObjectId}`}`;
        const { rows } = await waiting.execute(running().database.query);
        assert.match(Buffer.from(rows[0]?.content ?? '').toString(), /derde kwartaal/);

        await press(asker, draft, 'Trek in');
        await told(asker, /Je hebt je vraag ingetrokken/);
        const { rows: left } = await waiting.execute(running().database.query);
        assert.deepEqual(left, []);
        assert.equal(read(champion).length, before, 'nothing came in quiet hours');
        await typed(coordinator, 'verwijzingen', /Alles ligt bij iemand/);
        const { rows: failed } = await sql`select key from delivery where state in ('failed', 'uncertain')`.execute(
          running().database.query,
        );
        assert.deepEqual(failed, []);
      });

      it('is read by each in their own language', async () => {
        const { englishSpeaker: asker, champion } = people();
        const { mark } = await teams().say(asker, 'Why does our count of Wmo reports differ from the region?');
        const answer = await teams().waitForMessage(
          teams().personalChat(asker).id,
          (message) => withWords(message, 'Ask a colleague'),
          { after: mark },
        );
        const started = await press(asker, answer, 'Ask a colleague');
        const draft = await told(asker, /This is what I send/, started.mark);
        const { mark: sentAt } = await press(asker, draft, 'Send it on');
        const card = await told(champion, offer, sentAt);
        const taken = await press(champion, card, 'Ik pak dit op');
        await told(asker, /has taken your question/, taken.mark);
      });

      it('holds no tag and no personal data, and who typed those hears it', async () => {
        const { policyOfficer: asker, champion } = people();
        const { mark, pressed } = await sent(asker, question, {
          remark: 'Mail jan.jansen@gemeente.nl <at>Iedereen</at>.',
        });
        assert.match(shown(pressed.shown), /doorgestuurd\. Ik haalde er persoonsgegevens uit/);
        const card = await told(champion, offer, mark);
        assert.match(wordsOf(card), /e-mailadres/);
        await press(champion, card, 'Ik pak dit op');
        const answer = {
          answer: `<at>Iedereen</at> <b>let op</b> **nu**, bel 06-12345678. ${'Dat telt mee. '.repeat(420)}`,
        };
        const answered = await press(champion, card, 'Stuur je antwoord', { answer: answer.answer.slice(0, 6_000) });
        assert.match(shown(answered.pressed.shown), /Ik haalde er persoonsgegevens uit/);
        const note = await told(asker, /^[^]*heeft je vraag beantwoord\.\*\*/, answered.mark);
        const { text = '' } = note.activity as { text?: string };
        assert.match(text, /&lt;at>Iedereen&lt;\/at> &lt;b>let op/);
        assert.doesNotMatch(text, /12345678/);
        for (const one of [newest(card), note]) assert.ok(shown(one.activity).length < 25_000);
      });

      it('keeps what a champion typed when the asker was ahead', async () => {
        const { policyOfficer: asker, champion } = people();
        const { mark, draft } = await sent(asker, question);
        const card = await told(champion, offer, mark);
        await press(champion, card, 'Ik pak dit op');
        const at = await teams().waitForMessage(
          card.conversationId,
          (one) => one.activityId === card.activityId && withWords(one, 'Stuur je antwoord'),
        );
        const old = shownCard(newest(at));
        await told(asker, /heeft je vraag aangenomen/, mark);
        const edited = await press(asker, draft, 'Bewaar', { remark: 'Alleen van dit jaar.' });
        assert.match(shown(edited.pressed.shown), /je aanvulling is bewaard/);

        const late = await teams().press(champion, old, 'Stuur je antwoord', { answer: 'Wij tellen per persoon.' });

        assert.match(shown(late.shown), /Wat je typte staat er nog/);
        assert.match(shown(late.shown), /Alleen van dit jaar/);
        assert.match(shown(late.shown), /"value":"Wij tellen per persoon\."/);
        assert.equal((await newestOf(asker))?.state, 'accepted');
      });

      it('goes to an administrator when the only coordinator asks and no champion is there', async () => {
        const { coordinator: asker, administrator } = people();
        await ask(running().bot, 'help', administrator);
        await withoutReferrals(running().database);
        const { mark } = await sent(asker, question);
        const card = await told(administrator, /Niemand heeft deze vraag/, mark);
        const answered = await press(administrator, card, 'Stuur je antwoord', {
          answer: 'De regio telt huishoudens.',
        });
        await told(asker, /De regio telt huishoudens/, answered.mark);
        assert.equal((await newestOf(asker))?.state, 'answered');
      });

      it('goes to who was asked longest ago, to two at once when it is urgent, and to nobody who is full', async () => {
        const { policyOfficer: asker, secondPolicyOfficer: other, champion, secondChampion } = people();
        await ask(running().bot, 'help', secondChampion);
        const questions = ['waarom', 'hoe komt het dat', 'door wie'].map(
          (word) => `${word} wijkt onze telling van de Wmo-meldingen van vorig jaar zo af?`,
        );
        const asked = async (person: Person, text: string, inputs = {}) => {
          await sent(person, text, inputs);
          return (await newestOf(person))?.offered_ids;
        };
        assert.deepEqual(await asked(asker, questions[0] ?? ''), [champion.aadObjectId]);
        await makeChampion(running().database, secondChampion, { topics: ['social-support'], capacity: 1 });
        assert.deepEqual(await asked(other, 'Telt een Wmo-melding per telefoon mee?', { urgent: 'true' }), [
          secondChampion.aadObjectId,
          champion.aadObjectId,
        ]);
        const card = await told(secondChampion, /spoed|Haast/i);
        assert.match(wordsOf(card), /halve werkdag/);
        // The second has their hands full with one.
        assert.deepEqual(await asked(asker, 'Telt een Wmo-melding per brief ook mee?'), [champion.aadObjectId]);
        await sql`update champion set capacity = 1`.execute(running().database.query);
        assert.deepEqual(await asked(other, 'Wie telt de Wmo-meldingen van de wijkteams?'), []);
        assert.equal((await newestOf(other))?.state, 'escalated');
      });

      it('goes to nobody when what a colleague answered before helps already', async () => {
        const { policyOfficer: asker, secondPolicyOfficer: other, champion, coordinator } = people();
        const { mark, draft } = await sent(asker, question);
        const card = await told(champion, offer, mark);
        await press(champion, card, 'Ik pak dit op');
        await press(champion, card, 'Stuur je antwoord', { answer: 'De regio telt huishoudens, wij personen.' });
        const confirmed = await press(asker, draft, 'Ja, dit helpt');
        await told(champion, /Je hebt .* geholpen/, confirmed.mark);
        await teams().say(other, 'Waarom wijkt onze telling van Wmo-meldingen zo af van die van de regio?');
        const again = await told(other, /Wmo/);
        assert.ok(again);
        const started = await typed(other, 'vraag een collega', /De regio telt huishoudens, wij personen/);
        assert.match(JSON.stringify(started.activity), /"id":"draft","isVisible":false|"isVisible":false/);

        const helped = await press(other, started, 'Ja, dit helpt al');

        assert.match(shown(helped.pressed.shown), /Fijn|geholpen|ingetrokken/i);
        assert.equal((await newestOf(other))?.state, 'withdrawn');
        assert.deepEqual((await newestOf(other))?.offered_ids, [], 'nobody was bothered');
        const overview = await typed(coordinator, 'verwijzingen', /Alles ligt bij iemand/);
        assert.match(wordsOf(overview), /werkuur|werkuren/);
        assert.match(wordsOf(overview), /Wmo: 1/);
      });

      it('ends with a reason that the asker reads when a coordinator closes it, and not without one', async () => {
        const { policyOfficer: asker, coordinator } = people();
        await withoutReferrals(running().database);
        const { mark } = await sent(asker, question);
        await told(asker, /Ik vond zelf geen collega voor je vraag/);
        const card = await told(coordinator, /Niemand heeft deze vraag/, mark);
        const empty = await press(coordinator, card, 'Sluit de vraag af', { reason: '' });
        assert.match(shown(empty.pressed.shown), /waarom|Schrijf|Vul/);
        assert.equal((await newestOf(asker))?.state, 'escalated');
        const closed = await press(coordinator, card, 'Sluit de vraag af', { reason: 'Dit staat in de handreiking.' });
        const note = await told(
          asker,
          /\*\*De coördinator heeft je vraag afgesloten\.\*\*[^]*Dit staat in/,
          closed.mark,
        );
        assert.match(note.activity?.summary ?? '', /^De coördinator heeft je vraag afgesloten\. .*“Waarom wijkt/s);
        assert.equal((await newestOf(asker))?.state, 'closed');
      });

      it('counts for who helped, and is shown to others only when they want that', async () => {
        const { policyOfficer: asker, champion, manager } = people();
        await ask(running().bot, 'help', manager);
        const { mark, draft } = await sent(asker, question);
        const card = await told(champion, offer, mark);
        await press(champion, card, 'Ik pak dit op');
        await press(champion, card, 'Stuur je antwoord', { answer: 'De regio telt huishoudens.' });
        await press(asker, draft, 'Ja, dit helpt');
        await told(champion, /Je hebt .* geholpen/, mark);
        const profile = await typed(champion, 'mijn profiel als champion', /Je hielp 1 collega/);
        assert.doesNotMatch(wordsOf(await ask(running().bot, 'champions', manager)), /Hielp 1 collega/);

        await press(champion, profile, 'Bewaar mijn profiel', { thanks: 'true', listed: 'true' });

        assert.match(wordsOf(await ask(running().bot, 'champions', manager)), /Hielp 1 collega\./);
      });

      it('says which figure it is about, where the question only made sense below it', async () => {
        const { policyOfficer: asker } = people();
        await ask(running().bot, 'Hoeveel Wmo-meldingen waren er?', asker);
        await ask(running().bot, 'is dat veel?', asker);
        const draft = await typed(asker, 'vraag een collega', /Dit stuur ik door[^]*is dat veel\? \(Wmo-meldingen\)/);
        await press(asker, draft, 'Niet doorsturen');
        await ask(running().bot, 'wachttijd', asker);
        await ask(running().bot, 'nummer 2', asker);
        await typed(asker, 'vraag een collega', /Dit stuur ik door[^]*Vraag:\*\* (?:Hoe|Wachttijd)[^]*eerste gesprek/);
      });

      it('is nothing when there is no question that may be kept', async () => {
        const { manager } = people();
        await ask(running().bot, 'help', manager);
        const about = await typed(manager, 'Heeft die ene mevrouw op nummer 12 recht op Wmo?', /één persoon/);
        assert.ok(!withWords(about, 'Vraag een collega'));
        await typed(manager, 'vraag een collega', /Ik weet niet welke vraag/);
        const answer = await typed(manager, question, /Wmo-meldingen/);
        await sql`delete from answer`.execute(running().database.query);
        const old = await press(manager, answer, 'Vraag een collega');
        assert.match(old.pressed.notice ?? '', /Ik weet niet welke vraag/);
      });
    },
    ['PGlite'],
  );
});
