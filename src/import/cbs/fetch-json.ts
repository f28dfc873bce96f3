import type { CbsRefusal } from '../../features/indicator/cbs/cbs-table.ts';

/** Ends a conversation with CBS; never leaves this folder. */
export class Refused extends Error {
  readonly reason: CbsRefusal;

  constructor(reason: CbsRefusal) {
    super(reason);
    this.reason = reason;
  }
}

const withinMs = 20_000;
/** A page holds 100,000 observations at most. */
const longestAnswer = 64 * 1024 * 1024;
const mostTries = 3;

/** Rejects with a `Refused`. Follows no redirects: they could lead to a host that is not CBS. */
export async function fetchJson(url: URL, waitMs = 1_000): Promise<unknown> {
  for (let tries = 1; ; tries++) {
    const found = await attempt(url);
    if (found.kind === 'json') return found.json;
    if (found.kind === 'refused') throw new Refused(found.reason);
    if (tries === mostTries) throw new Refused(found.reason);
    await new Promise((go) => setTimeout(go, found.afterMs ?? waitMs * 2 ** (tries - 1)));
  }
}

type Attempt =
  | { readonly kind: 'json'; readonly json: unknown }
  | { readonly kind: 'refused'; readonly reason: CbsRefusal }
  | { readonly kind: 'again'; readonly reason: CbsRefusal; readonly afterMs: number | null };

const longestWaitMs = 10_000;

async function attempt(url: URL): Promise<Attempt> {
  try {
    const response = await fetch(url, {
      redirect: 'error',
      signal: AbortSignal.timeout(withinMs),
      headers: { accept: 'application/json' },
    });
    if (response.status === 404 || response.status === 400) return { kind: 'refused', reason: 'no-such-table' };
    if (response.status === 429 || response.status >= 500) {
      const seconds = Number(response.headers.get('retry-after') ?? NaN);
      await response.body?.cancel();
      const afterMs = Number.isFinite(seconds) ? Math.min(seconds * 1_000, longestWaitMs) : null;
      return { kind: 'again', reason: response.status === 429 ? 'busy' : 'unreachable', afterMs };
    }
    if (!response.ok) return { kind: 'refused', reason: 'malformed' };
    return { kind: 'json', json: JSON.parse(await bodyOf(response)) };
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', reason: error.reason };
    if (error instanceof SyntaxError) return { kind: 'refused', reason: 'malformed' };
    return { kind: 'again', reason: 'unreachable', afterMs: null };
  }
}

async function bodyOf(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    if (size > longestAnswer) throw new Refused('too-large');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
