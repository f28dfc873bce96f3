import { readdirSync, readFileSync } from 'node:fs';
import pg from 'pg';

/** What PostgreSQL did since it started: microseconds of processor time of all its processes, and bytes of WAL. */
export interface PostgresUse {
  readonly cpu: number;
  readonly walBytes: number;
}

const microsecondsPerTick = 10_000;

/** Reads what the server under this process id did, through one of its databases. Nobody else may use it meanwhile. */
export async function postgresUse(postmaster: number, database: string): Promise<PostgresUse> {
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  try {
    const { rows } = await client.query<{ bytes: string }>("select pg_current_wal_insert_lsn() - '0/0' as bytes");
    return { cpu: cpuOf(postmaster), walBytes: Number(rows[0]?.bytes) };
  } finally {
    await client.end();
  }
}

/** A connection is a child; those that ended are counted with the parent. */
function cpuOf(postmaster: number): number {
  let ticks = 0;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const fields = statOf(pid);
    const [parent, user = 0, system = 0, usedByEnded = 0, systemOfEnded = 0] = [1, 11, 12, 13, 14].map(
      (at) => fields[at],
    );
    if (Number(pid) === postmaster) ticks += user + system + usedByEnded + systemOfEnded;
    else if (parent === postmaster) ticks += user + system;
  }
  return ticks * microsecondsPerTick;
}

/** The fields behind the name, of which the first is the state. */
function statOf(pid: string): readonly number[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
      .map(Number);
  } catch {
    return [];
  }
}
