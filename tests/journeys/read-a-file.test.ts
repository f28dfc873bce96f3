import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { sql } from 'kysely';
import { ask, wordsOf } from '../support/conversation.ts';
import { excelOf } from '../import/figure-files/excel.ts';
import { forEachBot } from '../support/each-bot.ts';
import { fakeTenantId } from '../support/teams/fake-teams.ts';
import type { Person } from '../support/teams/people.ts';

const now = () => '2026-11-24T09:00:00.000Z';
const weeks = (header: string, counts: readonly number[]) =>
  [`week;${header}`, ...counts.map((count, index) => `2026-W${String(index + 1).padStart(2, '0')};${count}`)].join(
    '\r\n',
  );
const counts = [12, 14, 13, 15, 14, 13, 12, 15, 14, 13, 12, 14, 13, 15, 14, 13, 12, 15, 14, 31];

/** A small zip whose directory says that it unpacks to so many bytes. */
async function zipThatClaims(size: number): Promise<Buffer> {
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from('<Types/>'), '[Content_Types].xml');
  zip.end();
  const bytes = await buffer(zip.outputStream);
  bytes.writeUInt32LE(size, bytes.indexOf(Buffer.from('PK\u0001\u0002')) + 24);
  return bytes;
}

describe('somebody sends a file with figures of their own', () => {
  forEachBot(
    (running) => {
      afterEach(() => running().bot.teams.assertClean());

      const answered = async (person: Person, said: { readonly mark: number }) => {
        const { teams } = running().bot;
        return teams.waitForMessage(teams.personalChat(person), undefined, { after: said.mark });
      };
      const send = async (name: string, content: string | Uint8Array, text?: string, person?: Person) => {
        const { teams } = running().bot;
        const who = person ?? teams.people.policyOfficer;
        return answered(who, await teams.sendFile(who, name, content, text));
      };
      const stored = async () => {
        const { database } = running();
        const tables = ['inbox', 'answer', 'delivery', 'figure_draft', 'observation', 'figure_entry'];
        const rows = await Promise.all(
          tables.map(
            async (table) => (await sql`select t::text as t from ${sql.table(table)} t`.execute(database.query)).rows,
          ),
        );
        return JSON.stringify(rows);
      };

      it('and reads them as if they had been typed, and asks on', async () => {
        const { bot } = running();
        const words = wordsOf(await send('klachten.csv', weeks('klachten', counts), 'Is dit een signaal?'));
        assert.match(words, /Gelezen uit klachten\.csv: klachten \(20 cijfers\)\. Het bestand bewaar ik niet/);
        assert.match(words, /Dit is een signaal/);
        assert.match(words, /31/);

        const without = wordsOf(await ask(bot, 'en zonder week 3?'));
        assert.match(without, /zonder week 3/);
        assert.match(without, /31/);
        const table = wordsOf(await ask(bot, 'laat de tabel zien'));
        assert.match(table, /week 19/);
        assert.doesNotMatch(await stored(), /tempauth/, 'the key to the file stays');
      });

      it('and says of which rows no number could be read, and counts them not', async () => {
        const gaps = 'week;klachten\n1;10\n2;12\n3;x\n4;\n5;11\n';
        const words = wordsOf(await send('gaten.csv', gaps));
        assert.match(words, /klachten \(3 cijfers\)[^]*Bij week 3 en week 4 staat geen getal/);
        const long = `week;klachten\n${Array.from({ length: 12 }, (_, at) => `${at + 1};${at < 9 ? 'x' : at}`).join('\n')}\n`;
        assert.match(wordsOf(await send('lang.csv', long)), /klachten \(3 cijfers\)[^]*In 9 rijen staat geen getal/);
        const english = 'week;complaints\n1;10\n2;12\n3;n/a\n4;11\n';
        assert.match(
          wordsOf(await send('gap.csv', english, 'What do these say?')),
          /\(3 figures\)[^]*There is no number for week 3/,
        );
      });

      it('in English as well', async () => {
        const { bot } = running();
        const words = wordsOf(await send('complaints.csv', weeks('complaints', counts), 'Is this a signal?'));
        assert.match(words, /Read from complaints\.csv: complaints \(20 figures\)\. I do not keep the file/);
        assert.match(wordsOf(await ask(bot, 'and without week 3?')), /This is without week 3/);
      });

      it('and chooses which figures are meant, by a button or typed', async () => {
        const { bot } = running();
        const { policyOfficer } = bot.teams.people;
        const two = 'week;meldingen;klachten\r\n2026-W01;12;3\r\n2026-W02;14;4\r\n2026-W03;15;5\r\n2026-W04;15;9\r\n';
        const asked = await send('twee.csv', two);
        assert.match(wordsOf(asked), /Welke cijfers wil je lezen/);
        const chosen = await answered(policyOfficer, await bot.teams.press(policyOfficer, asked, 'klachten'));
        assert.match(wordsOf(chosen), /Gelezen uit twee\.csv: klachten \(4 cijfers\)/);
        const typed = wordsOf(await ask(bot, 'Lees als eigen cijfers: meldingen'));
        assert.match(typed, /Gelezen uit twee\.csv: meldingen/);
        assert.match(wordsOf(await send('twee.csv', two, 'Hoe staat het met de klachten?')), /twee\.csv: klachten/);
      });

      it('and chooses a sheet of a workbook first, and then what is on it', async () => {
        const { bot } = running();
        const { policyOfficer } = bot.teams.people;
        const rows = (start: number) => [
          ['week', 'meldingen', 'binnen termijn', 'klachten'],
          ...counts.map((count, index) => [`2026-W${String(index + 1).padStart(2, '0')}`, count + start, 0.8, count]),
        ];
        const file = await excelOf(
          { name: 'Uitleg', rows: [['Zo tellen wij dit']] },
          { name: 'Noord', rows: rows(0) },
          { name: 'Zuid', rows: rows(100) },
        );
        const asked = await send('wijken.xlsx', file, 'Is dit een signaal?');
        assert.match(wordsOf(asked), /Welk blad wil je lezen/);
        const which = await answered(policyOfficer, await bot.teams.press(policyOfficer, asked, 'Zuid'));
        assert.match(wordsOf(which), /Welke cijfers wil je lezen/);
        const read = await answered(policyOfficer, await bot.teams.press(policyOfficer, which, 'meldingen'));
        assert.match(wordsOf(read), /Gelezen uit wijken\.xlsx: meldingen \(20 cijfers\)/);
        assert.match(wordsOf(read), /131/);
      });

      it('and hears kindly where to go with data about people, and nothing of it is kept', async () => {
        const clients = 'naam;bsn;uren\r\nJoke Jansen;123456782;4\r\nPiet Pieters;111222333;2\r\n';
        const refused = wordsOf(await send('lijst.csv', clients));
        assert.match(refused, /gegevens over mensen/);
        assert.match(refused, /functionaris gegevensbescherming/);
        assert.match(wordsOf(await send('list.csv', clients, 'What do these say?')), /data about people/);
        assert.match(
          wordsOf(await send('lijst.csv', weeks('uren', counts), 'van Joke, BSN 123456782')),
          /burgerservicenummer/,
        );
        assert.doesNotMatch(await stored(), /Jansen|123456782|111222333/);
      });

      it('and hears what to do with what cannot be read', async () => {
        assert.match(
          wordsOf(await send('formule.csv', 'week;n\r\n1;=1+1\r\n2;=HYPERLINK("http://x")\r\n')),
          /cel B2, staat een formule/,
        );
        assert.match(
          wordsOf(await send('formula.csv', 'week;n\r\n1;=1+1\r\n2;3\r\n', 'What does this say?')),
          /cell B2, there is a formula/,
        );
        const many = weeks('n', []).concat(...Array.from({ length: 1_200 }, (_, n) => `\r\ndag ${n};${n}`));
        assert.match(wordsOf(await send('lang.csv', many)), /1\.201 rijen/);
        assert.match(wordsOf(await send('foto.xlsx', '\u0089PNG\r\n\u001a\n\0\0')), /Excel|CSV/);
        assert.match(wordsOf(await send('tekst.csv', 'alleen maar\r\nwoorden hier\r\n')), /geen rij met cijfers/);
      });

      it('and nothing is fetched from an address that is not of Teams, nor kept of a file that is too large', async () => {
        const { teams } = running().bot;
        const { policyOfficer } = teams.people;
        let count = 0;
        const elsewhere = createServer((_, answer) => answer.end(String(++count))).listen(0, '127.0.0.1');
        await once(elsewhere, 'listening');
        const { port } = elsewhere.address() as AddressInfo;
        const linked = async (downloadUrl: string, text = '') =>
          wordsOf(
            await answered(
              policyOfficer,
              await teams.sendLinked(policyOfficer, [{ name: 'weg.csv', downloadUrl }], text),
            ),
          );
        try {
          for (const address of [
            `http://127.0.0.1:${port}/a.csv`,
            `http://localhost:${port}/a.csv`,
            `http://[::1]:${port}/a.csv`,
            'https://10.0.0.1/a.csv',
            'https://192.168.1.1/a.csv',
            'https://contoso.sharepoint.com.example.org/a.csv',
          ])
            assert.match(await linked(address), /staat niet in Teams of OneDrive/);
          assert.match(
            await linked(`http://127.0.0.1:${port}/a.csv`, 'What does this say?'),
            /is not in Teams or OneDrive/,
          );
          const { uniqueId, downloadUrl } = teams.drive.keep('door.csv', Buffer.from(weeks('n', counts)));
          teams.drive.answer(uniqueId, { status: 302, location: `http://127.0.0.1:${port}/a.csv` });
          assert.match(await linked(downloadUrl), /staat niet in Teams of OneDrive/);
          assert.equal(count, 0);
        } finally {
          elsewhere.close();
        }
        assert.match(wordsOf(await send('groot.csv', Buffer.alloc(50 * 1_024 * 1_024, '1;'))), /te groot.*20 MB/);
        assert.match(
          wordsOf(await send('big.csv', Buffer.alloc(50 * 1_024 * 1_024, '1;'), 'What does it say?')),
          /too large/,
        );
        assert.match(wordsOf(await send('bom.xlsx', await zipThatClaims(200 * 1_024 * 1_024))), /te groot/);
      });

      it('which is chosen to be read or saved by who enters figures', async () => {
        const { bot, database } = running();
        const { manager } = bot.teams.people;
        await ask(bot, 'help', manager);
        await sql`insert into person (tenant_id, id, roles, name) values
          (${fakeTenantId}, ${manager.aadObjectId}, array['manager'], ${manager.name})
          on conflict (tenant_id, id) do update set roles = excluded.roles`.execute(database.query);
        const file = 'indicator;periode;waarde\r\nWmo-meldingen;2026-W46;45\r\nWmo-meldingen;2026-W47;51\r\n';
        const preview = await send('week 47.csv', file, undefined, manager);
        assert.match(wordsOf(preview), /Zo komt het erin te staan/);
        const read = await answered(manager, await bot.teams.press(manager, preview, 'Lees als eigen cijfers'));
        assert.match(wordsOf(read), /Gelezen uit week 47\.csv/);
        assert.match(wordsOf(read), /sla op als weekcijfers/);
        assert.match(wordsOf(await ask(bot, 'Sla op als weekcijfers', manager)), /Zo komt het erin te staan/);

        const purpose = await send('week 47.csv', file, 'Is dit een signaal?', manager);
        assert.match(wordsOf(purpose), /Wat wil je met dit bestand/);
        const saved = await answered(manager, await bot.teams.press(manager, purpose, 'Sla op als weekcijfers'));
        assert.match(wordsOf(saved), /Zo komt het erin te staan/);
        const others = await send('klachten.csv', weeks('klachten', counts), undefined, manager);
        const own = await answered(manager, await bot.teams.press(manager, others, 'Lees als eigen cijfers'));
        assert.match(wordsOf(own), /Gelezen uit klachten\.csv: klachten/);
      });
    },
    ['PGlite', 'PostgreSQL'],
    { now },
  );
});
