import type { FigureFile } from '../../features/indicator/file/figure-file.ts';
import { readFigures, type FileContext } from '../../features/indicator/file/read-figures.ts';
import type { ReadWorkbook } from '../../features/indicator/file/workbook.ts';
import type { ReadSheets } from '../../features/indicator/own-file/handlers.ts';
import { ownSheets } from '../../features/indicator/own-file/own-sheet.ts';
import type { Indicator } from '../../features/indicator/indicator.ts';
import { readWorkbook } from './read-workbook.ts';

export interface SheetsGiven {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

export interface FigureFileGiven extends FileContext, SheetsGiven {
  readonly indicators: readonly Indicator[];
  /** ISO date. */
  readonly today: string;
}

export type ReadFigureFile = FigureFile | Extract<ReadWorkbook, { kind: 'unreadable' }>;

/** Reads the bytes of a file and the figures in it, here and now. */
export async function readFigureBytes(given: FigureFileGiven): Promise<ReadFigureFile> {
  const read = await readWorkbook(given.bytes, given.fileName);
  return read.kind === 'unreadable' ? read : readFigures(read.workbook, given.indicators, given.today, given);
}

/** The sheets of a file as they would be typed, whatever they are of. */
export async function readSheetBytes({ bytes, fileName }: SheetsGiven): Promise<ReadSheets> {
  const read = await readWorkbook(bytes, fileName);
  return read.kind === 'unreadable' ? read : { kind: 'sheets', sheets: ownSheets(read.workbook) };
}
