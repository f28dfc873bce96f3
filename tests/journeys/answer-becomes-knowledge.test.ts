import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { ask, wordsOf } from '../support/conversation.ts';
import { forEachBot } from '../support/each-bot.ts';
import { fakeTenantId } from '../support/teams/fake-teams.ts';
import { shownCard } from '../support/teams/shown-card.ts';
import { putAnswered } from '../support/referrals.ts';
import type { Person } from '../support/teams/people.ts';

const referralId = '00000000-0000-4000-8000-00000000c001';
const question = 'Telt een verlengde indicatie mee als nieuwe aanvraag Wmo?';
const answer = 'Nee. Een verlenging krijgt hetzelfde nummer en telt niet opnieuw mee.';
const inOtherWords = 'Zitten verlengingen ook in het aantal nieuwe aanvragen Wmo?';

describe('a champion’s answer becomes knowledge', () => {
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
    const articleId = async (title: string) => {
      const { rows } = await sql<{ id: string }>`select id from colleague_article where title = ${title}`.execute(
        running().database.query,
      );
      return rows[0]?.id ?? '';
    };
    const opened = async (person: Person, title: string) => {
      const { teams } = running().bot;
      const mark = teams.ledger.mark();
      await teams.say(person, 'kennis');
      const list = await told(person, /Artikelen van collega/, mark);
      const pressed = await teams.press(person, list, 'Open dit artikel', { article: await articleId(title) });
      assert.ok(pressed.shown, pressed.text);
      return pressed.shown;
    };

    it('in one step, approved by somebody else, and is told to the next who asks in other words', async () => {
      const { bot } = running();
      const { champion, approver, manager } = bot.teams.people;
      await give(champion, 'champion');
      await give(approver, 'approver');
      await putAnswered(running().database, {
        id: referralId,
        asker: manager,
        champion,
        question,
        answer,
        waiters: [{ id: 'somebody', name: null, language: 'nl', asked: 'tellen verlengingen als nieuwe Wmo aanvraag' }],
      });
      assert.doesNotMatch(wordsOf(await ask(bot, inOtherWords, manager)), /hetzelfde nummer/);

      const mark = bot.teams.ledger.mark();
      const on = shownCard(await ask(bot, 'help', champion));
      const data = { action: 'knowledge.draft', nonce: 'draft-nonce-1', referralId };
      await bot.teams.invokeCardAction(champion, on, { verb: 'knowledge.draft', data });
      const own = await told(champion, /Een collega kijkt het na/, mark);
      assert.match(wordsOf(own), /tellen verlengingen als nieuwe Wmo aanvraag/);
      const waiting = await told(approver, /Wil je dit nakijken\?/, mark);

      assert.doesNotMatch(shown(shownCard(own)), /knowledge\.approve/);
      const refused = await bot.teams.invokeCardAction(champion, shownCard(own), {
        verb: 'knowledge.approve',
        data: {
          action: 'knowledge.approve',
          nonce: 'approve-own-1',
          article: await articleId(question.slice(0, -1)),
          version: 1,
        },
      });
      assert.match(shown(refused.shown), /Je schreef dit zelf/);
      assert.doesNotMatch(wordsOf(await ask(bot, inOtherWords, manager)), /hetzelfde nummer/);

      const approved = await bot.teams.press(approver, waiting, 'Keur dit artikel goed');
      assert.match(shown(approved.shown), /Vanaf nu geef ik dit antwoord zelf/);
      assert.ok(await told(champion, /is goedgekeurd/, mark));

      const words = wordsOf(await ask(bot, inOtherWords, manager));
      assert.match(words, /hetzelfde nummer/);
      assert.match(words, /Antwoord van een collega\. Nagekeken door Tweede lezer \(voorbeeld\), \d+ \p{L}+ \d{4}/u);
      assert.match(words, /Geschreven door Data champion \(voorbeeld\)/);
      assert.doesNotMatch(words, /Voorbeeld\n|Let op|Zelf nagaan/);
    });

    it('once: a second press shows the one that there is', async () => {
      const { bot, database } = running();
      const { champion } = bot.teams.people;
      const mark = bot.teams.ledger.mark();
      const on = shownCard(await ask(bot, 'help', champion));

      const data = { action: 'knowledge.draft', nonce: 'draft-nonce-2', referralId };
      await bot.teams.invokeCardAction(champion, on, { verb: 'knowledge.draft', data });

      assert.ok(await told(champion, /Goedgekeurd/, mark));
      const { rows } = await sql`select 1 from colleague_article where referral_id = ${referralId}`.execute(
        database.query,
      );
      assert.equal(rows.length, 1);
    });

    it('can be written without a referral by who may, is declined with a reason, changed and approved', async () => {
      const { bot } = running();
      const { champion, approver, policyOfficer, manager } = bot.teams.people;
      assert.match(wordsOf(await ask(bot, 'nieuw artikel', policyOfficer)), /alleen een data champion/);
      const mark = bot.teams.ledger.mark();
      const form = await ask(bot, 'nieuw artikel', champion);
      const incomplete = await bot.teams.press(champion, form, 'Bewaar dit artikel', {
        asked: 'Wat is een stagebuddy?',
      });
      assert.match(shown(incomplete.shown), /Vul een vraag en een antwoord in/);
      const written = await bot.teams.press(champion, form, 'Bewaar dit artikel', {
        asked: 'Wie telt er mee als stagebuddy?',
        answer: 'Iedereen die een stagiair begeleidt. Bel 06-12345678 voor meer.',
        phrasings: 'telt een begeleider mee als stagebuddy\nwie is een stagebuddy',
        title: 'Stagebuddy',
      });
      assert.match(shown(written.shown), /\[telefoonnummer\]/);
      const waiting = await told(approver, /Stagebuddy/, mark);

      const withoutReason = await bot.teams.press(approver, waiting, 'Keur dit artikel niet goed');
      assert.match(shown(withoutReason.shown), /Schrijf erbij waarom/);
      const declined = await bot.teams.press(approver, waiting, 'Keur dit artikel niet goed', {
        reason: 'Geen nummer.',
      });
      assert.match(shown(declined.shown), /Niet goedgekeurd/);
      const heard = await told(champion, /nog niet goedgekeurd/, mark);
      assert.match(wordsOf(heard), /Geen nummer/);
      const late = await bot.teams.press(approver, waiting, 'Keur dit artikel goed');
      assert.match(shown(late.shown), /Een collega was je voor/);

      const editing = await bot.teams.press(champion, heard, 'Wijzig dit artikel');
      assert.ok(editing.shown);
      const again = bot.teams.ledger.mark();
      const edited = await bot.teams.press(champion, editing.shown, 'Bewaar dit artikel', {
        answer: 'Iedereen die een stagiair begeleidt.',
      });
      assert.match(shown(edited.shown), /De nieuwe tekst staat klaar/);
      const waitingAgain = await told(approver, /Stagebuddy/, again);
      await bot.teams.press(approver, waitingAgain, 'Keur dit artikel goed', { checkBy: '2027-06-01' });
      assert.match(wordsOf(await told(champion, /is goedgekeurd/, again)), /Stagebuddy/);
      assert.match(wordsOf(await ask(bot, 'kennis', manager)), /Stagebuddy: goedgekeurd, weer nakijken op 1 juni 2027/);
      assert.match(wordsOf(await ask(bot, 'wie is een stagebuddy', manager)), /Iedereen die een stagiair begeleidt/);
    });

    it('is asked about when its date comes, tells how it came about, and an earlier text can be put back', async () => {
      const { bot, database } = running();
      const { champion, approver, manager } = bot.teams.people;
      await sql`update colleague_article set check_by = current_date - 1 where title = 'Stagebuddy'`.execute(
        database.query,
      );
      const mark = bot.teams.ledger.mark();
      await bot.app.lookAt('checks');
      const due = await told(champion, /Stagebuddy/, mark);
      await bot.app.lookAt('checks');
      const renewed = await bot.teams.press(champion, due, 'Dit artikel klopt nog', { checkBy: '2028-01-01' });
      assert.match(shown(renewed.shown), /Ik vraag het je weer op de nieuwe datum/);
      const asked = bot.teams.ledger.accepted.filter(
        (one) => one.seq > mark && one.operation === 'send' && /Stagebuddy/.test(wordsOf(one)),
      );
      assert.equal(asked.length, 1, 'asked once for one date');

      const card = await opened(champion, 'Stagebuddy');
      for (const line of [/klopt nog steeds/, /niet goedgekeurd, [^"]*Geen nummer/, /gewijzigd/, /geschreven/])
        assert.match(shown(card), line);
      const choices = /"id":"of"[^\]]*"choices":(\[[^\]]*\])/.exec(shown(card))?.[1] ?? '[]';
      const { value } = (JSON.parse(choices) as { value: string }[]).at(-1) ?? assert.fail(choices);
      const back = await bot.teams.press(champion, card, 'Zet deze tekst terug', { of: value });
      assert.match(shown(back.shown), /De eerdere tekst staat klaar/);
      assert.doesNotMatch(wordsOf(await ask(bot, 'wie is een stagebuddy', manager)), /stagiair begeleidt/);
      const waiting = await told(approver, /Stagebuddy/, mark);
      await bot.teams.press(approver, waiting, 'Keur dit artikel goed');
      assert.match(wordsOf(await ask(bot, 'wie is een stagebuddy', manager)), /\[telefoonnummer\]/);
    });

    it('is not found any more once it was taken away, and stands in the list for who may put it back', async () => {
      const { bot } = running();
      const { champion, manager } = bot.teams.people;
      const retired = await bot.teams.press(champion, await opened(champion, 'Stagebuddy'), 'Haal dit artikel weg');
      assert.match(shown(retired.shown), /Ik geef dit antwoord niet meer/);

      assert.doesNotMatch(wordsOf(await ask(bot, 'wie is een stagebuddy', manager)), /Iedereen die een stagiair/);
      assert.match(wordsOf(await ask(bot, 'kennis', champion)), /Stagebuddy: weggehaald/);
      assert.doesNotMatch(wordsOf(await ask(bot, 'kennis', manager)), /Stagebuddy/);
    });

    it('stays when who wrote and who checked it have their data erased, without their names', async () => {
      const { bot, database } = running();
      const { champion, approver, manager } = bot.teams.people;
      for (const person of [champion, approver]) await ask(bot, 'wis alles', person);

      const words = wordsOf(await ask(bot, inOtherWords, manager));

      assert.match(words, /hetzelfde nummer/);
      assert.match(words, /Antwoord van een collega\. Nagekeken, \d/);
      const { rows } = await sql<{ all: string }>`
        select (select json_agg(one) from colleague_article one)::text || (select json_agg(one) from colleague_article_entry one)::text as all
      `.execute(database.query);
      for (const { name, aadObjectId } of [champion, approver])
        for (const trace of [name, aadObjectId])
          assert.doesNotMatch(rows[0]?.all ?? '', new RegExp(trace.replaceAll(/[()]/g, '.')));
    });
  });
});
