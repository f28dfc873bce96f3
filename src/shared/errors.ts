export type ErrorCode =
  | 'config.invalid'
  | 'storage.locked'
  | 'storage.unavailable'
  | 'storage.corrupt'
  | 'identity.refused'
  | 'queue.unavailable'
  | 'http.unavailable'
  | 'knowledge.invalid'
  | 'indicator.invalid'
  | 'teams.unreachable'
  | 'local.unavailable';

/** What the person in the chat cannot fix. The message is for operators and says what to do next. */
export class AppError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'AppError';
    this.code = code;
  }
}
