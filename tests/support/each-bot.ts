import type { Database } from '../../src/storage/engine/database.ts';
import { startTestBot, type TestBot } from './bot.ts';
import { openFresh } from './database.ts';

export interface RunningBot {
  readonly bot: TestBot;
  readonly database: Database;
  /** Whether two instances may run on this database at once: an embedded one belongs to one process. */
  readonly isShared: boolean;
}

const startMs = 60_000;

type EngineName = 'PGlite' | 'PostgreSQL';

/**
 * Defines the same journeys for a bot on PGlite and for one on PostgreSQL; the bot lives as long as its journeys. One engine is
 * enough for what the database has no part in, or what other journeys show on both.
 */
export function forEachBot(
  define: (running: () => RunningBot) => void,
  engines: readonly EngineName[] = ['PGlite', 'PostgreSQL'],
  options: Parameters<typeof startTestBot>[1] = {},
): void {
  for (const engine of engines) {
    describe(engine, () => {
      let running: RunningBot | null = null;
      before(async function () {
        this.timeout(startMs);
        const database = await openFresh(engine);
        running = { database, bot: await startTestBot(database, options), isShared: engine === 'PostgreSQL' };
      });
      after(async () => {
        await running?.bot.stop();
        await running?.database.close();
      });
      define(() => {
        if (!running) throw new Error('The bot runs inside hooks and tests only');
        return running;
      });
    });
  }
}
