import assert from 'node:assert/strict';
import { ask, wordsOf } from '../support/conversation.ts';
import { forEachBot } from '../support/each-bot.ts';

describe('a civil servant compares areas', () => {
  forEachBot((running) => {
    afterEach(() => running().bot.teams.assertClean());

    it('sees each area against all of them together and against its own past, and never a list from high to low', async () => {
      const words = wordsOf(await ask(running().bot, 'Verschillen de wijken in Wmo-meldingen?'));

      for (const part of [
        /Geen gebied wijkt duidelijk af\. De verschillen kunnen toeval zijn\./,
        /Dit gaat over het derde kwartaal van 2026\. In alle gebieden samen was het \d+,\d per 1\.000 inwoners\./,
        /Buitengebied.*Centrum.*De Akkers.*Havenkwartier.*Noord/s,
        /\d+,\d per 1\.000 inwoners\nbinnen wat je verwacht/,
        /Vergeleken met eerder: gewone schommeling/,
        /Bij 5 gebieden is er in ongeveer 23% van de keren één die door toeval opvalt\./,
        /Leeftijd en inkomen van inwoners kunnen het verschil verklaren\./,
      ])
        assert.match(words, part);
    });

    it('asks on about one of them against the rest, and about two', async () => {
      await ask(running().bot, 'Wmo-meldingen per wijk');

      assert.match(
        wordsOf(await ask(running().bot, 'Is Noord hoger dan de rest?')),
        /Noord wijkt niet af van alle gebieden samen/,
      );
      assert.match(wordsOf(await ask(running().bot, 'En in 2024?')), /Dit gaat over 2024\.|Van te weinig gebieden/);
      assert.match(
        wordsOf(await ask(running().bot, 'Vergelijk Noord met Centrum')),
        /Het verschil tussen Noord en Centrum/,
      );
    });

    it('hears why areas cannot be compared, and what can be said all the same', async () => {
      const few = wordsOf(await ask(running().bot, 'Crisisplaatsingen per wijk'));
      assert.match(few, /Van te weinig gebieden mag ik het cijfer laten zien/);
      assert.match(few, /Elk gebied is vergeleken met zijn eigen verleden/);

      assert.match(wordsOf(await ask(running().bot, 'Doorlooptijd Wmo per wijk')), /Per wijk heb ik het niet\./);
    });

    it('sees the national figure beside that of the municipality, with how it is counted otherwise', async () => {
      const words = wordsOf(await ask(running().bot, 'Hoe staat onze bijstand tegenover landelijk?'));

      assert.match(words, /Vergelijk niet de aantallen, maar of ze stijgen of dalen\./);
      assert.match(words, /Het CBS telt per maand, in duizenden\./);
      assert.match(words, /Bijstandsuitkeringen in Nederland/);
    });

    it('asks for a sum of weeks of which some are hidden', async () => {
      const words = wordsOf(
        await ask(running().bot, 'Hoeveel Wmo-meldingen waren er in Havenkwartier in het derde kwartaal?'),
      );

      assert.match(words, /In het derde kwartaal van 2026 was het totaal \d+ meldingen\./);
    });
  });
});
