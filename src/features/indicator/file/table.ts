import type { OwnFrequency } from '../../../text/figures/account.ts';
import { hidden, missing } from '../../../text/figures/words.ts';
import { fold } from '../../../text/words/normal-words.ts';
import { bare, textOf, type Label, type Names } from './labels.ts';
import { periodIn, yearIn, type PeriodRefusal, type ShownPeriod } from './periods.ts';
import { cellAt, emptyCell, type Cell, type Sheet } from './workbook.ts';

/** A table in a sheet: rows of headings, and below them rows with figures. */
export interface Table {
  readonly columns: readonly Column[];
  /** First and last row with headings. */
  readonly headings: readonly [number, number];
  /** First row below the headings and the row after the last. */
  readonly from: number;
  readonly to: number;
  /** Rows above the headings that hold text. */
  readonly titles: readonly string[];
}

export interface Column {
  readonly index: number;
  /** What stands above it, as people know the column; null when nothing does. */
  readonly heading: string | null;
  /** What each row of headings says of it. */
  readonly says: readonly Said[];
}

export type Said =
  | Label
  | { readonly kind: 'period'; readonly period: ShownPeriod; readonly text: string }
  | { readonly kind: 'wrong-period'; readonly reason: PeriodRefusal }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'unit' };

/** A cell among headings and labels: a merged cell shows what its first cell holds. */
export function resolved(sheet: Sheet, row: number, column: number): Cell {
  const cell = cellAt(sheet, row, column);
  return cell.kind === 'merged' ? cellAt(sheet, cell.row, cell.column) : cell;
}

/** The tables of a sheet below each other, each with its headings; empty when no row of headings can be told. */
export function tablesIn(sheet: Sheet, names: Names, usual: OwnFrequency | null): readonly Table[] {
  const { cells } = sheet;
  const starts: { first: number; last: number }[] = [];
  for (let row = 0; row < cells.length; row++) {
    if (!isHeading(sheet, row, names, usual, starts.length > 0)) continue;
    const first = starts.length === 0 || row > (starts.at(-1)?.last ?? 0) + 1 ? firstHeading(sheet, row, names) : row;
    const last = lastHeading(sheet, row, names, usual);
    starts.push({ first, last });
    row = last;
  }
  return starts.map(({ first, last }, i) => {
    const after = starts[i + 1]?.first ?? cells.length;
    const above = i === 0 ? 0 : (starts[i - 1]?.last ?? 0) + 1;
    return {
      columns: columnsOf(sheet, first, last, names, usual),
      headings: [first, last],
      from: last + 1,
      to: after,
      titles: i === 0 ? textsIn(sheet, above, first) : textsIn(sheet, lastBlank(sheet, first), first),
    };
  });
}

function lastBlank(sheet: Sheet, row: number): number {
  let at = row;
  while (at > 0 && (sheet.cells[at - 1] ?? []).some((cell) => cell.kind !== 'empty')) at -= 1;
  return at;
}

function textsIn(sheet: Sheet, from: number, to: number): readonly string[] {
  return sheet.cells.slice(from, to).flatMap((row) => row.flatMap((cell) => textOf(cell) || []));
}

function isLong(sheet: Sheet, row: number, names: Names): boolean {
  const roles = new Set((sheet.cells[row] ?? []).map((cell) => roleOf(cell, names)));
  return roles.has('value') && (roles.has('indicator') || roles.has('period'));
}

function roleOf(cell: Cell, names: Names): string | null {
  const label = cell.kind === 'text' ? names.labelOf(cell.text) : null;
  return label?.kind === 'role' ? label.role : null;
}

const unitWords = /^(?:%|procent|percentage|aantal(?:len)?|dagen|days|euro|eur|€|stuks|abs(?:oluut)?|number)$/;

function saidBy(cell: Cell, names: Names, usual: OwnFrequency | null, headed: OwnFrequency | null = null): Said | null {
  if (cell.kind === 'empty' || cell.kind === 'merged') return null;
  const year = yearIn(cell);
  if (year !== null) return { kind: 'year', year };
  if (cell.kind === 'text') {
    const label = names.labelOf(cell.text);
    if (label.kind !== 'other') return label;
  }
  const period = periodIn(cell, headed, usual);
  if (typeof period === 'string') return { kind: 'wrong-period', reason: period };
  if (period !== null) return { kind: 'period', period, text: textOf(cell) };
  if (cell.kind !== 'text') return null;
  return unitWords.test(bare(cell.text)) ? { kind: 'unit' } : { kind: 'other' };
}

function isFigureLike(cell: Cell): boolean {
  if (cell.kind === 'number') return yearIn(cell) === null;
  if (cell.kind === 'text') return /^[-+<€]?\s?\d[\d.,\s]*\s?%?\*?$/.test(cell.text) && yearIn(cell) === null;
  return cell.kind === 'percent' || cell.kind === 'error' || cell.kind === 'formula-without-value';
}

function isMissing(cell: Cell): boolean {
  const text = cell.kind === 'text' && cell.text.length < 20 ? fold(cell.text) : '';
  return missing.test(text) || hidden.test(text);
}

