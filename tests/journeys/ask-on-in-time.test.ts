import assert from 'node:assert/strict';
import { ask, wordsOf } from '../support/conversation.ts';
import { forEachBot } from '../support/each-bot.ts';

describe('a civil servant asks on about another time, place or unit', () => {
  forEachBot((running) => {
    afterEach(() => running().bot.teams.assertClean());

    const said = async (...messages: string[]): Promise<string> => {
      let words = '';
      for (const message of messages) words = wordsOf(await ask(running().bot, message));
      return words;
    };

    it('the month before and the whole year, each as a total', async () => {
      const september = await said('Hoeveel Wmo-meldingen in oktober?', 'en de maand daarvoor');

      assert.match(september, /In september 2026 was het totaal \d+ meldingen/);
      assert.match(await said('en het hele jaar?'), /In 2026 is het totaal tot nu toe [\d.]+ meldingen/);
    });

    it('whether the earlier figure that was shown is much, and not the newest', async () => {
      const words = await said('Hoeveel Wmo-meldingen in week 44?', 'en de week ervoor', 'is dat veel?');

      assert.match(words, /\*\*: In week 43 van 2026 was het cijfer \d+ meldingen\..*Veel of weinig hangt af/s);
    });

    it('per resident, and hears how to work it out where no populations are held', async () => {
      const words = await said('Hoe gaat het met: Bijstandsaanvragen?', 'en hoeveel is dat per 1.000 inwoners?');

      assert.match(words, /Per inwoner heb ik dit cijfer niet/);
    });

    it('elsewhere after a question back, and may choose again when nothing fits', async () => {
      assert.match(await said('hoe zit het met de wmo in Centrum', 'en in Noord?'), /Over welk cijfer gaat het\?/);
      assert.match(await said('dat klopt niet hoor'), /Wat bedoel je\?/);
    });

    it('with the place of what was offered, as if its button were pressed', async () => {
      const offered = await said('wachttijd');
      const [, second = ''] = /2\\\. ([^*\n]+)/.exec(offered) ?? [];
      const [, last = ''] = /3\\\. ([^*\n]+)/.exec(offered) ?? [];
      assert.ok(second && last, offered);
      assert.ok((await said('nummer 2')).includes(`**${second}`), second);
      assert.ok((await said('wachttijd', 'doe de laatste maar')).includes(`**${last}`), last);
    });

    it('where it comes from, while it is open which figure is meant', async () => {
      assert.match(await said('hoe zit het met de wmo in Noord', 'waar komt dat vandaan'), /Bron van: /);
    });

    it('the figure that a word of its name means', async () => {
      assert.match(
        await said('Hoeveel gestarte jeugdhulptrajecten zijn er?', 'en afgesloten?'),
        /\*\*Afgesloten jeugdhulptrajecten/,
      );
    });
  });
});
