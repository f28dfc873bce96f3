import assert from 'node:assert/strict';
import { answerTo, ask, wordsOf } from '../support/conversation.ts';
import { forEachBot } from '../support/each-bot.ts';

describe('a civil servant pastes figures', () => {
  forEachBot((running) => {
    afterEach(() => running().bot.teams.assertClean());

    it('is asked what they are, presses a button, and gets a reading with a chart', async () => {
      const { bot } = running();
      const asked = await ask(bot, '31 28 35 30 29 33 41 38 30 29 33 31 28 52');
      assert.match(wordsOf(asked), /Wat voor cijfers zijn dit\?/);

      const answered = await answerTo(
        bot,
        await bot.teams.press(bot.teams.people.policyOfficer, asked, 'Instroom per week'),
      );

      assert.match(wordsOf(answered), /Jouw cijfers/);
      assert.match(wordsOf(answered), /52 ligt boven de grens van 44/);
      assert.match(wordsOf(answered), /je eigen bericht/);
      assert.match(JSON.stringify(answered.activity), /"type":"Chart.Line"/);
    });

    it('pastes a table from a spreadsheet and hears what was left out', async () => {
      const rows = Array.from({ length: 20 }, (_, index) => `2026-W${String(index + 20)}\t${30 + ((index * 7) % 11)}`);
      const table = ['Week\tAanmeldingen', ...rows, 'Totaal\t698'].join('\n');

      const words = wordsOf(await ask(running().bot, table));

      assert.match(words, /Geen signaal|Dit is een signaal/);
      assert.match(words, /Ik las 20 cijfers/);
      assert.match(words, /Niet meegeteld: .*698/s);
    });

    it('hears that two figures are no trend', async () => {
      const words = wordsOf(await ask(running().bot, 'We gingen van 12 naar 18 meldingen, is dat veel?'));

      assert.match(words, /Van 12 naar 18 is 6 meer/);
      assert.match(words, /Twee cijfers zijn geen trend/);
      assert.match(words, /niet door AI/);
    });
  });
});
