import pg from 'pg';
import { PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely';
import type { Engine, Log } from './database.ts';
import { unavailable } from './engine-error.ts';
import { parsers } from './parsers.ts';
import { storableValue } from './storable.ts';

// A frozen server must not freeze the bot (reliability 3.5). The server gives up first, so that its connection stays usable.
const connectMs = 2_500;
const statementMs = 2_000;
const answerMs = 2_500;
// Enough to keep one core of the server busy; more connections only cost memory.
const connections = 5;
// A migration may wait for another instance that is migrating, and may rebuild a large index.
const migrationMs = 120_000;

export function openPostgres(url: string, log: Log): Engine {
  const pool = newPool(url, log, connections, { statement: statementMs, answer: answerMs });
  return {
    dialect: new PostgresDialect({ pool: guarded(pool) }),
    migrationDialect: new PostgresDialect({
      pool: async () => guarded(newPool(url, log, 1, { statement: migrationMs, answer: migrationMs })),
    }),
    queueConnection: { kind: 'postgres', url },
    run: async ({ name, text }, values) => {
      try {
        return (await pool.query({ name, text, values: values.map(storableValue) })).rows;
      } catch (error) {
        throw unavailable(error);
      }
    },
    close: () => pool.end(),
  };
}

function newPool(url: string, log: Log, max: number, limit: { statement: number; answer: number }): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: connectMs,
    query_timeout: limit.answer,
    statement_timeout: limit.statement,
    keepAlive: true,
    // Every statement is by key, so one plan serves all values. Made while a table is still empty it would scan it, and
    // stay so until the first analyze.
    options: '-c timezone=UTC -c enable_seqscan=off -c plan_cache_mode=force_generic_plan',
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') => parsers[oid] ?? pg.types.getTypeParser(oid, format),
    },
  });
  // Without a listener a connection that breaks while idle would end the process.
  pool.on('error', (error) => log({ err: error }, 'an idle database connection broke'));
  return pool;
}

/** A connection that did not answer is closed instead of being handed to the next query, which Kysely alone would do. */
function guarded(pool: pg.Pool): PostgresPool {
  return {
    options: pool.options,
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.connect().catch((error: unknown) => {
        throw unavailable(error);
      });
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
