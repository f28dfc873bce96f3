import type { FigureFile } from '../../features/indicator/file/figure-file.ts';
import { readFigures, type FileContext } from '../../features/indicator/file/read-figures.ts';
import type { ReadWorkbook } from '../../features/indicator/file/workbook.ts';
import type { Indicator } from '../../features/indicator/indicator.ts';
import { readWorkbook } from './read-workbook.ts';

export interface FigureFileGiven extends FileContext {
  readonly bytes: Uint8Array;
  readonly fileName: string;
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
