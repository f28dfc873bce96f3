import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../src/main.js', import.meta.url));

/** What an operator sees who starts the bot with this data folder for the first time. */
function start(folder: string) {
  const env = { PATH: process.env['PATH'], BOT_DATA_FOLDER: folder, BOT_PORT: '0' };
  const { status, stderr } = spawnSync(process.execPath, [main], { env, encoding: 'utf8', timeout: 60_000 });
  return { status, stderr };
}

function assertTold({ status, stderr }: ReturnType<typeof start>, remedy: RegExp): void {
  assert.equal(status, 1, stderr);
  assert.match(stderr, remedy);
  assert.doesNotMatch(stderr, /^\s+at /m);
}

describe('a start with a data folder that cannot be used', function () {
  this.timeout(90_000);
  let place = '';
  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'unusable-'));
  });
  afterEach(() => rmSync(place, { recursive: true, force: true }));

  it('says so when a file stands in its place', () => {
    const file = join(place, 'data');
    writeFileSync(file, '');

    assertTold(start(file), /stands a file: .*BOT_DATA_FOLDER.*\(opening the database: EEXIST/s);
    assertTold(start(join(file, 'deeper')), /stands a file: .*BOT_DATA_FOLDER.*ENOTDIR/s);
  });

  it('says so when nobody may write there', function () {
    // The superuser may write everywhere.
    if (process.getuid?.() === 0) return this.skip();
    const folder = join(place, 'data');
    mkdirSync(folder);
    chmodSync(folder, 0o500);

    assertTold(start(folder), /cannot be used \(EACCES\)/);
  });

  it('says so when the disk is nearly full', function () {
    const small = (megabytes: number) =>
      spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', place]).status === 0;
    if (!small(8)) return this.skip();
    try {
      assertTold(start(join(place, 'data')), /too little room.*128 MB/);
    } finally {
      spawnSync('umount', [place]);
    }
  });
});
