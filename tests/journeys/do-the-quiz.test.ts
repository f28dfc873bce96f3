import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { readQuiz } from '../../src/import/read-quiz.ts';
import { figureOf } from '../../src/features/quiz/judge.ts';
import type { Question } from '../../src/features/quiz/question.ts';
import { appoint } from '../storage/written.ts';
import { startTestBot } from '../support/bot.ts';
import { ask, wordsOf } from '../support/conversation.ts';
import { forEachBot } from '../support/each-bot.ts';
import { correctFigure } from '../support/publishing.ts';

forEachBot((running) => {
  const teams = () => running().bot.teams;
  const person = () => teams().people.policyOfficer;
  let questions: readonly Question[] = [];
  before(async () => (questions = await readQuiz('knowledge/quiz')));

  const words = (shown: unknown) => JSON.stringify(shown);
  const askedOn = (shown: unknown): Question => {
    const found = questions.find(({ question }) => words(shown).includes(JSON.stringify(question.nl).slice(1, -1)));
    assert.ok(found, `no question on ${words(shown)}`);
    return found;
  };
  const rightAnswer = (question: Question) =>
    question.kind === 'choice' ? question.right : String(figureOf(question)).replace('.', ',');

  describe('the quiz, alone', () => {
    it('asks five questions of a topic, each with its figure and source, and says how it went', async () => {
      const begin = await ask(running().bot, 'doe de quiz');
      assert.match(wordsOf(begin), /Hoe gekleurd is ons beeld\?/);
      let { shown } = await teams().press(person(), begin, 'Begin de quiz', { chosen: 'work-and-income' });
      for (let place = 1; place <= 5; place++) {
        assert.ok(shown);
        assert.match(words(shown), new RegExp(`Vraag ${place} van 5`));
        const question = askedOn(shown);
        assert.equal(question.topic, 'work-and-income');
        const revealed = await teams().press(person(), shown, 'Dit is mijn antwoord', { guess: rightAnswer(question) });
        assert.match(words(revealed.shown), /Dichtbij/);
        assert.match(words(revealed.shown), /Bron: \[/);
        assert.ok(revealed.shown);
        ({ shown } = await teams().press(
          person(),
          revealed.shown,
          place < 5 ? 'Volgende vraag' : 'Bekijk hoe je het deed',
        ));
      }
      assert.match(words(shown), /Je had er 5 van de 5 goed/);
      assert.match(words(shown), /Met gokken verwacht je \d,\d van de 5/);
    });

    it('leads on to our own figure and to the article, where that is sure', async () => {
      let shown: unknown = await ask(running().bot, 'quiz over schulden');
      let found = '';
      for (let place = 1; place <= 5 && found === ''; place++) {
        const revealed = await teams().press(person(), shown as never, 'Sla deze vraag over');
        if (/"title":"Stappen in de schuldhulp"|"title":"Gemiddelde en mediaan"/.test(words(revealed.shown)))
          found = words(revealed.shown);
        if (found === '' && place < 5)
          ({ shown } = await teams().press(person(), revealed.shown as never, 'Volgende vraag'));
      }
      assert.match(found, /Meer hierover:/);
    });

    it('keeps what cannot be read, and says what is wrong', async () => {
      const first = await ask(running().bot, 'quiz over jeugd');
      assert.match(wordsOf(first), /Vraag 1 van 5/);
      const empty = await teams().press(person(), first, 'Dit is mijn antwoord', {});
      assert.match(words(empty.shown), /Vul eerst een antwoord in/);
      if (askedOn(first.activity).kind === 'estimate') {
        const unclear = await teams().press(person(), first, 'Dit is mijn antwoord', { guess: 'heel veel mensen' });
        assert.match(words(unclear.shown), /kan ik niet lezen[^]*"value":"heel veel mensen"/);
      }
      const skipped = await teams().press(person(), first, 'Sla deze vraag over');
      assert.match(words(skipped.shown), /Overgeslagen/);

      const again = await teams().press(person(), first, 'Sla deze vraag over');
      assert.match(words(again.shown), /had ik al|verder/, 'the same button twice is one answer');
    });

    it('is asked in English, and in the own chat when it was typed in a channel', async () => {
      const english = await ask(running().bot, 'do the quiz', teams().people.englishSpeaker);
      assert.match(wordsOf(english), /How coloured is our picture\?/);
      const mark = teams().ledger.mark();
      const said = await teams().sayInChannel(person(), teams().channel('Weekcijfers'), 'quiz');
      assert.equal(said.status, 200);
      await teams().waitForMessage(teams().personalChat(person()).id, undefined, { after: mark });
    });

    it('is given with what is kept of somebody, and goes with it', async () => {
      const kept = await ask(running().bot, 'exporteer mijn gegevens');
      assert.match(words(kept), /quiz/);
      const sure = await ask(running().bot, 'wis mijn gegevens');
      await teams().press(person(), sure, 'Wis alles');
      const { rows } = await sql`select 1 from quiz_game where person_id = ${person().aadObjectId}`.execute(
        running().database.query,
      );
      assert.deepEqual(rows, []);
    });
  });

  describe('a quiz question about our own figure', () => {
    const writer = () => teams().people.champion;
    const other = () => teams().people.secondChampion;
    const champions = () => [writer(), other()].map(({ tenantId, aadObjectId: id }) => ({ tenantId, id }));
    const asking = 'Hoe vaak meldde zich iemand voor de Wmo?';

    before(async () => {
      for (const champion of champions()) await appoint(running().database, champion, ['champion']);
      await ask(running().bot, 'help', other());
    });

    it('is made by a champion, and asked once another approves it', async () => {
      const form = await ask(running().bot, 'quizvraag over de Wmo-meldingen', writer());
      assert.match(wordsOf(form), /Het antwoord: \d+ meldingen \(week \d+ van 2026\)/);
      assert.match(words(form), /Hoe hoog was ‘Wmo-meldingen’ in week/);
      const mark = teams().ledger.mark();
      const empty = await teams().press(writer(), form, 'Leg deze quizvraag voor', { asked: ' ', explains: '' });
      assert.match(words(empty.shown), /Vul eerst de vraag in/);
      const typed = { asked: asking, explains: 'Een melding is nog geen aanvraag.' };
      const proposed = await teams().press(writer(), form, 'Leg deze quizvraag voor', typed);
      assert.match(words(proposed.shown), /Voorgelegd[^]*Wacht op een andere data champion/);
      assert.doesNotMatch(words(proposed.shown), /Keur deze quizvraag goed/);

      const early = await ask(running().bot, 'quiz over onze gemeente');
      assert.doesNotMatch(wordsOf(early), /voor de Wmo\?/);
      const waiting = await teams().waitForMessage(teams().personalChat(other()).id, undefined, { after: mark });
      assert.match(wordsOf(waiting), /Kijk je mee\? Quizvraag over Wmo-meldingen/);
      const approved = await teams().press(other(), waiting, 'Keur deze quizvraag goed');
      assert.match(words(approved.shown), /Goedgekeurd\. De vraag staat in de quiz/);

      const question = await ask(running().bot, 'quiz over onze gemeente');
      assert.match(wordsOf(question), /Vraag 1 van 1[^]*voor de Wmo\?/);
      const revealed = await teams().press(person(), question, 'Dit is mijn antwoord', { guess: '1' });
      assert.match(words(revealed.shown), /Een melding is nog geen aanvraag[^]*Bron:/);
    });

    it('is changed by champions, kept from who does the quiz, and retired when the figure is revised', async () => {
      assert.doesNotMatch(wordsOf(await ask(running().bot, 'quizvragen')), /voor de Wmo/);
      const list = await ask(running().bot, 'quizvragen', writer());
      assert.match(wordsOf(list), /voor de Wmo\?[^]*Staat in de quiz/);
      const opened = await teams().press(writer(), list, 'Bekijk deze quizvraag');
      assert.match(words(opened.shown), /Haal deze quizvraag weg/);

      const { rows } = await sql<{ from: string }>`select content ->> 'from' as from from quiz_question`.execute(
        running().database.query,
      );
      const [made] = rows;
      assert.ok(made);
      const fixed = { indicatorId: 'wmo-meldingen', periodStart: made.from, value: 999, because: 'Dubbel geteld.' };
      await correctFigure(running().database, fixed);
      if (!running().isShared) return;
      // Another instance has no figure that it takes for known.
      const instance = await startTestBot(running().database, { beside: running().bot });
      const revised = await ask(instance, 'quizvragen', instance.teams.people.champion);
      assert.match(wordsOf(revised), /voor de Wmo\?[^]*Het cijfer is daarna herzien/);
      await instance.stop();
    });
  });
});
