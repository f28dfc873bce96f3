import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import { isAlive, ownIdentity, type ProcessIdentity } from './process-identity.ts';

interface Holder extends ProcessIdentity {
  readonly host: string;
  readonly since: string;
  /** One taking of the lock, so that a release or a takeover never touches a later one. */
  readonly nonce: string;
}

// Each level exists only when a process died within the milliseconds of a takeover.
const deepestTakeover = 3;

/**
 * One process per folder (docs/reliability.md#one-process-per-folder). The lock of a process that is certainly gone is
 * taken over; nothing else is: no age, no silence of its holder. Resolves to the release.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, 'in-use.json');
  const own: Holder = {
    ...(await ownIdentity()),
    host: hostname(),
    since: new Date().toISOString(),
    nonce: randomUUID(),
  };
  await acquire(path, own, 0);
  return () => release(path, own);
}

async function acquire(path: string, own: Holder, depth: number): Promise<void> {
  const draft = `${path}.${own.nonce}`;
  await writeFile(draft, JSON.stringify(own));
  try {
    if (await placed(draft, path)) return;
    const holder = await read(path);
    // Gone between the two looks: it was released.
    if (holder === null && (await placed(draft, path))) return;
    if (holder === null || depth === deepestTakeover || (await mayBeAlive(holder))) throw refusal(path, holder);
    await takeOver(path, holder, draft, own, depth);
  } finally {
    await rm(draft, { force: true });
  }
}

/** Two processes may find the same dead holder; whoever holds the takeover lock looks again before it replaces it. */
async function takeOver(path: string, dead: Holder, draft: string, own: Holder, depth: number): Promise<void> {
  const takeover = `${path}.takeover`;
  await acquire(takeover, own, depth + 1);
  try {
    const holder = await read(path);
    if (holder?.nonce !== dead.nonce) throw refusal(path, holder);
    await rename(draft, path);
  } finally {
    await release(takeover, own);
  }
}

async function release(path: string, own: Holder): Promise<void> {
  if ((await read(path))?.nonce === own.nonce) await rm(path, { force: true });
}

/** A link appears with all its content, so nobody ever reads a half-written lock. */
async function placed(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

async function read(path: string): Promise<Holder | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Holder;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw refusal(path, null);
  }
}

/** Pids of another machine or container mean nothing here, so its lock is never judged. */
async function mayBeAlive(holder: Holder): Promise<boolean> {
  return holder.host !== hostname() || (await isAlive(holder));
}

function refusal(path: string, holder: Holder | null): AppError {
  const who = holder === null ? 'another process' : `process ${holder.pid} on ${holder.host} since ${holder.since}`;
  return new AppError(
    'storage.locked',
    `The data folder is in use by ${who}. Stop that process first. If it certainly does not run any more, remove ${path}.`,
  );
}
