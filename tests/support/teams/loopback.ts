import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { Socket } from 'node:net';

export type Loopback = { url: string; port: number; stop(): Promise<void> };

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** PEM texts; for production settings, which take no address without TLS. */
export type Certificate = { key: string; cert: string };

/** A failing handler answers 500 with its message: a fault of the fake must be seen in the test that met it. */
export async function serveLoopback(handler: Handler, port = 0, certificate?: Certificate): Promise<Loopback> {
  const sockets = new Set<Socket>();
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    handler(request, response).catch((failure: unknown) => {
      if (response.headersSent || response.destroyed) return;
      answerJson(response, 500, { error: { code: 'FakeTeamsFailed', message: String(failure) } });
    });
  };
  const server = certificate === undefined ? createServer(listener) : createTlsServer(certificate, listener);
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the loopback server has no port');

  return {
    url: `${certificate === undefined ? 'http' : 'https'}://127.0.0.1:${address.port}`,
    port: address.port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Faults leave requests unanswered on purpose; waiting for those would hang every test run.
        for (const socket of sockets) socket.destroy();
      }),
  };
}

export function answerJson(
  response: ServerResponse,
  status: number,
  body?: unknown,
  headers: Record<string, string> = {},
): void {
  if (body === undefined) {
    response.writeHead(status, { ...headers, 'content-length': '0' });
    response.end();
    return;
  }
  const text = JSON.stringify(body);
  // Not chained: restify, loaded beside it in the tests, makes writeHead return nothing.
  response.writeHead(status, {
    ...headers,
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(Buffer.byteLength(text)),
  });
  response.end(text);
}

const mostBytesRead = 4 * 1024 * 1024;

/** Undefined when the sender sent more than any legal request holds. */
export async function readText(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > mostBytesRead) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
