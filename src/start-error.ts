import { AppError } from './shared/errors.ts';

const noRoom = 'There is no room left on the disk: make room there, and start again.';
const notWritable =
  'The data folder cannot be written: let this user write there, or set BOT_DATA_FOLDER to a folder that can be written.';
const inTheWay = 'Where the data folder should be stands a file: move it away, or set BOT_DATA_FOLDER to a folder.';
const noServer = 'PostgreSQL does not answer there: start it, or correct host and port in DATABASE_URL.';
const noEntry = 'PostgreSQL lets this user not in: correct name and password in DATABASE_URL.';

/** Codes of the operating system, and SQLSTATEs of PostgreSQL (appendix A of its manual). */
const remedies: Readonly<Record<string, string>> = {
  ENOSPC: noRoom,
  EDQUOT: noRoom,
  EFBIG: noRoom,
  // On a full disk the embedded database closes descriptors of what is read beside it, which then reports this.
  EBADF: noRoom,
  EACCES: notWritable,
  EPERM: notWritable,
  EROFS: notWritable,
  // Also what making a folder on a read-only disk is answered with.
  ENOENT: notWritable,
  EEXIST: inTheWay,
  ENOTDIR: inTheWay,
  ECONNREFUSED: noServer,
  ECONNRESET: noServer,
  EHOSTUNREACH: noServer,
  ENOTFOUND: noServer,
  ETIMEDOUT: noServer,
  '28000': noEntry,
  '28P01': noEntry,
  '3D000': 'That database does not exist in PostgreSQL: make it, or correct its name in DATABASE_URL.',
  '42501': 'This user of PostgreSQL may not make tables: grant it "create" on the schema, or use another user.',
  '53300': 'PostgreSQL has no connection left: allow more of them, or stop another program that uses it.',
};

/**
 * What an operator reads when the bot does not start: what is wrong and what to do. Only what nobody foresaw comes with
 * a stack. Without an error the process had nothing left to wait for while it was `doing` this, which is how the embedded
 * database ends on a full disk.
 */
export function startError(doing: string, error?: unknown): string {
  if (error === undefined) return `It ended by itself (${doing}). ${noRoom}`;
  const isOwn = error instanceof AppError;
  const deepest = originOf(error);
  const isOfDisk = 'code' in deepest && deepest.code === 'EBADF';
  const origin = isOwn && !error.code.startsWith('storage.') && !isOfDisk ? error : deepest;
  const remedy = 'code' in origin ? remedies[String(origin.code)] : undefined;
  if (remedy !== undefined) return `${remedy}\n(${doing}: ${origin.message})`;
  return isOwn ? error.message : `${doing}: ${origin.stack ?? origin.message}`;
}

function originOf(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  return error.cause instanceof Error ? originOf(error.cause) : error;
}
