import assert from 'node:assert/strict';
import { ownSheets, typedNumber } from '../../../../src/features/indicator/own-file/own-sheet.ts';
import { ownTable, type OwnChoices } from '../../../../src/features/indicator/own-file/own-table.ts';
import type { Cell } from '../../../../src/features/indicator/file/workbook.ts';

const cellOf = (given: string | number): Cell =>
  given === ''
    ? { kind: 'empty' }
    : typeof given === 'number'
      ? { kind: 'number', value: given, isFormula: false }
      : { kind: 'text', text: given };
const sheet = (rows: readonly (readonly (string | number)[])[], name = 'Blad1') => ({
  name,
  isHidden: false,
  cells: rows.map((row) => row.map(cellOf)),
});
const read = (sheets: readonly ReturnType<typeof sheet>[], asked = '', choices: OwnChoices = {}) =>
  ownTable(ownSheets({ sheets }), asked, choices, '2026-11-24');

const weeks = sheet([
  ['week', 'meldingen', 'klachten'],
  ['2026-W01', 12, 3],
  ['2026-W02', 14, 4],
  ['2026-W03', 15, 5],
]);

describe('a file that is read as own figures', () => {
  it('asks which figures are meant, unless the question names them or they were chosen', () => {
    assert.deepEqual(read([weeks]), { kind: 'choose', about: 'figures', options: ['meldingen', 'klachten'] });
    const named = read([weeks], 'Hoe staat het met de klachten?');
    assert.equal(named.kind === 'table' && named.figures, 'klachten');
    const chosen = read([weeks], '', { figures: 'Meldingen' });
    assert.equal(
      chosen.kind === 'table' && chosen.text,
      'periode\tmeldingen\nweek 1 2026\t12\nweek 2 2026\t14\nweek 3 2026\t15',
    );
  });

  it('asks which sheet is meant where several hold figures, and leaves out the others', () => {
    const words = sheet([['toelichting'], ['geen cijfers hier']], 'Uitleg');
    const other = sheet(
      [
        ['week', 'aantal'],
        ['week 1', 4],
        ['week 2', 5],
        ['week 3', 4],
      ],
      'Noord',
    );
    assert.equal(read([words, other]).kind, 'table');
    assert.deepEqual(read([weeks, other]), { kind: 'choose', about: 'sheet', options: ['Blad1', 'Noord'] });
    const chosen = read([weeks, other], '', { sheet: 'Noord' });
    assert.equal(chosen.kind === 'table' && chosen.sheet, 'Noord');
  });

  it('takes months beside years for one row of months', () => {
    const years = sheet([
      ['maand', 2025, 2026],
      ['jan', 12, 14],
      ['feb', 13, ''],
      ['mrt', 15, ''],
    ]);
    const table = read([years]);
    assert.equal(
      table.kind === 'table' && table.text,
      'periode\tcijfer\njanuari 2025\t12\nfebruari 2025\t13\nmaart 2025\t15\njanuari 2026\t14',
    );
  });

  it('keeps what a figure is taken of', () => {
    const shares = sheet([
      ['periode', 'teller', 'noemer'],
      ['week 1', 12, 40],
      ['week 2', 14, 41],
      ['week 3', 15, 42],
    ]);
    const table = read([shares]);
    assert.equal(table.kind === 'table' && table.text.split('\n')[1], 'week 1\t12\t40');
  });

  for (const heading of ['naam', 'BSN', 'Geboortedatum', 'cliëntnummer', 'E-mailadres', 'Last name', 'date of birth'])
    it(`reads nothing of a file with a column '${heading}'`, () => {
      const list = sheet([
        [heading, 'uren'],
        ['a', 4],
        ['b', 5],
        ['c', 6],
      ]);
      assert.deepEqual(read([weeks, list]), { kind: 'refused', reason: 'personal-data' });
    });

  it('reads the name of an area all the same', () => {
    assert.equal(
      read([
        sheet([
          ['wijknaam', 'aantal'],
          ['Noord', 40],
          ['Zuid', 50],
        ]),
      ]).kind,
      'table',
    );
  });

  it('says where a formula stands that has no outcome', () => {
    const formulas = sheet([
      ['week', 'n'],
      ['week 1', '=1+1'],
      ['week 2', 3],
    ]);
    assert.deepEqual(read([formulas]), { kind: 'refused', reason: 'formula', cell: 'B2', given: '=1+1' });
    assert.equal(
      read([
        sheet([
          ['week', 'n'],
          ['week 1', '-12'],
          ['week 2', '+3'],
          ['week 3', '5'],
        ]),
      ]).kind,
      'table',
    );
  });

  it('is refused where it is a list of cases, or holds no figures', () => {
    const many = sheet([['dag', 'n'], ...Array.from({ length: 1_200 }, (_, n): [string, number] => [`dag ${n}`, n])]);
    assert.deepEqual(read([many]), { kind: 'refused', reason: 'too-many-rows', rows: 1_201, most: 1_000 });
    assert.deepEqual(read([sheet([['alleen', 'woorden']])]), { kind: 'refused', reason: 'no-figures' });
  });

  it('writes numbers so that they can be read in one way only', () => {
    assert.deepEqual([1234, 1234.5, 1.234, -0.125, 1 / 3].map(typedNumber), [
      '1234',
      '1234,5',
      '1,2340',
      '-0,1250',
      '0,333333',
    ]);
  });
});
