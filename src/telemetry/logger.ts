import pino, { type DestinationStream } from 'pino';
import type { Telemetry } from './telemetry.ts';

export type Level = 'silent' | 'error' | 'warn' | 'info' | 'debug';

export interface Logger {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/**
 * Lines of JSON on standard error. Messages are static and fields hold ids, codes and counts: never what people wrote,
 * who they are, or a token (docs/house.md#personal-data). With telemetry the same lines leave there too.
 */
export function openLogger(
  level: Level,
  telemetry: Pick<Telemetry, 'log'> | null = null,
  to: DestinationStream = pino.destination(2),
): Logger {
  const lines = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: describeError } },
    to,
  );
  if (telemetry === null) return lines;
  const both = (of: 'info' | 'warn' | 'error') => (fields: object, message: string) => {
    lines[of](fields, message);
    if (lines.isLevelEnabled(of)) telemetry.log(of, fields, message);
  };
  return { info: both('info'), warn: both('warn'), error: both('error') };
}

/** Code and place only: the text of a foreign error may quote what a person sent. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const code: unknown = 'code' in error ? error.code : undefined;
  return {
    type: error.name,
    ...(typeof code === 'string' && { code }),
    stack: error.stack
      ?.split('\n')
      .filter((line) => line.startsWith('    at '))
      .slice(0, 8),
    ...(error.cause !== undefined && { cause: describeError(error.cause) }),
  };
}
