import assert from 'node:assert/strict';
import { ask, wordsOf } from '../support/conversation.ts';
import { forEachBot } from '../support/each-bot.ts';
import type { Accepted } from '../support/teams/ledger.ts';

let at = '2026-11-23T09:00:00.000Z';

describe('a data need', () => {
  forEachBot(
    (running) => {
      before(() => void (at = '2026-11-23T09:00:00.000Z'));
      const teams = () => running().bot.teams;
      const json = (shown: unknown) => JSON.stringify(shown);
      const told = (person: 'policyOfficer' | 'manager', pattern: RegExp): Promise<Accepted> =>
        teams().waitForMessage(teams().personalChat(teams().people[person]), (message) =>
          pattern.test(wordsOf(message)),
        );

      it('is matched to a figure that is there, and asks for the decision', async () => {
        const { bot } = running();
        const card = await ask(bot, 'databehoefte: aantal wmo meldingen per maand');
        assert.match(wordsOf(card), /Dit cijfer hebben we: Wmo-meldingen/);
        assert.match(wordsOf(card), /Wat besluit je ermee\?[^]*Zonder besluit/);
        const saved = await teams().press(teams().people.policyOfficer, card, 'Bewaar dit bij de behoefte', {
          words: 'of we een tweede loket openen',
        });
        assert.match(json(saved.shown), /of we een tweede loket openen[^]*Wie gebruikt het cijfer/);
      });

      it('is a visible gap, and is asked of who has the data', async () => {
        const { bot } = running();
        const { policyOfficer, manager } = teams().people;
        await ask(bot, 'help', manager);
        const card = await ask(
          bot,
          'databehoefte: elk kwartaal het aantal huisuitzettingen, om te kiezen waar we beginnen',
        );
        assert.match(wordsOf(card), /Hier is nog geen cijfer van/);
        const nobody = await teams().press(policyOfficer, card, 'Vraag deze gegevens aan', { purpose: 'kiezen waar' });
        assert.match(json(nobody.shown), /Kies wie hierover beslist/);
        assert.match(json(nobody.shown), /"value":"kiezen waar"/, 'nothing is lost');
        const asked = await teams().press(policyOfficer, nobody.shown ?? card, 'Vraag deze gegevens aan', {
          purpose: 'kiezen waar we beginnen',
          colleague: manager.aadObjectId,
        });
        assert.match(json(asked.shown), /Aangevraagd/);
        const letter = wordsOf(await told('manager', /vraagt je om gegevens/));
        assert.match(letter, /Beleidsmedewerker[^\n]* vraagt je om deze gegevens[^]*kiezen waar we beginnen/);
        assert.doesNotMatch(letter, /hieronder aanvragen|Aangevraagd bij/);
        assert.doesNotMatch(json(asked.shown), /hieronder aanvragen/);
      });

      it('is no longer met when the asker says so, and every part of it can be changed', async () => {
        const { bot } = running();
        const { policyOfficer } = teams().people;
        const found = await ask(bot, 'databehoefte: aantal wmo meldingen over dieren');
        const gap = await teams().press(policyOfficer, found, 'Dit zoek ik niet');
        assert.match(json(gap.shown), /Goed, dan is hier nog geen cijfer van[^]*"title":"Gegevens aanvragen"/);
        assert.doesNotMatch(json(gap.shown), /Dit zoek ik niet/);

        const refused = await teams().press(policyOfficer, gap.shown ?? found, 'Bewaar de behoefte', {
          what: 'meldingen van mevrouw Jansen, 06-12345678',
          decision: 'of er een team komt',
          owner: '',
          often: '',
        });
        assert.match(json(refused.shown), /één inwoner|gegevens van personen weggehaald/);
        assert.match(json(refused.shown), /"value":"of er een team komt"/, 'nothing is lost');
        const changed = await teams().press(policyOfficer, refused.shown ?? found, 'Bewaar de behoefte', {
          what: 'hoeveel wmo-besluiten zijn op tijd',
          decision: 'of er een team komt',
          owner: 'teamleider Wmo',
          often: 'elke maand',
        });
        assert.match(
          json(changed.shown),
          /Dit cijfer hebben we: Wmo-besluiten[^]*teamleider Wmo|teamleider Wmo[^]*Wmo-besluiten/,
        );
        assert.match(wordsOf(await ask(bot, 'mijn databehoeften')), /op tijd\n[^]*gevonden/);
      });

      it('does not stall in silence', async () => {
        at = '2026-11-27T09:00:00.000Z';
        await running().bot.app.lookAt('checks');
        await told('manager', /wacht nog op jou/);
        await told('policyOfficer', /wacht nog op een besluit/);
      });

      it('is refused with a reason, which the asker hears', async () => {
        const { manager } = teams().people;
        const letter = await told('manager', /wacht nog op jou/);
        const silent = await teams().press(manager, letter, 'Wijs de aanvraag af', {});
        assert.match(json(silent.shown), /Schrijf erbij waarom niet/);
        await teams().press(manager, silent.shown ?? letter, 'Wijs de aanvraag af', {
          reason: 'de aantallen zijn te klein',
        });
        assert.match(wordsOf(await told('policyOfficer', /is afgewezen/)), /de aantallen zijn te klein/);
        const list = await ask(running().bot, 'hoe staat het met mijn aanvraag?');
        assert.match(wordsOf(list), /Afgewezen door Afdelingsmanager/);
      });

      it('starts from a part of a line of reasoning, and leads back to it', async () => {
        const { bot } = running();
        const { policyOfficer } = teams().people;
        const line = await ask(bot, 'redeneerlijn: minder huisuitzettingen door huurschuld');
        const goal = /"title":"Doel: minder[^"]*","value":"([^"]+)"/.exec(json(line))?.[1] ?? assert.fail();
        const opened = await teams().press(policyOfficer, line, 'Open dit onderdeel', { chosen: goal });
        const { mark } = { mark: teams().ledger.mark() };
        await teams().press(policyOfficer, opened.shown ?? line, 'Welk cijfer hebben we hiervoor nodig?');
        const form = await teams().waitForMessage(teams().personalChat(policyOfficer), undefined, { after: mark });
        const begun = await teams().press(policyOfficer, form, 'Zoek dit cijfer', {
          words: 'huisuitzettingen per jaar',
        });
        const back = await teams().press(policyOfficer, begun.shown ?? form, 'Terug naar de redeneerlijn');
        assert.match(json(back.shown), /minder huisuitzettingen door huurschuld/);
      });
    },
    undefined,
    { now: () => at },
  );
});
