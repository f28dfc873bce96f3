import { Worker } from 'node:worker_threads';
import type { FileFigure } from '../../features/indicator/file/figure-file.ts';
import { limits } from './limits.ts';
import type { ReadSheets } from '../../features/indicator/own-file/handlers.ts';
import {
  readFigureBytes,
  readSheetBytes,
  type FigureFileGiven,
  type ReadFigureFile,
  type SheetsGiven,
} from './read-figure-bytes.ts';
import { unpackedSize } from './read-xlsx.ts';

/**
 * Reads a file and the figures in it, which takes a small file some milliseconds. A large one is read in a thread of its own
 * with a limit on its memory and its time, so that nobody else waits for it.
 */
export async function readFigureFile(given: FigureFileGiven): Promise<ReadFigureFile> {
  return isReadHere(given.bytes) ? readFigureBytes(given) : readBeside<ReadFigureFile>(given);
}

/** The sheets of a file, in the same way. */
export async function readSheets(bytes: Uint8Array, fileName: string): Promise<ReadSheets> {
  const given = { bytes, fileName };
  return isReadHere(bytes) ? readSheetBytes(given) : readBeside<ReadSheets>(given);
}

/** What is too large is refused before anything of it is read. */
function isReadHere(bytes: Uint8Array): boolean {
  return bytes.length > limits.file || (bytes.length <= limits.here && unpackedSize(bytes) <= limits.unpackedHere);
}

function readBeside<Read extends { readonly kind: string }>(
  given: FigureFileGiven | SheetsGiven,
): Promise<Read | Extract<ReadSheets, { kind: 'unreadable' }>> {
  const { promise, resolve, reject } = Promise.withResolvers<Read | Extract<ReadSheets, { kind: 'unreadable' }>>();
  const worker = new Worker(new URL('figure-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb, maxYoungGenerationSizeMb: 8 },
  });
  const timer = setTimeout(() => resolve({ kind: 'unreadable', reason: 'too-slow' }), limits.milliseconds);
  const figures: FileFigure[] = [];
  let first: { readonly read: Read; readonly count: number } | null = null;
  worker.on('message', (message: typeof first | readonly FileFigure[]) => {
    if (Array.isArray(message)) figures.push(...(message as readonly FileFigure[]));
    else first = message as typeof first;
    if (first === null) return;
    if (figures.length < first.count) worker.postMessage('more', []);
    else resolve(first.read.kind === 'figures' ? { ...first.read, figures } : first.read);
  });
  worker.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ kind: 'unreadable', reason: 'too-many-cells' });
    else reject(error);
  });
  // Not handed over: the caller may need the bytes again, when a question about the file is answered.
  worker.postMessage(given, []);
  return promise.finally(() => {
    clearTimeout(timer);
    void worker.terminate();
  });
}
