import { APIConnectionError, APIError, APIUserAbortError } from 'openai';
import type { ModelOutcome } from '../features/model/model.ts';
import { retryAfterMs } from './retry-after.ts';

export type Failure = Exclude<ModelOutcome, 'given' | 'budget'>;

/** What one send led to. */
export type Attempt =
  | { readonly kind: 'answered'; readonly body: unknown }
  | {
      readonly kind: 'failed';
      readonly because: Failure;
      /** Whether sending it again can help. */
      readonly isPassing: boolean;
      /** As the service asks; null when it does not. */
      readonly afterMs: number | null;
      /** Whether the service may have worked, and counts it. */
      readonly mayCost: boolean;
      /** For the log of the operator. */
      readonly status: number | null;
      readonly code: string | null;
    };

const passing = new Set([408, 409, 429]);

/** Sends once. Never rejects: whatever happens is an attempt. */
export async function attempt(
  send: () => Promise<unknown>,
  signal: AbortSignal,
  nowMs: () => number,
): Promise<Attempt> {
  try {
    const body = await send();
    return signal.aborted ? failed('too-late', { mayCost: true }) : { kind: 'answered', body };
  } catch (error) {
    return failureOf(error, signal, nowMs());
  }
}

function failureOf(error: unknown, signal: AbortSignal, nowMs: number): Attempt {
  if (signal.aborted || error instanceof APIUserAbortError) return failed('too-late', { mayCost: true });
  // Also where it was lost while the answer came in: the package throws what fetch throws.
  if (error instanceof APIConnectionError || error instanceof TypeError)
    return failed('unavailable', { isPassing: true, mayCost: true, code: 'connection' });
  if (error instanceof SyntaxError) return failed('unusable', { mayCost: true, code: 'malformed' });
  if (!(error instanceof APIError)) return failed('unavailable', { code: error instanceof Error ? error.name : null });
  const status: number | null = typeof error.status === 'number' ? error.status : null;
  const code: string | null = typeof error.code === 'string' ? error.code : null;
  if (status === 400 && code === 'content_filter') return failed('filtered', { status, code });
  const isPassing = status !== null && (passing.has(status) || status >= 500);
  const afterMs = retryAfterMs(error.headers, nowMs);
  return failed('unavailable', { isPassing, afterMs, status, code });
}

function failed(
  because: Failure,
  more: Partial<Omit<Extract<Attempt, { kind: 'failed' }>, 'kind' | 'because'>> = {},
): Attempt {
  return {
    kind: 'failed',
    because,
    isPassing: false,
    afterMs: null,
    mayCost: false,
    status: null,
    code: null,
    ...more,
  };
}
