import type { ReadOptions } from 'hucre/xlsx';
import type { Cell, ReadWorkbook, Sheet, Unreadable } from '../../features/indicator/file/workbook.ts';
import { cellOf, sheetOf } from './excel-cells.ts';
import { limits } from './limits.ts';
import { hasTellingFormats } from './number-format.ts';
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
    if (measured.cells === 0) return { kind: 'unreadable', reason: 'empty' };
    const isStreamed = measured.isPlain && !measured.needsStyles && measured.cells > limits.cellsAtOnce;
    return { kind: 'workbook', workbook: { sheets: await (isStreamed ? streamed(bytes) : atOnce(bytes, measured)) } };
  } catch {
    // Whatever a library says of a file it cannot follow, the person can only save it again.
    return { kind: 'unreadable', reason: 'damaged' };
  }
}

async function atOnce(bytes: Uint8Array, { rows, columns, needsStyles }: Measured): Promise<readonly Sheet[]> {
  const { readXlsx } = await import('hucre/xlsx');
  const { sheets } = await readXlsx(bytes, {
    readStyles: needsStyles,
    range: `A1:${columnLetters(Math.max(1, columns))}${Math.max(1, rows)}`,
  });
  return sheets.map(sheetOf);
}

/** Row by row, in a quarter of the memory: without formulas, errors, merged cells and formats that is all there is. */
async function streamed(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const { readXlsx, streamXlsxRows } = await import('hucre/xlsx');
  const found: SheetFilterInfo[] = [];
  await readXlsx(bytes, { sheets: (sheet) => found.push(sheet) < 0 });
  const sheets: Sheet[] = [];
  for (const { name, index, hidden, veryHidden } of found) {
    const cells: Cell[][] = [];
    for await (const row of streamXlsxRows(bytes, { sheet: index })) {
      while (cells.length < row.index) cells.push([]);
      cells.push(row.values.map((value) => cellOf(value, undefined)));
    }
    sheets.push({ name, isHidden: hidden === true || veryHidden === true, cells });
  }
  return sheets;
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

type SheetFilterInfo = Parameters<Extract<ReadOptions['sheets'], (...given: never[]) => unknown>>[0];
type Measured = Extent & { readonly needsStyles: boolean };

async function measure(entries: readonly ZipEntry[]): Promise<Measured | { readonly reason: Unreadable }> {
  const all = { rows: 0, columns: 0, cells: 0, isPlain: true, needsStyles: false };
  for (const entry of entries) {
    const pieces = unpacked(entry);
    if (isSheet(entry)) {
      const extent = await extentOf(pieces);
      all.rows = Math.max(all.rows, extent.rows);
      all.columns = Math.max(all.columns, extent.columns);
      all.cells += extent.cells;
      all.isPlain &&= extent.isPlain;
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

function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column <= 26 ? letter : columnLetters(Math.floor((column - 1) / 26)) + letter;
}
