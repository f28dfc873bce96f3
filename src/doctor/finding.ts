export type Part =
  | 'configuration'
  | 'database'
  | 'tables'
  | 'clock'
  | 'roles'
  | 'keys'
  | 'token'
  | 'connector'
  | 'files'
  | 'CBS'
  | 'model'
  | 'telemetry'
  | 'app package';

/** What was found about one part; unless it is good it says what to do. */
export interface Finding {
  readonly part: Part;
  /** With something wrong the bot does not work; with a warning a part of it does not, or soon will not. */
  readonly state: 'good' | 'warning' | 'wrong';
  readonly says: string;
}

export const good = (part: Part, says: string): Finding => ({ part, state: 'good', says });
export const warning = (part: Part, says: string): Finding => ({ part, state: 'warning', says });
export const wrong = (part: Part, says: string): Finding => ({ part, state: 'wrong', says });

/** The reason under the reasons, in one line. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause instanceof Error) return reasonOf(error.cause);
  const code = 'code' in error ? `${String(error.code)} ` : '';
  return (error.message.includes(code.trim()) ? error.message : `${code}${error.message}`).split('\n')[0] ?? '';
}
