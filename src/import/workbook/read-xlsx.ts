import { readXlsx, type Cell as FileCell, type CellValue, type Sheet as FileSheet } from 'hucre/xlsx';
import { isoDay } from '../../time/day.ts';
import {
  emptyCell,
  type Cell,
  type ReadWorkbook,
  type Sheet,
  type Unreadable,
} from '../../features/indicator/file/workbook.ts';
import { limits } from './limits.ts';
import { hasTellingFormats, shownBy } from './number-format.ts';
import { extentOf, type Extent } from './sheet-extent.ts';
import { unpacked, zipEntries, type ZipEntry } from './zip-entries.ts';

/** The sheets of an XLSX file. How much it holds is known before any of it is built. */
export async function readExcel(bytes: Uint8Array): Promise<ReadWorkbook> {
  const entries = zipEntries(bytes);
  if (entries === null) return { kind: 'unreadable', reason: 'damaged' };
  const refused = refusalOf(entries);
  if (refused !== null) return { kind: 'unreadable', reason: refused };
  try {
    const measured = await measure(entries);
    if ('reason' in measured) return { kind: 'unreadable', reason: measured.reason };
    const { sheets } = await readXlsx(bytes, {
      readStyles: measured.needsStyles,
      range: `A1:${columnLetters(Math.max(1, measured.columns))}${Math.max(1, measured.rows)}`,
    });
    if (measured.cells === 0) return { kind: 'unreadable', reason: 'empty' };
    return { kind: 'workbook', workbook: { sheets: sheets.map(sheetOf) } };
  } catch {
    // Whatever a library says of a file it cannot follow, the person can only save it again.
    return { kind: 'unreadable', reason: 'damaged' };
  }
}

/** Bytes that the zip says it unpacks to; a file that is no zip says 0. */
export function unpackedSize(bytes: Uint8Array): number {
  return (zipEntries(bytes) ?? []).reduce((sum, { size }) => sum + size, 0);
}

function refusalOf(entries: readonly ZipEntry[]): Unreadable | null {
  const names = new Set(entries.map(({ name }) => name));
  if (entries.some(({ isEncrypted }) => isEncrypted)) return 'encrypted';
  if (entries.reduce((sum, { size }) => sum + size, 0) > limits.unpacked) return 'too-large';
  if (names.has('xl/workbook.bin') || names.has('content.xml')) return 'other-spreadsheet';
  if (!names.has('[Content_Types].xml')) return 'not-a-table';
  if (names.has('word/document.xml') || names.has('ppt/presentation.xml')) return 'not-a-table';
  if (entries.filter(isSheet).length > limits.sheets) return 'too-many-cells';
  return null;
}

async function measure(
  entries: readonly ZipEntry[],
): Promise<(Extent & { readonly needsStyles: boolean }) | { readonly reason: Unreadable }> {
  const all = { rows: 0, columns: 0, cells: 0, needsStyles: false };
  for (const entry of entries) {
    const pieces = unpacked(entry);
    if (isSheet(entry)) {
      const extent = await extentOf(pieces);
      all.rows = Math.max(all.rows, extent.rows);
      all.columns = Math.max(all.columns, extent.columns);
      all.cells += extent.cells;
    } else if (/(?:^|\/)styles\.xml$/.test(entry.name)) {
      all.needsStyles = hasTellingFormats(await textOf(pieces));
    } else for await (const piece of pieces) void piece;
  }
  if (all.rows > limits.rows) return { reason: 'too-many-rows' };
  const isWide = all.columns > limits.columns || all.rows * all.columns > limits.cells;
  return isWide || all.cells > limits.cells ? { reason: 'too-many-cells' } : all;
}

function isSheet({ name }: ZipEntry): boolean {
  return /(?:^|\/)worksheets\/[^/]+\.xml$/.test(name);
}

async function textOf(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of pieces) text += decoder.decode(piece, { stream: true });
  return text;
}

function sheetOf({ name, hidden, veryHidden, rows, cells, merges }: FileSheet): Sheet {
  const own = rows.map((row, r) => row.map((value, c) => cellOf(value, cells?.get(`${r},${c}`))));
  for (const { startRow, startCol, endRow, endCol } of merges ?? []) {
    for (let r = startRow; r <= Math.min(endRow, own.length - 1); r++) {
      const row = own[r] ?? [];
      for (let c = startCol; c <= Math.min(endCol, limits.columns); c++) {
        if (r === startRow && c === startCol) continue;
        while (row.length <= c) row.push(emptyCell);
        row[c] = { kind: 'merged', row: startRow, column: startCol };
      }
    }
  }
  return { name, isHidden: hidden === true || veryHidden === true, cells: own };
}

function cellOf(value: CellValue, details: FileCell | undefined): Cell {
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

function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column <= 26 ? letter : columnLetters(Math.floor((column - 1) / 26)) + letter;
}
