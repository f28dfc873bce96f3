import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { linesOf, read } from './given.ts';

const folder = new URL('../files/', import.meta.url);
const [w44, w45, w46] = ['2026-10-26', '2026-11-02', '2026-11-09'];
const meldingen = [`wmo-meldingen Voorbeeldstad ${w45} 42`, `wmo-meldingen Voorbeeldstad ${w46} 51`];

describe('files that LibreOffice made in the Dutch locale', () => {
  const figures: Readonly<Record<string, readonly string[]>> = {
    'long.xlsx': [
      meldingen[0] ?? '',
      `${meldingen[1]} "Actie in de wijk"`,
      `wachttijd Voorbeeldstad ${w45} 38.5`,
      `wachttijd Voorbeeldstad ${w46} 1234.5`,
    ],
    'weeks-in-columns.xlsx': [
      `wmo-meldingen Centrum ${w44} 12`,
      `wmo-meldingen Centrum ${w45} 14`,
      `wmo-meldingen Centrum ${w46} 9`,
      `wmo-meldingen Noord ${w44} 20`,
      `wmo-meldingen Noord ${w45} 18`,
      `wmo-meldingen Noord ${w46} 25`,
      `wmo-meldingen Zuid ${w44} 7`,
      `wmo-meldingen Zuid ${w45} geen`,
      `wmo-meldingen Zuid ${w46} 11`,
    ],
    'indicators-in-columns.xlsx': [w44, w45, w46].flatMap((start, i) => [
      `wmo-meldingen Voorbeeldstad ${start} ${[42, 39, 51][i]}`,
      `binnen-termijn Voorbeeldstad ${start} ${[81.2, 79.5, 80][i]}`,
      `wachttijd Voorbeeldstad ${start} ${[38.5, 41, 40][i]}`,
    ]),
    'two-headers.xlsx': [w45, w46].flatMap((start, i) => [
      `wmo-meldingen Noord ${start} ${[12, 15][i]}`,
      `wmo-meldingen Zuid ${start} ${[8, 9][i]}`,
      `klachten Noord ${start} ${[1, 0][i]}`,
      `klachten Zuid ${start} ${[0, 2][i]}`,
    ]),
    'dates.xlsx': meldingen,
    'week-dates.xlsx': [`wmo-meldingen Voorbeeldstad ${w45} 42`, `wmo-meldingen Voorbeeldstad ${w46} 51`],
    'week-format.xlsx': meldingen,
    'hidden-sheet.xlsx': meldingen,
  };
  for (const [fileName, lines] of Object.entries(figures))
    it(`are read: ${fileName}`, async () => {
      const result = await read({ content: await readFile(new URL(fileName, folder)), fileName });
      assert.equal(result.kind, 'figures', JSON.stringify(result));
      if (result.kind === 'figures') assert.deepEqual(linesOf(result), lines);
    });

  const problems: Readonly<Record<string, readonly string[]>> = {
    'nl-import.xlsx': ['date-for-number B4', 'not-whole B3', 'above-hundred C4'],
    'errors.xlsx': ['error-cell B2', 'error-cell B3', 'not-a-number B4'],
    'durations.xlsx': ['not-a-number B2', 'not-a-number B3'],
  };
  for (const [fileName, told] of Object.entries(problems))
    it(`are refused with the cell: ${fileName}`, async () => {
      const result = await read({ content: await readFile(new URL(fileName, folder)), fileName });
      assert.equal(result.kind, 'problems');
      if (result.kind === 'problems')
        assert.deepEqual(
          result.problems.map(({ reason, at }) => `${reason} ${at.cell}`),
          told,
        );
    });

  for (const [fileName, reason] of [
    ['empty.xlsx', 'empty'],
    ['long.xls', 'old-excel'],
    ['long.ods', 'other-spreadsheet'],
  ])
    it(`are refused as a whole: ${fileName}`, async () => {
      const result = await read({ content: await readFile(new URL(fileName ?? '', folder)), fileName: fileName ?? '' });
      assert.deepEqual(result, { kind: 'unreadable', reason });
    });
});
