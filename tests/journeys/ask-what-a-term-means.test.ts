import assert from 'node:assert/strict';
import { openDatabase } from '../../src/storage/engine/database.ts';
import { startTestBot } from '../support/bot.ts';
import { ask, wordsOf } from '../support/conversation.ts';
import { forEachBot } from '../support/each-bot.ts';

describe('a civil servant asks what a term means', () => {
  forEachBot((running) => {
    afterEach(() => running().bot.teams.assertClean());

    it('gets an explanation with an example, a warning, a check and citations that Teams shows', async () => {
      const answer = await ask(running().bot, 'Wat is een betrouwbaarheidsinterval?');

      const words = wordsOf(answer);
      for (const part of [/Betrouwbaarheidsinterval/, /Voorbeeld/, /Let op/, /Zelf nagaan/, /Bronnen/, /\[1\]/])
        assert.match(words, part);
      const citation = JSON.stringify(answer.activity?.['entities']);
      assert.match(citation, /"position":1,"appearance":\{"@type":"DigitalDocument","name":"Wilson/);
    });

    it('finds it through a typing error and through a compound', async () => {
      assert.match(
        wordsOf(await ask(running().bot, 'wat is een betrouwbaarheidsintervall')),
        /^\*\*Betrouwbaarheidsinterval/,
      );
      assert.match(
        wordsOf(await ask(running().bot, 'Hoe staat het met de jeugdhulpverwijzingen?')),
        /Verwijzingen naar jeugdhulp/,
      );
    });

    it('finds it by its name alone, whoever uses it and however many articles use the word', async () => {
      assert.match(wordsOf(await ask(running().bot, 'Wat is een steekproef?')), /^\*\*Enquête, steekproef en respons/);
      assert.match(
        wordsOf(await ask(running().bot, 'de controller noemt steeds de regelkaart, wat is dat')),
        /^\*\*Een regelkaart lezen/,
      );
    });

    it('is offered three next questions', async () => {
      const { activity } = await ask(running().bot, 'Wat is regressie naar het gemiddelde?');

      const offered = JSON.stringify(activity?.['attachments']).match(/"verb":"ask.follow-up"/g) ?? [];
      assert.ok(offered.length > 0 && offered.length <= 3);
    });

    it('reads what each article begins with where the bot is not sure which is meant', async () => {
      const words = wordsOf(await ask(running().bot, 'hoe zit dat met wachten'));

      assert.match(words, /Ik twijfel/);
      assert.match(
        words,
        /\*\*\d\\\. Wachtlijst en wachttijd\*\* De wachtlijst is hoeveel mensen er op één dag wachten\.\n/,
      );
    });

    it('hears what the bot is about, and who can help, when it is asked something else', async () => {
      const words = wordsOf(await ask(running().bot, 'Wie wint de verkiezingen?'));

      assert.match(words, /Hier ga ik niet over/);
      assert.match(words, /het datateam/);
    });

    it('hears that nothing is answered about one person', async () => {
      assert.match(
        wordsOf(await ask(running().bot, 'Krijgt deze cliënt nog een uitkering?')),
        /Over één persoon of gezin geef ik geen antwoord/,
      );
    });

    it('hears that there is a figure of all together, when it is asked of one', async () => {
      const answer = await ask(
        running().bot,
        'Wanneer is mijn cliënt aan de beurt bij schuldhulp, wat is de wachttijd?',
      );

      assert.match(wordsOf(answer), /Over iedereen samen heb ik wel een cijfer/);
      assert.match(JSON.stringify(answer.activity), /"title":"Wachttijd tot het eerste gesprek schuldhulp"/);
    });
  });

  it('sees on an article whose day has come that it should be checked again', async function () {
    this.timeout(60_000);
    const database = await openDatabase({ kind: 'memory' });
    const bot = await startTestBot(database, { sample: false, checkBy: '2026-01-01' });
    const words = wordsOf(await ask(bot, 'Wat is een betrouwbaarheidsinterval?'));
    await bot.stop();
    await database.close();

    assert.match(words, /Deze uitleg moet opnieuw worden nagekeken/);
  });
});
