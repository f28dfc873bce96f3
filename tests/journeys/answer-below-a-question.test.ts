import assert from 'node:assert/strict';
import { ask, wordsOf } from '../support/conversation.ts';
import { forEachBot } from '../support/each-bot.ts';

const offered = /Is dit je antwoord\?/;

describe('what is typed below a question of a line, a need, an experiment or a check', () => {
  forEachBot((running) => {
    const person = () => running().bot.teams.people.policyOfficer;
    const said = (text: string) => ask(running().bot, text, person());
    const kept = async (card: Awaited<ReturnType<typeof ask>>, button: string, inputs: Record<string, string>) =>
      JSON.stringify((await running().bot.teams.press(person(), card, button, inputs)).shown);
    const valueIn = (card: Awaited<ReturnType<typeof ask>>) => JSON.stringify(card.activity);
    afterEach(() => running().bot.teams.assertClean());

    it('is offered as the answer of the line, and kept by a press', async () => {
      await said('redeneerlijn: minder eenzame ouderen');
      const card = await said('ouderen kennen meer mensen in de buurt');
      assert.match(wordsOf(card), offered);
      assert.match(valueIn(card), /"value":"ouderen kennen meer mensen in de buurt"/);
      assert.match(
        await kept(card, 'Bewaar dit antwoord', { words: 'ouderen kennen meer mensen in de buurt' }),
        /Effect:\*\* ouderen kennen meer mensen in de buurt/,
      );
    });

    it('leaves a question, thanks, figures and the name of one what they are', async () => {
      await said('redeneerlijn: minder schulden bij jongeren');
      assert.doesNotMatch(wordsOf(await said('Wmo-meldingen')), offered);
      await said('redeneerlijn: minder huurschulden bij gezinnen');
      assert.doesNotMatch(wordsOf(await said('dank je wel')), offered);
      assert.doesNotMatch(wordsOf(await said('31 28 35 30 29 33')), offered);
      assert.doesNotMatch(wordsOf(await said('Wat is een effect?')), offered);
      assert.doesNotMatch(wordsOf(await said('de meldingen van de Wmo')), offered, 'something was asked meanwhile');
    });

    it('is offered as the answer of a data need; what is typed with its name goes there too', async () => {
      await said('redeneerlijn: meer jongeren aan het werk');
      await said('databehoefte: aantal bezoekers van het inloopspreekuur per week');
      assert.match(wordsOf(await said('of we een tweede middag opengaan')), offered);
      const answered = wordsOf(await said('besluit: of we een tweede middag opengaan'));
      assert.match(answered, /Databehoefte/);
      assert.match(answered, /of we een tweede middag opengaan/);
    });

    it('is offered as the answer of an experiment, and its measure goes there', async () => {
      await said('redeneerlijn: kortere wachttijd bij schuldhulp');
      await said('nieuwe proef: komen er meer mensen als de balie later sluit');
      assert.match(wordsOf(await said('tien procent meer bezoekers')), offered);
      await said('verwachting: tien procent meer bezoekers');
      const asked = wordsOf(await said('maat: bezoekers van de balie'));
      assert.match(asked, /bezoekers van de balie/);
      assert.match(asked, /komen er meer mensen als de balie later sluit/);
    });

    it('is offered as what a privacy check is about', async () => {
      await said('privacycheck');
      const card = await said('huishoudens met schulden per wijk');
      assert.match(wordsOf(card), offered);
      assert.match(
        await kept(card, 'Ga verder met de check', { about: 'huishoudens met schulden per wijk' }),
        /Vraag 1 van/,
      );
    });
  });
});
