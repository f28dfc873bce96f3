import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { appoint } from '../storage/written.ts';
import { startTestBot } from '../support/bot.ts';
import { answerTo, ask, wordsOf } from '../support/conversation.ts';
import { openFresh } from '../support/database.ts';
import { forEachBot } from '../support/each-bot.ts';

describe('an administrator who sets up the bot', () => {
  forEachBot(
    (running) => {
      afterEach(() => running().bot.teams.assertClean());

      it('is received as everybody is in a sample municipality, and sees by typing what is to be done', async () => {
        const { bot } = running();
        const { administrator } = bot.teams.people;
        const installed = await bot.teams.install(bot.teams.personalChat(administrator), administrator);
        assert.match(wordsOf(await answerTo(bot, installed)), /Jij beheert mij/);
        for (const text of ['inrichten', 'start hier']) {
          const shown = wordsOf(await ask(bot, text, administrator));
          assert.match(shown, /Nog doen[^]*Rollen[^]*nog niemand is coördinator/);
          assert.match(shown, /Even nakijken[^]*2 indicatoren hebben nog geen eigenaar/);
        }
        assert.match(wordsOf(await ask(bot, 'hallo', administrator)), /Jij beheert mij/);
      });

      it('reaches each part with one press', async () => {
        const { bot } = running();
        const { administrator } = bot.teams.people;
        const card = await ask(bot, 'inrichten', administrator);
        const leads: readonly (readonly [button: string, answer: RegExp])[] = [
          ['Rollen', /Geef deze rol|Wie heeft welke rol|Rollen/],
          ['Alle indicatoren', /indicatoren/],
          ['Draag een collega voor', /collega/],
          ['Alle kanalen', /kanaal|kanalen/],
          ['Wijzig contact', /Wie helpt als ik het niet kan/],
          ['Wijzig bewaartermijn', /Hoe lang bewaar ik/],
          ['Wijzig drempel', /Vanaf hoeveel mensen/],
          ['Wijzig gesloten dagen', /Wanneer zijn jullie dicht/],
          ['AI status', /Er is geen AI ingesteld/],
          ['Alle instellingen', /Instellingen/],
        ];
        for (const [button, answer] of leads)
          assert.match(
            wordsOf(await answerTo(bot, await bot.teams.press(administrator, card, button))),
            answer,
            button,
          );
      });

      it('is who the token says, whoever pressed the button of their card', async () => {
        const { bot, database } = running();
        const { administrator, policyOfficer } = bot.teams.people;
        for (const text of ['inrichten', 'instellingen', 'wijzig contact', 'zet contact op mij'])
          assert.match(wordsOf(await ask(bot, text, policyOfficer)), /mag alleen wie de rol beheerder heeft/);
        const form = await ask(bot, 'wijzig drempel', administrator);
        const pressed = await bot.teams.press(policyOfficer, form, 'Bewaar deze instelling', { typed: '3' });

        assert.match(pressed.notice ?? '', /mag alleen wie de rol beheerder heeft/);
        const { rows } = await sql`select 1 from setting_change where by_id = ${policyOfficer.aadObjectId}`.execute(
          database.query,
        );
        assert.deepEqual(rows, []);
      });

      it('changes the contact, which is named from then on, with who and when', async () => {
        const { bot, database } = running();
        const { administrator, policyOfficer } = bot.teams.people;
        const form = await ask(bot, 'Wijzig contact', administrator);
        const empty = await bot.teams.press(administrator, form, 'Bewaar deze instelling', { typed: '  ' });
        assert.match(JSON.stringify(empty.shown), /Je hebt nog niets ingevuld/);
        const saved = await bot.teams.press(administrator, form, 'Bewaar deze instelling', {
          typed: 'het cijferloket (cijfers@gemeente.example)',
        });
        assert.match(JSON.stringify(saved.shown), /Gewijzigd: contact/);
        assert.match(JSON.stringify(saved.shown), /Gewijzigd op /);

        assert.match(wordsOf(await ask(bot, 'help', policyOfficer)), /Ga naar het cijferloket/);
        assert.match(wordsOf(await ask(bot, 'zet contact op het Cijferloket', administrator)), /Gewijzigd: contact/);
        assert.match(wordsOf(await ask(bot, 'zet contact op het Cijferloket', administrator)), /Dit was al zo/);
        const { rows } = await sql`select version, name, value, by_id, at is not null as is_dated from setting_change
        where name = 'contact' order by version`.execute(database.query);
        const by = { name: 'contact', by_id: administrator.aadObjectId, is_dated: true };
        assert.deepEqual(rows, [
          { version: 1, value: 'het cijferloket (cijfers@gemeente.example)', ...by },
          { version: 2, value: 'het Cijferloket', ...by },
        ]);
      });

      it('is asked to be sure before smaller groups are shown, and told of the DPIA', async () => {
        const { bot } = running();
        const { administrator } = bot.teams.people;
        for (const [typed, answer] of [
          ['2', /Kies een getal van 3 tot en met 100/],
          ['tien', /alleen een heel getal/],
        ] as const) {
          const form = await ask(bot, 'wijzig drempel', administrator);
          const refused = await bot.teams.press(administrator, form, 'Bewaar deze instelling', { typed });
          assert.match(JSON.stringify(refused.shown), answer);
        }
        await ask(bot, 'zet drempel op 10', administrator);
        const form = await ask(bot, 'wijzig drempel', administrator);
        const asked = await bot.teams.press(administrator, form, 'Bewaar deze instelling', { typed: '5 mensen' });
        assert.match(JSON.stringify(asked.shown), /Weet je het zeker[^]*DPIA/);
        assert.ok(asked.shown);
        const kept = await bot.teams.press(administrator, asked.shown, 'Nee, laat het zo');
        assert.match(JSON.stringify(kept.shown), /blijft zoals het was[^]*minder dan 10 mensen/);
        const lowered = await bot.teams.press(administrator, asked.shown, 'Ja, verlaag de drempel naar 5');
        assert.match(JSON.stringify(lowered.shown), /Gewijzigd: drempel[^]*minder dan 5 mensen/);
        const raised = wordsOf(await ask(bot, 'zet de drempel op 15', administrator));
        assert.match(raised, /Gewijzigd: drempel[^]*minder dan 15 mensen/);
        assert.match(
          wordsOf(await ask(bot, 'definitie van wmo-meldingen', administrator)),
          /onder 15 mensen laat ik het cijfer niet zien/,
        );

        assert.match(wordsOf(await ask(bot, 'zet drempel op 5', administrator)), /Weet je het zeker/);
        assert.match(wordsOf(await ask(bot, 'Ja, verlaag de drempel naar 5', administrator)), /minder dan 5 mensen/);
      });

      it('changes how long questions are kept, which people read, and is asked before anything is erased sooner', async () => {
        const { bot } = running();
        const { administrator, policyOfficer } = bot.teams.people;
        assert.match(wordsOf(await ask(bot, 'zet bewaartermijn op 60 dagen', administrator)), /60 dagen/);
        assert.match(wordsOf(await ask(bot, 'help', policyOfficer)), /Ik bewaar vragen en antwoorden 60 dagen/);
        const asked = wordsOf(await ask(bot, 'zet de bewaartermijn op 7', administrator));
        assert.match(asked, /60 dagen[^]*nog 7 dagen[^]*wis ik binnen een uur/);
        await ask(bot, 'ja, verlaag de bewaartermijn naar 7', administrator);

        assert.match(wordsOf(await ask(bot, 'instellingen', administrator)), /7 dagen voor vragen/);
      });

      it('says on which days everybody is closed', async () => {
        const { bot } = running();
        const { administrator } = bot.teams.people;
        const form = await ask(bot, 'wijzig gesloten dagen', administrator);
        const wrong = await bot.teams.press(administrator, form, 'Bewaar deze instelling', { typed: 'carnaval' });
        assert.match(JSON.stringify(wrong.shown), /‘carnaval’ begrijp ik niet als dag/);
        const named = await bot.teams.press(administrator, form, 'Bewaar deze instelling', {
          typed: 'Goede Vrijdag 2026, 5 mei 2026 en kerstavond 2026',
        });
        assert.match(JSON.stringify(named.shown), /3 april 2026, 5 mei 2026 en 24 december 2026/);
        const again = await ask(bot, 'wijzig gesloten dagen', administrator);
        const typed = 'vrijdag 3 april 2026\n5-5-2026, 2026-12-24, 2026-12-31';
        const saved = await bot.teams.press(administrator, again, 'Bewaar deze instelling', { typed });
        assert.match(JSON.stringify(saved.shown), /3 april 2026, 5 mei 2026, 24 december 2026 en 31 december 2026/);
      });

      it('knows who holds a role by name once they press a button', async () => {
        const { bot } = running();
        const { administrator, manager } = bot.teams.people;
        const roles = await ask(bot, 'rollen', administrator);
        const given = { colleague: manager.aadObjectId, role: 'manager' };
        await bot.teams.press(administrator, roles, 'Geef deze rol', given);
        assert.match(wordsOf(await ask(bot, 'rollen', administrator)), /manager: collega/);
        await bot.teams.press(manager, await ask(bot, 'nieuw weekbericht', manager), 'Bekijk vooraf', {});
        assert.match(wordsOf(await ask(bot, 'rollen', administrator)), /manager: Afdelingsmanager \(voorbeeld\)/);
      });

      it('sees who changed what, of a period and of a colleague, and nobody else does', async () => {
        const { bot } = running();
        const { administrator, approver, policyOfficer } = bot.teams.people;
        await ask(bot, 'zet contact op het cijferteam', administrator);
        const card = await ask(bot, 'rollen', administrator);
        const given = { colleague: approver.aadObjectId, role: 'approver' };
        await bot.teams.press(administrator, card, 'Geef deze rol', given);

        for (const text of [
          'wie heeft wat gewijzigd?',
          'wijzigingen deze maand',
          'wie heeft de instellingen veranderd',
        ])
          assert.match(
            wordsOf(await ask(bot, text, administrator)),
            /de rol tweede lezer[^]*zette contact op ‘het cijferteam’/,
          );
        const settings = await ask(bot, 'instellingen', administrator);
        const led = wordsOf(
          await answerTo(bot, await bot.teams.press(administrator, settings, 'Wie heeft wat gewijzigd')),
        );
        assert.match(led, /De nieuwste staat bovenaan/);
        assert.match(wordsOf(await ask(bot, 'wijzigingen in 2019', administrator)), /Hierover is niets gewijzigd/);
        assert.match(wordsOf(await ask(bot, 'wijzigingen door Bas', administrator)), /Ik ken niemand met die naam/);
        assert.match(
          wordsOf(await ask(bot, 'wie heeft wat gewijzigd', policyOfficer)),
          /mag alleen wie de rol beheerder/,
        );
      });

      it('sees what is to the name of a colleague who leaves, and where that is handed over', async () => {
        const { bot, database } = running();
        const { administrator, manager, policyOfficer } = bot.teams.people;
        await ask(bot, 'help', manager);
        const { tenantId, aadObjectId: id } = manager;
        await appoint(database, { tenantId, id }, ['manager', 'indicator-owner']);
        const definition = await ask(bot, 'wijzig indicator Wmo-meldingen', administrator);
        const part = await bot.teams.press(administrator, definition, 'Wijzig dit onderdeel', { section: 'owner' });
        assert.ok(part.shown);
        const inputs = { owner: id, ownerRole: 'Teamleider Toegang' };
        const named = await bot.teams.press(administrator, part.shown, 'Bewaar deze wijziging', inputs);
        assert.match(JSON.stringify(named.shown), /Je wijziging is bewaard/);

        const list = await ask(bot, 'Een collega is uit dienst', administrator);
        const shown = await bot.teams.press(administrator, list, 'Toon wat op naam staat', { who: id });
        assert.match(
          JSON.stringify(shown.shown),
          /op naam van[^]*indicatoreigenaar[^]*manager[^]*Neem de rollen terug[^]*Wijzig indicator Wmo-meldingen/,
        );
        assert.match(JSON.stringify(shown.shown), new RegExp(id));
        const pressed = await bot.teams.press(policyOfficer, list, 'Toon wat op naam staat', { who: id });
        assert.match(pressed.notice ?? '', /mag alleen wie de rol beheerder heeft/);
        assert.match(wordsOf(await ask(bot, 'mijn collega gaat weg', administrator)), /Wie gaat er weg/);
        assert.match(wordsOf(await ask(bot, 'Bas Bos is uit dienst', administrator)), /‘Bas Bos’ staat niets/);
        assert.match(wordsOf(await ask(bot, 'een collega gaat weg', policyOfficer)), /mag alleen wie de rol beheerder/);
      });

      it('does not write over what a colleague changed meanwhile', async () => {
        const { bot } = running();
        const { administrator } = bot.teams.people;
        const form = await ask(bot, 'wijzig contact', administrator);
        await ask(bot, 'zet contact op het loket', administrator);
        const late = await bot.teams.press(administrator, form, 'Bewaar deze instelling', { typed: 'iemand anders' });
        assert.match(JSON.stringify(late.shown), /Een collega was je voor[^]*het loket/);
      });

      it('hears that they can give themselves the role that something else needs', async () => {
        const { bot } = running();
        const { administrator, policyOfficer } = bot.teams.people;
        assert.match(wordsOf(await ask(bot, 'feedback bekijken', administrator)), /ook aan jezelf: typ `rollen`/);
        assert.match(wordsOf(await ask(bot, 'feedback bekijken', policyOfficer)), /Een beheerder kan je die geven/);
      });

      it('is answered in English', async () => {
        const { bot } = running();
        const { administrator } = bot.teams.people;
        assert.match(wordsOf(await ask(bot, 'set up', administrator)), /Set up Datawijzer|Datawijzer inrichten/);
        assert.match(
          wordsOf(await ask(bot, 'set the threshold to 4', administrator)),
          /Are you sure|Weet je het zeker/,
        );
      });
    },
    ['PGlite'],
  );

  forEachBot(
    (running) => {
      it('has erased at the next clean-up what the term set in chat says, and nothing of within it', async () => {
        const { bot, database } = running();
        const { administrator, secondPolicyOfficer } = bot.teams.people;
        const asked = { old: 'Wat is een wachtlijst?', newer: 'Wat is een steekproef?' };
        for (const [text, days] of [
          [asked.old, 8],
          [asked.newer, 6],
        ] as const) {
          await ask(bot, text, secondPolicyOfficer);
          await sql`update inbox set received_at = received_at - make_interval(days => ${days})
            where id = (select max(id) from inbox)`.execute(database.query);
        }
        const exported = async () => wordsOf(await ask(bot, 'exporteer mijn gegevens', secondPolicyOfficer));
        await ask(bot, 'zet bewaartermijn op 9', administrator);
        await ask(bot, 'ja, verlaag de bewaartermijn naar 9', administrator);
        await bot.app.lookAt('retention');
        assert.match(await exported(), /wachtlijst/);

        await ask(bot, 'ja, verlaag de bewaartermijn naar 7', administrator);
        await bot.app.lookAt('retention');

        const kept = await exported();
        assert.doesNotMatch(kept, /wachtlijst/);
        assert.match(kept, /steekproef/);
      });

      it('changes it for every process of the bot', async () => {
        const { bot, database } = running();
        await ask(bot, 'zet contact op het cijferloket', bot.teams.people.administrator);
        const other = await startTestBot(database, { beside: bot });
        try {
          assert.match(wordsOf(await ask(other, 'instellingen', other.teams.people.administrator)), /het cijferloket/);
        } finally {
          await other.stop();
        }
      });
    },
    ['PostgreSQL'],
  );
});

for (const engine of ['PGlite', 'PostgreSQL'] as const)
  describe(`an administrator of an empty bot, on ${engine}`, () => {
    it('sees what is to be done when the bot comes to them', async function () {
      this.timeout(60_000);
      const database = await openFresh(engine);
      const bot = await startTestBot(database, { sample: false });
      const { administrator } = bot.teams.people;
      const installed = await bot.teams.install(bot.teams.personalChat(administrator), administrator);
      const greeted = wordsOf(await answerTo(bot, installed));
      assert.match(greeted, /jij bent beheerder van Datawijzer/);
      assert.match(greeted, /Nog doen[^]*Rollen[^]*nog niemand is coördinator/);
      assert.match(wordsOf(await ask(bot, 'Welke cijfers heb je?')), /Ik heb nog geen cijfers/);
      bot.teams.assertClean();
      await bot.stop();
      await database.close();
    });
  });
