import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { readWorkbook } from '../../src/import/workbook/read-workbook.ts';
import { ask, wordsOf } from '../support/conversation.ts';
import { nodesOfType } from '../cards/nodes.ts';
import { forEachBot } from '../support/each-bot.ts';
import { fakeTenantId } from '../support/teams/fake-teams.ts';
import type { Person } from '../support/teams/people.ts';
import { shownCard, type ShownCard } from '../support/teams/shown-card.ts';

const now = () => '2026-11-24T09:00:00.000Z';
const good = 'indicator;periode;waarde\r\nWmo-meldingen;2026-W47;51\r\nVroegsignalen van schulden;2026-W47;80\r\n';

describe('sending a file with figures', () => {
  forEachBot(
    (running) => {
      afterEach(() => running().bot.teams.assertClean());
      before(async () => {
        const { manager, policyOfficer } = running().bot.teams.people;
        await sql`insert into person (tenant_id, id, roles, name) values
          (${fakeTenantId}, ${manager.aadObjectId}, array['manager'], ${manager.name})`.execute(
          running().database.query,
        );
        await ask(running().bot, 'help', policyOfficer);
      });

      const shown = (pressed: { readonly shown?: ShownCard; readonly notice?: string; readonly text: string }) =>
        pressed.shown ? JSON.stringify(pressed.shown.card) : (pressed.notice ?? pressed.text);
      const answered = async (person: Person, said: { readonly mark: number }) => {
        const { teams } = running().bot;
        return teams.waitForMessage(teams.personalChat(person), undefined, { after: said.mark });
      };
      const send = async (person: Person, name: string, content: string, text?: string) =>
        answered(person, await running().bot.teams.sendFile(person, name, content, text));
      const count = async (table: string) =>
        (
          await sql<{ n: number }>`select count(*)::integer as n from ${sql.table(table)}`.execute(
            running().database.query,
          )
        ).rows[0]?.n;

      it('shows what is read, and keeps it when somebody says so', async () => {
        const { bot, database } = running();
        const { manager } = bot.teams.people;
        const preview = await send(manager, 'week 47.csv', good, 'hier zijn ze');
        assert.match(wordsOf(preview), /Zo komt het erin te staan/);
        assert.match(wordsOf(preview), /Uit het bestand week 47\.csv/);
        assert.match(wordsOf(preview), /51 meldingen/);
        assert.equal(await count('figure_entry'), 0);

        const saved = await bot.teams.press(manager, preview, 'Opslaan');
        assert.match(shown(saved), /2 cijfers staan erin/);
        const { rows } = await sql<{ origin: string; means: string }>`
          select origin, means from figure_entry order by indicator_id`.execute(database.query);
        assert.deepEqual(rows[0], { origin: 'week 47.csv', means: 'file' });
        assert.equal(await count('figure_draft'), 0, 'what was parsed goes when it is kept');
        const { rows: turns } = await sql<{ event: unknown }>`select event from inbox where event is not null`.execute(
          database.query,
        );
        assert.doesNotMatch(JSON.stringify(turns), /tempauth/, 'the key to the file stays');
        assert.match(wordsOf(await send(manager, 'week 47.csv', good)), /stond er allemaal al zo/);
      });

      it('asks why when a file changes what was final', async () => {
        const { bot } = running();
        const { manager } = bot.teams.people;
        const preview = await send(manager, 'nieuw.csv', good.replace(';51', ';52'));
        const without = await bot.teams.press(manager, preview, 'Opslaan');
        assert.match(shown(without), /Schrijf erbij waarom/);
        assert.ok(without.shown);
        const saved = await bot.teams.press(manager, without.shown, 'Opslaan', { because: 'Eén melding kwam later.' });
        assert.match(shown(saved), /was 51 meldingen/);
      });

      it('shows the newest first, and what is read of it with that figure', async () => {
        const { bot } = running();
        const { manager } = bot.teams.people;
        const weeks = ['45;28', '46;27', '47;31'].map((week) => `Gestarte jeugdhulptrajecten;2026-W${week}`);
        const preview = wordsOf(
          await send(manager, 'drie weken.csv', ['indicator;periode;waarde', ...weeks].join('\n')),
        );
        const shownBefore = preview.slice(0, preview.indexOf('week 45 van 2026'));
        assert.match(shownBefore, /week 47 van 2026[^]*week 46 van 2026\n27[^]*(?:signaal|oordeel)/i);
        await ask(bot, 'niet opslaan', manager);
      });

      it('says what has to be mended, all of it, and keeps nothing', async () => {
        const { bot } = running();
        const { manager, policyOfficer } = bot.teams.people;
        const before = await count('figure_entry');
        const wrong =
          'indicator;periode;waarde\r\nWmo-meldingen;2026-W54;51\r\nVroegsignalen van schulden;2026-W47;veel\r\n';
        const told = wordsOf(await send(manager, 'fout.csv', wrong));
        assert.match(told, /klopt nog niet/);
        assert.match(told, /B2/);
        assert.match(told, /C3/);
        const share = 'indicator;periode;waarde\r\nWmo-besluiten binnen de termijn;2026-W47;91,2\r\n';
        assert.match(wordsOf(await send(manager, 'aandeel.csv', share)), /de teller of de noemer ontbreekt/);
        assert.match(wordsOf(await send(policyOfficer, 'week 47.csv', good)), /Gelezen uit week 47\.csv/);
        assert.equal(await count('figure_entry'), before);
      });

      it('asks what only the person can tell, and goes on with what they choose', async () => {
        const { bot } = running();
        const { manager } = bot.teams.people;
        const asked = await send(
          manager,
          'wijken.csv',
          'indicator;gebied;periode;waarde\r\nWmo-meldingen;Nieuwland;2026-W47;13\r\n',
        );
        assert.match(wordsOf(asked), /Eén vraag over je bestand/);
        const open = await bot.teams.press(manager, asked, 'Kies dit');
        assert.match(shown(open), /Eén vraag over je bestand/, 'nothing was chosen');
        const choices = nodesOfType(shownCard(asked).card as never, /^Input\.ChoiceSet$/)[0]?.['choices'] as {
          value: string;
        }[];
        const [first] = choices;
        assert.ok(first);
        const chosen = await bot.teams.press(manager, asked, 'Kies dit', { option: first.value });
        assert.match(shown(chosen), /Zo komt het erin te staan/);
        assert.match(wordsOf(await ask(bot, 'niet opslaan', manager)), /niets opgeslagen/);
      });

      it('tells of files that cannot be fetched or read', async () => {
        const { bot } = running();
        const { teams } = bot;
        const { manager } = teams.people;
        const linked = async (downloadUrl: string) =>
          wordsOf(await answered(manager, await teams.sendLinked(manager, [{ name: 'weg.csv', downloadUrl }])));
        assert.match(await linked('http://169.254.169.254/latest/meta-data'), /staat niet in Teams of OneDrive/);
        assert.match(await linked(`${teams.drive.url}/download/onbekend?tempauth=1`), /niet meer op te halen/);
        const { uniqueId, downloadUrl } = teams.drive.keep('door.csv', Buffer.from(good));
        teams.drive.answer(uniqueId, { status: 302, location: 'http://169.254.169.254/' });
        assert.match(await linked(downloadUrl), /staat niet in Teams of OneDrive/);
        assert.match(wordsOf(await send(manager, 'foto.png', '\u0089PNG\r\n\u001a\n\0\0')), /\p{L}/u);
        assert.ok(
          teams.drive.asked.every(({ hasToken }) => !hasToken),
          'the bot’s own token went along',
        );
      });

      it('takes pasted rows, typed or on the card, and gives a template', async () => {
        const { bot } = running();
        const { manager, champion } = bot.teams.people;
        const rows = 'indicator;periode;waarde\nBijstandsaanvragen;2026-W47;12';
        assert.match(wordsOf(await ask(bot, `cijfers insturen:\n${rows}`, manager)), /12 aanvragen/);
        assert.match(wordsOf(await ask(bot, 'niet opslaan', manager)), /niets opgeslagen/);
        const card = await ask(bot, 'bestand insturen', manager);
        const wrong = await bot.teams.press(manager, card, 'Controleer deze regels', {
          rows: rows.replace('12', 'veel'),
        });
        assert.match(wordsOf(await answered(manager, wrong)), /klopt nog niet/);
        const pressed = await bot.teams.press(manager, card, 'Controleer deze regels', { rows });
        const preview = pressed.shown ?? shownCard(await answered(manager, pressed));
        assert.match(JSON.stringify(preview.card), /12 aanvragen/);
        assert.match(shown(await bot.teams.press(manager, preview, 'Opslaan')), /Opgeslagen/);

        const offered = await ask(bot, 'sjabloon', manager);
        const accepted = await bot.teams.answerOffer(manager, offered, 'accept');
        const placed = await answered(manager, accepted);
        assert.match(wordsOf(placed), /staat in je OneDrive/);
        const template = bot.teams.drive.placed(accepted.uniqueId);
        assert.ok(template);
        const filled = await readWorkbook(template, 'weekcijfers.xlsx');
        assert.equal(filled.kind, 'workbook');
        assert.match(JSON.stringify(filled), /Wmo-meldingen.*2026-W47/);
        const declined = await bot.teams.answerOffer(manager, await ask(bot, 'sjabloon', manager), 'decline');
        assert.match(wordsOf(await answered(manager, declined)), /geen sjabloon/);
        assert.match(wordsOf(await ask(bot, 'sjabloon', champion)), /geen cijfers die jij invult/);
      });

      it('goes with the person who sent it', async () => {
        const { bot } = running();
        const { manager } = bot.teams.people;
        await send(manager, 'week 47.csv', good.replace(';80', ';81'));
        assert.equal(await count('figure_draft'), 1);
        await ask(bot, 'wis alles', manager);
        assert.equal(await count('figure_draft'), 0);
      });
    },
    ['PGlite', 'PostgreSQL'],
    { now },
  );
});
