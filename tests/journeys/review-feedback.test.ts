import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { ask, wordsOf } from '../support/conversation.ts';
import { forEachBot } from '../support/each-bot.ts';
import { fakeTenantId } from '../support/teams/fake-teams.ts';
import type { Person } from '../support/teams/people.ts';

const asked = 'Dat gejojo in de grafiek, is dat erg?';
const inOtherWords = 'Is dat gejojo in onze grafiek erg?';

describe('feedback on an answer', () => {
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
    const rows = async () =>
      (
        await sql<Record<string, unknown>>`
          select feedback.reaction, feedback.reason, feedback.comment, feedback.settled_as, answer.question, answer.subject, answer.basis
          from feedback join answer using (turn_id) order by answer.turn_id
        `.execute(running().database.query)
      ).rows;
    /** Says that the answer to a question is no good, and why. */
    const complain = async (person: Person, question: string, label: string, comment = '') => {
      const { teams } = running().bot;
      const answer = await ask(running().bot, question, person);
      const mark = teams.ledger.mark();
      await teams.sendFeedback(person, answer, { reaction: 'dislike', text: '' });
      const thanks = await told(person, /Wat klopt er niet aan mijn antwoord|What is wrong with my answer/, mark);
      return teams.press(person, thanks, label, { comment });
    };
    const queue = async () => ask(running().bot, 'feedback bekijken', running().bot.teams.people.coordinator);
    /** The newest answer about something. */
    const review = async (about: string) => {
      const { teams } = running().bot;
      const pressed = await teams.press(teams.people.coordinator, await queue(), 'Bekijk deze antwoorden', {
        chosen: about,
      });
      assert.ok(pressed.shown, pressed.text);
      return pressed.shown;
    };

    it('is thanked once, asks why, shows the way to a colleague, and is kept with what the answer rests on', async () => {
      const { bot } = running();
      const { policyOfficer } = bot.teams.people;
      const answer = await ask(bot, 'Hoe gaat het met de Wmo-meldingen?');
      const mark = bot.teams.ledger.mark();
      await bot.teams.sendFeedback(policyOfficer, answer, { reaction: 'dislike', text: 'Dit snap ik niet' });
      const thanks = await told(policyOfficer, /Dank je\. Wat klopt er niet aan mijn antwoord\?/, mark);
      await bot.teams.sendFeedback(policyOfficer, answer, { reaction: 'dislike', text: 'Dit snap ik niet' });
      assert.match(shown(thanks), /Vraag een collega/);

      const pressed = await bot.teams.press(policyOfficer, thanks, 'Het antwoord is te moeilijk', {
        comment: 'Bel mij op 06-12345678',
      });
      assert.match(shown(pressed.shown), /Dank je, ik heb genoteerd: het antwoord is te moeilijk/);
      assert.match(shown(pressed.shown), /Vraag een collega/);

      const [row] = await rows();
      assert.deepEqual(
        [row?.['reaction'], row?.['reason'], row?.['subject']],
        ['dislike', 'too-hard', 'wmo-meldingen'],
      );
      assert.match(String(row?.['comment']), /\[telefoonnummer\]/);
      const { act, method, version, sources, bot: built } = (row?.['basis'] ?? {}) as Record<string, unknown>;
      assert.deepEqual([act, method], ['read', 'computed']);
      assert.match(String(version), /^[0-9a-f]{8}$/);
      assert.ok(Array.isArray(sources) && sources.length === 1);
      assert.match(String(built), /^\d+\.\d+\.\d+$/);
      const thanked = bot.teams.ledger.accepted.filter((one) => /Wat klopt er niet/.test(wordsOf(one)));
      assert.equal(thanked.length, 1);
    });

    it('is given by typing too, in English, about what was answered last', async () => {
      const { bot } = running();
      const { englishSpeaker } = bot.teams.people;
      assert.match(
        wordsOf(await ask(bot, 'This answer is wrong', englishSpeaker)),
        /I do not know which answer you mean/,
      );
      await ask(bot, 'What is a median?', englishSpeaker);

      assert.match(wordsOf(await ask(bot, 'This answer is wrong', englishSpeaker)), /What is wrong with my answer\?/);
      assert.equal((await rows()).at(-1)?.['reaction'], 'dislike', 'kept whether or not they say why');
      const noted = await ask(bot, 'The answer is out of date', englishSpeaker);

      assert.match(wordsOf(noted), /Thank you, I noted: the answer is out of date/);
      assert.equal((await rows()).at(-1)?.['reason'], 'outdated');
      const { method, version } = ((await rows()).at(-1)?.['basis'] ?? {}) as Record<string, unknown>;
      assert.deepEqual([method, typeof version], ['article', 'string']);
    });

    it('is a matter of coordinators, worst first, and never of who gave it', async () => {
      const { bot } = running();
      const { policyOfficer, manager, coordinator, secondPolicyOfficer } = bot.teams.people;
      assert.match(wordsOf(await ask(bot, 'feedback bekijken', policyOfficer)), /coördinator/);
      await give(coordinator, 'coordinator');
      await complain(manager, 'Wat is een mediaan?', 'Het antwoord is verouderd');
      await complain(secondPolicyOfficer, 'wat is de mediaan', 'Het antwoord is onjuist', 'Er mist een voorbeeld');

      const card = await queue();
      const words = wordsOf(card);
      assert.match(words, /4 antwoorden wachten op een blik/);
      assert.match(words, /- Gemiddelde en mediaan: 3 van de 3 antwoorden\n- Wmo-meldingen: 1 van de 1/);
      for (const { name, aadObjectId } of [policyOfficer, manager, secondPolicyOfficer])
        for (const trace of [name, aadObjectId]) assert.ok(!shown(card).includes(trace));
      const opened = shown(await review('subject:mean-and-median'));
      assert.match(opened, /Er mist een voorbeeld/);
      assert.match(opened, /Antwoord 1 van 3/);
      assert.match(opened, /Vaste uitleg, bron: /);
    });

    it('leads to words by which an article is found, also in other words; who gave it hears so', async () => {
      const { bot } = running();
      // Who asked nothing before: a question in a conversation may be about what was told there.
      const { indicatorOwner, coordinator, approver, secondChampion } = bot.teams.people;
      assert.match(wordsOf(await ask(bot, inOtherWords, approver)), /Wat bedoel je\?/);
      const mark = bot.teams.ledger.mark();
      await complain(indicatorOwner, asked, 'Dit was niet mijn vraag');
      const card = await review('act:explain');

      const empty = await bot.teams.press(coordinator, card, 'Voeg deze woorden toe', {
        words: asked,
        named: 'bestaat niet hier',
      });
      assert.match(shown(empty.shown), /Kies welke uitleg erbij hoort/);
      const added = await bot.teams.press(coordinator, empty.shown ?? card, 'Voeg deze woorden toe', {
        words: asked,
        named: 'gewone schommeling en signaal',
      });
      assert.match(shown(added.shown), /Toegevoegd\. Wie het zo vraagt, krijgt nu deze uitleg/);
      const heard = await told(indicatorOwner, /Ik begrijp die vraag nu beter/, mark);
      assert.match(wordsOf(heard), /Dat gejojo in de grafiek, is dat erg\?/);

      const title = /uitleg “([^”]+)”/.exec(wordsOf(heard))?.[1] ?? 'nothing';
      const answer = wordsOf(await ask(bot, inOtherWords, secondChampion));
      assert.match(answer, new RegExp(`^\\*\\*${title}\\*\\*`));
      assert.doesNotMatch(answer, /Wat bedoel je|Antwoord van een collega/);
      assert.equal((await rows()).at(-1)?.['settled_as'], 'phrasing');
    });

    it('has an article checked: it says so at once, and who looks after the texts hears why', async () => {
      const { bot } = running();
      const { coordinator, approver, manager } = bot.teams.people;
      await give(approver, 'approver');
      const mark = bot.teams.ledger.mark();
      const card = await review('subject:mean-and-median');

      const empty = await bot.teams.press(coordinator, card, 'Laat dit artikel nakijken');
      assert.match(shown(empty.shown), /Schrijf er in een paar woorden bij waarom/);
      const done = await bot.teams.press(coordinator, empty.shown ?? card, 'Laat dit artikel nakijken', {
        remark: 'Het jaarverslag van de NVVK is vernieuwd',
      });

      assert.match(shown(done.shown), /Het artikel wordt nagekeken/);
      assert.match(shown(done.shown), /Antwoord 1 van 2/);
      const heard = await told(approver, /Gemiddelde en mediaan.* moet worden nagekeken/, mark);
      assert.match(wordsOf(heard), /jaarverslag van de NVVK is vernieuwd[\s\S]*knowledge\/mean-and-median\.nl\.md/);
      assert.match(wordsOf(await ask(bot, 'Wat is een mediaan?', manager)), /moet opnieuw worden nagekeken/);
    });

    it('leads to a data champion when who asked agrees, and to nothing with a reason that they read', async () => {
      const { bot } = running();
      const { coordinator, policyOfficer } = bot.teams.people;
      const mark = bot.teams.ledger.mark();
      const referred = await bot.teams.press(
        coordinator,
        await review('subject:wmo-meldingen'),
        'Stel een data champion voor',
      );
      assert.match(shown(referred.shown), /kan de vraag nu aan een data champion sturen/);
      await told(policyOfficer, /Een data champion kan je helpen/, mark);
      const draft = await told(policyOfficer, /Hoe gaat het met de Wmo-meldingen\?/, mark);
      assert.ok(draft);

      const { manager, secondPolicyOfficer } = bot.teams.people;
      const first = await bot.teams.press(coordinator, await review('subject:mean-and-median'), 'Hier is niets nodig', {
        reason: 'De uitleg klopt, mevrouw Jansen rekende zelf anders',
      });
      assert.match(shown(first.shown), /Genoteerd\. Wie de feedback gaf, leest je reden/);
      const whose = await Promise.any(
        [manager, secondPolicyOfficer].map((person) => told(person, /Er is niets veranderd/, mark)),
      );
      assert.match(wordsOf(whose), /De reden: De uitleg klopt/);
      assert.doesNotMatch(wordsOf(whose), /Jansen/);

      // Who asked in English is told so, whatever the coordinator speaks.
      const theirs = await review('subject:mean-and-median');
      await bot.teams.press(coordinator, theirs, 'Hier is niets nodig', { reason: 'Dit klopt zo.' });
      assert.match(wordsOf(await told(bot.teams.people.englishSpeaker, /Dit klopt zo/, mark)), /Nothing was changed/);
    });

    it('is settled once: a second coordinator is told so', async () => {
      const { bot } = running();
      const { coordinator, champion } = bot.teams.people;
      await give(champion, 'coordinator');
      await complain(bot.teams.people.secondChampion, 'Hoe gaat het met de wachtlijst jeugdhulp?', 'Een andere reden');
      const card = await review('subject:wachtlijst-jeugdhulp');
      assert.match(wordsOf(await queue()), /Wachtlijst jeugdhulp: 1 van/);
      await bot.teams.press(coordinator, card, 'Hier is niets nodig', { reason: 'Dit is zo.' });
      assert.doesNotMatch(wordsOf(await queue()), /Wachtlijst jeugdhulp/);

      const late = await bot.teams.press(champion, card, 'Hier is niets nodig', { reason: 'Dit ook.' });

      assert.match(shown(late.shown), /Een collega was je voor/);
    });

    it('goes with who gave it: nothing waits any more, and nobody is told', async () => {
      const { bot } = running();
      const { indicatorOwner, coordinator } = bot.teams.people;
      await complain(indicatorOwner, 'Hoe gaat het met de verwijzingen naar jeugdhulp?', 'Het antwoord is verouderd');
      const exported = bot.teams.ledger.mark();
      await bot.teams.say(indicatorOwner, 'exporteer mijn gegevens');
      assert.match(shown(await told(indicatorOwner, /feedback/, exported)), /outdated/);
      const card = await review('subject:verwijzingen-jeugdhulp');
      await ask(bot, 'wis alles', indicatorOwner);
      const mark = bot.teams.ledger.mark();

      const gone = await bot.teams.press(coordinator, card, 'Hier is niets nodig', { reason: 'Dit is zo.' });

      assert.match(shown(gone.shown), /Deze feedback is er niet meer/);
      await ask(bot, 'help', coordinator);
      assert.deepEqual(
        bot.teams.ledger.accepted.slice(mark).filter((one) => /Er is niets veranderd/.test(wordsOf(one))),
        [],
      );
    });

    it('takes what is typed below its question for what was wrong, and a question for a question', async () => {
      const { bot } = running();
      const { privacyOfficer } = bot.teams.people;
      await ask(bot, 'Wat is een percentage?', privacyOfficer);
      await ask(bot, 'Dit antwoord klopt niet', privacyOfficer);
      const other = wordsOf(await ask(bot, 'Hoe gaat het met de Wmo-meldingen?', privacyOfficer));
      assert.match(other, /meldingen in week/);
      await ask(bot, 'Dit antwoord klopt niet', privacyOfficer);

      const noted = await ask(bot, 'De definitie is verouderd', privacyOfficer);

      assert.match(wordsOf(noted), /ik heb je woorden erbij gezet.*Je vroeg: Hoe gaat het met de Wmo-meldingen/s);
      const kept = (await rows()).at(-1);
      assert.deepEqual([kept?.['reason'], kept?.['comment']], [null, 'De definitie is verouderd']);
      await bot.teams.press(privacyOfficer, noted, 'Het antwoord is verouderd');
      assert.deepEqual(
        [(await rows()).at(-1)?.['reason'], (await rows()).at(-1)?.['comment']],
        ['outdated', kept?.['comment']],
      );
      assert.doesNotMatch(wordsOf(await ask(bot, 'De definitie klopt niet', privacyOfficer)), /je woorden erbij/);
    });
  });
});
