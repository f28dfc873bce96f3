import { parentPort } from 'node:worker_threads';
import { readFigureBytes, readSheetBytes, type FigureFileGiven, type SheetsGiven } from './read-figure-bytes.ts';

/** Figures that go over at once, so that taking them in never holds up the event loop for long. */
const TOGETHER = 2_000;

parentPort?.once('message', (given: FigureFileGiven | SheetsGiven) => {
  if (!('indicators' in given)) {
    void readSheetBytes(given).then((read) => parentPort?.postMessage({ read, count: 0 }, []));
    return;
  }
  void readFigureBytes(given).then((read) => {
    const figures = read.kind === 'figures' ? read.figures : [];
    parentPort?.postMessage(
      { read: read.kind === 'figures' ? { ...read, figures: [] } : read, count: figures.length },
      [],
    );
    let sent = 0;
    parentPort?.on('message', () => {
      parentPort?.postMessage(figures.slice(sent, sent + TOGETHER), []);
      sent += TOGETHER;
    });
  });
});
