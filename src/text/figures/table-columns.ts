import { fold } from '../words/normal-words.ts';
import type { OwnFrequency, OwnPeriod } from './account.ts';
import { frequencyHeaded, periodNumbered } from './period-labels.ts';
import { type Cell, yearInCell } from './table-cells.ts';
import { averageWords, medianWords, targetWords, totalWords } from './words.ts';

export type CellRow = readonly Cell[];

/** One column below its heading; `cells` are as many as there are rows. */
export interface Column {
  readonly header: string;
  readonly cells: readonly (Cell | undefined)[];
}

export interface Layout {
  readonly headers: readonly CellRow[];
  readonly body: readonly CellRow[];
  readonly columns: readonly Column[];
}

/** Heading rows, body and columns; turned a quarter when the periods stand above the columns. */
export function layoutOf(given: readonly CellRow[]): Layout {
  const rows = hasPeriodsAbove(given) ? turned(given) : given;
  const start = rows.findIndex((row, i) => !isHeader(row, rows[i + 1]));
  const headers = start < 0 ? rows.slice(0, 1) : rows.slice(0, start);
  const body = rows.slice(headers.length);
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const names = headers.map((row, i) =>
    i < headers.length - 1 ? filledRight(row, width) : row.map(({ text }) => text),
  );
  const columns = Array.from({ length: width }, (_, column): Column => ({
    header: [...new Set(names.map((row) => row[column] ?? '').filter((name) => name !== ''))].join(' '),
    cells: body.map((row) => row[column]),
  }));
  return { headers, body, columns };
}

/** Periods of the rows from a column of labels, or of numbers under `week` or `maand` (with a column of years). */
export function periodColumn(
  columns: readonly Column[],
  isCounted: (row: number) => boolean,
): { column: number; yearColumn: number | null; periods: (OwnPeriod | null)[] } | null {
  const yearAt = columns.findIndex(
    (column) => column.cells.some((cell) => cell?.kind === 'figure') && isYears(column, isCounted),
  );
  const years = columns[yearAt]?.cells.map(yearInCell) ?? [];
  for (const [column, { header, cells }] of columns.entries()) {
    if (column === yearAt) continue;
    const frequency =
      frequencyHeaded(header) ??
      yearsHeaded(header, cells, isCounted) ??
      (column === 0 && columns.length > 1 ? countedFrequency(cells, isCounted) : null);
    const periods = cells.map((cell, row) => periodIn(cell, frequency, years[row] ?? null));
    const own = periods.filter((_, row) => isCounted(row));
    const known = own.filter((period) => period !== null).length;
    if (known > 0 && known >= own.length * 0.8) return { column, yearColumn: yearAt < 0 ? null : yearAt, periods };
  }
  if (yearAt < 0) return null;
  const periods = years.map((year): OwnPeriod | null => (year === null ? null : { kind: 'year', year }));
  return { column: yearAt, yearColumn: null, periods };
}

/** What a row or column with this name holds beside figures of its own. */
export function roleNamed(name: string): 'total' | 'average' | 'median' | 'target' | null {
  const folded = fold(name).trim();
  if (totalWords.test(folded)) return 'total';
  if (averageWords.test(folded)) return 'average';
  if (medianWords.test(folded)) return 'median';
  return targetWords.test(folded) ? 'target' : null;
}

/** Years under a heading that promises a period. */
function yearsHeaded(
  header: string,
  cells: readonly (Cell | undefined)[],
  isCounted: (row: number) => boolean,
): OwnFrequency | null {
  const isPeriod = /^(?:periode?|period|datum|date|tijd|time)$/i.test(header.trim());
  return isPeriod && cells.every((cell, row) => !isCounted(row) || yearInCell(cell) !== null) ? 'year' : null;
}

function periodIn(cell: Cell | undefined, frequency: OwnFrequency | null, year: number | null): OwnPeriod | null {
  if (cell?.kind === 'period') {
    const { period } = cell;
    const isOpen = year !== null && period.kind !== 'ago' && period.year === null;
    return isOpen ? { ...period, year } : period;
  }
  if (cell?.kind !== 'figure' || frequency === null || cell.figure.unit !== null) return null;
  // `202612` and `202603`: systems write year and number in one.
  const compact = /^((?:19|20)\d\d)(\d\d)$/.exec(cell.text);
  if (compact) return periodNumbered(frequency, Number(compact[2]), Number(compact[1]));
  return periodNumbered(frequency, cell.figure.value, year);
}

