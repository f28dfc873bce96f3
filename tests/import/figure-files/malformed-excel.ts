import { excel, excelOf } from './excel.ts';
import type { MalformedFile } from './malformed-file.ts';

export const malformedExcel = async (): Promise<readonly MalformedFile[]> => [
  {
    name: 'an error in a cell',
    content: await excel(
      [
        ['week', 'Klachten'],
        ['2026-W45', 3],
      ],
      { cells: new Map([['1,1', { value: '#DIV/0!', type: 'error' }]]) },
    ),
    reason: 'error-cell',
    cell: 'B2',
  },
  {
    name: 'a formula that was never calculated',
    content: await excel(
      [
        ['week', 'Klachten'],
        ['2026-W45', 3],
        ['2026-W46', null],
      ],
      { cells: new Map([['2,1', { formula: 'B2+1', value: null }]]) },
    ),
    reason: 'formula-without-value',
    cell: 'B3',
  },
  {
    name: 'a figure that Excel made a date of',
    content: await excel([
      ['week', 'Klachten'],
      ['2026-W45', new Date('2026-04-03')],
    ]),
    reason: 'date-for-number',
    cell: 'B2',
  },
  {
    name: 'a figure in merged cells',
    content: await excel(
      [
        ['indicator', '2026-W45', '2026-W46'],
        ['Klachten', 3, null],
      ],
      { merges: [{ startRow: 1, startCol: 1, endRow: 1, endCol: 2 }] },
    ),
    reason: 'merged-figure',
    cell: 'B2',
  },
  {
    name: 'a thousand that an English Excel made 1,234',
    content: await excel([
      ['week', 'Klachten'],
      ['2026-W45', 1.234],
    ]),
    reason: 'not-whole',
    cell: 'B2',
  },
  {
    name: 'a percent cell of a count',
    content: await excel(
      [
        ['week', 'Klachten'],
        ['2026-W45', 0.5],
      ],
      { cells: new Map([['1,1', { value: 0.5, style: { numFmt: '0%' } }]]) },
    ),
    reason: 'percentage-for-other',
    cell: 'B2',
  },
  {
    name: 'a percent cell above a hundred',
    content: await excel(
      [
        ['week', 'Binnen termijn'],
        ['2026-W45', 81.2],
      ],
      { cells: new Map([['1,1', { value: 81.2, style: { numFmt: '0%' } }]]) },
    ),
    reason: 'above-hundred',
    cell: 'B2',
  },
  {
    name: 'only hidden sheets with figures',
    content: await excelOf(
      { name: 'Leeg', rows: [[null]] },
      {
        name: 'Cijfers',
        hidden: true,
        rows: [
          ['week', 'Klachten'],
          ['2026-W45', 3],
        ],
      },
    ),
    reason: 'only-hidden',
    cell: 'A1',
  },
  {
    name: 'a true or false',
    content: await excel([
      ['week', 'Klachten'],
      ['2026-W45', true],
    ]),
    reason: 'not-a-number',
    cell: 'B2',
  },
  {
    name: 'a length of time',
    content: await excel(
      [
        ['week', 'Wachttijd Wmo'],
        ['2026-W45', 1.5],
      ],
      { cells: new Map([['1,1', { value: 1.5, style: { numFmt: '[h]:mm' } }]]) },
    ),
    reason: 'not-a-number',
    cell: 'B2',
  },
];
