import assert from 'node:assert/strict';
import { ask, answerTo, wordsOf } from '../support/conversation.ts';
import { forEachBot } from '../support/each-bot.ts';
import { appoint } from '../storage/written.ts';

const today = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });

describe('records for a request under the Open Government Act', () => {
  forEachBot((running) => {
    afterEach(() => running().bot.teams.assertClean());
    const people = () => running().bot.teams.people;
    before(async () => {
      const { bot, database } = running();
      const { coordinator, policyOfficer } = people();
      await ask(bot, 'help', coordinator);
      await appoint(database, { tenantId: coordinator.tenantId, id: coordinator.aadObjectId }, ['coordinator']);
      await ask(bot, 'Hoe gaat het met de Wmo-meldingen?', policyOfficer);
      await ask(bot, 'Wat is een betrouwbaarheidsinterval?', policyOfficer);
    });

    async function placed(offered: Awaited<ReturnType<typeof ask>>): Promise<string> {
      const { teams } = running().bot;
      const accepted = await teams.answerOffer(people().coordinator, offered, 'accept');
      const chat = teams.personalChat(people().coordinator);
      const said = await teams.waitForMessage(chat, undefined, { after: accepted.mark });
      assert.match(wordsOf(said), /staat in je OneDrive/);
      return Buffer.from(teams.drive.placed(accepted.uniqueId) ?? assert.fail('nothing was put there')).toString();
    }

    it('leave as a file by period and subject, without who asked', async () => {
      const { bot } = running();
      const offered = await ask(bot, `woo export Wmo-meldingen ${today()} ${today()}`, people().coordinator);
      assert.match(
        JSON.stringify(offered.activity),
        /1 stuk over ‘wmo-meldingen’ van .*Wie iets vroeg, staat er niet in/,
      );

      const file = await placed(offered);

      assert.match(file, /^\uFEFFsoort;datum;onderwerp;tekst;antwoord of uitkomst;kenmerk\r\nvraag en antwoord;/);
      assert.match(file, /Hoe gaat het met de Wmo-meldingen\?/);
      assert.doesNotMatch(file, /betrouwbaarheidsinterval\?/);
      const { policyOfficer } = people();
      assert.ok(!file.includes(policyOfficer.aadObjectId) && !file.includes(policyOfficer.name));
    });

    it('leave for another program too, and of everything when no subject is named', async () => {
      const { bot } = running();
      const offered = await ask(bot, `Woo-verzoek van ${today()} tot en met ${today()} als json`, people().coordinator);

      const records = JSON.parse(await placed(offered)) as { kind: string; text: string }[];

      assert.ok(records.some(({ text }) => text.includes('betrouwbaarheidsinterval')));
      assert.ok(records.every(({ kind }) => kind === 'question'));
    });

    it('are asked about when the days are missing, and are told of when there are none', async () => {
      const { bot } = running();
      const { coordinator } = people();

      assert.match(wordsOf(await ask(bot, 'woo export schulden', coordinator)), /van welke dagen\? Typ bijvoorbeeld/);
      assert.match(wordsOf(await ask(bot, 'woo export x 2026-06-30 2026-01-01', coordinator)), /van welke dagen/);
      assert.match(
        wordsOf(await ask(bot, 'woo export parkeren 1 januari 2020 30-6-2020', coordinator)),
        /Ik heb niets over ‘parkeren’ van 1 januari 2020 tot en met 30 juni 2020/,
      );
    });

    it('are for who gathers them, in their own chat', async () => {
      const { bot } = running();
      const { manager, coordinator } = people();
      const asked = `woo export ${today()} ${today()}`;

      assert.match(wordsOf(await ask(bot, asked, manager)), /voor beheerders, coördinatoren en privacy officers/);
      const said = await bot.teams.sayInChannel(coordinator, bot.teams.channel('Cijfers'), asked);
      assert.match(wordsOf(await answerTo(bot, said)), /naar je eigen chat gestuurd/);
      const offered = await bot.teams.waitForMessage(
        bot.teams.personalChat(coordinator),
        (message) => JSON.stringify(message.activity).includes('file.consent'),
        { after: said.mark },
      );
      assert.match(await placed(offered), /^\uFEFFsoort;/);

      const theirs = await bot.teams.answerOffer(manager, offered, 'accept');
      const refused = await bot.teams.waitForMessage(bot.teams.personalChat(manager), undefined, {
        after: theirs.mark,
      });
      assert.match(wordsOf(refused), /kon niet in je OneDrive/);
      assert.equal(bot.teams.drive.placed(theirs.uniqueId), undefined, 'not for who only knows what was offered');
    });
  });
});
