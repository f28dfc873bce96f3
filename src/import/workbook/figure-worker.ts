import { parentPort } from 'node:worker_threads';
import { readFigureBytes, type FigureFileGiven } from './read-figure-bytes.ts';

/** Figures that go over at once, so that taking them in never holds up the event loop for long. */
const TOGETHER = 2_000;

parentPort?.once('message', (given: FigureFileGiven) => {
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
