import assert from 'node:assert/strict';
import { answerTo, ask, wordsOf } from '../support/conversation.ts';
import { forEachBot } from '../support/each-bot.ts';

describe('a civil servant asks about a figure', () => {
  forEachBot((running) => {
    afterEach(() => running().bot.teams.assertClean());

    it('gets the figure with unit, period and status, whether it fits and why, what it does not say, what to check and the source', async () => {
      const words = wordsOf(await ask(running().bot, 'Hoe gaat het met de Wmo-meldingen?'));

      for (const part of [
        /55\n?.*meldingen in week 46 van 2026/s,
        /Definitief cijfer/,
        /Gewone schommeling/,
        /Geen signaal: 55 past bij wat je zonder verandering verwacht, 19 tot 70\./,
        /Wat je er niet uit kunt halen/,
        /niet waarom/,
        /Wat je kunt nagaan/,
        /Voorbeeldcijfers \(niet echt\)/,
        /bijgewerkt op 16 november 2026/,
      ])
        assert.match(words, part);
    });

    it('sees a chart that is told in words too, beside a table and a text to be read aloud', async () => {
      const { activity } = await ask(running().bot, 'Wmo-meldingen');

      const json = JSON.stringify(activity);
      assert.match(
        json,
        /"url":"data:image\/svg\+xml;base64,[^"]+",.*"altText":"Grafiek: Wmo-meldingen, Voorbeeldgemeente, /,
      );
      assert.match(json, /"type":"Table"/);
      assert.match(json, /"speak":"Wmo-meldingen, Voorbeeldgemeente: 55 meldingen/);
    });

    it('hears of the lasting shift and how long it lasts', async () => {
      assert.match(
        wordsOf(await ask(running().bot, 'Aanmeldingen voor schuldhulp')),
        /signaal: het cijfer is al 10 weken hoger dan je verwacht, sinds week 37 van 2026/,
      );
    });

    it('is told that the rise of last week is none to worry about, about the figure spoken of before', async () => {
      await ask(running().bot, 'Hoe gaat het met de Wmo-meldingen?');

      const words = wordsOf(await ask(running().bot, 'Is de stijging van vorige week echt?'));

      assert.match(words, /Wmo-meldingen/);
      assert.match(words, /Geen signaal: 55/);
    });

    it('is asked which figure is meant when none was named, and can press one', async () => {
      const { bot } = running();
      const { people } = bot.teams;
      const choice = await ask(bot, 'Is de stijging van vorige week echt?', people.secondPolicyOfficer);
      assert.match(wordsOf(choice), /Over welk cijfer gaat het\?/);

      const pressed = await bot.teams.press(people.secondPolicyOfficer, choice, 'Wmo-meldingen');

      assert.equal(pressed.notice, 'Ik zoek het op. Het antwoord komt hieronder.');
      assert.match(wordsOf(await answerTo(bot, pressed)), /Geen signaal: 55/);
    });

    it('finds every figure that a word may mean among the choices, by its name alone', async () => {
      const { bot } = running();
      const { policyOfficer } = bot.teams.people;
      const choice = await ask(bot, 'hoe gaat het met wmo');
      const named = JSON.stringify(choice.activity);
      assert.match(named, /"title":"Wmo-meldingen"/);
      assert.match(wordsOf(await ask(bot, 'nee')), /Wat bedoel je/);
      assert.doesNotMatch(JSON.stringify((await ask(bot, 'nee')).activity), /"title":"Hoe gaat het met/);
      const { mark } = await bot.teams.press(policyOfficer, choice, 'Bekijk dit cijfer', {
        question: 'Hoe gaat het met: Wmo-meldingen?',
      });
      await bot.teams.waitForMessage(
        bot.teams.personalChat(policyOfficer).id,
        (message) => /meldingen in week 46/.test(wordsOf(message)),
        { after: mark },
      );
    });

    it('never hears a signal about a stock', async () => {
      const words = wordsOf(await ask(running().bot, 'Hoeveel lopende jeugdhulptrajecten zijn er?'));

      assert.match(words, /Dit is een stand/);
      assert.doesNotMatch(words, /Dit is een signaal/);
    });

    it('hears that the newest weeks are not complete and reads the last complete one', async () => {
      const words = wordsOf(await ask(running().bot, 'Verwijzingen naar jeugdhulp'));

      assert.match(words, /nog niet volledig/);
      assert.match(words, /week 44 van 2026/);
    });

    it('gets no verdict on small counts', async () => {
      assert.match(wordsOf(await ask(running().bot, 'crisisplaatsingen jeugd')), /De aantallen zijn klein/);
    });

    it('does not get to see figures about few people, in the text, the chart or the table', async () => {
      const answer = await ask(running().bot, 'Wmo-meldingen in De Akkers');

      assert.match(wordsOf(answer), /Anders kun je iets over een paar mensen te weten komen/);
      assert.match(wordsOf(answer), /afgeschermd/);
      assert.doesNotMatch(JSON.stringify(answer.activity), /"y":[1-9][,}]|"\d meldingen/);
    });

    it('is told that a figure shows no cause when asking why', async () => {
      assert.match(
        wordsOf(await ask(running().bot, 'Waarom stijgen de Wmo-meldingen?')),
        /De oorzaak kun je aan dit soort cijfers niet zien/,
      );
    });

    it('is told so when a figure is not known for a neighbourhood', async () => {
      assert.match(wordsOf(await ask(running().bot, 'doorlooptijd Wmo in Noord')), /Voor Noord heb ik dit cijfer niet/);
    });

    it('is told about the week that was named, and sees two areas beside each other without a ranking', async () => {
      const { bot } = running();
      const week = wordsOf(await ask(bot, 'Hoeveel Wmo-meldingen waren er in week 30?'));
      const areas = await ask(bot, 'Vergelijk de Wmo-meldingen in Noord en Centrum');

      assert.match(week, /In week 30 van \d{4} was het cijfer \d+ meldingen\./);
      assert.match(wordsOf(areas), /Wmo-meldingen per gebied/);
      assert.match(wordsOf(areas), /Het verschil tussen Noord en Centrum kan toeval zijn/);
      assert.match(wordsOf(areas), /Vergeleken met eerder: /);
      assert.match(JSON.stringify(areas), /Hoe gaat het met: Wmo-meldingen in Centrum\?/);
    });

    it('gets real CBS figures with their source', async () => {
      const words = wordsOf(await ask(running().bot, 'bijstandsuitkeringen in Nederland'));

      assert.match(words, /duizend uitkeringen/);
      assert.match(words, /CBS/);
      assert.doesNotMatch(words, /Voorbeeldcijfers/);
    });

    it('gets the same in a group chat and, when mentioned, in a channel thread', async () => {
      const { bot } = running();
      const { people } = bot.teams;
      const group = bot.teams.groupChat();
      const channel = bot.teams.channel();

      const inGroup = await answerTo(
        bot,
        await bot.teams.sayInGroup(people.policyOfficer, group, 'Hoe gaat het met de Wmo-meldingen?'),
      );
      const inChannel = await answerTo(
        bot,
        await bot.teams.sayInChannel(people.policyOfficer, channel, 'Hoe gaat het met de Wmo-meldingen?'),
      );

      assert.match(wordsOf(inGroup), /Geen signaal: 55/);
      assert.match(wordsOf(inChannel), /Geen signaal: 55/);
      assert.match(inChannel.conversationId, /;messageid=/);
    });

    it('gets it in English when Teams is in English', async () => {
      const words = wordsOf(
        await ask(running().bot, 'How are the Wmo reports doing?', running().bot.teams.people.englishSpeaker),
      );

      assert.match(words, /No signal: 55 fits what you expect when nothing changes, 19 to 70\./);
    });
  });
});
