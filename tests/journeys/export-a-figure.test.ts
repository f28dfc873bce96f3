import assert from 'node:assert/strict';
import { readWorkbook } from '../../src/import/workbook/read-workbook.ts';
import { answerTo, ask, wordsOf } from '../support/conversation.ts';
import { forEachBot } from '../support/each-bot.ts';
import { appoint } from '../storage/written.ts';

describe('an indicator as a file', () => {
  forEachBot((running) => {
    afterEach(() => running().bot.teams.assertClean());

    const person = () => running().bot.teams.people.manager;
    const answered = async (said: { readonly mark: number }) => {
      const { teams } = running().bot;
      return teams.waitForMessage(teams.personalChat(person()), undefined, { after: said.mark });
    };
    before(async () => {
      await ask(running().bot, 'help', person());
      await appoint(running().database, { tenantId: person().tenantId, id: person().aadObjectId }, ['manager']);
    });

    async function placed(offered: Awaited<ReturnType<typeof ask>>) {
      const { teams } = running().bot;
      const accepted = await teams.answerOffer(person(), offered, 'accept');
      assert.match(wordsOf(await answered(accepted)), /staat in je OneDrive/);
      return teams.drive.placed(accepted.uniqueId) ?? assert.fail('nothing was put there');
    }

    it('is offered to who asks for it, made when they say yes, and read again without a change', async () => {
      const { bot } = running();
      const bytes = await placed(await ask(bot, 'exporteer Wmo-meldingen', person()));

      const read = await readWorkbook(bytes, 'wmo-meldingen.xlsx');
      assert.ok(read.kind === 'workbook');
      assert.deepEqual(
        read.workbook.sheets.map(({ name }) => name),
        ['Cijfers', 'Herzieningen', 'Lezing', 'Definitie'],
      );
      const sent = await bot.teams.sendFile(person(), 'wmo-meldingen.xlsx', bytes);
      assert.match(wordsOf(await answered(sent)), /stond er allemaal al zo/);
    });

    it('leaves as CSV and as a picture by the buttons of its details', async () => {
      const { bot } = running();
      const details = await ask(bot, 'details Wmo-meldingen', person());
      const csv = await placed(await answered(await bot.teams.press(person(), details, 'Exporteer als CSV')));
      assert.match(Buffer.from(csv).toString(), /^\uFEFFindicator;gebied;periode;waarde/);
      const sent = await bot.teams.sendFile(person(), 'terug.csv', csv);
      assert.match(wordsOf(await answered(sent)), /stond er allemaal al zo/);

      const svg = await placed(await answered(await bot.teams.press(person(), details, 'Exporteer de grafiek')));
      assert.match(Buffer.from(svg).toString(), /<title id="title">Wmo-meldingen, /);
    });

    it('is asked about when nobody can tell which one is meant, and can be declined', async () => {
      const { bot } = running();
      for (const text of [
        'stuur me de cijfers van de Wmo-meldingen in Excel',
        'Kan ik de gegevens over Wmo-meldingen als csv krijgen?',
        'send me the figures of the Wmo reports of need in excel',
      ])
        assert.match(JSON.stringify((await ask(bot, text, person())).activity), /file\.consent[^]*wmo-meldingen/, text);
      assert.match(wordsOf(await ask(bot, 'exporteer', bot.teams.people.champion)), /Zet erbij welk cijfer/);
      assert.match(wordsOf(await ask(bot, 'exporteer Zonnepanelen', person())), /vind ik niet/);
      const offered = await ask(bot, 'exporteer Wmo-meldingen als grafiek', person());
      const declined = await bot.teams.answerOffer(person(), offered, 'decline');
      assert.match(wordsOf(await answered(declined)), /je krijgt geen bestand/);
    });

    it('is offered in their own chat when it is asked for in a channel', async () => {
      const { bot } = running();
      const asked = await bot.teams.say(person(), 'help');
      await answered(asked);
      const said = await bot.teams.sayInChannel(person(), bot.teams.channel('Cijfers'), 'exporteer Wmo-meldingen');
      assert.match(wordsOf(await answerTo(bot, said)), /in onze eigen chat/);
      const offered = await bot.teams.waitForMessage(
        bot.teams.personalChat(person()),
        (message) => JSON.stringify(message.activity).includes('file.consent'),
        { after: asked.mark },
      );
      await placed(offered);
    });
  });
});
