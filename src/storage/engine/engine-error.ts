import { AppError } from '../../shared/errors.ts';

/** Everything a driver throws leaves this folder as one kind of error; the SQLSTATE stays readable on the cause. */
export function unavailable(cause: unknown): AppError {
  if (cause instanceof AppError) return cause;
  const detail = cause instanceof Error ? cause.message : String(cause);
  return new AppError('storage.unavailable', `The database refused a statement or did not answer: ${detail}`, {
    cause,
  });
}

/** Two wanted to be the only one at the same moment. */
export function isConflict(error: unknown): boolean {
  return stateOf(error) === '23505';
}

/** It waited for what others hold, or held what they waited for; nothing of it was done. */
export function isLockRefused(error: unknown): boolean {
  return ['55P03', '40P01'].includes(stateOf(error) ?? '');
}

/** The server itself said no, and goes on: certainly nothing was written. Not so when it ends a connection (class 57P). */
export function isRefusal(error: unknown): boolean {
  const state = stateOf(error);
  return state !== null && !state.startsWith('57P') && !state.startsWith('08');
}

function stateOf(error: unknown): string | null {
  const cause = error instanceof AppError ? error.cause : error;
  if (typeof cause !== 'object' || cause === null || !('code' in cause)) return null;
  return typeof cause.code === 'string' && /^[0-9A-Z]{5}$/.test(cause.code) ? cause.code : null;
}
