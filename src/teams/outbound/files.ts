import type { Fetched } from '../../features/indicator/entering/ports.ts';

/** Where files of people in Teams lie, and what may come of them. */
export interface FileLimits {
  /** Exact origins, or `https://*.name` for every name of one label before it. */
  readonly origins: readonly string[];
  readonly mostBytes?: number;
  readonly withinMs?: number;
}

const usualBytes = 20 * 1_024 * 1_024;
const usualMs = 15_000;
const mostRedirects = 3;

/**
 * Files that people send, fetched from where Teams keeps them and from nowhere else: an address stands in what a client sent,
 * and could be any. The same holds for where it sends on to. No token goes along: the address itself is the key to one file.
 */
export function files({ origins, mostBytes = usualBytes, withinMs = usualMs }: FileLimits) {
  async function fetchFile(url: string): Promise<Fetched> {
    const signal = AbortSignal.timeout(withinMs);
    let from = url;
    try {
      for (let redirects = 0; redirects <= mostRedirects; redirects++) {
        if (!isFileAddress(from, origins)) return notFetched('not-ours');
        const response = await fetch(from, { redirect: 'manual', signal });
        const location = response.headers.get('location');
        if (response.status >= 300 && response.status < 400 && location !== null) {
          await response.body?.cancel();
          from = URL.parse(location, from)?.href ?? '';
          continue;
        }
        if (response.ok) return await bytesOf(response, mostBytes);
        await response.body?.cancel();
        return notFetched(response.status >= 500 || response.status === 429 ? 'unreachable' : 'gone');
      }
      return notFetched('unreachable');
    } catch {
      return notFetched('unreachable');
    }
  }

  /** Puts a file where its receiver said yes to; false when that did not work. Teams takes it in one part (docs/platform.md#files). */
  async function placeFile(url: string, bytes: Uint8Array): Promise<boolean> {
    if (!isFileAddress(url, origins)) return false;
    try {
      const response = await fetch(url, {
        method: 'PUT',
        body: new Uint8Array(bytes),
        headers: {
          'content-type': 'application/octet-stream',
          'content-range': `bytes 0-${bytes.length - 1}/${bytes.length}`,
        },
        redirect: 'error',
        signal: AbortSignal.timeout(placeWithinMs),
      });
      await response.body?.cancel();
      return response.ok;
    } catch {
      return false;
    }
  }

  return { fetchFile, placeFile };
}

/** An invoke has to be answered in time. */
const placeWithinMs = 6_000;

function notFetched(why: Extract<Fetched, { kind: 'not-fetched' }>['why']): Fetched {
  return { kind: 'not-fetched', why };
}

async function bytesOf(response: Response, most: number): Promise<Fetched> {
  if (Number(response.headers.get('content-length')) > most) {
    await response.body?.cancel();
    return notFetched('too-large');
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > most) {
      return notFetched('too-large');
    }
    parts.push(part);
  }
  return { kind: 'fetched', bytes: Buffer.concat(parts) };
}

export function isFileAddress(address: string, origins: readonly string[]): boolean {
  const url = URL.parse(address);
  if (url === null || url.username || url.password) return false;
  return origins.some((allowed) => {
    if (!allowed.startsWith(anyName)) return url.origin === allowed;
    const suffix = allowed.slice(anyName.length - 1);
    const name = url.hostname.slice(0, -suffix.length);
    return url.protocol === 'https:' && url.port === '' && url.hostname.endsWith(suffix) && /^[a-z0-9-]+$/.test(name);
  });
}

const anyName = 'https://*.';
