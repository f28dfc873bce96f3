import assert from 'node:assert/strict';
import { ask, wordsOf } from '../support/conversation.ts';
import { forEachBot } from '../support/each-bot.ts';

describe('a civil servant asks on', () => {
  forEachBot((running) => {
    afterEach(() => running().bot.teams.assertClean());

    const said = async (...messages: string[]): Promise<string> => {
      let words = '';
      for (const message of messages) words = wordsOf(await ask(running().bot, message));
      return words;
    };

    it('about the figure that was shown, after a word was explained in between', async () => {
      const words = await said('Hoeveel Wmo-meldingen waren er?', 'Wat is een mediaan?', 'en in Noord?');

      assert.match(words, /\*\*Wmo-meldingen, Noord\*\*/);
    });

    it('about the same week a year earlier', async () => {
      const words = await said('Hoeveel Wmo-meldingen waren er?', 'en een jaar geleden?');

      assert.match(words, /In week 46 van 2025 was het cijfer \d+ meldingen/);
      assert.match(words, /In de vijf weken rond die week was het gemiddelde \d+,\d\. Eén week naast één week/);
    });

    it('about every area of the figure that was shown', async () => {
      const words = await said('Hoeveel Wmo-meldingen waren er?', 'per gebied');

      assert.match(words, /Wmo-meldingen per gebied/);
      assert.match(words, /in ongeveer \d+% van de keren één die door toeval opvalt/);
    });

    it('about all figures, after figures of their own', async () => {
      const words = await said('Wij hadden 12, 14, 13 en 15 klachten. Is dat een stijging?', 'Welke cijfers heb je?');

      assert.match(words, /Deze cijfers heb ik/);
      assert.match(words, /soms een signaal door toeval: in ongeveer \d+% van de keren/);
    });

    it('about the next part of the figures, typed as it stands on the button', async () => {
      const words = await said('Welke cijfers heb je?', 'Deel 2 van 6');

      assert.match(words, /Deze cijfers heb ik/);
      assert.match(words, /Ook heb ik: Aanmeldingen voor schuldhulp;/);
    });

    it('for simpler words, and gets the article again instead of excuses', async () => {
      assert.match(await said('Wat is een mediaan?', 'dit is te moeilijk voor mij'), /\*\*Gemiddelde en mediaan\*\*/);
    });

    it('how often the figure is renewed and how final it is', async () => {
      const words = await said('Hoeveel Wmo-meldingen waren er?', 'hoe vaak wordt dit ververst?');

      assert.match(words, /Er komt elke week een cijfer bij/);
      assert.match(words, /Het nieuwste cijfer, van week 46 van 2026, is definitief/);
    });

    it('whether the target was met, and hears that one period tells little', async () => {
      assert.match(
        await said('Halen we het doel voor Wmo-besluiten binnen de termijn?'),
        /Het doel is 90,0%.*(?:Eén periode zegt weinig|wordt het doel)/s,
      );
    });

    it('whether small counts may be published, and hears about small counts before anything else', async () => {
      assert.match(
        await said('Mogen 3 klachten over Oost en 2 over West in de nieuwsbrief?'),
        /^Pas op met kleine aantallen: cijfers over minder dan 10 mensen/,
      );
    });

    it('to leave something out, and hears that the whole series is read', async () => {
      assert.match(
        await said('Hoeveel Wmo-meldingen waren er?', 'en zonder de coronaperiode?'),
        /Iets weglaten kan ik hier niet/,
      );
    });

    it('about a time that cannot be told, and is asked which', async () => {
      assert.match(
        await said('Hoeveel Wmo-meldingen waren er?', 'en hoe ging het in het najaar?'),
        /welke tijd je bedoelt/,
      );
    });

    it('which week was the highest', async () => {
      assert.match(
        await said('Hoeveel Wmo-meldingen waren er?', 'in welke week was het het drukst?'),
        /Het hoogste cijfer van de laatste \d+ weken die ik laat zien is \d+ meldingen/,
      );
    });

    it('how it stands, after a word was explained in between', async () => {
      const words = await said('Hoeveel Wmo-meldingen waren er?', 'Wat is een mediaan?', 'bedoel je dat het stijgt?');

      assert.match(words, /\*\*Wmo-meldingen, Voorbeeldgemeente\*\*/);
    });

    it('about figures of their own, after a word was explained in between', async () => {
      const words = await said(
        'In mei 20 van de 50 op tijd, in juni 33 van de 55',
        'Wat is een mediaan?',
        'is dat toeval?',
      );

      assert.match(words, /Het verschil|procentpunt meer dan eerst/);
    });

    it('with the label of a button about figures of their own, typed', async () => {
      const words = await said('Noord 80 12\nZuid 95 9\nOost 60 14', 'het tweede is een deel van het eerste');

      assert.match(words, /Noord 15%; Zuid 9,5%; Oost 23,3%/);
    });

    it('to read figures of their own without what none of them is, and is asked to send them again', async () => {
      assert.match(
        await said('Instroom per week: 9 11 8 10 12 9 40', 'en zonder de zomer?'),
        /Stuur je cijfers nog eens/,
      );
    });

    it('to read figures of their own without one that is called by its place', async () => {
      const words = await said('week 30 14, week 31 18, week 32 15, week 33 29', 'en als ik de eerste week weglaat?');

      assert.match(words, /Dit is zonder week 30 \(14\)/);
      assert.match(words, /van 15 tot 29/);
      assert.match(words, /weet dat het fout is/);
    });

    it('how figures of their own were worked out, with the test that was used', async () => {
      const words = await said(
        'van de 150 brieven waren er 120 op tijd',
        'en vorig jaar 99 van de 150',
        'laat de berekening zien',
      );

      assert.match(words, /120 gedeeld door 150, keer 100, is 80%/);
      // R: chisq.test(matrix(c(120, 30, 99, 51), 2), correct = FALSE), p = 0.0063.
      assert.match(words, /chikwadraattoets \(p = 0,006\)/);
    });

    it('whether figures of their own are much, and hears that it depends on what they stand beside', async () => {
      const words = await said('vorig jaar 44 klachten, nu 57', 'is dat veel?');

      assert.match(words, /Veel of weinig hangt af van waar je mee vergelijkt/);
      assert.match(words, /Van 44 naar 57/);
    });

    it('what figures of their own come to, with what was left out of the first message', async () => {
      const first = 'vorig jaar 44, nu 57';

      assert.match(await said(first, 'het waren wachtenden, geen klachten'), /Dit is een stand/);
      assert.match(await said(first, 'we hebben 20.000 inwoners'), /57 op 20\.000 is 2,9 per 1\.000/);
      assert.match(await said(first, 'en per maand?'), /staat niet in je cijfers/);
      assert.match(
        await said('Hoek 40, Dal 61, Veen 33', 'inwoners: Hoek 3.100, Dal 5.900, Veen 2.400'),
        /Hoek 12,9; Dal 10,3; Veen 13,8/,
      );
    });

    it('how much that is in percent, and gets counts as counts', async () => {
      const words = await said('Noord 50 naar 60, Zuid 40 naar 30', 'en procentueel?');

      assert.match(words, /\+20%/);
      assert.doesNotMatch(words, /procentpunt/);
    });

    it('about the whole again, after one of its areas', async () => {
      assert.match(
        await said('Hoeveel Wmo-meldingen in Noord?', 'hele gemeente?'),
        /\*\*Wmo-meldingen, Voorbeeldgemeente\*\*/,
      );
    });

    it('about the other areas, and gets no excuses', async () => {
      assert.match(await said('Aanmeldingen voor schuldhulp', 'en de andere wijken?'), /per gebied|heb ik voor/);
    });

    it('what if a part had been another, and keeps the whole that was told', async () => {
      const words = await said(
        'Wij hebben 18 van de 70 afgewezen en vorig jaar 11 van de 85',
        'en als het 14 van de 70 was?',
      );

      assert.match(words, /14 van 70 is 20%/);
      assert.match(words, /procentpunt meer dan eerst/);
    });
  });
});
