import { AppError } from '../../shared/errors.ts';

/** Everything a driver throws leaves this folder as one kind of error; the SQLSTATE stays readable on the cause. */
export function unavailable(cause: unknown): AppError {
  if (cause instanceof AppError) return cause;
  const detail = cause instanceof Error ? cause.message : String(cause);
  return new AppError('storage.unavailable', `The database refused a statement or did not answer: ${detail}`, {
    cause,
  });
}

export function isConflict(error: unknown): boolean {
  const cause = error instanceof AppError ? error.cause : error;
  return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === '23505';
}