/** Bare numbers that count on, past what months could be, are weeks; and 2019, 2020, 2021 are years. */
function countedFrequency(
  cells: readonly (Cell | undefined)[],
  isCounted: (row: number) => boolean,
): OwnFrequency | null {
  const numbers = cells
    .filter((_, row) => isCounted(row))
    .map((cell) => (cell?.kind === 'figure' && /^\d{1,6}$/.test(cell.text) ? cell.figure.value : NaN));
  const isCounting = numbers.every((number, i) => i === 0 || Math.abs(number - (numbers[i - 1] ?? NaN)) === 1);
  if (!isCounting || numbers.length < 2) return null;
  if (numbers.every((number) => number >= 1900 && number <= 2099)) return 'year';
  if (numbers.length < 3) return null;
  return numbers.every((number) => number >= 1 && number <= 53) && numbers.some((number) => number > 12)
    ? 'week'
    : null;
}

/** Row numbers: 1, 2, 3 .. under no heading that makes periods of them. */
export function isRowNumbers(column: Column, isCounted: (row: number) => boolean): boolean {
  const own = column.cells.filter((_, row) => isCounted(row));
  return (
    own.length > 2 &&
    own.every((cell, i) => cell?.kind === 'figure' && cell.text === String(i + 1)) &&
    !roleNamed(column.header)
  );
}

function isYears({ header, cells }: Column, isCounted: (row: number) => boolean): boolean {
  const own = cells.filter((_, row) => isCounted(row));
  return frequencyHeaded(header) === 'year' && own.every((cell) => yearInCell(cell) !== null);
}

function hasPeriodsAbove(rows: readonly CellRow[]): boolean {
  const head = rows.find((row) => row.filter(({ kind }) => kind !== 'empty').length > 1);
  if (!head) return false;
  // Names stand before the periods. A merged heading leaves cells empty: then the names are in the row below.
  const names = Math.max(
    1,
    head.findIndex(({ kind, text }) => kind !== 'empty' && (kind !== 'text' || /^\d/.test(text))),
  );
  const above = head.slice(names);
  const own = above.filter(({ text }) => roleNamed(text) === null);
  if (own.length < 2 || above.some(({ kind }) => kind === 'empty')) return false;
  if (own.every((cell) => cell.kind === 'period')) return true;
  const numbers = own.map((cell) => (cell.kind === 'figure' ? cell.figure.value : NaN));
  const isCounting = numbers.every((number, i) => i === 0 || number - (numbers[i - 1] ?? NaN) === 1);
  const isNamed = frequencyHeaded(head[0]?.text ?? '') !== null;
  return isCounting && (own.every((cell) => yearInCell(cell) !== null) || (isNamed && head[0]?.kind === 'text'));
}

function turned(rows: readonly CellRow[]): CellRow[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return Array.from({ length: width }, (_, column) =>
    rows.map((row): Cell => row[column] ?? { kind: 'empty', text: '', start: 0, end: 0, tokens: [] }),
  );
}

/** No figures of its own: names, or years and weeks above figures that are something else. */
function isHeader(row: CellRow, next: CellRow | undefined): boolean {
  const own = row.filter(({ kind }) => kind !== 'empty');
  if (!own.length || !next) return false;
  if (own.some(({ kind }) => kind === 'part' || kind === 'missing' || kind === 'hidden')) return false;
  if (row.some(({ kind }, i) => kind === 'period' && next[i]?.kind === 'period')) return false;
  return (
    own.every((cell) => cell.kind === 'text' || cell.kind === 'period' || yearInCell(cell) !== null) &&
    (row[0]?.kind === 'empty' || own.some(({ kind }) => kind !== 'figure'))
  );
}

/** A merged heading stands in its first cell only. */
function filledRight(row: CellRow, width: number): string[] {
  let name = '';
  return Array.from({ length: width }, (_, i) => (name = row[i]?.text || name));
}
