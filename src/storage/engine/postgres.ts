import pg from 'pg';
import { PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely';
import { connectionOf, type Connection } from './connection.ts';
import type { Engine, Log, Run } from './engine.ts';
import { unavailable } from './engine-error.ts';
import { insideTransaction, outsideTransaction } from './inside-transaction.ts';
import { parsers } from './parsers.ts';
import { plannerSettings } from './planner.ts';
import type { Row } from './row.ts';
import { storableValue } from './storable.ts';

// A frozen server must not freeze the bot (docs/reliability.md#a-frozen-server). The server gives up first, so that its
// connection stays usable.
const connectMs = 2_500;
const statementMs = 2_000;
const answerMs = 2_500;
// Enough to keep one core of the server busy; more connections only cost memory.
const connections = 5;
// A migration may rebuild a large index.
const migrationMs = 120_000;
// What a migration waits for, every statement that comes after it waits for too: so it gives up before those do, and tries again.
const migrationLockMs = 500;

/** Rejects with `identity.refused` when `clientId` is of a managed identity that gives no token. */
export async function openPostgres(
  { url, clientId }: { readonly url: string; readonly clientId?: string },
  log: Log,
): Promise<Engine> {
  const connection = await connectionOf(url, clientId);
  const pool = newPool(connection, log, connections, { statement: statementMs, answer: answerMs });
  const run = runOn(pool);
  return {
    dialect: new PostgresDialect({ pool: guarded(pool) }),
    migrationDialect: new PostgresDialect({
      pool: async () =>
        guarded(
          newPool(connection, log, 1, {
            statement: migrationMs,
            answer: migrationMs,
            lock: migrationLockMs,
          }),
        ),
    }),
    queueConnection: connection,
    dump: null,
    run: (statement, values) => outsideTransaction(() => run(statement, values)),
    transaction: (work) => outsideTransaction(() => transaction(pool, work)),
    close: () => pool.end(),
  };
}

function runOn(connection: Pick<pg.Pool, 'query'> | pg.PoolClient): Run {
  return async ({ name, text }, values) => {
    try {
      return (await connection.query<Row>({ name, text, values: values.map(storableValue) })).rows;
    } catch (error) {
      throw unavailable(error);
    }
  };
}

async function transaction<Result>(pool: pg.Pool, work: (run: Run) => Promise<Result>): Promise<Result> {
  const client = await pool.connect().catch((error: unknown) => {
    throw unavailable(error);
  });
  const run = runOn(client);
  try {
    await run({ name: 'begin', text: 'begin' }, []);
    const result = await insideTransaction(() => work(run));
    await run({ name: 'commit', text: 'commit' }, []);
    client.release();
    return result;
  } catch (error) {
    // A connection on which even this fails is closed, and that rolls back as well.
    const isUsable = await run({ name: 'rollback', text: 'rollback' }, []).then(
      () => true,
      () => false,
    );
    client.release(!isUsable);
    throw error;
  }
}

function newPool(
  connection: Connection,
  log: Log,
  max: number,
  limit: { statement: number; answer: number; lock?: number },
): pg.Pool {
  const pool = new pg.Pool({
    ...connection,
    max,
    connectionTimeoutMillis: connectMs,
    query_timeout: limit.answer,
    statement_timeout: limit.statement,
    ...(limit.lock !== undefined && { lock_timeout: limit.lock }),
    keepAlive: true,
    options: ['timezone=UTC', ...plannerSettings].map((setting) => `-c ${setting}`).join(' '),
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') => parsers[oid] ?? pg.types.getTypeParser(oid, format),
    },
  });
  // Without a listener a connection that breaks would end the process. The pool listens only while a connection is
  // idle; a planned restart of the server also ends those that have just given their last answer and are not handed
  // back yet.
  pool.on('connect', (client) => client.on('error', (error) => log({ err: error }, 'a database connection broke')));
  pool.on('error', () => {});
  return pool;
}

/**
 * A connection that did not answer is closed instead of being handed to the next query, which Kysely alone would do.
 */
function guarded(pool: pg.Pool): PostgresPool {
  return {
    options: pool.options,
    end: () => pool.end(),
    connect: async () => {
      const client = await outsideTransaction(() =>
        pool.connect().catch((error: unknown) => {
          throw unavailable(error);
        }),
      );
      let broken = false;
      const query = async (text: string, values: readonly unknown[] = []) => {
        try {
          return await client.query(text, values.map(storableValue));
        } catch (error) {
          broken ||= !(error instanceof pg.DatabaseError);
          throw unavailable(error);
        }
      };
      // Kysely's type also asks for cursors, which it only uses when one is configured.
      return { query, release: () => client.release(broken) } as unknown as PostgresPoolClient;
    },
  };
}
