import type { Indicator } from '../indicator.ts';
import type { FigureFile, FileChoices } from './figure-file.ts';
import type { Workbook } from './workbook.ts';

export interface FileContext {
  /** Areas with figures by indicator, as the store knows them. */
  readonly areas: ReadonlyMap<string, readonly string[]>;
  readonly chosen: FileChoices;
}

/** The figures of a file: all of them, or what has to be mended, or what only the person can tell. `today` is an ISO date. */
export function readFigures(
  workbook: Workbook,
  _indicators: readonly Indicator[],
  _today: string,
  _context: FileContext = { areas: new Map(), chosen: {} },
): FigureFile {
  const name = workbook.sheets[0]?.name ?? '';
  return {
    kind: 'problems',
    problems: [{ reason: 'no-table', at: { sheet: name, cell: 'A1', column: null }, given: '' }],
    more: 0,
  };
}
