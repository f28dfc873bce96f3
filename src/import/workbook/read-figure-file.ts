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

/** Reads a file and the figures in it; a large one beside the event loop, so that nobody else waits for it. */
export async function readFigureFile(
  given: FigureFileGiven,
): Promise<FigureFile | Extract<ReadWorkbook, { kind: 'unreadable' }>> {
  const read = await readWorkbook(given.bytes, given.fileName);
  return read.kind === 'unreadable' ? read : readFigures(read.workbook, given.indicators, given.today, given);
}
