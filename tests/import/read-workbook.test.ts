import assert from 'node:assert/strict';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { ZipFile } from 'yazl';
import { unreadableSentence } from '../../src/features/indicator/file/file-words.ts';
import type { Cell, ReadWorkbook, Unreadable } from '../../src/features/indicator/file/workbook.ts';
import { limits } from '../../src/import/workbook/limits.ts';
import { cellOf } from '../../src/import/workbook/excel-cells.ts';
import { readWorkbook } from '../../src/import/workbook/read-workbook.ts';
import { unpacked, zipEntries } from '../../src/import/workbook/zip-entries.ts';
import { excel } from './figure-files/excel.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const kept = new Map<Unreadable, string>();

async function unreadable(bytes: Uint8Array, fileName = 'cijfers.xlsx'): Promise<string> {
  const read = await readWorkbook(bytes, fileName);
  return read.kind === 'unreadable' ? read.reason : 'read';
}

async function cellsOf(bytes: Uint8Array): Promise<readonly (readonly Cell[])[]> {
  const read = await readWorkbook(bytes, 'cijfers.xlsx');
  assert.equal(read.kind, 'workbook', JSON.stringify(read));
  return read.kind === 'workbook' ? (read.workbook.sheets[0]?.cells ?? []) : [];
}

/** An XLSX with this XML for its only sheet. */
async function withSheet(rows: string, more: Readonly<Record<string, string>> = {}): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new ZipFile();
  const parts = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    'xl/workbook.xml':
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Blad1" sheetId="1" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
    ...more,
  };
  for (const [name, text] of Object.entries(parts)) zip.addBuffer(Buffer.from(text), name);
  zip.end();
  return new Uint8Array(await buffer(zip.outputStream));
}

const row = (number: number): string => `<row r="${number}"><c r="A${number}"><v>1</v></c></row>`;

/** Says another unpacked size of every entry than it has. */
function saying(size: number, bytes: Uint8Array<ArrayBuffer>): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length - 46; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return bytes;
}

describe('a cell of a spreadsheet', () => {
  it('with a number too small for a date is a number, whatever its format shows', () => {
    const shown = (value: number) => cellOf(value, { style: { numFmt: '"week "WW' } } as Parameters<typeof cellOf>[1]);

    assert.deepEqual(shown(47), { kind: 'number', value: 47, isFormula: false });
    assert.deepEqual(shown(60).kind, 'number', 'spreadsheets have a day 60 that never was: 29 February 1900');
    assert.deepEqual(shown(61), { kind: 'date', day: '1900-03-01' });
    assert.deepEqual(shown(46_356), { kind: 'date', day: '2026-11-30' });
  });
});

