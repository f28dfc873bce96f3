import assert from 'node:assert/strict';
import { answerTo, ask, wordsOf } from '../support/conversation.ts';
import { forEachBot } from '../support/each-bot.ts';

describe('a civil servant with something to write, or to be told again', () => {
  forEachBot(
    (running) => {
      afterEach(() => running().bot.teams.assertClean());

      const said = async (...messages: string[]): Promise<string> => {
        let words = '';
        for (const message of messages) words = wordsOf(await ask(running().bot, message));
        return words;
      };

      it('asks for a sentence to take over, with figure, period, verdict and source, and no cause', async () => {
        const words = await said('Hoeveel Wmo-meldingen waren er?', 'Bedenk twee regels tekst voor het jaarverslag');

        assert.match(
          words,
          /^Dit kun je zo overnemen:\nIn week 46 van 2026 kwam ‘Wmo-meldingen’ in .* uit op \d+ meldingen\./,
        );
        assert.match(
          words,
          /Dat past bij hoe dit cijfer gewoonlijk op en neer gaat\.\nBron: .*\nSchrijf er geen oorzaak bij/,
        );
        assert.doesNotMatch(words, /kleine aantallen/);
      });

      it('does not understand a word, and reads what it means', async () => {
        assert.match(await said('De mediaan snap ik niet'), /^\*\*Gemiddelde en mediaan\*\*/);
        assert.match(await said('I do not understand the funnel plot'), /^\*\*Funnel plot\*\*/);
      });

      it('whether they may say that it fell, and hears that it did not', async () => {
        const words = await said('Hoeveel Wmo-meldingen waren er?', 'Mogen we melden dat dit is gedaald?');

        assert.match(words, /^Nee, een blijvende daling zie je niet in dit cijfer\.\nDit kun je zo overnemen/);
      });

      it('asks for a sentence about what is not shown, and hears who can say what may be written', async () => {
        const words = await said('Hoe gaat het met: Wachtlijst jeugdhulp?', 'Hoe kan ik dit verwoorden?');

        assert.match(
          words,
          /^Dit cijfer laat ik niet zien\..*\nVraag de eigenaar wat je wel kunt schrijven: .*Contractmanager Jeugd/,
        );
      });

      it('why a figure is not shown, and hears nothing about what moved it', async () => {
        const words = await said('Hoe gaat het met: Wachtlijst jeugdhulp?', 'Waarom geef je mij geen getal?');

        assert.match(words, /^Ik laat een cijfer niet zien als je er iets over een paar mensen door te weten komt/);
        assert.doesNotMatch(words, /De oorzaak kun je/);
      });

      it('about a figure that is not shown, and sees the last one that is', async () => {
        assert.match(
          await said('Hoe gaat het met: Wachtlijst jeugdhulp?'),
          /Het laatste cijfer dat ik wel laat zien: \d+ jongeren, in week \d+ van 2026/,
        );
      });

      it('what cannot be concluded from the figure that was shown', async () => {
        const words = await said('Hoeveel Wmo-meldingen waren er?', 'Welke conclusies kan ik hier niet uit trekken?');

        assert.match(words, /^Dit kun je niet uit ‘Wmo-meldingen’ halen:\n/);
        assert.match(words, /Het cijfer zegt niet waarom het zo is/);
      });

      it('per resident, and gets what is held of the areas', async () => {
        const words = await said('Hoeveel Wmo-meldingen waren er?', 'en per 1.000 inwoners?');

        assert.match(words, /In alle gebieden samen was het [\d,]+ per 1\.000 inwoners/);
        assert.doesNotMatch(words, /Per inwoner heb ik dit cijfer niet/);
      });

      it('with a value of their own where limits are withheld, and is not told that there are none', async () => {
        const words = await said('Wmo-besluiten binnen de termijn', 'bij ons was het 88%');

        assert.match(words, /Of 88,0% hier gewoon is, zeg ik niet/);
        assert.doesNotMatch(words, /heb ik geen grenzen/);
      });

      it('with a target of their own, and hears who can record one', async () => {
        assert.match(
          await said('Hoe gaat het met: Wachtlijst jeugdhulp?', 'wij hebben als norm 55'),
          /geen doel of norm vastgelegd\. Een doel afspreken\? De eigenaar kan het vastleggen: .*Contractmanager Jeugd/,
        );
      });

      it('to be told every month, and can follow the figure with a button that says so', async () => {
        const { bot } = running();
        await ask(bot, 'Hoeveel Wmo-meldingen waren er?');
        const offered = await ask(bot, 'Kun je mij dit voortaan iedere maand mailen?');
        assert.match(wordsOf(offered), /^Volg ‘Wmo-meldingen’, dan hoor je het vanzelf/);

        const pressed = await answerTo(
          bot,
          await bot.teams.press(bot.teams.people.policyOfficer, offered, 'Volg dit cijfer'),
        );

        assert.match(wordsOf(pressed), /Je volgt Wmo-meldingen/);
      });

      it('asks for a paper, and is offered a sentence, the chart and the figures of what was shown', async () => {
        const { bot } = running();
        await ask(bot, 'Hoeveel Wmo-meldingen waren er?');
        const offered = await ask(bot, 'Maak voor mij een powerpoint');
        assert.match(wordsOf(offered), /Wel krijg je van ‘Wmo-meldingen’ een zin, de grafiek of de cijfers/);
        const { policyOfficer } = bot.teams.people;
        assert.match(
          wordsOf(await answerTo(bot, await bot.teams.press(policyOfficer, offered, 'Schrijf een zin hierover'))),
          /^Dit kun je zo overnemen/,
        );
        for (const label of ['De grafiek als bestand', 'de cijfers als bestand'])
          assert.match(JSON.stringify((await ask(bot, label)).activity), /file\.consent/, label);
      });

      it('about an article that was just told, and gets it in short instead of once more', async () => {
        const { secondPolicyOfficer } = running().bot.teams.people;
        await ask(running().bot, 'Wat is een mediaan?', secondPolicyOfficer);
        const words = wordsOf(await ask(running().bot, 'en waarom dan?', secondPolicyOfficer));

        assert.match(words, /Daarover las je al deze uitleg: Gemiddelde en mediaan\.\nKort gezegd: /);
        assert.doesNotMatch(words, /Bronnen/);
      });

      it('for simpler words twice, and is led to a colleague instead of the same example', async () => {
        const words = await said('Wat is een mediaan?', 'dit is te moeilijk voor mij', 'ik begrijp het nog niet');

        assert.match(words, /Kort gezegd: .*\nNog niet duidelijk\? Een collega legt het je graag uit/);
      });

      it('says that the figure is wrong, hears who can check it, and a colleague reads which figure it was', async () => {
        const { bot } = running();
        const { policyOfficer } = bot.teams.people;
        await ask(bot, 'Hoeveel Wmo-meldingen waren er?');
        const heard = await ask(bot, 'nee hoor, dat klopt helemaal niet');
        assert.match(wordsOf(heard), /Klopt het cijfer zelf niet\? De eigenaar van ‘Wmo-meldingen’ kan het nakijken: /);

        const draft = wordsOf(await answerTo(bot, await bot.teams.press(policyOfficer, heard, 'Vraag een collega')));

        assert.match(draft, /dat klopt helemaal niet \(Wmo-meldingen\)/);
        assert.match(draft, /\*\*Onderwerp:\*\* Wmo/);
      });

      it('reads somewhere by how many percent a figure changed, and holds it against ours instead of a target', async () => {
        for (const text of [
          'Op tv zeiden ze dat de Wmo-meldingen 15% lager zijn',
          'Wmo-meldingen 30 procent gestegen?',
        ]) {
          const words = await said(text);
          assert.match(words, /Leg wat je las naast het cijfer dat ik heb/);
          assert.match(words, /In week 46 van 2025 was het cijfer \d+ meldingen/);
          assert.doesNotMatch(words, /geen doel of norm/);
        }
      });

      it('asks whether something may be said of the figure, and reads no rule about small counts', async () => {
        const words = await said('Wmo-besluiten binnen de termijn', 'Mag ik melden dat het nu bijna altijd lukt?');

        assert.match(words, /^Alleen wat dit cijfer laat zien\. Dit kun je overnemen:\nIn week 46/);
      });

      it('wants to be told, and can choose which of the figures that come near', async () => {
        const { bot } = running();
        const { secondChampion } = bot.teams.people;
        const offered = await ask(bot, 'Waarschuw mij wanneer de wachttijden veranderen', secondChampion);

        assert.match(wordsOf(offered), /^Welk cijfer wil je volgen\?/);
        const button = 'Volg Wachttijd tot het eerste gesprek schuldhulp';
        assert.match(wordsOf(await answerTo(bot, await bot.teams.press(secondChampion, offered, button))), /^Je volgt/);
      });

      it('asks where the papers about privacy of the bot are', async () => {
        assert.match(
          await said('Waar kan ik de privacyverklaring van Datawijzer lezen?'),
          /^Over Datawijzer zelf zijn er deze stukken/,
        );
      });

      it('asks what there is of an area, and gets its figures, each still of that area', async () => {
        const answer = await ask(running().bot, 'Vertel eens wat over Centrum');

        assert.match(wordsOf(answer), /Van Centrum heb ik \d+ cijfers/);
        assert.match(JSON.stringify(answer.activity), /Hoe gaat het met: Wmo-meldingen in Centrum\?/);
      });

      it('asks for the worst neighbourhood, and reads how neighbourhoods are compared', async () => {
        const { bot } = running();
        const words = wordsOf(
          await ask(bot, 'Welke buurt is nou de slechtste van allemaal?', bot.teams.people.manager),
        );

        assert.match(words, /^Ik maak geen ranglijst\.[^]*\*\*Wijken en buurten vergelijken\*\*/);
      });

      it('asks for the whole country, and hears that it is not held', async () => {
        const words = await said('Hoe gaat het met: Wachtlijst jeugdhulp?', 'en landelijk gezien?');

        assert.match(words, /^Van heel Nederland heb ik dit cijfer niet\.\nMisschien staat het op/);
        assert.doesNotMatch(words, /Per wijk/);
      });
    },
    ['PGlite'],
  );
});
