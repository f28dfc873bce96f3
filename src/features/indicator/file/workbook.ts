/** What a file with figures holds, before anybody knows what it means. Rows and columns count from 0. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
}

export type ReadWorkbook =
  | { readonly kind: 'workbook'; readonly workbook: Workbook }
  | { readonly kind: 'unreadable'; readonly reason: Unreadable };

/** Why nothing of a file can be read. */
export type Unreadable =
  | 'empty'
  | 'too-large'
  | 'too-many-rows'
  | 'too-many-cells'
  | 'too-slow'
  | 'not-a-table'
  | 'web-page'
  | 'encrypted'
  | 'old-excel'
  | 'other-spreadsheet'
  | 'unclosed-quote'
  | 'damaged';

export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Rows of cells; a row may be shorter than others. */
  readonly cells: readonly (readonly Cell[])[];
}

export type Cell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number; readonly isFormula: boolean }
  /** A number that is shown with a percent sign; `value` is the fraction: 0.45 is shown as 45%. */
  | { readonly kind: 'percent'; readonly value: number; readonly isFormula: boolean }
  /** `day` is an ISO date. */
  | { readonly kind: 'date'; readonly day: string }
  /** `code` as spreadsheets show it, e.g. `#DIV/0!`. */
  | { readonly kind: 'error'; readonly code: string }
  /** A formula that the program which wrote the file never calculated. */
  | { readonly kind: 'formula-without-value' }
  /** Part of a merged cell; what it shows stands in the cell at `row` and `column`. */
  | { readonly kind: 'merged'; readonly row: number; readonly column: number };

export const emptyCell: Cell = { kind: 'empty' };

export function cellAt(sheet: Sheet, row: number, column: number): Cell {
  return sheet.cells[row]?.[column] ?? emptyCell;
}

/** `C7`, as spreadsheets name the cell in row 6 and column 2. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