function isHeading(sheet: Sheet, row: number, names: Names, usual: OwnFrequency | null, isNext: boolean): boolean {
  const filled = (sheet.cells[row] ?? []).filter((cell) => cell.kind !== 'empty' && cell.kind !== 'merged');
  if (filled.length < 2) return false;
  if (filled.some(isFigureLike)) return isBareRow(sheet, row, names);
  const said = filled.map((cell) => saidBy(cell, names, usual));
  if (isPair(filled, said)) return false;
  const isRole = (one: Said | null): boolean => one?.kind === 'role' && one.role !== 'value' && one.role !== 'ignored';
  const telling = said.filter((one) => one !== null && one.kind !== 'other' && one.kind !== 'unit').length;
  const hasRole = said.some(isRole);
  // Within a table a row without figures is one with figures that are not known yet.
  if (isNext) return hasRole && telling >= 2 && said.every((one) => one?.kind !== 'period' || telling > 2);
  return telling >= 2 || (hasRole && hasFiguresBelow(sheet, row));
}

/** `Gemeente: Voorbeeldstad` above a table heads nothing. */
function isPair([first]: readonly Cell[], said: readonly (Said | null)[]): boolean {
  if (said.length !== 2) return false;
  if (first?.kind === 'text' && first.text.endsWith(':')) return true;
  const [own, other] = said;
  return own?.kind === 'role' && (own.role === other?.kind || (own.role === 'period' && other?.kind === 'year'));
}

function hasFiguresBelow(sheet: Sheet, row: number): boolean {
  return sheet.cells.slice(row + 1, row + 6).some((cells) => cells.some(isFigureLike));
}

/** `Gebied | 44 | 45 | 46`: numbers that count on, beside a heading. */
function isBareRow(sheet: Sheet, row: number, names: Names): boolean {
  const cells = sheet.cells[row] ?? [];
  const numbers = cells.flatMap((cell) => (isFigureLike(cell) ? [Number(textOf(cell))] : []));
  const isCounting = numbers.every(
    (number, i) =>
      number >= 1 &&
      number <= 53 &&
      (i === 0 || number === (numbers[i - 1] ?? 0) + 1 || (number === 1 && (numbers[i - 1] ?? 0) >= 52)),
  );
  if (!isCounting || numbers.length < 2) return false;
  const [corner = emptyCell] = cells;
  if (corner.kind === 'text') return names.labelOf(corner.text).kind === 'role' && !isFigureLike(corner);
  const above = sheet.cells[row - 1] ?? [];
  return corner.kind !== 'number' && (numbers.length > 2 || above.some((cell) => yearIn(cell) !== null));
}

/** Years, indicators or areas above a row of headings belong to them. */
function firstHeading(sheet: Sheet, row: number, names: Names): number {
  let first = row;
  while (first > 0 && row - first < 2) {
    const above = (sheet.cells[first - 1] ?? []).map((cell) => saidBy(cell, names, null));
    const told = above.filter((one) => one !== null);
    const isApart = above.slice(1).some((one) => one !== null);
    const areHeadings = told.every(
      ({ kind }) => kind === 'year' || kind === 'indicator' || kind === 'area' || kind === 'total' || kind === 'role',
    );
    if (!isApart || !areHeadings) break;
    first -= 1;
  }
  return first;
}

/** A second row of headings fills what the first leaves open, or stands below merged cells. */
function lastHeading(sheet: Sheet, row: number, names: Names, usual: OwnFrequency | null): number {
  let last = row;
  while (last - row < 2 && !isLong(sheet, row, names)) {
    const [own, next] = [sheet.cells[last] ?? [], sheet.cells[last + 1] ?? []];
    const filled = next.flatMap((cell, column) => (cell.kind === 'empty' || cell.kind === 'merged' ? [] : [column]));
    const isOpen =
      filled.some((column) => column > 0) && filled.every((column) => column > 0 || own[column]?.kind === 'empty');
    const areFigures = next.some((cell) => isFigureLike(cell) || isMissing(cell)) && !isBareRow(sheet, last + 1, names);
    const isTold = filled.every((column) => saidBy(next[column] ?? emptyCell, names, usual) !== null);
    if (!isOpen || areFigures || !isTold) break;
    last += 1;
  }
  return last;
}

function columnsOf(
  sheet: Sheet,
  first: number,
  last: number,
  names: Names,
  usual: OwnFrequency | null,
): readonly Column[] {
  const width = Math.max(...sheet.cells.slice(first, last + 4).map((row) => row.length), 0);
  const corner = [...Array(last - first + 1).keys()].map((i) => saidBy(resolved(sheet, first + i, 0), names, null));
  const headed = corner.flatMap((one) => (one?.kind === 'role' && one.frequency !== null ? [one.frequency] : []))[0];
  return Array.from({ length: width }, (_, index): Column => {
    const cells: Cell[] = [];
    for (let row = first; row <= last; row++) {
      const cell = headingAt(sheet, row, index, last);
      if (cell.kind !== 'empty' && !cells.includes(cell)) cells.push(cell);
    }
    const says = cells.flatMap(
      (cell) => saidBy(cell, names, index === 0 ? null : usual, index === 0 ? null : headed) ?? [],
    );
    const heading = cells.map(textOf).join(' ').replace(/\s+/g, ' ').trim();
    return { index, heading: heading === '' ? null : heading, says };
  });
}

/** A heading above others goes on to the right until the next one. */
function headingAt(sheet: Sheet, row: number, column: number, last: number): Cell {
  const own = resolved(sheet, row, column);
  if (own.kind !== 'empty' || row === last || resolved(sheet, last, column).kind === 'empty') return own;
  for (let left = column - 1; left > 0; left--) {
    const cell = resolved(sheet, row, left);
    if (cell.kind !== 'empty') return cell;
  }
  return own;
}
