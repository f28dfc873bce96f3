import { excel, excelOf } from './excel.ts';
import { w45, meldingen, termijn, type OddFile } from './odd-file.ts';

/** What only a spreadsheet can hold. */
export const oddExcel = async (): Promise<readonly OddFile[]> => [
  {
    name: 'an XLSX that is called csv',
    content: await excel([
      ['week', 'Wmo-meldingen'],
      ['2026-W45', 42],
      ['2026-W46', 51],
    ]),
    figures: meldingen(42, 51),
  },
  {
    name: 'real dates',
    content: await excel([
      ['week', 'Wmo-meldingen'],
      [new Date('2026-11-02'), 42],
      [new Date('2026-11-09'), 51],
    ]),
    figures: meldingen(42, 51),
  },
  {
    name: 'merged years above weeks',
    content: await excel(
      [
        [null, 2026, null],
        ['indicator', 'wk 45', 'wk 46'],
        ['Wmo-meldingen', 42, 51],
      ],
      { merges: [{ startRow: 0, startCol: 1, endRow: 0, endCol: 2 }] },
    ),
    figures: meldingen(42, 51),
  },
  {
    name: 'merged indicators beside areas',
    content: await excel(
      [
        ['indicator', 'gebied', '2026-W45'],
        ['Wmo-meldingen', 'Noord', 12],
        [null, 'Zuid', 8],
      ],
      { merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }] },
    ),
    figures: [`wmo-meldingen Noord ${w45} 12`, `wmo-meldingen Zuid ${w45} 8`],
  },
  {
    name: 'percent cells',
    content: await excel(
      [
        ['week', 'Binnen termijn'],
        ['2026-W45', 0.812],
        ['2026-W46', 0.57],
      ],
      {
        cells: new Map([
          ['1,1', { value: 0.812, style: { numFmt: '0.0%' } }],
          ['2,1', { value: 0.57, style: { numFmt: '0%' } }],
        ]),
      },
    ),
    figures: termijn(81.2, 57),
    remarks: ['percent-cells'],
  },
  {
    name: 'formulas with their values',
    content: await excel(
      [
        ['week', 'Wmo-meldingen'],
        ['2026-W45', 42],
        ['2026-W46', 51],
      ],
      { cells: new Map([['2,1', { value: 51, formula: 'B2+9', formulaResult: 51 }]]) },
    ),
    figures: meldingen(42, 51),
    remarks: ['formula-values'],
  },
  {
    name: 'a hidden sheet first',
    content: await excelOf(
      {
        name: 'Hulp',
        hidden: true,
        rows: [
          ['week', 'Klachten'],
          ['2026-W45', 9],
        ],
      },
      {
        name: 'Cijfers',
        rows: [
          ['week', 'Wmo-meldingen'],
          ['2026-W45', 42],
        ],
      },
    ),
    figures: meldingen(42),
    remarks: ['sheet-hidden'],
  },
  {
    name: 'a sheet with words beside it',
    content: await excelOf(
      { name: 'Uitleg', rows: [['Vul het tweede blad in.']] },
      {
        name: 'Cijfers',
        rows: [
          ['week', 'Wmo-meldingen'],
          ['2026-W45', 42],
        ],
      },
    ),
    figures: meldingen(42),
    remarks: ['sheet-left-out'],
  },
  {
    name: 'a sheet that was chosen',
    content: await excelOf(
      {
        name: 'Oud',
        rows: [
          ['week', 'Klachten'],
          ['2026-W45', 9],
        ],
      },
      {
        name: 'Nieuw',
        rows: [
          ['week', 'Wmo-meldingen'],
          ['2026-W45', 42],
        ],
      },
    ),
    chosen: { sheet: 'Nieuw' },
    figures: meldingen(42),
    remarks: ['sheet-left-out'],
  },
  {
    name: 'the year in the name of the sheet',
    content: await excel(
      [
        ['week', 'Wmo-meldingen'],
        [45, 42],
        [46, 51],
      ],
      { name: 'Cijfers 2026' },
    ),
    figures: meldingen(42, 51),
    remarks: ['year-from-elsewhere'],
  },
  {
    name: 'the indicator in the name of the sheet',
    content: await excel(
      [
        ['week', 'aantal'],
        ['2026-W45', 42],
        ['2026-W46', 51],
      ],
      { name: 'Wmo-meldingen' },
    ),
    figures: meldingen(42, 51),
  },
  {
    name: 'empty rows and columns before the table',
    content: await excel([[], [], [null, null, 'week', 'Wmo-meldingen'], [null, null, '2026-W45', 42]]),
    figures: meldingen(42),
  },
];
