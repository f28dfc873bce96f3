import assert from 'node:assert/strict';
import { appoint } from '../storage/written.ts';
import { makeChampion } from '../support/champions.ts';
import { ask, wordsOf } from '../support/conversation.ts';
import { answerTo } from '../support/conversation.ts';
import { forEachBot } from '../support/each-bot.ts';
import type { Person } from '../support/teams/people.ts';

describe('what somebody wants to do', () => {
  forEachBot(
    (running) => {
      const people = () => running().bot.teams.people;
      const said = async (text: string, person?: Person) => wordsOf(await ask(running().bot, text, person));

      before(async () => {
        const { tenantId, aadObjectId: id } = people().manager;
        await ask(running().bot, 'help', people().manager);
        await appoint(running().database, { tenantId, id }, ['manager']);
      });
      afterEach(() => running().bot.teams.assertClean());

      it('is opened when it is said in other words, or with a typing error', async () => {
        const { manager, englishSpeaker } = people();
        assert.match(await said('Ik wil een weekbericht plaatsen', manager), /Nieuw weekbericht/);
        assert.match(await said('nieuw weekberciht', manager), /Nieuw weekbericht/);
        assert.match(await said('hoe voeg ik cijfers toe', manager), /Cijfers invoeren/);
        assert.match(await said('ik wil een quiz doen'), /Hoe gekleurd is ons beeld/);
        assert.match(await said('ik wil een redeneerlijn maken'), /edeneerlijn/);
        assert.match(await said('I want to do the quiz', englishSpeaker), /How coloured is our picture/);
      });

      it('leads who may not do it to who can', async () => {
        assert.match(await said('annuleren'), /kun jij niet doen bij weekberichten\. Dat kan een manager/);
        assert.match(await said('Ik wil een weekbericht plaatsen'), /manager/);
      });

      it('can be asked for as a whole: a card of what is possible, each of which works', async () => {
        const { bot } = running();
        const { manager, policyOfficer } = people();
        const welcome = await ask(bot, 'help');
        const mark = bot.teams.ledger.mark();
        await bot.teams.press(policyOfficer, welcome, 'Wat kan ik hier doen?');
        const pressed = await bot.teams.waitForMessage(bot.teams.personalChat(policyOfficer).id, undefined, {
          after: mark,
        });
        assert.match(wordsOf(pressed), /Wat je hier kunt doen/);
        assert.doesNotMatch(JSON.stringify(pressed.activity), /Cijfers invoeren|Rollen/);
        const card = await ask(bot, 'wat kan ik nu doen?', manager);
        assert.match(JSON.stringify(card.activity), /Cijfers invoeren[^]*Nieuw weekbericht[^]*Overzicht/);
        assert.match(await said('what can I do here', people().englishSpeaker), /What you can do here/);

        const titles = [...JSON.stringify(card.activity).matchAll(/"title":"([^"]+)"/g)].map(
          ([, title]) => title ?? '',
        );
        for (const title of titles) assert.doesNotMatch(await said(title, manager), /Wat bedoel je|Waar kan ik je mee/);
      });

      it('is known of who oversees the questions, or answers them', async () => {
        const { database } = running();
        const { coordinator, champion, manager } = people();
        for (const person of [coordinator, champion]) await said('help', person);
        await appoint(database, { tenantId: coordinator.tenantId, id: coordinator.aadObjectId }, ['coordinator']);
        await makeChampion(database, champion, { topics: ['debts'] });
        for (const late of ['welke vragen zijn te laat?', 'vragen die te lang liggen'])
          assert.match(await said(late, coordinator), /Open vragen/);
        for (const who of ['wie is er afwezig?', 'welke champions zijn afwezig', 'zoek een andere champion'])
          assert.match(await said(who, coordinator), /Wie kan je helpen/);
        assert.match(await said('wie is champion voor schulden?', coordinator), /Wie kan je helpen met schulden/);
        assert.match(await said('welke antwoorden zijn fout', coordinator), /Feedback op mijn antwoorden/);
        assert.match(await said('welke artikelen moeten worden nagekeken', coordinator), /Artikelen van collega/);
        for (const own of ['welke vragen liggen er bij mij', 'open vragen', 'geef de vraag terug'])
          assert.match(await said(own, champion), /Mijn verwijzingen/);
        for (const late of ['wat is er nog niet binnen?', 'welke cijfers zijn te laat'])
          assert.match(await said(late, manager), /Cijfers invoeren/);
        assert.match(await said('weekcijfers', manager), /Weekberichten/);
        await said('nieuwe proef', manager);
        assert.match(await said('begin deze proef', manager), /De proef is nog niet begonnen/);
      });

      it('is offered where nothing was understood', async () => {
        const answer = await ask(running().bot, 'ik wil iets');
        assert.match(JSON.stringify(answer.activity), /"title":"Wat kan ik hier doen\?"/);
      });

      it('can be stopped in so many words, after which nothing was sent and the rest is offered', async () => {
        await ask(running().bot, 'quiz');
        for (const text of ['stop', 'Stop de quiz', 'terug', 'opnieuw', 'Nee, toch niet', 'laat maar'])
          assert.match(await said(text), /niets verstuurd en niets gewist/);
      });

      it('shows in a channel what a team can do there, and nothing about one person', async () => {
        const { bot } = running();
        const asked = await bot.teams.sayInChannel(
          people().manager,
          bot.teams.channel('Cijfers'),
          'wat kan ik hier doen',
        );
        const answer = JSON.stringify((await answerTo(bot, asked)).activity);
        assert.match(answer, /Start quizronde[^]*Koppel dit kanaal/);
        assert.doesNotMatch(answer, /Mijn vragen|Overzicht/);
      });
    },
    ['PGlite'],
  );
});
