import { fromPglite, PgBoss } from 'pg-boss';
import { AppError } from '../shared/errors.ts';

export type Log = (fields: object, message: string) => void;

/** The open database, as whoever owns it hands it out. On PostgreSQL the queue opens connections of its own. */
export type QueueConnection =
  | { readonly kind: 'postgres'; readonly url: string }
  | { readonly kind: 'embedded'; readonly pglite: EmbeddedConnection };

interface EmbeddedConnection {
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
  exec(text: string): Promise<{ rows: unknown[] }[]>;
  listen(channel: string, heard: (payload: string) => void): Promise<() => Promise<void>>;
}

/**
 * Wakes work; holds no truth. What there is to do stands in our own tables, so a wake-up may come twice, late or not at all.
 * Never wake inside an open transaction: the embedded database has one connection, and the wake-up would wait for itself.
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

// How often pg-boss looks for killed workers. An embedded database has no other workers, so only tidying is left.
const superviseSeconds = { postgres: 10, embedded: 300 };

export async function openQueue(connection: QueueConnection, log: Log): Promise<Queue> {
  const boss = new PgBoss({
    ...optionsFor(connection),
    schedule: false,
    useListenNotify: true,
    superviseIntervalSeconds: superviseSeconds[connection.kind],
    monitorIntervalSeconds: superviseSeconds[connection.kind],
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
    // Nobody else can be at work in an embedded database: what looks active was killed.
    if (connection.kind === 'embedded') await boss.deleteAllJobs();
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

function optionsFor(connection: QueueConnection): ConstructorParameters<typeof PgBoss>[0] & object {
  if (connection.kind === 'embedded')
    return { db: fromPglite(connection.pglite as never), backend: 'pglite', reindex: false };
  // pg-boss hands its options to the pool as they are, but its type does not list this one. Without it a frozen server
  // would hold a worker for ever.
  return Object.assign(
    { connectionString: connection.url, max: 3, connectionTimeoutMillis: 2_500 },
    { query_timeout: 30_000, application_name: 'datawijzer-queue' },
  );
}
