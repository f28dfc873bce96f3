import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startError } from '../src/start-error.ts';
import { AppError } from '../src/shared/errors.ts';

const main = fileURLToPath(new URL('../src/main.js', import.meta.url));

describe('a start that cannot succeed', function () {
  this.timeout(90_000);
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'datawijzer-start-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  /** What `npm start` would say; `shell` runs before it. */
  async function start(variables: Record<string, string>, shell = ''): Promise<{ code: unknown; said: string }> {
    const env = { PATH: process.env['PATH'] ?? '', BOT_PORT: '0', BOT_PLAYGROUND_PORT: '56350', ...variables };
    return new Promise((resolve) => {
      execFile('sh', ['-c', `${shell} exec "$0" "$1"`, process.execPath, main], { env }, (error, _stdout, stderr) =>
        resolve({ code: error?.code ?? 0, said: stderr }),
      );
    });
  }

  async function isRefused(expected: RegExp, variables: Record<string, string>, shell?: string): Promise<void> {
    const { code, said } = await start(variables, shell);
    assert.equal(code, 1, said);
    assert.match(said, /^\s*Datawijzer did not start\.\n/);
    assert.match(said, expected);
    assert.doesNotMatch(said, /^ +at /m, 'a stack tells an operator nothing');
    assert.doesNotMatch(said, /een-geheim/);
  }

  it('says that the disk is full, also where the database ends without a word', () =>
    isRefused(/no room left on the disk/, { BOT_DATA_FOLDER: join(folder, 'full') }, 'ulimit -f 64;'));

  it('says that a file stands where the data folder should be', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    await isRefused(/stands a file.*BOT_DATA_FOLDER/, { BOT_DATA_FOLDER: file });
    await isRefused(/stands a file.*BOT_DATA_FOLDER/, { BOT_DATA_FOLDER: join(file, 'below') });
  });

  it('says that the data folder cannot be written', async function () {
    // An administrator may write everywhere.
    if (process.getuid?.() === 0) this.skip();
    await chmod(folder, 0o500);
    await isRefused(/cannot be written.*BOT_DATA_FOLDER/, { BOT_DATA_FOLDER: join(folder, 'read-only') });
    await chmod(folder, 0o700);
  });

  it('says that PostgreSQL does not answer', () =>
    isRefused(/PostgreSQL does not answer.*DATABASE_URL/, { DATABASE_URL: 'postgres://bot:een-geheim@127.0.0.1:1/x' }));

  it('says that the port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    await isRefused(/Port \d+ is in use.*BOT_PORT/, { BOT_DATA_FOLDER: join(folder, 'port'), BOT_PORT: port });
    other.close();
  });
});

describe('a program that is given an option it does not have', () => {
  const program = fileURLToPath(new URL('../src/restored.ts', import.meta.url));

  it('says so, and how it is used', async () => {
    const { code, said } = await new Promise<{ code: unknown; said: string }>((resolve) => {
      execFile(process.execPath, [program, '--form', 'x'], (error, _stdout, stderr) =>
        resolve({ code: error?.code, said: stderr }),
      );
    });
    assert.deepEqual([code, said], [2, "Unknown option '--form'.\nUse it as: npm run restored [-- --from BACKUP]\n"]);
  });
});

describe('a Node that is too old', () => {
  const check = fileURLToPath(new URL('../src/check-node.cjs', import.meta.url));

  async function checkedOn(version: string): Promise<{ code: unknown; said: string }> {
    const pretend = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } }); require('${check}')`;
    return new Promise((resolve) => {
      execFile(process.execPath, ['-e', pretend], (error, _stdout, said) => resolve({ code: error?.code ?? 0, said }));
    });
  }

  it('is told what to do, before anything is read that it cannot read', async () => {
    assert.deepEqual(await checkedOn(process.versions.node), { code: 0, said: '' });
    const { code, said } = await checkedOn('20.20.2');
    assert.equal(code, 1);
    assert.match(said, /needs Node 24 or newer, and this is Node 20\.20\.2\. Install/);
  });

  it('is checked at npm start, against what package.json asks for', async () => {
    const manifest = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')) as {
      engines: { node: string };
      scripts: Record<string, string>;
      devDependencies: Record<string, string>;
    };

    assert.equal(manifest.scripts['prestart'], 'node src/check-node.cjs');
    assert.equal(manifest.engines.node, `>=${manifest.devDependencies['node']?.split('.')[0]}`);
  });
});

describe('the words for a start that failed', () => {
  const failed = (code: string) => Object.assign(new Error(`${code}: it failed`), { code });

  for (const [code, remedy] of [
    ['ENOSPC', /room/],
    ['EROFS', /cannot be written/],
    ['EACCES', /cannot be written/],
  ] as const)
    it(`say what to do about ${code}, also deep in another error`, () => {
      assert.match(startError('opening the database', failed(code)), remedy);
      const wrapped = new AppError('storage.corrupt', 'Restore a backup.', { cause: failed(code) });
      assert.match(startError('opening the database', wrapped), remedy);
      assert.doesNotMatch(startError('opening the database', wrapped), /backup/);
    });

  for (const [code, remedy] of [
    ['ECONNREFUSED', /start it/],
    ['28P01', /name and password/],
    ['3D000', /does not exist/],
    ['42501', /grant/],
  ] as const)
    it(`say what to do when PostgreSQL answers ${code}`, () => {
      const cause = new AppError('storage.unavailable', 'It did not answer.', { cause: failed(code) });
      assert.match(startError('opening the database', cause), remedy);
    });

  it('are those of the error itself when it says what to do', () => {
    const error = new AppError('storage.locked', 'Stop that process first.');
    assert.equal(startError('opening the database', error), 'Stop that process first.');
    const port = new AppError('http.unavailable', 'Set BOT_PORT.', { cause: failed('EACCES') });
    assert.equal(startError('starting the bot', port), 'Set BOT_PORT.');
  });

  it('hold the stack of what nobody foresaw', () => {
    assert.match(
      startError('starting the bot', new TypeError('x is not a function')),
      /^starting the bot: TypeError.*\n +at /,
    );
  });
});
