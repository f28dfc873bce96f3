import { z } from 'zod';
import type { Attempt } from '../../features/conversation/delivery.ts';

const SendError = z.object({
  statusCode: z.number().optional(),
  code: z.string().optional(),
  name: z.string().optional(),
  response: z.object({ headers: z.object({ get: z.function() }).optional() }).optional(),
});

const neverSent = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH']);

/** Reads from an SDK error whether Teams can have posted the message (DESIGN 4.5; documentation that advises to repeat 502 and 504 is for idempotent calls). */
export function classify(error: unknown): Attempt {
  const parsed = SendError.safeParse(error);
  if (!parsed.success) return { kind: 'unknown', reason: 'cut' };
  const { statusCode, code, name } = parsed.data;
  if (statusCode === undefined) {
    if (code !== undefined && neverSent.has(code))
      return { kind: 'not-accepted', reason: 'unreachable', retryAfterMs: null };
    return { kind: 'unknown', reason: name === 'AbortError' || name === 'TimeoutError' ? 'timeout' : 'cut' };
  }
  switch (statusCode) {
    case 429:
    case 412:
      return { kind: 'not-accepted', reason: 'busy', retryAfterMs: retryAfterMs(error) };
    case 401:
      return { kind: 'not-accepted', reason: 'rejected', retryAfterMs: null };
    case 403:
      return { kind: 'refused', reason: 'blocked' };
    case 404:
      return { kind: 'refused', reason: 'gone' };
    case 413:
      return { kind: 'refused', reason: 'too-large' };
    default:
      return statusCode >= 400 && statusCode < 500 && statusCode !== 408
        ? { kind: 'refused', reason: 'rejected' }
        : { kind: 'unknown', reason: 'server-error' };
  }
}

function retryAfterMs(error: unknown): number | null {
  const headers = (error as { response?: { headers?: { get(name: string): string | undefined } } }).response?.headers;
  const value = headers?.get('retry-after');
  if (!value) return null;
  const seconds = Number(value);
  const milliseconds = Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(value) - Date.now();
  return milliseconds >= 0 ? milliseconds : null;
}
