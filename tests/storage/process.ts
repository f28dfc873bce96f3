import { openDatabase, type DatabaseConfig } from '../../src/storage/engine/database.ts';
import { turnStore } from '../../src/storage/conversation/turn-store.ts';
import { saidIn } from './turns.ts';

/** A process of its own for tests that need one: opens the database, says so, and does what it is told until it is killed. */
const config = JSON.parse(process.argv[2] ?? '') as DatabaseConfig;
const task = process.argv[3] as 'hold' | 'close' | 'accept';

try {
  const database = await openDatabase(config);
  process.send?.({ opened: process.pid });
  if (task === 'hold') setInterval(() => {}, 60_000);
  if (task === 'accept') {
    const store = turnStore(database);
    for (let number = 0; ; number++) {
      const key = `${process.pid}-${number}`;
      await store.accept(saidIn(`a:${number % 5}`, { key }));
      process.send?.({ accepted: key });
      // PGlite answers without a pause, and what is sent leaves in one.
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  if (task === 'close') await database.close();
} catch (error) {
  const { code, message } = error as { code?: string; message: string };
  process.send?.({ refused: code ?? 'unknown', message });
}
if (task !== 'hold') process.disconnect?.();
