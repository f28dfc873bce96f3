import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Database } from '../engine/database.ts';

/** What was erased stands in a backup for as long as it is kept. */
export const backupDays = 7;
const dayMs = 86_400_000;

/** Backups of a database that no other process can open. */
export interface BackupFolder {
  /** Takes one now; those that are past their term go. Two at once are one. */
  take(): Promise<void>;
  /** Takes one when the newest is a day old. */
  takeDue(): Promise<void>;
  /** ISO instant of the newest; null without any. */
  newest(): Promise<string | null>;
}

const named = /^datawijzer-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\.tar\.gz$/;
const part = '.part';

/** null where a server makes backups, or where there is no place for them. `now` gives an ISO instant. */
export function backupFolder(
  { dump }: Pick<Database, 'dump'>,
  folder: string | null,
  now: () => string,
): BackupFolder | null {
  if (dump === null || folder === null) return null;
  let taking: Promise<void> | null = null;

  async function write(whole: () => Promise<Blob>, into: string): Promise<void> {
    await mkdir(into, { recursive: true });
    const name = `datawijzer-${now().replaceAll(/[-:]|\.\d+/gu, '')}.tar.gz`;
    const file = join(into, name);
    // Under its own name only when it is whole; and only who runs the bot may read what people asked.
    const draft = createWriteStream(`${file}${part}`, { mode: 0o600, flush: true });
    await pipeline(Readable.from((await whole()).stream()), createGzip({ level: 1 }), draft);
    await rename(`${file}${part}`, file);
    await tidy(into, name);
  }

  async function tidy(from: string, made: string): Promise<void> {
    const since = Date.parse(now()) - backupDays * dayMs;
    for (const name of await readdir(from)) {
      const at = madeAt(name);
      const isPast = at !== null && Date.parse(at) < since && name !== made;
      if (isPast || (name.endsWith(part) && madeAt(name.slice(0, -part.length)) !== null)) await rm(join(from, name));
    }
  }

  async function newest(): Promise<string | null> {
    const names = await readdir(folder ?? '').catch(() => []);
    return names.map(madeAt).reduce((one, other) => ((other ?? '') > (one ?? '') ? other : one), null);
  }

  const take = () => (taking ??= write(dump, folder).finally(() => (taking = null)));
  return {
    take,
    async takeDue() {
      const last = await newest();
      if (last === null || Date.parse(now()) - Date.parse(last) >= dayMs) await take();
    },
    newest,
  };
}

function madeAt(name: string): string | null {
  const [, year, month, day, hour, minute, second] = named.exec(name) ?? [];
  return year === undefined ? null : `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}
