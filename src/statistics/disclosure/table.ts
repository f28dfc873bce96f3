import { refuse } from '../refusal.ts';
import { type Cell, cellOf, type DisclosureRefused, type DisclosureRule, refusalOf } from './cell.ts';
import { type Link, recoverable } from './recoverable.ts';
import {
  type Counts,
  type Hidden,
  nextToHide,
  primarySuppression,
  complementarySuppression,
} from './complementary-suppression.ts';

/** A table of which each row and column adds up, as it may be shown with all its totals. */
export interface DisclosedTable {
  readonly kind: 'table';
  readonly cells: readonly (readonly Cell[])[];
  readonly rowTotals: readonly Cell[];
  readonly columnTotals: readonly Cell[];
  readonly total: Cell;
}

/** The cells row by row, each row with its total, and last the row of totals. */
interface Table extends Counts {
  readonly links: readonly Link[];
  readonly width: number;
}

/** The search for what can be recovered grows faster than the table. */
const MOST_CELLS = 2000;

/**
 * Counts of people by two characteristics, with the totals of rows and columns (statistics 1.12, rules 1 to 3).
 * Both margins are protected: lines by rule 2, and together so that no hidden cell or total can be recovered from all
 * that is shown, which rule 2 line by line does not see to.
 */
export function discloseTable(
  rows: readonly (readonly number[])[],
  rule: DisclosureRule,
): DisclosedTable | DisclosureRefused {
  const refusal = refusalOf(rows.flat(), rule);
  if (refusal) return refusal;
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.some((row) => row.length !== width)) return refuse('not-a-table');
  if (rows.length * width > MOST_CELLS) return refuse('too-large');

  const table = withTotals(rows);
  const hidden = protect(table, rule);
  const cells = Array.from({ length: rows.length + 1 }, (_, row) =>
    Array.from({ length: width + 1 }, (_none, column) => {
      const cell = row * table.width + column;
      return cellOf(table.values[cell] ?? 0, hidden.get(cell));
    }),
  );
  const last = cells.at(-1) as Cell[];
  return {
    kind: 'table',
    cells: cells.slice(0, -1).map((row) => row.slice(0, -1)),
    rowTotals: cells.slice(0, -1).map((row) => row.at(-1) as Cell),
    columnTotals: last.slice(0, -1),
    total: last.at(-1) as Cell,
  };
}

function protect(table: Table, rule: DisclosureRule): Hidden {
  let hidden = complementarySuppression(table, primarySuppression(table, rule), rule);
  for (;;) {
    const [exposed] = recoverable(table.values, table.links, hidden.keys());
    if (exposed === undefined) return hidden;
    const cover = coverFor(exposed, table, hidden);
    if (cover === null) return hidden;
    hidden = complementarySuppression(table, new Map(hidden).set(cover, 'complementary'), rule);
  }
}

/** In a line of the exposed cell; in any line when those are hidden entirely. */
function coverFor(exposed: number, table: Table, hidden: Hidden): number | null {
  const own = table.lines.filter(({ parts, total }) => total === exposed || parts.includes(exposed));
  for (const line of [...own, ...table.lines]) {
    const cover = nextToHide(line, table, hidden);
    if (cover !== null) return cover;
  }
  return null;
}

function withTotals(rows: readonly (readonly number[])[]): Table {
  const [height, columns] = [rows.length, rows[0]?.length ?? 0];
  const width = columns + 1;
  const full = rows.map((row) => [...row, row.reduce((sum, count) => sum + count, 0)]);
  const totals = Array.from({ length: width }, (_, column) => full.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  const rowLines = Array.from({ length: height + 1 }, (_, row) => ({
    parts: Array.from({ length: columns }, (_none, column) => row * width + column),
    total: row * width + columns,
  }));
  const columnLines = Array.from({ length: width }, (_, column) => ({
    parts: Array.from({ length: height }, (_none, row) => row * width + column),
    total: height * width + column,
  }));
  return {
    values: [...full, totals].flat(),
    lines: [...rowLines, ...columnLines],
    links: [...full, totals].flatMap((line, row) => line.map((_, column) => linkOf(row, column, height, columns))),
    width,
  };
}

/** From the grand total to the rows, through the cells to the columns, and back to the grand total. */
function linkOf(row: number, column: number, height: number, columns: number): Link {
  const [toRow, toColumn] = [row, height + 1 + column];
  const [toSource, toSink] = [height + 1 + columns, height];
  if (row < height) return column < columns ? { from: toRow, to: toColumn } : { from: toSource, to: toRow };
  return column < columns ? { from: toColumn, to: toSink } : { from: toSink, to: toSource };
}
