import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Request, Response } from 'restify';
import { AppError } from '../shared/errors.ts';
import type { Watch } from '../shared/watch.ts';
import { within } from '../shared/within.ts';
import { limitIdleConnections } from './idle-connections.ts';
import { readBody, refusedByHeaders } from './read-body.ts';
import { restifyServer } from './restify-server.ts';

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

/** What stands behind `POST /api/messages`. `Grant` is what the token proved, and is handed to `receive` as it is. */
export interface Endpoint<Grant> {
  authorize(authorization: string | undefined): Promise<{ readonly grant: Grant } | { readonly status: 401 | 503 }>;
  receive(body: object, grant: Grant): Promise<Reply>;
}

export interface ServerOptions<Grant> {
  readonly host: string;
  readonly port: number;
  readonly endpoint: Endpoint<Grant>;
  /** True when database and queue answer. */
  readonly isReady: () => Promise<boolean>;
  readonly onError: (error: unknown) => void;
  readonly watch: Watch;
}

export interface RunningServer {
  readonly url: string;
  /** Takes no new request and resolves when those under way are answered. */
  close(): Promise<void>;
}

/** Teams gives up on us after 15 s and sends again; an answer within 3 s keeps us far from that. */
const answerWithinMs = 2_800;

/** Listens at once. Rejects with `http.unavailable` when the address cannot be had. */
export async function startServer<Grant>(options: ServerOptions<Grant>): Promise<RunningServer> {
  const server = restifyServer('datawijzer');
  const front = frontDoor((request, response) => server.server.emit('request', request, response));
  server.post('/api/messages', async (request: Request, response: Response) => {
    await options.watch.span('request', { method: 'POST', route: '/api/messages' }, async (note) => {
      const reply = await answer(request, response, options);
      note({ status: reply.status });
      send(request, response, reply);
    });
  });
  async function healthz(request: Request, response: Response): Promise<void> {
    send(request, response, { status: 200, body: { status: 'ok' } });
  }
  async function readyz(request: Request, response: Response): Promise<void> {
    const isReady = await within(
      options.isReady().catch(() => false),
      2_000,
      false,
    );
    send(request, response, { status: isReady ? 200 : 503, body: { status: isReady ? 'ok' : 'unavailable' } });
  }
  // Probes ask for the head alone.
  server.get('/healthz', healthz);
  server.head('/healthz', healthz);
  server.get('/readyz', readyz);
  server.head('/readyz', readyz);
  await new Promise<void>((resolve, reject) => {
    front.once('error', (cause) => reject(notListening(options, cause)));
    front.listen(options.port, options.host, () => resolve());
  });
  const { port } = front.address() as AddressInfo;
  return {
    url: `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${port}`,
    close: () =>
      new Promise((resolve) => {
        front.close(() => resolve());
        front.closeIdleConnections();
      }),
  };
}

function notListening({ host, port }: { readonly host: string; readonly port: number }, cause: Error): AppError {
  const code = 'code' in cause ? cause.code : null;
  const what =
    code === 'EADDRINUSE'
      ? `Port ${port} is in use: stop the program that uses it, or set BOT_PORT to another one.`
      : code === 'EACCES'
        ? `Port ${port} may not be used by this user: set BOT_PORT to one above 1023.`
        : `Nobody can be heard at ${host}, port ${port} (${String(code)}): set BOT_HOST to an address of this machine.`;
  return new AppError('http.unavailable', what, { cause });
}

/** Limits and the shape of the target are checked before restify, which throws outside any request on an odd one. */
function frontDoor(pass: (request: IncomingMessage, response: ServerResponse) => void): Server {
  const front = createServer(
    { headersTimeout: 10_000, requestTimeout: 15_000, keepAliveTimeout: 65_000, connectionsCheckingInterval: 1_000 },
    (request, response) => {
      // Only who may speak is kept connected; see `answer`.
      response.setHeader('connection', 'close');
      if (hasUrl(request)) return pass(request, response);
      response.statusCode = 400;
      response.end();
    },
  );
  front.maxConnections = 1_000;
  limitIdleConnections(front, { perAddress: 250, inAll: 500 });
  return front;
}

function hasUrl({ url = '', headers }: IncomingMessage): boolean {
  return url.startsWith('/') && URL.canParse(`http://${headers.host || 'localhost'}${url}`);
}

async function answer<Grant>(
  request: Request,
  response: Response,
  { endpoint, onError }: ServerOptions<Grant>,
): Promise<Reply> {
  try {
    const permission = await within(endpoint.authorize(request.headers.authorization), answerWithinMs, { status: 503 });
    if ('status' in permission) return { status: permission.status };
    response.removeHeader('connection');
    const status = refusedByHeaders(request.headers);
    if (status) return { status };
    const body = await readBody(request);
    if (body.kind === 'refused') return { status: body.status };
    return await within(endpoint.receive(body.value, permission.grant), answerWithinMs, { status: 503 });
  } catch (error) {
    onError(error);
    return { status: 503 };
  }
}

function send(request: Request, response: Response, { status, body }: Reply): void {
  if (response.headersSent || response.destroyed) return;
  const text = body === undefined ? '' : JSON.stringify(body);
  // A body that was not read to its end must not be taken for the next request.
  if (!request.complete) response.setHeader('connection', 'close');
  if (text) response.setHeader('content-type', 'application/json; charset=utf-8');
  response.writeHead(status);
  response.end(text);
}
