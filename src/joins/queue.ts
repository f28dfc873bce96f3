import { openClock } from '../jobs/clock.ts';
import { openQueue, type Queue } from '../jobs/queue.ts';
import type { Database } from '../storage/engine/database.ts';
import type { Logger } from '../telemetry/logger.ts';

/** How often what is due is looked for; a reminder comes in the right minute. */
const everySeconds = { sweep: 5, referrals: 30, checks: 3_600, retention: 3_600 } as const;
type Task = keyof typeof everySeconds;

/** Looks for what is due, by a queue over all instances where there is one. */
export async function startQueue(
  database: Database,
  logger: Logger,
  work: Readonly<Record<Task, () => Promise<void>>>,
): Promise<Queue> {
  const log = (fields: object, message: string) => logger.error(fields, message);
  const { queueConnection } = database;
  const queue = queueConnection === null ? openClock(log) : await openQueue(queueConnection, log);
  for (const task of Object.keys(everySeconds) as Task[]) await queue.every(task, everySeconds[task], work[task]);
  return queue;
}
