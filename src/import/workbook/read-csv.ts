import { CsvError, parse } from 'csv-parse/sync';
import { emptyCell, type Cell, type ReadWorkbook } from '../../features/indicator/file/workbook.ts';
import { limits } from './limits.ts';

/** A table of text, its cells parted by a tab, a semicolon, a bar or a comma (RFC 4180 quotes). Every cell is text. */
export function readCsv(text: string, sheetName: string): ReadWorkbook {
  const { separator, table } = withoutSeparatorLine(text);
  try {
    const rows = recordsOf(table, separator ?? separatorOf(table), limits.rows + 1);
    if (rows.length > limits.rows) return { kind: 'unreadable', reason: 'too-many-rows' };
    if (rows.every((row) => row.every((cell) => cell.trim() === ''))) return { kind: 'unreadable', reason: 'empty' };
    let count = 0;
    for (const row of rows) {
      count += row.length;
      if (row.length > limits.columns || count > limits.cells) return { kind: 'unreadable', reason: 'too-many-cells' };
    }
    const cells = rows.map((row) => row.map(cellOf));
    return { kind: 'workbook', workbook: { sheets: [{ name: sheetName, isHidden: false, cells }] } };
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    return { kind: 'unreadable', reason: cause.code === 'CSV_QUOTE_NOT_CLOSED' ? 'unclosed-quote' : 'damaged' };
  }
}

function cellOf(text: string): Cell {
  // Written by us before what a spreadsheet would take for a formula.
  const trimmed = text.trim().replace(/^'(?=[=+\-@])/, '');
  return trimmed === '' ? emptyCell : { kind: 'text', text: trimmed.slice(0, limits.text) };
}

function recordsOf(text: string, delimiter: string, to: number): string[][] {
  return parse(text, {
    delimiter,
    to,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
  });
}

const separators = ['\t', ';', '|', ','];
const SAMPLE = 100;

/** The first that parts most rows into equally many cells; a comma comes last, because Dutch numbers hold one. */
function separatorOf(text: string): string {
  return separators.find((separator) => text.includes(separator) && isTable(text, separator)) ?? ';';
}

function isTable(text: string, separator: string): boolean {
  const rows = recordsOf(text, separator, SAMPLE).filter((row) => row.some((cell) => cell.trim() !== ''));
  const widths = Map.groupBy(rows, (row) => row.length);
  const most = Math.max(0, ...[...widths].map(([width, own]) => (width > 1 ? own.length : 0)));
  return most * 2 >= rows.length;
}

/** `sep=;` on the first line is how Excel is told the separator. */
function withoutSeparatorLine(text: string): { separator: string | null; table: string } {
  const [line, separator] = /^\uFEFF?sep=([;,|\t])\r?\n/i.exec(text) ?? [];
  return { separator: separator ?? null, table: line === undefined ? text : text.slice(line.length) };
}
