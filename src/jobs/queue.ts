import type { PgBoss } from 'pg-boss';
import { AppError } from '../shared/errors.ts';

type Options = ConstructorParameters<typeof PgBoss>[0] & object;

/** Where the queue opens connections of its own, and as whom. */
export type Connection = Pick<Options, 'connectionString' | 'host' | 'port' | 'user' | 'database' | 'ssl' | 'password'>;

export type Log = (fields: object, message: string) => void;

/**
 * Wakes work; holds no truth. What there is to do stands in our own tables, so a wake-up may come twice, late or not at all.
 */
export interface Queue {
  /** Runs the handler now, every so many seconds and when woken: on one instance at a time, and never twice at once. */
  every(name: string, seconds: number, handler: () => Promise<void>): Promise<void>;
  /** Resolves once the wake-up is written. Several before the next run are one. A failure is logged: the clock wakes later. */
  wake(name: string): Promise<void>;
  /** Rejects when the queue cannot reach its database. */
  check(): Promise<void>;
  /** Starts nothing new and waits for running handlers, but no longer than this. */
  stop(longestMs?: number): Promise<void>;
}

const usualStopMs = 10_000;

const queueOptions = {
  // One run active and one waiting, over all instances.
  policy: 'stately',
  notify: true,
  // The next wake-up is the retry.
  retryLimit: 0,
  // A killed instance blocks the others no longer than this and one supervision.
  heartbeatSeconds: 10,
  expireInSeconds: 120,
  deleteAfterSeconds: 60,
} as const;

// A wake-up comes at once by NOTIFY; looking now and then is for one that waited behind a killed instance.
const workOptions = { notifyPollingIntervalSeconds: 5 } as const;

// How often pg-boss looks for killed workers.
const superviseSeconds = 10;

/** The queue in this PostgreSQL database, over connections of its own. */
export async function openQueue(connection: Connection, log: Log): Promise<Queue> {
  // Only here: an embedded database has no queue, and reading this package is a fifth of its start.
  const { PgBoss: Boss } = await import('pg-boss');
  const boss = new Boss({
    ...optionsFor(connection),
    schedule: false,
    useListenNotify: true,
    superviseIntervalSeconds: superviseSeconds,
    monitorIntervalSeconds: superviseSeconds,
    maintenanceIntervalSeconds: 3_600,
    // Features that are not used and would only ask the database now and then.
    flowIntervalSeconds: 3_600,
    registerInstance: false,
    openTelemetry: { enabled: false },
  });
  boss.on('error', (error) => log({ err: error }, 'the queue met an error'));
  boss.on('warning', (warning) => log({ warning }, 'the queue warns'));
  try {
    await boss.start();
  } catch (cause) {
    await boss.stop({ graceful: false }).catch(() => {});
    throw new AppError('queue.unavailable', 'The queue could not start; see the cause.', { cause });
  }

  const timers: NodeJS.Timeout[] = [];
  const kick = (name: string, options: { singletonSeconds?: number } = {}) =>
    boss.send(name, null, options).then(
      () => {},
      (error: unknown) => log({ err: error, queue: name }, 'a wake-up was not written'),
    );

  return {
    every: async (name, seconds, handler) => {
      await boss.createQueue(name, queueOptions);
      await boss.work(name, workOptions, () =>
        handler().catch((error: unknown) => log({ err: error, queue: name }, 'a sweep failed and will run again')),
      );
      await kick(name);
      timers.push(setInterval(() => void kick(name, { singletonSeconds: seconds }), seconds * 1_000));
    },
    wake: (name) => kick(name),
    check: async () => {
      await boss.getDb().executeSql('select 1');
    },
    stop: async (longestMs = usualStopMs) => {
      timers.splice(0).forEach(clearInterval);
      await boss.stop({ graceful: true, timeout: longestMs });
    },
  };
}

function optionsFor(connection: Connection): Options {
  // pg-boss hands its options to the pool as they are, but its type does not list this one. Without it a frozen server
  // would hold a worker for ever.
  return Object.assign(
    { ...connection, max: 3, connectionTimeoutMillis: 2_500 },
    { query_timeout: 30_000, application_name: 'datawijzer-queue' },
  );
}
