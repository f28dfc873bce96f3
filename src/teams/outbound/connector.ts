import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { Socket } from 'node:net';

/** One request to the Bot Connector. */
export interface ConnectorRequest {
  readonly method: 'POST' | 'PUT';
  readonly url: string;
  /** Bearer token for the channel. */
  readonly token: string;
  /** JSON in UTF-8. */
  readonly body: Uint8Array;
}

/** Never an exception: what cannot be known is said. */
export type ConnectorAnswer =
  | { readonly kind: 'answered'; readonly status: number; readonly retryAfter: string | null; readonly body: string }
  /** It surely did not arrive whole: no connection, or the system refused the bytes. */
  | { readonly kind: 'not-sent' }
  /** It may have arrived: the connection broke behind it, or no answer came in time. */
  | { readonly kind: 'unknown'; readonly reason: 'timeout' | 'cut' };

export type Connector = (request: ConnectorRequest) => Promise<ConnectorAnswer>;

/** Longer than Teams needs on a bad day, short enough to end a turn within ten seconds. */
const usualWithinMs = 8_000;
/** Before whatever stands in between forgets the connection without a word; a minute is common, less is rare. */
const usualIdleMs = 20_000;
const longestAnswer = 64 * 1_024;

/**
 * The Bot Connector's REST interface over kept-alive connections. One call is one request: no retries, because a post has no
 * idempotency key, and no redirects, because they would carry the token to a host that is on no list.
 */
export function connector({ withinMs = usualWithinMs, idleMs = usualIdleMs } = {}): Connector & { close(): void } {
  const options = { keepAlive: true, timeout: idleMs, maxFreeSockets: 32 };
  const agents = { 'http:': new HttpAgent(options), 'https:': new HttpsAgent(options) };
  const ask = (request: ConnectorRequest) => send(request, agents, withinMs);
  return Object.assign(ask, {
    close: () => {
      agents['http:'].destroy();
      agents['https:'].destroy();
    },
  });
}

function send(
  { method, url, token, body }: ConnectorRequest,
  agents: { readonly 'http:': HttpAgent; readonly 'https:': HttpsAgent },
  withinMs: number,
): Promise<ConnectorAnswer> {
  return new Promise((resolve) => {
    const isSecure = url.startsWith('https:');
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json; charset=utf-8',
      'content-length': body.byteLength,
      accept: 'application/json',
      'user-agent': 'Datawijzer',
    };
    const request = isSecure
      ? httpsRequest(url, { method, headers, agent: agents['https:'] })
      : httpRequest(url, { method, headers, agent: agents['http:'] });
    let isConnected = false;
    const timer = setTimeout(() => finish(isConnected ? { kind: 'unknown', reason: 'timeout' } : notSent), withinMs);

    function finish(answer: ConnectorAnswer): void {
      clearTimeout(timer);
      resolve(answer);
      if (answer.kind !== 'answered') request.destroy();
    }
    request.once('socket', (socket: Socket) => {
      if (!socket.connecting) isConnected = true;
      else socket.once(isSecure ? 'secureConnect' : 'connect', () => (isConnected = true));
    });
    // Also after the answer is known: a broken connection must not end the process.
    request.on('error', (error) =>
      finish(isConnected && !isWriteRefused(error) ? { kind: 'unknown', reason: 'cut' } : notSent),
    );
    request.once('response', (response) => {
      readAnswer(response).then(
        (answered) => finish({ kind: 'answered', ...answered }),
        () => finish({ kind: 'unknown', reason: 'cut' }),
      );
    });
    request.end(body);
  });
}

const notSent: ConnectorAnswer = { kind: 'not-sent' };

/** What the system would not take can have arrived in part only, and half a message is no message. */
function isWriteRefused(error: Error): boolean {
  return 'syscall' in error && error.syscall === 'write';
}

async function readAnswer(response: IncomingMessage) {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    size += part.byteLength;
    if (size <= longestAnswer) parts.push(part);
  }
  const { statusCode: status = 0, headers } = response;
  return { status, retryAfter: headers['retry-after'] ?? null, body: Buffer.concat(parts).toString() };
}
