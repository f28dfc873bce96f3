import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { answerTo, ask, wordsOf } from '../support/conversation.ts';
import { forEachBot } from '../support/each-bot.ts';
import { appoint } from '../storage/written.ts';

describe('somebody who looks for data', () => {
  forEachBot((running) => {
    const bot = () => running().bot;
    const champion = () => bot().teams.people.indicatorOwner;
    const shown = (pressed: { readonly shown?: unknown }) => JSON.stringify(pressed.shown);

    it('sees own figures with owner and day, and what is published, and may not change them', async () => {
      const found = await ask(bot(), 'welke gegevens zijn er over de bijstand?');
      const words = wordsOf(found);
      assert.match(
        words,
        /Cijfers die we zelf bijhouden[\s\S]*Bijstandsuitkeringen[\s\S]*Van: [\s\S]*bijgewerkt \d+ \w+ 202\d/,
      );
      assert.match(words, /CBS: uitkeringen per maand[\s\S]*waarstaatjegemeente\.nl/);
      assert.doesNotMatch(JSON.stringify(found), /Nieuwe bron/);
      assert.match(JSON.stringify(found), /Staat het er niet bij\?[^]*"title":"Vraag een collega"/);
      const asked = await bot().teams.press(bot().teams.people.policyOfficer, found, 'Leg de databehoefte vast');
      assert.match(wordsOf(await answerTo(bot(), asked)), /Welk cijfer heb je nodig/);
      assert.match(wordsOf(await ask(bot(), 'nieuwe partner')), /worden bijgehouden door data champions/);
      const one = await ask(bot(), 'welke cijfers hebben we over overledenen?');
      const mark = bot().teams.ledger.mark();
      await bot().teams.press(bot().teams.people.policyOfficer, one, 'Bekijk dit cijfer');
      await bot().teams.waitForMessage(bot().teams.personalChat(bot().teams.people.policyOfficer).id, undefined, {
        after: mark,
      });
    });

    it('finds a partner that a colleague added, and is told to involve them from the start', async () => {
      await ask(bot(), 'hallo', champion());
      const { tenantId, aadObjectId: id } = champion();
      await appoint(running().database, { tenantId, id }, ['indicator-owner']);
      const form = await ask(bot(), 'nieuwe partner', champion());
      const refused = await bot().teams.press(champion(), form, 'Bewaar deze bron', {
        name: 'Woningcorporatie De Brug',
        holds: 'Huurachterstanden en huisuitzettingen per wijk',
        contact: 'bel 06-12345678',
      });
      assert.match(shown(refused), /Ik heb gegevens van personen weggehaald/);
      assert.doesNotMatch(shown(refused), /12345678/);
      const saved = await bot().teams.press(champion(), refused.shown ?? form, 'Bewaar deze bron', {
        name: 'Woningcorporatie De Brug',
        holds: 'Huurachterstanden en huisuitzettingen per wijk',
        contact: 'team incasso',
        burden: 'een halve dag per keer',
      });
      assert.match(shown(saved), /Collega’s vinden dit nu/);

      const found = await ask(bot(), 'wie heeft cijfers over huisuitzettingen?');
      assert.match(wordsOf(found), /Partners[\s\S]*Woningcorporatie De Brug[\s\S]*team incasso/);
      const opened = await bot().teams.press(bot().teams.people.policyOfficer, found, 'Bekijk deze bron');
      assert.match(shown(opened), /Betrek hem vanaf het begin/);
      assert.doesNotMatch(shown(opened), /Wijzig deze bron/);
      const mark = bot().teams.ledger.mark();
      await bot().teams.press(bot().teams.people.policyOfficer, opened.shown ?? found, 'Privacycheck');
      const check = await bot().teams.waitForMessage(
        bot().teams.personalChat(bot().teams.people.policyOfficer).id,
        undefined,
        { after: mark },
      );
      assert.match(wordsOf(check), /Woningcorporatie De Brug: Huurachterstanden[\s\S]*Vraag 1 van 6/);
    });

    it('sees what was changed; who was late is told so; each version is kept', async () => {
      const list = await ask(bot(), 'partners', champion());
      const opened = await bot().teams.press(champion(), list, 'Bekijk deze bron');
      const form = await bot().teams.press(champion(), opened.shown ?? list, 'Wijzig deze bron');
      const filled = { name: 'Woningcorporatie De Brug', holds: 'Huurachterstanden per wijk' };
      await bot().teams.press(champion(), form.shown ?? list, 'Bewaar deze bron', {
        ...filled,
        involvedSince: 'november 2026',
      });
      const gone = await bot().teams.press(champion(), opened.shown ?? list, 'Deze bron is er niet meer');
      assert.match(shown(gone), /Er is intussen iets veranderd/);
      const { rows } = await sql<{ version: number }>`select version from source_entry order by version`.execute(
        running().database.query,
      );
      assert.deepEqual(
        rows.map(({ version }) => version),
        [1, 2],
      );
      await bot().teams.press(champion(), gone.shown ?? list, 'Deze bron is er niet meer');
      assert.match(
        wordsOf(await ask(bot(), 'all partners', bot().teams.people.englishSpeaker)),
        /There are no sources or partners yet/,
      );
    });
  });
});
