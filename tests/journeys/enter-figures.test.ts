import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { testDay } from '../support/sample-municipality.ts';
import { ask, wordsOf } from '../support/conversation.ts';
import { forEachBot } from '../support/each-bot.ts';
import { fakeTenantId } from '../support/teams/fake-teams.ts';
import type { Person } from '../support/teams/people.ts';
import { shownCard, type ShownCard } from '../support/teams/shown-card.ts';
import { nodesOfType } from '../cards/nodes.ts';
import type { Indicator } from '../../src/features/indicator/indicator.ts';

/** Two days after the sample of the tests: week 47 is over, and has no figures yet. */
const now = () => '2026-11-24T09:00:00.000Z';
const wmo = 'Wmo-meldingen';

describe(`entering figures, on the day after ${testDay}`, () => {
  forEachBot(
    (running) => {
      afterEach(() => running().bot.teams.assertClean());

      const shown = (pressed: { readonly shown?: ShownCard; readonly notice?: string; readonly text: string }) =>
        pressed.shown ? JSON.stringify(pressed.shown.card) : (pressed.notice ?? pressed.text);
      const give = async (person: Person, role: string) => {
        await sql`insert into person (tenant_id, id, roles, name) values
          (${fakeTenantId}, ${person.aadObjectId}, array[${role}], ${person.name})
          on conflict (tenant_id, id) do update set roles = excluded.roles, name = excluded.name`.execute(
          running().database.query,
        );
      };
      const own = async (person: Person, ids: readonly string[], as: 'owner' | 'deputy' = 'owner') => {
        for (const id of ids) {
          const holder = JSON.stringify({ [as]: { id: person.aadObjectId, name: person.name } });
          await sql`update indicator set definition = (definition::jsonb || ${holder}::jsonb)::json, revision = revision + 1
            where id = ${id}`.execute(running().database.query);
        }
        // Other instances look again after a second.
        await new Promise((resolve) => setTimeout(resolve, 1_100));
      };
      /** Place of each figure on the form, by the beginning of what its field is called. */
      const fieldOf = (card: ShownCard['card'], name: string): string => {
        const input = nodesOfType(card as never, /^Input\.Text$/).find(({ label }) => String(label).startsWith(name));
        assert.ok(input, `no field is called ${name}`);
        return String(input['id']);
      };
      const entries = async (id: string) =>
        (
          await sql<{
            count: number;
          }>`select count(*)::integer as count from figure_entry where indicator_id = ${id}`.execute(
            running().database.query,
          )
        ).rows[0]?.count;

      it('is for who owns an indicator or looks after all, and in their own chat', async () => {
        const { bot } = running();
        const { policyOfficer, manager } = bot.teams.people;
        assert.match(wordsOf(await ask(bot, 'cijfers invoeren', policyOfficer)), /geen cijfers die jij invult/);
        await give(manager, 'manager');
        const group = bot.teams.groupChat();
        const said = await bot.teams.sayInGroup(manager, group, 'cijfers invoeren');
        const answered = await bot.teams.waitForMessage(group, undefined, { after: said.mark });
        assert.match(wordsOf(answered), /in je eigen chat/);
      });

      it('shows every figure that is due with the one before it, previews, and saves all of it', async () => {
        const { bot } = running();
        const { policyOfficer } = bot.teams.people;
        await own(policyOfficer, ['wmo-meldingen', 'wmo-besluiten-binnen-termijn', 'vroegsignalen-schulden']);

        const form = await ask(bot, 'check-in', policyOfficer);
        assert.match(wordsOf(form), /Week 47 van 2026/);
        assert.match(wordsOf(form), /Week 46 van 2026: \d+ meldingen/);
        const { card } = shownCard(form);
        const value = fieldOf(card, wmo);

        const wrong = await bot.teams.press(policyOfficer, form, 'Bekijk wat ik invulde', {
          [value]: 'veel',
          [fieldOf(card, 'Vroegsignalen')]: '1.2.3',
        });
        assert.match(shown(wrong), /Typ alleen een getal/);
        assert.match(shown(wrong), /"value":"veel"/, 'what was typed is lost');
        assert.ok(wrong.shown);
        const preview = await bot.teams.press(policyOfficer, wrong.shown, 'Bekijk wat ik invulde', {
          [value]: '51',
          [fieldOf(card, 'Vroegsignalen')]: '80',
          [fieldOf(card, 'Aantal (teller)')]: '30',
          [fieldOf(card, 'Van hoeveel')]: '33',
        });
        assert.match(shown(preview), /Zo komt het erin te staan/);
        assert.match(shown(preview), /51 meldingen/);
        assert.match(shown(preview), /90,9% \(30 van 33\)/);
        assert.equal(await entries('wmo-meldingen'), 0, 'nothing is kept before somebody says so');

        assert.ok(preview.shown);
        const saved = await bot.teams.press(policyOfficer, preview.shown, 'Opslaan');
        assert.match(shown(saved), /Opgeslagen/);
        assert.equal(await entries('wmo-meldingen'), 1);
        assert.match(wordsOf(await ask(bot, 'Hoe staat het met de Wmo-meldingen?', policyOfficer)), /51/);
        assert.match(wordsOf(await ask(bot, 'cijfers invoeren', policyOfficer)), /Alles is ingevuld/);

        assert.ok(saved.shown);
        const mark = bot.teams.ledger.mark();
        const post = await bot.teams.press(policyOfficer, saved.shown, 'Maak een weekbericht');
        assert.equal(post.shown, undefined, 'what was saved stays in sight');
        // Who was only named in a definition has no role yet: naming an owner in chat gives it.
        await bot.teams.waitForMessage(
          bot.teams.personalChat(policyOfficer).id,
          (message) => /Dat kan een manager of de eigenaar van een cijfer/.test(wordsOf(message)),
          { after: mark },
        );
        for (const [id, name] of [
          ['wmo-meldingen', wmo],
          ['vroegsignalen-schulden', 'Vroegsignalen'],
        ] as const) {
          const figure = `${id}|2026-11-16|Voorbeeldgemeente`;
          const correcting = await bot.teams.press(policyOfficer, saved.shown, 'Corrigeer dit cijfer', { figure });
          const correction = await bot.teams.waitForMessage(
            bot.teams.personalChat(policyOfficer),
            (message) => JSON.stringify(message.activity).includes(name),
            { after: correcting.mark },
          );
          assert.match(wordsOf(correction), /Cijfer corrigeren/);
        }

        const again = await bot.teams.press(policyOfficer, preview.shown, 'Opslaan', {}, {});
        assert.match(shown(again), /al opgeslagen/);
        assert.equal(await entries('wmo-meldingen'), 1);
      });

      it('asks which figure is meant rather than take one that is named by half', async () => {
        const { bot } = running();
        const { policyOfficer } = bot.teams.people;
        for (const about of ['meldingen overlast', 'eenhoorns week 47'])
          assert.match(wordsOf(await ask(bot, `cijfers invoeren ${about}`, policyOfficer)), /Welk cijfer bedoel je/);
        assert.match(
          wordsOf(await ask(bot, 'corrigeer meldingen overlast week 46', policyOfficer)),
          /Welk cijfer bedoel je/,
        );
        assert.match(
          wordsOf(await ask(bot, 'cijfers invoeren de wmo meldigen van vorige week', policyOfficer)),
          /Wmo-meldingen, week \d+/,
        );
      });

      it('takes the areas of one indicator beside the whole', async () => {
        const { bot } = running();
        const { policyOfficer } = bot.teams.people;
        const form = await ask(bot, 'cijfers invoeren Wmo-meldingen week 47', policyOfficer);
        const { card } = shownCard(form);
        const fields = Object.fromEntries(
          ['Centrum', 'Noord', 'De Akkers', 'Havenkwartier', 'Buitengebied'].map((area, at) => [
            fieldOf(card, area),
            ['15', '14', '11', '7', '3'][at] ?? '',
          ]),
        );
        const preview = await bot.teams.press(policyOfficer, form, 'Bekijk wat ik invulde', fields);
        assert.match(shown(preview), /De gebieden samen zijn 50/);
        assert.match(shown(preview), /Lezers zien dit cijfer niet/);
        assert.ok(preview.shown);
        const saved = await bot.teams.press(policyOfficer, preview.shown, 'Ja, dit klopt: sla op');
        assert.match(shown(saved), /5 cijfers staan erin/);
      });

      it('asks about what is unlikely, and keeps that somebody said that it is right', async () => {
        const { bot, database } = running();
        const { policyOfficer } = bot.teams.people;
        await own(policyOfficer, ['aanmeldingen-schuldhulp']);
        const form = await ask(bot, 'cijfers invoeren', policyOfficer);
        const field = fieldOf(shownCard(form).card, 'Aanmeldingen');
        const preview = await bot.teams.press(policyOfficer, form, 'Bekijk wat ik invulde', { [field]: '2.100' });
        assert.match(shown(preview), /Klopt dit\? Dit is \d+ keer wat gewoon is/);

        const typed = await ask(bot, 'Opslaan', policyOfficer);
        assert.match(wordsOf(typed), /Kijk eerst naar wat opvalt/);
        assert.equal(await entries('aanmeldingen-schuldhulp'), 0);
        assert.match(wordsOf(await ask(bot, 'Ja, dit klopt: sla op', policyOfficer)), /Opgeslagen/);

        const { rows } = await sql<{ confirmed: string[]; definition: Indicator }>`
          select figure_entry.confirmed, definition from figure_entry join indicator on indicator.id = indicator_id
          where indicator_id = 'aanmeldingen-schuldhulp'`.execute(database.query);
        assert.deepEqual(rows[0]?.confirmed, ['jump']);
        assert.deepEqual(rows[0]?.definition.confirmed, ['2026-11-16']);
      });

      it('corrects a figure with its reason, keeps what stood there, and says what is judged otherwise', async () => {
        const { bot } = running();
        const { policyOfficer, champion } = bot.teams.people;
        const form = await ask(bot, 'corrigeer Wmo-meldingen week 47', policyOfficer);
        assert.match(wordsOf(form), /Nu staat er: 51 meldingen/);
        const field = fieldOf(shownCard(form).card, wmo);
        const without = await bot.teams.press(policyOfficer, form, 'Bekijk wat ik invulde', { [field]: '95' });
        assert.match(shown(without), /Schrijf erbij waarom/);
        assert.match(shown(without), /"value":"95"/);
        const because = 'Een dag registraties ontbrak.';
        const preview = await bot.teams.press(policyOfficer, form, 'Bekijk wat ik invulde', { [field]: '95', because });
        assert.match(shown(preview), /was 51 meldingen/);
        assert.match(shown(preview), /Eerder: gewone schommeling\. Nu: signaal\./);
        assert.ok(preview.shown);
        const button = shown(preview).includes('Ja, dit klopt') ? 'Ja, dit klopt: sla op' : 'Opslaan';
        const saved = await bot.teams.press(policyOfficer, preview.shown, button);
        assert.match(shown(saved), /Opgeslagen/);

        const revisions = wordsOf(await ask(bot, 'herzieningen van Wmo-meldingen', policyOfficer));
        assert.match(
          revisions,
          /Week 47 van 2026 van 51 meldingen naar 95 meldingen\. Reden: Een dag registraties ontbrak\./,
        );
        const others = wordsOf(await ask(bot, 'herzieningen van Wmo-meldingen', champion));
        assert.match(others, /Reden: Een dag registraties ontbrak\./);
        assert.doesNotMatch(others, /95/);
      });

      it('takes a figure as provisional as long as registrations come in, and the later one without a reason', async () => {
        const { bot, database } = running();
        const { policyOfficer } = bot.teams.people;
        await ask(bot, 'switch to english', policyOfficer);
        const about = 'enter figures referrals to youth care week 47';
        const enter = async (value: string) => {
          const form = await ask(bot, about, policyOfficer);
          return bot.teams.press(policyOfficer, form, 'Show what I filled in', { value0: value });
        };
        await own(policyOfficer, ['verwijzingen-jeugdhulp']);
        const first = await enter('20');
        assert.match(shown(first), /Provisional/);
        assert.ok(first.shown);
        assert.match(shown(await bot.teams.press(policyOfficer, first.shown, 'Save these figures')), /Saved/);
        await sql`update observation set published_on = '2026-11-23' where published_on = '2026-11-24'`.execute(
          database.query,
        );
        const later = await enter('22');
        assert.match(shown(later), /was 20 referrals/);
        assert.match(shown(later), /Newer count/);
        assert.ok(later.shown);
        const saved = await bot.teams.press(policyOfficer, later.shown, 'Save these figures', { status: 'final' });
        assert.match(shown(saved), /Saved/);
        const { rows } = await sql<{ value: number; status: string; replaced_by: string | null }>`
          select value, status, replaced_by from observation
          where indicator_id = 'verwijzingen-jeugdhulp' and area = 'Voorbeeldgemeente' and period_start = '2026-11-16'
          order by published_on`.execute(database.query);
        assert.deepEqual(rows, [
          { value: 20, status: 'provisional', replaced_by: null },
          { value: 22, status: 'final', replaced_by: null },
        ]);
        await ask(bot, 'taal Nederlands', policyOfficer);
      });

      it('shows it again when somebody was ahead, and throws away what is not wanted', async () => {
        const { bot } = running();
        const { policyOfficer, manager } = bot.teams.people;
        await own(policyOfficer, ['bijstandsaanvragen']);
        const form = await ask(bot, 'cijfers invoeren', policyOfficer);
        const field = fieldOf(shownCard(form).card, 'Bijstandsaanvragen');
        const preview = await bot.teams.press(policyOfficer, form, 'Bekijk wat ik invulde', { [field]: '12' });
        const theirs = await ask(bot, 'cijfers invoeren Bijstandsaanvragen', manager);
        const other = await bot.teams.press(manager, theirs, 'Bekijk wat ik invulde', {
          [nodesOfType(shownCard(theirs).card as never, /^Input\.Text$/).map(({ id }) => String(id))[0] ?? '']: '13',
        });
        assert.ok(preview.shown && other.shown);
        assert.match(shown(await bot.teams.press(manager, other.shown, 'Opslaan')), /Opgeslagen/);

        const late = await bot.teams.press(policyOfficer, preview.shown, 'Opslaan');
        assert.match(shown(late), /intussen iets veranderd/);
        assert.match(shown(late), /was 13 aanvragen/);
        assert.ok(late.shown);
        assert.match(shown(await bot.teams.press(policyOfficer, late.shown, 'Niet opslaan')), /niets opgeslagen/);
        assert.equal(await entries('bijstandsaanvragen'), 1);
      });
    },
    ['PGlite', 'PostgreSQL'],
    { now },
  );
});
