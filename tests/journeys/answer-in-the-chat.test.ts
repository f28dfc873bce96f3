import assert from 'node:assert/strict';
import { appoint } from '../storage/written.ts';
import { makeChampion } from '../support/champions.ts';
import { askingAColleague } from '../support/asking-a-colleague.ts';
import { ask, wordsOf } from '../support/conversation.ts';
import { forEachBot } from '../support/each-bot.ts';

describe('what is typed below a question of the bot', () => {
  forEachBot((running) => {
    const { told, press, sent, typed } = askingAColleague(running);
    const people = () => running().bot.teams.people;
    const said = async (text: string, person = people().policyOfficer) =>
      wordsOf(await ask(running().bot, text, person));
    const quizzing = async () => {
      const { bot } = running();
      const card = await ask(bot, 'quiz');
      if (JSON.stringify(card.activity).includes('Begin de quiz'))
        await bot.teams.press(people().policyOfficer, card, 'Begin de quiz');
    };
    afterEach(() => running().bot.teams.assertClean());

    it('is the guess of the quiz, or skips its question', async () => {
      await quizzing();
      assert.match(await said('geen idee'), /Vraag 1 van 5|Volgende|echte/);
      assert.match(await said('quiz'), /Vraag 2 van 5/);
      assert.match(await said('Sla deze vraag over'), /Vraag 2 van 5/);
      await said('quiz');
      assert.match(await said('weet ik niet'), /Vraag 3 van 5/);
      await said('quiz');
      assert.match(await said('481516234'), /Vraag 4 van 5/);
    });

    it('is a question again once something else was asked in between', async () => {
      await quizzing();
      await said('Hoe gaat het met de Wmo-meldingen?');
      assert.match(await said('120'), /120 meldingen/);
    });

    it('answers the privacy check that was begun after the quiz, and the other way round', async () => {
      const { bot } = running();
      const { policyOfficer } = people();
      const check = await ask(bot, 'privacycheck');
      await bot.teams.press(policyOfficer, check, 'Ga verder met de check', { about: 'huishoudens per wijk' });
      assert.match(await said('weet ik niet'), /Vraag 2 van/);
      await quizzing();
      await said('geen idee');
      assert.doesNotMatch(await said('nee'), /Privacycheck/);
    });

    it('is the choice that a file asks for', async () => {
      const { bot, database } = running();
      const { manager } = people();
      await ask(bot, 'help', manager);
      await appoint(database, { tenantId: manager.tenantId, id: manager.aadObjectId }, ['manager']);
      const { mark } = await bot.teams.sendFile(manager, 'week.csv', 'Week;Wmo-meldingen\n47;55\n46;50\n');
      await told(manager, /Van welk jaar is de nieuwste periode/, mark);
      const again = await typed(manager, '1999', /Van welk jaar|jaar/);
      assert.match(wordsOf(again), /Van welk jaar is de nieuwste periode/);
      await typed(manager, '2026', /Zo komt het erin te staan[^]*Wmo-meldingen, week 47 van 2026/);
    });

    it('is offered as the reply to a colleague who asked back, and sent by a press only', async () => {
      const { bot, database } = running();
      const { champion, secondPolicyOfficer } = people();
      await ask(bot, 'help', champion);
      await makeChampion(database, champion, { topics: ['social-support'] });
      const { mark } = await sent(
        secondPolicyOfficer,
        'Waarom wijkt onze telling van de Wmo-meldingen af van de regio?',
      );
      const offered = await told(champion, /Kun jij deze vraag oppakken/, mark);
      await press(champion, offered, 'Ik pak dit op');
      await press(champion, offered, 'Stuur je vraag', { askBack: 'Welke regio bedoel je?' });
      await told(secondPolicyOfficer, /Welke regio bedoel je/, mark);

      const card = await typed(secondPolicyOfficer, 'de regio Midden', /Is dit je reactie op deze vraag/);
      assert.match(wordsOf(card), /Welke regio bedoel je/);
      assert.match(JSON.stringify(card.activity), /"value":"de regio Midden"/);
      await typed(secondPolicyOfficer, 'Hoe gaat het met de Wmo-meldingen?', /meldingen in week/);
      const replied = await press(secondPolicyOfficer, card, 'Stuur je reactie');
      await told(champion, /de regio Midden/, replied.mark);
    });

    it('is the answer of who took a question, with the table below it, and sent by a press only', async () => {
      const { bot, database } = running();
      const { champion, secondPolicyOfficer } = people();
      await ask(bot, 'help', champion);
      await makeChampion(database, champion, { topics: ['social-support'] });
      const { mark } = await sent(secondPolicyOfficer, 'Waarom telt de Wmo-monitor anders dan wij?');
      const offered = await told(champion, /Kun jij deze vraag oppakken/, mark);
      await press(champion, offered, 'Ik pak dit op');
      const back = await typed(champion, 'Welk jaar bedoel je?', /Wil je dit aan de vrager vragen/);
      assert.match(JSON.stringify(back.activity), /"value":"Welk jaar bedoel je\?"/);
      const answer = 'De monitor telt ook herindicaties mee:\nwijk\tmonitor\twij\nCentrum\t31\t28';
      const card = await typed(champion, answer, /Is dit je antwoord op deze vraag/);
      assert.match(wordsOf(card), /Waarom telt de Wmo-monitor anders/);
      await typed(champion, 'Hoe gaat het met de Wmo-meldingen?', /meldingen in week/);
      const { mark: sentAt } = await press(champion, card, 'Stuur je antwoord');
      await told(secondPolicyOfficer, /telt ook herindicaties mee[^]*Centrum/, sentAt);

      const thanked = await typed(secondPolicyOfficer, 'dank je wel, helder', /Helpt dit antwoord je verder/);
      assert.match(JSON.stringify(thanked.activity), /"Ja, dit helpt"/);
      const more = await typed(secondPolicyOfficer, 'Bedankt, maar hoeveel scheelt het?', /Ben je nog niet geholpen/);
      assert.match(JSON.stringify(more.activity), /"value":"Bedankt, maar hoeveel scheelt het\?"/);
      const objected = await typed(secondPolicyOfficer, 'nee, het gaat om heel 2025', /Ben je nog niet geholpen/);
      assert.match(JSON.stringify(objected.activity), /"value":"nee, het gaat om heel 2025"/);
      const open = await press(secondPolicyOfficer, objected, 'Vraag verder');
      await told(champion, /het gaat om heel 2025/, open.mark);
      const second = await typed(champion, 'Ook in heel 2025 tellen ze die mee', /Is dit je antwoord op deze vraag/);
      const answered = await press(champion, second, 'Stuur je antwoord');
      await told(secondPolicyOfficer, /Ook in heel 2025/, answered.mark);
      await typed(secondPolicyOfficer, 'ja', /Je vraag is beantwoord[^]*Eerder antwoord[^]*herindicaties/);
      await typed(champion, 'maak hier een artikel van', /telt ook herindicaties mee[^]*Ook in heel 2025/);
    });

    it('is no yes or no to what was asked before something else', async () => {
      const check = await ask(running().bot, 'privacycheck');
      await running().bot.teams.press(people().policyOfficer, check, 'Ga verder met de check', { about: 'per straat' });
      await said('wis mijn gegevens');
      assert.match(await said('nee'), /dan doe ik niets\. Er is niets gewist/);
      assert.match(await said('ja'), /Waar zeg je ja tegen/);
      await said('Hoe gaat het met de Wmo-meldingen?');
      assert.doesNotMatch(await said('nee'), /Privacycheck|Vraag 2/);
    });

    it('saves and discards no figures but those that were shown last', async () => {
      const { bot, database } = running();
      const { manager } = people();
      await ask(bot, 'help', manager);
      await appoint(database, { tenantId: manager.tenantId, id: manager.aadObjectId }, ['manager']);
      const sending = (week: number, value: number) =>
        `cijfers insturen: periode;Wmo-meldingen\n2026-W${week};${value}`;
      await typed(manager, sending(45, 55), /Zo komt het erin te staan/);
      await typed(manager, sending(47, 56), /Zo komt het erin te staan/);
      await typed(manager, 'opslaan', /1 cijfer staat erin/);
      await typed(manager, 'opslaan', /Deze cijfers stonden nog klaar van eerder[^]*week 45/);
      await typed(manager, 'wis mijn gegevens', /Zal ik alles wissen/);
      await typed(manager, 'niet opslaan', /Deze cijfers stonden nog klaar van eerder[^]*week 45/);
      await typed(manager, 'nee', /Cijfers invoeren|bestand|regels/);
      await typed(manager, 'niet opslaan', /niets opgeslagen|weggegooid|niet opgeslagen/i);
    });
  });
});
