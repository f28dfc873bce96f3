import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { figureOf } from '../../src/features/quiz/judge.ts';
import type { Question } from '../../src/features/quiz/question.ts';
import { readQuiz } from '../../src/import/read-quiz.ts';
import { answerTo, ask, wordsOf } from '../support/conversation.ts';
import { appoint } from '../storage/written.ts';
import { forEachBot } from '../support/each-bot.ts';

let now = '2026-09-01T09:00:00.000Z';

forEachBot(
  (running) => {
    const teams = () => running().bot.teams;
    const people = () => teams().people;
    let questions: readonly Question[] = [];
    before(async () => {
      questions = await readQuiz('knowledge/quiz');
      now = '2026-09-01T09:00:00.000Z';
    });

    const channel = () => teams().channel('Weekcijfers');
    const say = async (text: string, person = people().policyOfficer) =>
      answerTo(running().bot, await teams().sayInChannel(person, channel(), text));
    const words = (shown: unknown) => JSON.stringify(shown);
    /** The questions of a form, in its order. */
    const askedOn = (shown: unknown) => {
      const text = words(shown);
      return questions
        .map((question) => ({ question, at: text.indexOf(JSON.stringify(question.question.nl).slice(1, -1)) }))
        .filter(({ at }) => at >= 0)
        .sort((a, b) => a.at - b.at)
        .map(({ question }) => question);
    };
    const right = (question: Question) =>
      question.kind === 'choice' ? question.right : String(figureOf(question)).replace('.', ',');
    const answersTo = (asked: readonly Question[], answer: (question: Question) => string) =>
      Object.fromEntries(asked.map((question, place) => [`guess${place}`, answer(question)]));
    const rows = async () =>
      (
        await sql<{ n: number }>`select (select count(*) from quiz_round_mark)::integer
          + (select count(*) from quiz_round_answer)::integer as n`.execute(running().database.query)
      ).rows[0]?.n;

    describe('a quiz round of a team', () => {
      it('is started where the team is, and nowhere else', async () => {
        const alone = await answerTo(running().bot, await teams().say(people().policyOfficer, 'start quizronde'));
        assert.match(wordsOf(alone), /waar je team is/);
        assert.match(wordsOf(await say('herhaal de ronde')), /nog geen ronde/);
      });

      it('is answered by six people, each alone, and ends in what the team may know', async () => {
        const open = await say('start quizronde over jeugd');
        assert.match(wordsOf(open), /Quizronde: Jeugd[^]*minstens 5 mensen/);
        await ask(running().bot, 'zet kleinste groep op 7', people().administrator);
        const six = [
          people().policyOfficer,
          people().secondPolicyOfficer,
          people().champion,
          people().coordinator,
          people().manager,
          people().approver,
        ];
        let thanked: NonNullable<Parameters<ReturnType<typeof teams>['press']>[1]> = open;
        for (const [place, person] of six.entries()) {
          const { shown: form } = await teams().press(person, open, 'Doe mee');
          assert.ok(form);
          const asked = askedOn(form);
          assert.equal(asked.length, 5);
          assert.ok(asked.every(({ topic }) => topic === 'youth'));
          const empty = await teams().press(person, form, 'Verstuur mijn antwoorden', {
            guess0: right(asked[0] as Question),
          });
          assert.match(words(empty.shown), /Nog niet verstuurd/);
          assert.ok(empty.shown);
          const sent = await teams().press(person, empty.shown, 'Verstuur mijn antwoorden', answersTo(asked, right));
          assert.match(words(sent.shown), /je antwoorden zijn binnen/);
          assert.match(words(sent.shown), place < 4 ? /minstens 5 nodig/ : /genoeg voor een uitslag/);
          // What they answered took the place of the card of the round: who may close it, does it from there.
          assert.equal(/Sluit de ronde/.test(words(sent.shown)), place === 0);
          if (place === 0 && sent.shown) thanked = sent.shown;
        }
        const again = await teams().press(people().policyOfficer, open, 'Doe mee');
        assert.match(words(again.shown), /waren al binnen/);
        assert.equal(await rows(), 12);

        const other = await teams().press(people().approver, open, 'Sluit de ronde');
        assert.match(other.notice ?? words(other.shown), /alleen wie de ronde startte/);
        const mark = teams().ledger.mark();
        const closed = await teams().press(people().policyOfficer, thanked, 'Sluit de ronde');
        assert.match(words(closed.shown), /gesloten[^]*6 mensen mee/);
        const result = await teams().waitForMessage(
          open.conversationId,
          (message) => /Uitslag/.test(JSON.stringify(message)),
          { after: mark },
        );
        assert.match(wordsOf(result), /6 mensen deden mee\. Driekwart of meer[^]*De meesten zaten dichtbij/);
        assert.equal(await rows(), 0, 'the single answers and the marks are gone');
      });

      it('tells who wonders that nobody sees what one person answers', async () => {
        for (const asked of [
          'wie ziet mijn antwoorden in de polsslag?',
          'kan mijn manager zien wat ik in de quiz zeg?',
        ])
          assert.match(wordsOf(await say(asked)), /ziet niemand jouw antwoorden, ook je manager niet/);
      });

      it('begins with the smallest group that an administrator set, and keeps to the one it began with', async () => {
        const { administrator, policyOfficer } = people();
        const elsewhere = await teams().sayInChannel(
          policyOfficer,
          teams().channel('Jeugd en gezin'),
          'start quizronde',
        );
        assert.match(wordsOf(await answerTo(running().bot, elsewhere)), /minstens 7 mensen/);
        const asked = wordsOf(await ask(running().bot, 'zet de kleinste groep op 5', administrator));
        assert.match(asked, /Weet je het zeker[^]*Rondes die al open zijn, veranderen niet/);
        const lowered = await ask(running().bot, 'Ja, verlaag de kleinste groep naar 5', administrator);
        assert.match(wordsOf(lowered), /een uitslag vanaf 5 mensen/);
      });

      it('is not asked again soon, and not repeated soon', async () => {
        assert.match(
          wordsOf(await say('herhaal de ronde')),
          /kort geleden gesteld. Herhalen kan vanaf 31 oktober 2026/,
        );
      });

      it('of fewer than five has no result, and leaves no answers', async () => {
        const open = await say('start quizronde');
        for (const person of [people().policyOfficer, people().champion, people().manager]) {
          const { shown: form } = await teams().press(person, open, 'Doe mee');
          assert.ok(form);
          await teams().press(person, form, 'Verstuur mijn antwoorden', answersTo(askedOn(form), right));
        }
        const sure = await teams().press(people().policyOfficer, open, 'Sluit de ronde');
        assert.match(words(sure.shown), /pas 3 mensen mee/);
        assert.ok(sure.shown);
        const closed = await teams().press(people().policyOfficer, sure.shown, 'Sluit toch');
        assert.match(words(closed.shown), /geen uitslag/);
        assert.equal(await rows(), 0);
        assert.match(wordsOf(await say('hoe staat de ronde')), /gesloten/);
      });

      it('is repeated after months, and closes by itself with the movement', async () => {
        now = '2026-11-20T09:00:00.000Z';
        const open = await say('herhaal de ronde', people().manager);
        assert.match(wordsOf(open), /dezelfde vragen/);
        const five = [
          people().manager,
          people().champion,
          people().coordinator,
          people().approver,
          people().privacyOfficer,
        ];
        for (const person of five) {
          const { shown: form } = await teams().press(person, open, 'Doe mee');
          assert.ok(form);
          await teams().press(
            person,
            form,
            'Verstuur mijn antwoorden',
            answersTo(askedOn(form), () => 'geen idee'),
          );
        }
        const mark = teams().ledger.mark();
        now = '2026-11-28T09:00:00.000Z';
        await running().bot.app.lookAt('rounds');
        const result = await teams().waitForMessage(
          open.conversationId,
          (message) => /Uitslag/.test(JSON.stringify(message)),
          { after: mark },
        );
        assert.match(wordsOf(result), /verder van de cijfers dan de eerste keer/);
        await running().bot.app.lookAt('rounds');
        const late = await teams().press(people().policyOfficer, open, 'Doe mee');
        assert.match(words(late.shown), /gesloten/);
      });
    });

    describe('a pulse of a team', () => {
      it('is asked by a manager, answered by each alone, and told without anyone in it', async () => {
        now = '2026-11-28T09:00:00.000Z';
        assert.match(wordsOf(await say('start polsslag')), /alleen een manager of coördinator/);
        const { tenantId, aadObjectId: id } = people().manager;
        await appoint(running().database, { tenantId, id }, ['manager']);
        await say('start quizronde over jeugd');
        const open = await say('start polsslag', people().manager);
        assert.match(wordsOf(await say('sluit de quizronde')), /Quizronde/);
        assert.match(wordsOf(await say('doe mee met de polsslag')), /Polsslag/);
        assert.match(wordsOf(open), /Polsslag[^]*Teams worden niet vergeleken/);
        const five = [
          people().policyOfficer,
          people().champion,
          people().coordinator,
          people().approver,
          people().englishSpeaker,
        ];
        for (const [place, person] of five.entries()) {
          const { shown: form } = await teams().press(person, open, 'Doe mee');
          assert.ok(form);
          const send = place < 4 ? 'Verstuur mijn antwoorden' : 'Send my answers';
          const half = await teams().press(person, form, send, { guess0: '4' });
          assert.match(words(half.shown), place < 4 ? /Nog niet verstuurd/ : /Not sent yet/);
          assert.ok(half.shown);
          const sent = await teams().press(person, half.shown, send, { guess0: '4', guess1: '1' });
          assert.match(words(sent.shown), place < 4 ? /zijn binnen/ : /are in/);
        }
        const mark = teams().ledger.mark();
        await teams().press(people().manager, open, 'Sluit de ronde');
        const result = await teams().waitForMessage(
          open.conversationId,
          (message) => /Uitslag van de polsslag/.test(JSON.stringify(message)),
          { after: mark },
        );
        assert.match(wordsOf(result), /meer dan twee derde[^]*1 maand[^]*minder dan een derde/);
        assert.match(wordsOf(await say('start polsslag', people().manager)), /Deze maand was hier al een polsslag/);
      });
    });
  },
  undefined,
  { now: () => now },
);