describe('what no figures can be read of', () => {
  const files: readonly (readonly [
    what: string,
    reason: Unreadable,
    make: () => Uint8Array | Promise<Uint8Array>,
    fileName?: string,
  ])[] = [
    ['an empty file', 'empty', () => new Uint8Array()],
    ['a file of blank lines', 'empty', () => bytesOf('\n \n;;\n'), 'cijfers.csv'],
    ['a sheet without any cell', 'empty', () => excel([])],
    [
      'a sheet with a picture only',
      'empty',
      () =>
        writeXlsx({
          sheets: [
            {
              name: 'Blad1',
              rows: [],
              images: [
                {
                  data: Buffer.from(
                    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
                    'base64',
                  ),
                  type: 'png',
                  anchor: { from: { row: 0, col: 0 } },
                },
              ],
            },
          ],
        }),
    ],
    ['a file above the limit', 'too-large', () => new Uint8Array(limits.file + 1)],
    ['a PDF', 'not-a-table', () => bytesOf('%PDF-1.7\n%âãÏÓ'), 'cijfers.pdf'],
    ['a picture', 'not-a-table', () => Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB', 'base64'), 'cijfers.png'],
    ['a letter of a word processor', 'not-a-table', () => withSheet('', { 'word/document.xml': '<document/>' })],
    [
      'any other zip',
      'not-a-table',
      async () => {
        const zip = new ZipFile();
        zip.addBuffer(Buffer.from('tekst'), 'tekst.txt');
        zip.end();
        return await buffer(zip.outputStream);
      },
    ],
    [
      'a web page that is called xls',
      'web-page',
      () => bytesOf('<html><body><table><tr><td>week</td><td>46</td></tr></table></body></html>'),
      'export.xls',
    ],
    ['XML of an old Excel', 'web-page', () => bytesOf('<?xml version="1.0"?><Workbook/>'), 'export.xls'],
    [
      'a file with a password',
      'encrypted',
      () =>
        writeXlsx({
          sheets: [{ name: 'Blad1', rows: [['week', 'Klachten']] }],
          encryption: { password: 'geheim', spinCount: 1_000 },
        }),
    ],
    ['an old Excel file', 'old-excel', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'cijfers.xls'],
    ['a binary workbook', 'other-spreadsheet', () => withSheet('', { 'xl/workbook.bin': 'x' }), 'cijfers.xlsb'],
    ['half of a zip', 'damaged', async () => (await excel([['week', 'Klachten']])).subarray(0, 900)],
    [
      'a zip with a hole in it',
      'damaged',
      async () => {
        const bytes = await withSheet(row(1));
        bytes.fill(0x55, 60, 400);
        return bytes;
      },
    ],
    [
      'a sheet that breaks off',
      'damaged',
      () => withSheet('<row r="1"><c r="A1"><v>1</v></c>', { 'xl/workbook.xml': '<workbook' }),
    ],
    [
      'a quotation mark that never ends',
      'unclosed-quote',
      () => bytesOf('week;Klachten\n2026-W45;"3\n2026-W46;4\n'),
      'cijfers.csv',
    ],
    ['a CSV with too many rows', 'too-many-rows', () => bytesOf('1;2\n'.repeat(limits.rows + 1)), 'cijfers.csv'],
    [
      'a CSV with too many columns',
      'too-many-cells',
      () => bytesOf(`${'1;'.repeat(limits.columns + 1)}\n`.repeat(3)),
      'cijfers.csv',
    ],
    [
      'a sheet with one row too many',
      'too-many-rows',
      () => withSheet(Array.from({ length: limits.rows + 1 }, (_, i) => row(i + 1)).join('')),
    ],
    [
      'a cell far away from the others',
      'too-many-rows',
      () => withSheet(`${row(1)}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`),
    ],
    [
      'two cells with too much between them',
      'too-many-cells',
      () => withSheet(`${row(1)}<row r="9000"><c r="ALL9000"><v>1</v></c></row>`),
    ],
    ['a zip that says it is too large', 'too-large', async () => saying(limits.unpacked, await withSheet(row(1)))],
    ['a zip that unpacks to more than it says', 'damaged', async () => saying(100, await withSheet(row(1)))],
  ];
  for (const [what, reason, make, fileName] of files)
    it(`is ${what}`, async () => {
      assert.equal(await unreadable(await make(), fileName), reason);
      kept.set(reason, what);
    });

  it('is told in both languages with what to do', () => {
    for (const reason of kept.keys()) {
      assert.match(unreadableSentence(reason, 'nl'), /(?:Vul|Haal|Stuur|Open|Verdeel|stuur|sla) /);
      assert.match(unreadableSentence(reason, 'en'), /(?:Fill|Remove|Send|Open|Split|send|save) /);
    }
  });
});

describe('an entry of a zip', () => {
  it('is not unpacked further than it says', async () => {
    const [entry] = zipEntries(saying(10, await withSheet(row(1)))) ?? [];
    assert.ok(entry);
    await assert.rejects(buffer(unpacked(entry)), RangeError);
  });
});

describe('the cells of a file', () => {
  for (const [id, format] of [
    [9, '0%'],
    [10, '0.00%'],
  ] as const)
    it(`are percentages where Excel shows them as ${format}, a format of its own`, async () => {
      const schema = 'http://schemas.openxmlformats.org';
      const relation = `${schema}/officeDocument/2006/relationships`;
      const styled = await withSheet('<row r="1"><c r="A1" s="1"><v>0.843</v></c></row>', {
        'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${schema}/package/2006/relationships"><Relationship Id="r1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${relation}/styles" Target="styles.xml"/></Relationships>`,
        'xl/styles.xml': `<styleSheet xmlns="${schema}/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="${id}"/></cellXfs></styleSheet>`,
      });

      assert.deepEqual(await cellsOf(styled), [[{ kind: 'percent', value: 0.843, isFormula: false }]]);
    });

  it('are the same however a row and a cell are written', async () => {
    const plain = await cellsOf(
      await withSheet('<row r="1"><c r="A1" t="inlineStr"><is><t>week</t></is></c><c r="B1"><v>3</v></c></row>'),
    );
    assert.deepEqual(plain, [
      [
        { kind: 'text', text: 'week' },
        { kind: 'number', value: 3, isFormula: false },
      ],
    ]);
  });

  it('stop where cells only have a style, as far down as that goes', async () => {
    const styled = '<row r="1048576"><c r="A1048576" s="0"/></row>';
    assert.deepEqual((await cellsOf(await withSheet(`${row(1)}${styled}`))).length, 1);
  });

  it('are the same when a large sheet is read row by row', async () => {
    const rows = Array.from({ length: 10_500 }, (_, i) => [`2026-W${i}`, i, i % 3 === 0 ? null : 'a&b']);
    const [streamed, plain] = [await cellsOf(await excel(rows)), await cellsOf(await excel(rows.slice(0, 500)))];
    assert.equal(streamed.length, 10_500);
    assert.deepEqual(
      streamed.slice(0, 500).map((cells) => cells.filter(({ kind }) => kind !== 'empty')),
      plain.map((cells) => cells.filter(({ kind }) => kind !== 'empty')),
    );
  });

  it('are read or refused, whatever the bytes are', async () => {
    const good = await withSheet(`${row(1)}${row(2)}`);
    const isTold = ({ kind }: ReadWorkbook): boolean => kind === 'workbook' || kind === 'unreadable';
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => isTold(await readWorkbook(bytes, 'x.csv'))),
      { numRuns: 300 },
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.nat(255), async (at, byte) => {
        const bytes = good.slice();
        bytes[at] = byte;
        return isTold(await readWorkbook(bytes, 'x.xlsx'));
      }),
      { numRuns: 200 },
    );
  });
});
