import type { Cell as FileCell, CellValue, Sheet as FileSheet } from 'hucre/xlsx';
import { isoDay } from '../../time/day.ts';
import { emptyCell, type Cell, type Sheet } from '../../features/indicator/file/workbook.ts';
import { limits } from './limits.ts';
import { shownBy } from './number-format.ts';

/** A sheet as the library gives it. Throws a RangeError when cells are merged over and over. */
export function sheetOf({ name, hidden, veryHidden, rows, cells, merges }: FileSheet): Sheet {
  const own = rows.map((row, r) => row.map((value, c) => cellOf(value, cells?.get(`${r},${c}`))));
  let merged = 0;
  const width = own.reduce((most, row) => Math.max(most, row.length), 0);
  for (const { startRow, startCol, endRow, endCol } of merges ?? []) {
    for (let r = startRow; r <= Math.min(endRow, own.length - 1); r++) {
      const row = own[r] ?? [];
      for (let c = startCol; c <= Math.min(endCol, width); c++) {
        if (r === startRow && c === startCol) continue;
        if (++merged > limits.cells) throw new RangeError('too many merged cells');
        while (row.length <= c) row.push(emptyCell);
        row[c] = { kind: 'merged', row: startRow, column: startCol };
      }
    }
  }
  return { name, isHidden: hidden === true || veryHidden === true, cells: own };
}

/** What a cell holds; `details` tell of formulas, errors and number formats. */
export function cellOf(value: CellValue, details: FileCell | undefined): Cell {
  const isFormula = details?.formula !== undefined;
  if (details?.type === 'error') return { kind: 'error', code: String(value ?? '#') };
  if (value === null || value === '') return isFormula ? { kind: 'formula-without-value' } : emptyCell;
  if (typeof value === 'boolean') return { kind: 'text', text: value ? 'WAAR' : 'ONWAAR' };
  if (typeof value === 'string') {
    const text = value.trim().slice(0, limits.text);
    return text === '' ? emptyCell : { kind: 'text', text };
  }
  const shown = shownBy(details?.style?.numFmt);
  if (value instanceof Date) return shown === 'duration' ? durationOf(value) : dateOf(value);
  if (!Number.isFinite(value)) return { kind: 'error', code: '#NUM!' };
  if (shown === 'percent') return { kind: 'percent', value, isFormula };
  // Formats such as `week` WW show a day that the library leaves a number.
  if (shown === 'date' && value >= FIRST_DATE) return { kind: 'date', day: isoDay(Math.floor(value) - EPOCH) };
  return { kind: 'number', value, isFormula };
}

/** Day numbers of spreadsheets count from 30 December 1899, from 1 March 1900 on. */
const EPOCH = 25_569;
const FIRST_DATE = 61;

function dateOf(value: Date): Cell {
  return Number.isNaN(value.getTime())
    ? { kind: 'error', code: '#VALUE!' }
    : { kind: 'date', day: value.toISOString().slice(0, 10) };
}

/** A time of day or a length of time, which the library gives as a moment around 1900. */
function durationOf(value: Date): Cell {
  return { kind: 'text', text: value.toISOString().slice(11, 16) };
}
