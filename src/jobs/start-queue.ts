import { openClock } from './clock.ts';
import { openQueue, type Log, type Queue } from './queue.ts';

const sweepSeconds = 5;
const retentionSeconds = 3_600;
/** Not while the first questions are asked: nothing has to go to the minute, and the embedded database does one thing at a time. */
const retentionAfterMs = 60_000;

/** The regular work of a bot, in the queue of this database, or by a clock where there is none. */
export async function startQueue(
  connection: string | null,
  log: Log,
  { sweep, retention }: { readonly sweep: () => Promise<void>; readonly retention: () => Promise<void> },
): Promise<Queue> {
  const queue = connection === null ? openClock(log) : await openQueue(connection, log);
  await queue.every('sweep', sweepSeconds, sweep);
  const later = setTimeout(() => {
    queue
      .every('retention', retentionSeconds, retention)
      .catch((error: unknown) => log({ err: error }, 'retention did not start: nothing goes until a restart'));
  }, retentionAfterMs).unref();
  return {
    ...queue,
    async stop(longestMs) {
      clearTimeout(later);
      await queue.stop(longestMs);
    },
  };
}
