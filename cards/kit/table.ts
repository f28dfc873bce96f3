import type { ITable, ITableRow } from '@microsoft/teams.cards';
import { text } from './text.ts';

export interface TableColumn {
  readonly title: string;
  readonly width: number;
}

/** Facts that must also be readable without colours and lines: the first row names the columns. */
export function factTable(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): ITable {
  return {
    type: 'Table',
    firstRowAsHeaders: true,
    showGridLines: true,
    gridStyle: 'default',
    columns: columns.map(({ width }) => ({ width })),
    rows: [headerRow(columns), ...rows.map(row)],
  };
}

function headerRow(columns: readonly TableColumn[]): ITableRow {
  return {
    type: 'TableRow',
    style: 'emphasis',
    cells: columns.map(({ title }) => ({
      type: 'TableCell',
      items: [text(title, { style: 'columnHeader', weight: 'Bolder', size: 'Small' })],
    })),
  };
}

function row(values: readonly string[]): ITableRow {
  return {
    type: 'TableRow',
    cells: values.map((value) => ({ type: 'TableCell', items: [text(value, { size: 'Small' })] })),
  };
}
