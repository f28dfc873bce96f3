import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockFolder } from '../../src/storage/engine/folder-lock.ts';
import { isAlive, ownIdentity } from '../../src/storage/engine/process-identity.ts';
import { firstWord, killAll, killed, startProcess } from './processes.ts';

describe('folder lock', function () {
  this.timeout(60_000);
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'datawijzer-lock-'));
  });
  afterEach(async () => {
    await killAll();
    await rm(folder, { recursive: true, force: true });
  });
  const held = async () => JSON.parse(await readFile(join(folder, 'in-use.json'), 'utf8')) as { pid: number };
  const claimBy = (holder: object) => writeFile(join(folder, 'in-use.json'), JSON.stringify(holder));

  it('refuses a second process at once and names the first', async () => {
    const config = { kind: 'embedded', folder } as const;
    const first = startProcess(config, 'hold');
    assert.deepEqual(await firstWord(first), { opened: first.pid });

    const before = performance.now();
    const refusal = await lockFolder(folder).then(
      () => null,
      (error: Error & { code?: string }) => error,
    );

    assert.ok(performance.now() - before < 1_000);
    assert.equal(refusal?.code, 'storage.locked');
    assert.match(refusal?.message ?? '', new RegExp(`process ${first.pid} .*since 20\\d\\d-`));
    const told = await firstWord(startProcess(config, 'close'));
    assert.equal('refused' in told && told.refused, 'storage.locked');
  });

  it('lets the next process start after the holder was killed, and after it closed', async () => {
    const config = { kind: 'embedded', folder } as const;
    const first = startProcess(config, 'hold');
    await firstWord(first);
    await killed(first);

    for (const task of ['close', 'hold'] as const) {
      const next = startProcess(config, task);
      assert.deepEqual(await firstWord(next), { opened: next.pid });
      if (task === 'close') await new Promise((resolve) => next.once('exit', resolve));
    }
  });

  it('opens a database whose making was interrupted', async () => {
    const config = { kind: 'embedded', folder } as const;
    const first = startProcess(config, 'hold');
    const version = join(folder, 'database', 'PG_VERSION');
    const made = setInterval(
      () =>
        void readFile(version).then(
          () => first.kill('SIGKILL'),
          () => {},
        ),
      1,
    );
    await new Promise((resolve) => first.once('exit', resolve));
    clearInterval(made);

    const next = startProcess(config, 'close');

    assert.deepEqual(await firstWord(next), { opened: next.pid });
  });

  it('is not taken from a process that lives, however old the lock', async () => {
    const own = await ownIdentity();
    const { hostname } = await import('node:os');
    await claimBy({ ...own, host: hostname(), since: '2020-01-01T00:00:00.000Z', nonce: 'old' });

    await assert.rejects(lockFolder(folder), /since 2020/);
  });

  it('is taken when the pid belongs to a later process', async () => {
    const { hostname } = await import('node:os');
    await claimBy({ pid: process.pid, began: '1', host: hostname(), since: 'then', nonce: 'old' });

    const release = await lockFolder(folder);

    assert.equal((await held()).pid, process.pid);
    await release();
  });

  it('is not judged when another machine holds it', async () => {
    await claimBy({ pid: 999_999, began: '1', host: 'elsewhere', since: 'then', nonce: 'old' });

    await assert.rejects(lockFolder(folder), /process 999999 on elsewhere since then.*remove/s);
  });

  it('is not taken when it cannot be read', async () => {
    await writeFile(join(folder, 'in-use.json'), '{');

    await assert.rejects(lockFolder(folder), { code: 'storage.locked' });
  });

  it('is won by one of many that find the same dead holder', async () => {
    const { hostname } = await import('node:os');
    await claimBy({ pid: 999_999, began: '1', host: hostname(), since: 'then', nonce: 'dead' });

    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)));

    assert.equal(tries.filter((one) => one.status === 'fulfilled').length, 1);
    assert.deepEqual(await readdir(folder), ['in-use.json']);
  });

  it('leaves nothing behind when it is released, and only releases itself', async () => {
    const release = await lockFolder(folder);
    await release();
    assert.deepEqual(await readdir(folder), []);
    await lockFolder(folder);

    await release();

    assert.deepEqual(await readdir(folder), ['in-use.json']);
  });

  it('knows a process that ended from one that lives', async () => {
    const own = await ownIdentity();

    assert.equal(await isAlive(own), true);
    assert.equal(await isAlive({ ...own, began: '1' }), false);
    assert.equal(await isAlive({ pid: 999_999, began: own.began }), false);
  });
});
