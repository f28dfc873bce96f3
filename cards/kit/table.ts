import type { ITable, ITableRow } from '@microsoft/teams.cards';
import { text } from './text.ts';

/** A cell of more lines has the first on top. */
export type TableCellWords = string | readonly string[];

/**
 * Facts that must also be readable without colours and lines: the first row names the columns. A column has room for its
 * longest word, because a word that is broken in the middle is not read.
 */
export function factTable(titles: readonly string[], rows: readonly (readonly TableCellWords[])[]): ITable {
  return {
    type: 'Table',
    firstRowAsHeaders: true,
    showGridLines: true,
    gridStyle: 'default',
    columns: titles.map((title, index) => ({ width: widthOf([title, ...rows.map((row) => row[index] ?? '')]) })),
    rows: [headerRow(titles), ...rows.map(bodyRow)],
  };
}

/** Relative, in characters; beside them each cell has a margin of some two. */
function widthOf(cells: readonly TableCellWords[]): number {
  const lines = cells.flat();
  const word = Math.max(...lines.flatMap((line) => line.split(/\s+/)).map(({ length }) => length));
  // Short lines stay whole, long ones take two.
  const line = Math.min(Math.max(...lines.map(({ length }) => length)) * 0.75, longestWhole);
  return Math.round(Math.max(word, line, fewestCharacters)) + 2;
}

const [fewestCharacters, longestWhole] = [5, 12];

function headerRow(titles: readonly string[]): ITableRow {
  return {
    type: 'TableRow',
    style: 'emphasis',
    cells: titles.map((title) => ({
      type: 'TableCell',
      items: [text(title, { style: 'columnHeader', weight: 'Bolder', size: 'Small' })],
    })),
  };
}

function bodyRow(cells: readonly TableCellWords[]): ITableRow {
  return {
    type: 'TableRow',
    cells: cells.map((cell) => ({
      type: 'TableCell',
      items: [cell].flat().map((words, index) => text(words, { size: 'Small', ...(index > 0 && { spacing: 'None' }) })),
    })),
  };
}
