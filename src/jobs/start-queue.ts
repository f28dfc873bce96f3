import { openClock } from './clock.ts';
import { openQueue, type Log, type Queue } from './queue.ts';

/** How often what is due is looked for, in seconds; a reminder comes in the right minute. */
const soon = { sweep: 5, referrals: 30, posts: 15 } as const;
/** Not while the first questions are asked: nothing has to go to the minute, and the embedded database does one thing at a time. */
const later = { followers: 600, checks: 3_600, retention: 3_600 } as const;
const laterAfterMs = 60_000;

type Task = keyof typeof soon | keyof typeof later;

/** The regular work of a bot, in the queue of this database, or by a clock where there is none. */
export async function startQueue(
  connection: string | null,
  log: Log,
  work: Readonly<Record<Task, () => Promise<void>>>,
): Promise<Queue> {
  const queue = connection === null ? openClock(log) : await openQueue(connection, log);
  const begin = async (tasks: Partial<Record<Task, number>>) => {
    for (const [task, seconds] of Object.entries(tasks) as [Task, number][])
      await queue.every(task, seconds, work[task]);
  };
  await begin(soon);
  const timer = setTimeout(() => {
    begin(later).catch((error: unknown) =>
      log({ err: error }, 'retention did not start: nothing goes until a restart'),
    );
  }, laterAfterMs).unref();
  return {
    ...queue,
    async stop(longestMs) {
      clearTimeout(timer);
      await queue.stop(longestMs);
    },
  };
}
