import { createRequire } from 'node:module';
import type { Agent, Dispatcher } from 'undici';

const load = createRequire(import.meta.url);
/** Its main file would also load fetch, caches and web sockets, which nobody here uses. */
const UndiciAgent = load('undici/lib/dispatcher/agent.js') as typeof Agent;

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
/** More than are ever posted at once; what comes on top of it waits its turn. */
const mostConnections = 128;

/**
 * The Bot Connector's REST interface over kept-alive connections. One call is one request: no retries, because a post has no
 * idempotency key, and no redirects, because they would carry the token to a host that is on no list.
 */
export function connector({ withinMs = usualWithinMs, idleMs = usualIdleMs } = {}): Connector & { close(): void } {
  const agent = new UndiciAgent({
    connections: mostConnections,
    // A second request behind one that is under way would be sent again when that one breaks off.
    pipelining: 1,
    keepAliveTimeout: idleMs,
    keepAliveMaxTimeout: idleMs,
    connect: { timeout: withinMs },
    // The time of a request is counted below, from before there is a connection.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const ask = (request: ConnectorRequest) => send(request, agent, withinMs);
  return Object.assign(ask, { close: () => void agent.destroy() });
}

function send(
  { method, url, token, body }: ConnectorRequest,
  agent: Agent,
  withinMs: number,
): Promise<ConnectorAnswer> {
  return new Promise((resolve) => {
    let sending: Dispatcher.DispatchController | null = null;
    let isDone = false;
    const timer = setTimeout(() => {
      finish(sending === null ? notSent : { kind: 'unknown', reason: 'timeout' });
      sending?.abort(new Error('no answer in time'));
    }, withinMs);

    function finish(answer: ConnectorAnswer): void {
      isDone = true;
      clearTimeout(timer);
      resolve(answer);
    }

    let status = 0;
    let retryAfter: string | null = null;
    const parts: Buffer[] = [];
    let size = 0;
    const { origin, pathname, search } = new URL(url);
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json; charset=utf-8',
      accept: 'application/json',
      'user-agent': 'Datawijzer',
    };
    agent.dispatch(
      { origin, path: pathname + search, method, headers, body },
      {
        onRequestStart(controller) {
          // Its time was over before there was a connection: nothing of it may go out now.
          if (isDone) controller.abort(new Error('given up'));
          else sending = controller;
        },
        onResponseStart(_, code, { 'retry-after': after }) {
          status = code;
          retryAfter = typeof after === 'string' ? after : null;
        },
        onResponseData(_, part) {
          size += part.byteLength;
          if (size <= longestAnswer) parts.push(part);
        },
        onResponseEnd: () => finish({ kind: 'answered', status, retryAfter, body: Buffer.concat(parts).toString() }),
        onResponseError: (_, error) =>
          finish(sending === null || isWriteRefused(error) ? notSent : { kind: 'unknown', reason: 'cut' }),
      },
    );
  });
}

const notSent: ConnectorAnswer = { kind: 'not-sent' };

/** What the system would not take can have arrived in part only, and half a message is no message. */
function isWriteRefused(error: Error): boolean {
  return 'syscall' in error && error.syscall === 'write';
}
