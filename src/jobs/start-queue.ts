import { setTimeout as delay } from 'node:timers/promises';
import { AppError } from '../shared/errors.ts';
import { openClock } from './clock.ts';
import { openQueue, type Connection, type Log, type Queue } from './queue.ts';

/** How often what is due is looked for, in seconds; a reminder comes in the right minute. */
const soon = { sweep: 5, referrals: 30, posts: 15 } as const;
/** Not while the first questions are asked: nothing has to go to the minute, and the embedded database does one thing at a time. */
const later = {
  figures: 300,
  followers: 600,
  rounds: 300,
  experiments: 600,
  checks: 3_600,
  retention: 3_600,
  backups: 3_600,
} as const;
const laterAfterMs = 60_000;
/** A database that restarts is back soon, and nobody but these tasks takes up what was left half-way. */
const againAfterMs = 1_000;

type Task = keyof typeof soon | keyof typeof later;

export interface RegularWork extends Pick<Queue, 'check' | 'stop'> {
  /** As the queue does; before it has started nothing happens, since it runs every task when it starts. */
  wake(task: Task): Promise<void>;
}

/**
 * Starts the regular work of a bot, without being waited for: in the queue of this database, or by a clock where there is
 * none. What fails while it starts is logged and tried again until it works. `check` rejects as long as it has not started.
 */
export function startQueue(
  connection: Connection | null,
  log: Log,
  work: Readonly<Record<Task, () => Promise<void>>>,
): RegularWork {
  const stopping = new AbortController();
  const { signal } = stopping;
  let opened: Queue | null = null;
  let started: Queue | null = null;

  async function insist<Result>(attempt: () => Promise<Result>): Promise<Result> {
    for (;;) {
      signal.throwIfAborted();
      try {
        return await attempt();
      } catch (error) {
        log({ err: error }, 'the queue did not start and is tried again');
      }
      await delay(againAfterMs, undefined, { signal });
    }
  }

  async function begin(queue: Queue, tasks: Partial<Record<Task, number>>): Promise<void> {
    for (const [task, seconds] of Object.entries(tasks) as [Task, number][])
      await insist(() => queue.every(task, seconds, work[task]));
  }

  async function start(): Promise<void> {
    const queue = (opened = await insist(async () =>
      connection === null ? openClock(log) : openQueue(connection, log),
    ));
    await begin(queue, soon);
    started = queue;
    await delay(laterAfterMs, undefined, { signal, ref: false });
    await begin(queue, later);
  }

  const ended = start().catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });

  return {
    async check() {
      if (started === null) throw new AppError('queue.unavailable', 'The queue has not started yet.');
      await started.check();
    },
    wake: async (task) => started?.wake(task),
    async stop(longestMs) {
      stopping.abort();
      await ended;
      await opened?.stop(longestMs);
    },
  };
}
