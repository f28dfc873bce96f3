import type { IncomingMessage } from 'node:http';

/** Far above any activity Teams sends (100 KB at most), far below what could hurt. */
const largestBytes = 256 * 1024;
const slowestMs = 10_000;

export type Body =
  | { readonly kind: 'json'; readonly value: object }
  | { readonly kind: 'refused'; readonly status: 400 | 408 | 413 | 415 };

/** What can be refused by the headers alone; null when the body may be read. */
export function refusedByHeaders(headers: IncomingMessage['headers']): 413 | 415 | null {
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  // An encoding would let a small body grow without bound, and Teams sends none.
  if (type !== 'application/json' || headers['content-encoding'] !== undefined) return 415;
  return Number(headers['content-length'] ?? 0) > largestBytes ? 413 : null;
}

/**
 * Reads JSON with a limit while streaming. restify's own body parser is not used: one request without a token can
 * end the process through it (docs/reliability.md#hostile-bodies).
 */
export function readBody(request: IncomingMessage): Promise<Body> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const timer = setTimeout(() => settle({ kind: 'refused', status: 408 }), slowestMs);
    function settle(body: Body): void {
      clearTimeout(timer);
      request.removeAllListeners('data').pause();
      resolve(body);
    }
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > largestBytes) settle({ kind: 'refused', status: 413 });
      else chunks.push(chunk);
    });
    request.once('end', () => settle(parse(Buffer.concat(chunks))));
    request.once('error', () => settle({ kind: 'refused', status: 400 }));
    request.once('close', () => settle({ kind: 'refused', status: 400 }));
  });
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function parse(bytes: Buffer): Body {
  try {
    const value: unknown = JSON.parse(utf8.decode(bytes));
    return typeof value === 'object' && value !== null ? { kind: 'json', value } : { kind: 'refused', status: 400 };
  } catch {
    return { kind: 'refused', status: 400 };
  }
}
