import { cellName, type Cell, type Sheet, type Workbook } from '../file/workbook.ts';
import { oneRow } from './one-row.ts';

/** One sheet as its owner would type it: a line for each row, its cells parted by tabs. */
export interface OwnSheet {
  readonly name: string;
  readonly text: string;
  readonly rows: number;
  /** The first cell that holds a formula without its outcome; null when none does. */
  readonly formula: { readonly cell: string; readonly given: string } | null;
}

/** More rows than periods or groups that somebody reads at once: a list of cases. */
export const mostRows = 1_000;
const mostColumns = 60;
const longestCell = 200;
/** `=1+1` and what else a spreadsheet would take for a formula (OWASP, CSV injection); `-12` and `+3,5%` are numbers. */
const formula = /^(?:[=@]|[-+]\s*[\p{L}(@=])/u;

/** The sheets that people see and that hold something; of a long one the first rows only. */
export function ownSheets({ sheets }: Workbook): readonly OwnSheet[] {
  return sheets.filter(({ isHidden }) => !isHidden).flatMap((sheet) => ownSheet(sheet) ?? []);
}

function ownSheet(sheet: Sheet): OwnSheet | null {
  const filled = sheet.cells.filter((row) => row.some(({ kind }) => kind !== 'empty'));
  const shown = sheet.cells.slice(0, mostRows + 1);
  const lines = shown.map((row) => row.slice(0, mostColumns).map((cell) => typed(cell, sheet)));
  const text = oneRow(lines.filter((cells) => cells.some((cell) => cell !== '')))
    .map((cells) => cells.join('\t').trimEnd())
    .join('\n');
  return text === '' ? null : { name: sheet.name, text, rows: filled.length, formula: formulaIn(shown) };
}

function formulaIn(rows: Sheet['cells']): OwnSheet['formula'] {
  for (const [row, cells] of rows.entries())
    for (const [column, cell] of cells.entries()) {
      const given = cell.kind === 'text' && formula.test(cell.text) ? cell.text.slice(0, 40) : null;
      if (given !== null || cell.kind === 'formula-without-value')
        return { cell: cellName(row, column), given: given ?? '' };
    }
  return null;
}

function typed(cell: Cell, sheet: Sheet): string {
  switch (cell.kind) {
    case 'text':
      return cell.text.slice(0, longestCell).replaceAll(/\s+/gu, ' ');
    case 'number':
      return typedNumber(cell.value);
    case 'percent':
      return `${typedNumber(cell.value * 100)}%`;
    case 'date':
      return cell.day;
    case 'error':
      return 'n.b.';
    case 'merged': {
      const first = sheet.cells[cell.row]?.[cell.column];
      // A figure over several cells is one figure, a name over several cells is the name of each.
      return first?.kind === 'text' ? typed(first, sheet) : '';
    }
    case 'empty':
    case 'formula-without-value':
      return '';
  }
}

const decimals = 6;

/** In Dutch, without marks between thousands; of three decimals a zero more is written, so that they are none either. */
export function typedNumber(value: number): string {
  const [whole = '', part = ''] = value.toFixed(decimals).split('.');
  const shown = part.replace(/0+$/, '');
  return shown === '' ? whole : `${whole},${shown.length === 3 ? `${shown}0` : shown}`;
}
