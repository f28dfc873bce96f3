import { access, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { extract } from 'tar';
import { AppError } from '../../shared/errors.ts';
import { hasDatabase, makeFolder } from '../engine/embedded.ts';
import { lockFolder } from '../engine/folder-lock.ts';

/**
 * Makes the database of a data folder that has none out of this backup. Rejects with `storage.unavailable` where there is one
 * already, and with `storage.corrupt` when the file is no backup; the folder is then as it was.
 */
export async function putBack(file: string, folder: string): Promise<void> {
  await makeFolder(folder);
  const unlock = await lockFolder(folder);
  const draft = join(folder, 'put-back');
  try {
    if (await hasDatabase(folder))
      throw new AppError(
        'storage.unavailable',
        `There is a database in ${folder} already. Move it away, or set BOT_DATA_FOLDER to an empty folder.`,
      );
    await rm(draft, { recursive: true, force: true });
    await mkdir(draft);
    try {
      // Synchronous: otherwise it goes on writing after it failed.
      extract({ file, cwd: draft, sync: true, preserveOwner: false });
      await access(join(draft, 'PG_VERSION'));
    } catch (cause) {
      throw new AppError('storage.corrupt', `${file} cannot be read as a backup of Datawijzer.`, { cause });
    }
    // The mark of a database that was never finished: what stands beside it would go at the next start.
    await rm(join(folder, 'unfinished'), { force: true });
    await rename(draft, join(folder, 'database'));
  } finally {
    await rm(draft, { recursive: true, force: true });
    await unlock();
  }
}
