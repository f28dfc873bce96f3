import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backupFolder } from '../../src/storage/backup/backup-folder.ts';
import { putBack } from '../../src/storage/backup/put-back.ts';
import { openDatabase } from '../../src/storage/engine/database.ts';
import { markRestored } from '../../src/storage/restoration/after-restore.ts';
import { openFresh } from '../support/database.ts';

describe('a backup of the embedded database', () => {
  let place: string;
  let now = '2026-11-30T16:20:11.500Z';
  beforeEach(async () => (place = await mkdtemp(join(tmpdir(), 'datawijzer-backup-'))));
  afterEach(() => rm(place, { recursive: true, force: true }));
  const folder = (dump = async () => new Blob(['all of it'])) => {
    const backups = backupFolder({ dump }, place, () => now);
    if (backups === null) throw new Error('there is a folder');
    return backups;
  };

  it('holds all that was kept before it began, and is put back elsewhere in doubt of what was open', async () => {
    const database = await openFresh('PGlite');
    const note = { name: 'note', text: 'insert into cbs_look (at, tables, refused) values (now(), $1, 0)' };
    const change = { name: 'change', text: 'update cbs_look set tables = tables + 1 returning tables' };
    await database.run(note, [0]);
    let isOver = false;
    let kept = 0;
    async function write(): Promise<void> {
      while (!isOver) {
        const [row] = await database.run(change, []);
        kept = Number(row?.['tables']);
        await new Promise(setImmediate);
      }
    }
    const writing = write();
    while (kept < 5) await new Promise(setImmediate);
    const before = kept;
    await backupFolder(database, place, () => now)?.take();
    isOver = true;
    await writing;
    await database.close();

    const [file = ''] = await readdir(place);
    assert.equal((await stat(join(place, file))).mode & 0o077, 0, 'nobody else may read it');
    const elsewhere = join(place, 'elsewhere');
    await putBack(join(place, file), elsewhere);
    const copy = await openDatabase({ kind: 'embedded', folder: elsewhere });
    const [found] = await copy.run({ name: 'found', text: 'select tables from cbs_look' }, []);
    assert.ok(Number(found?.['tables']) >= before, `${String(found?.['tables'])} of ${before}`);
    assert.deepEqual(await markRestored(copy), { questions: 0, messages: 0 });
    await copy.close();
  });

  it('is made once a day and kept for a week; what else stands there stays', async () => {
    await writeFile(join(place, 'notes.txt'), '');
    const backups = folder();
    const names = async () => (await readdir(place)).filter((name) => name.startsWith('datawijzer'));
    for (const at of ['2026-11-30T16:20:11Z', '2026-12-01T16:20:10Z', '2026-12-01T16:20:11Z', '2026-12-08T16:20:10Z']) {
      now = at;
      await backups.takeDue();
    }
    assert.deepEqual(await names(), ['datawijzer-20261201T162011Z.tar.gz', 'datawijzer-20261208T162010Z.tar.gz']);
    now = '2027-02-01T08:00:00Z';
    await Promise.all([backups.take(), backups.take()]);
    assert.deepEqual(await names(), ['datawijzer-20270201T080000Z.tar.gz']);
    assert.equal(await backups.newest(), '2027-02-01T08:00:00Z');
    assert.ok((await readdir(place)).includes('notes.txt'));
  });

  it('that fails leaves what was there, and no half under its name', async () => {
    now = '2026-11-30T16:20:11Z';
    await folder().take();
    now = '2026-12-30T16:20:11Z';
    const failing = folder(async () => new Blob([]));
    await rm(place, { recursive: true });
    await writeFile(place, '');
    await assert.rejects(failing.take());
    assert.equal(await failing.newest(), null);
  });

  it('is not put back over a database, nor from what is no backup', async () => {
    const file = join(place, 'rubbish.tar.gz');
    await writeFile(file, 'no backup at all');
    const data = join(place, 'data');
    await assert.rejects(putBack(file, data), { code: 'storage.corrupt' });
    await assert.rejects(putBack(join(place, 'nothing'), data), { code: 'storage.corrupt' });
    assert.deepEqual(await readdir(data), []);
    await writeFile(join(data, 'database'), '');
    await assert.rejects(putBack(file, data), /a database in .* already. Move it away/);
  });
});
