import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { ask, wordsOf } from '../support/conversation.ts';
import { forEachBot } from '../support/each-bot.ts';
import { appoint } from '../storage/written.ts';

describe('somebody who wonders whether data may be used', () => {
  forEachBot((running) => {
    const bot = () => running().bot;
    const person = () => bot().teams.people.policyOfficer;
    const officer = () => bot().teams.people.privacyOfficer;
    const shown = (pressed: { readonly shown?: unknown }) => JSON.stringify(pressed.shown);
    const told = (who: ReturnType<typeof person>, words: RegExp, after: number) =>
      bot().teams.waitForMessage(bot().teams.personalChat(who).id, (message) => words.test(JSON.stringify(message)), {
        after,
      });

    it('is asked at most six questions, by button and by typing, and is told that this is no legal opinion', async () => {
      const first = await ask(bot(), 'privacycheck');
      assert.match(wordsOf(first), /Wat wil je doen, en met welke gegevens/);
      const masked = await bot().teams.press(person(), first, 'Ga verder met de check', {
        about: 'Lijst met 06-12345678 naar het bureau mailen',
      });
      assert.match(shown(masked), /Ik heb gegevens van personen weggehaald/);
      assert.doesNotMatch(shown(masked), /12345678/);
      const one = await bot().teams.press(person(), masked.shown ?? first, 'Ga verder met de check', {
        about: 'Lijst met deelnemers naar een bureau mailen voor een enquête',
      });
      assert.match(shown(one), /Vraag 1 van 6: Gaan de gegevens over personen/);
      const two = await bot().teams.press(person(), one.shown ?? first, 'Ja');
      assert.match(shown(two), /Vraag 2 van 6/);

      const three = await ask(bot(), 'nee');
      assert.match(wordsOf(three), /Vraag 3 van 6: Heb je genoeg aan aantallen/);
      assert.match(wordsOf(await ask(bot(), 'nee')), /Vraag 4 van 6/);
      assert.match(wordsOf(await ask(bot(), 'weet ik niet')), /Vraag 5 van 6/);
      assert.match(wordsOf(await ask(bot(), 'ja')), /Vraag 6 van 6/);
      const outcome = await ask(bot(), 'Weet ik niet');
      assert.match(wordsOf(outcome), /Vraag eerst de privacy officer[\s\S]*Dit is geen juridisch oordeel/);
      assert.match(
        wordsOf(outcome),
        /past bij het doel \(weet ik niet\), naar buiten de gemeente \(ja\), staat in het register \(weet ik niet\)/,
      );
    });

    it('is asked nothing by a yes to something else', async () => {
      const answer = await ask(bot(), 'ja');
      assert.doesNotMatch(wordsOf(answer), /Vraag \d van 6/);
    });

    it('reads the article behind a question', async () => {
      const begun = await ask(bot(), 'privacycheck: aantal meldingen per wijk', bot().teams.people.manager);
      const mark = bot().teams.ledger.mark();
      await bot().teams.press(bot().teams.people.manager, begun, 'Lees hierover');
      await told(bot().teams.people.manager, /[Pp]seudo/, mark);
      assert.match(wordsOf(await ask(bot(), 'nee', bot().teams.people.manager)), /Vraag 2 van 6/);
      assert.match(wordsOf(await ask(bot(), 'nee', bot().teams.people.manager)), /Dit kan nu/);
    });

    it('sends it to the privacy officer when there is one, with consent, and hears what they say', async () => {
      const own = await ask(bot(), 'ga verder met de privacycheck');
      const nobody = await bot().teams.press(person(), own, 'Stuur naar de privacy officer', { remark: 'Haast.' });
      assert.match(shown(nobody), /Er is nog geen privacy officer/);
      assert.match(shown(nobody), /"value":"Haast."/);

      await ask(bot(), 'hallo', officer());
      const { tenantId, aadObjectId: id } = officer();
      await appoint(running().database, { tenantId, id }, ['privacy-officer']);
      let mark = bot().teams.ledger.mark();
      const sent = await bot().teams.press(person(), nobody.shown ?? own, 'Stuur naar de privacy officer', {
        remark: 'De enquête begint over een maand.',
      });
      assert.match(shown(sent), /Verstuurd/);
      const dossier = await told(officer(), /Een collega vraagt of dit mag/, mark);
      assert.match(wordsOf(dossier), /Van Beleidsmedewerker[^]*komt bij jou uit[^]*Erbij gezegd/);
      assert.match(wordsOf(dossier), /Lijst met deelnemers[\s\S]*Over personen:\*\* ja[\s\S]*over een maand/);

      mark = bot().teams.ledger.mark();
      const without = await bot().teams.press(officer(), dossier, 'Vraag meer', { reply: '' });
      assert.match(shown(without), /Schrijf je antwoord of vraag erbij/);
      await bot().teams.press(officer(), without.shown ?? dossier, 'Vraag meer', { reply: 'Welk bureau is het?' });
      const more = await told(person(), /De privacy officer wil meer weten/, mark);
      assert.match(wordsOf(more), /Welk bureau is het/);

      mark = bot().teams.ledger.mark();
      await bot().teams.press(person(), more, 'Stuur naar de privacy officer', {
        remark: 'Het bureau van vorig jaar.',
      });
      const again = await told(officer(), /Het bureau van vorig jaar/, mark);
      mark = bot().teams.ledger.mark();
      const decided = await bot().teams.press(officer(), again, 'Geef dit antwoord', {
        verdict: 'on-conditions',
        reply: 'Alleen met een overeenkomst en zonder geboortedatum.',
      });
      assert.match(shown(decided), /Je antwoord is verstuurd en bewaard/);
      const answer = await told(person(), /De privacy officer heeft geantwoord/, mark);
      assert.match(wordsOf(answer), /Dit kan onder voorwaarden, zegt Privacy officer[\s\S]*zonder geboortedatum/);
      assert.doesNotMatch(wordsOf(answer), /Begin nog niet/);
    });

    it('is shown to nobody else, and keeps the answer without the person when they are erased', async () => {
      const list = await ask(bot(), 'mijn privacycheck');
      assert.match(wordsOf(list), /De privacy officer heeft geantwoord: dit kan onder voorwaarden/);
      const opened = JSON.stringify(list.activity);
      const [, triage] = /"triage":"([0-9a-f-]{36})"/.exec(opened) ?? [];
      assert.ok(triage);
      const other = bot().teams.people.secondPolicyOfficer;
      const foreign = await ask(bot(), 'mijn privacychecks', other);
      assert.match(wordsOf(foreign), /Je hebt nog geen privacycheck/);

      const sure = await ask(bot(), 'wis mijn gegevens');
      await bot().teams.press(person(), sure, 'Wis alles');
      const { rows } = await sql<{ asker: string | null; verdict: string }>`
        select asker_id as asker, content ->> 'verdict' as verdict from triage where id = ${triage}`.execute(
        running().database.query,
      );
      assert.deepEqual(rows, [{ asker: null, verdict: 'on-conditions' }]);
    });
  });
});
