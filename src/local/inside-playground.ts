import { Server as HttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Server } from 'node:net';

// Loaded into the Agents Playground before it starts, for two things that it has no setting for.

// It listens on every network address, and local mode must not.
const listen = Server.prototype.listen;
Server.prototype.listen = function listenOnLoopback(this: Server, ...args: unknown[]): Server {
  const [port, host] = args;
  const bound = typeof port === 'number' && typeof host !== 'string' ? [port, '127.0.0.1', ...args.slice(1)] : args;
  return Reflect.apply(listen, this, bound);
};

// It tells the bot only what mentions the bot, as Teams does; the people in the other windows should see the rest as well.
const emit = HttpServer.prototype.emit;
HttpServer.prototype.emit = function overhear(this: HttpServer, ...args: unknown[]): boolean {
  const [event, request, response] = args as [string, IncomingMessage, ServerResponse];
  const [, conversation] = /^\/_conversation\/v1\/conversations\/([^/]+)\/messages$/.exec(request?.url ?? '') ?? [];
  if (event === 'request' && request.method === 'POST' && conversation !== undefined)
    passOn(decodeURIComponent(conversation), textOf(request, 'emit', 'data'), textOf(response, 'end'), response);
  return Reflect.apply(emit, this, args);
};

interface Said {
  readonly text?: string;
  readonly mentions?: readonly { readonly mentioned: { readonly id: string } }[];
}

function passOn(conversation: string, said: () => string, answered: () => string, response: ServerResponse): void {
  response.once('finish', () => {
    const { text, mentions = [] } = JSON.parse(said()) as Said;
    if (!text || response.statusCode !== 200 || mentions.some(({ mentioned }) => mentioned.id.startsWith('28:')))
      return;
    const { postConversationId } = JSON.parse(answered()) as { readonly postConversationId?: string };
    const endpoint = process.argv[process.argv.indexOf('-e') + 1] ?? '';
    void fetch(new URL('said', endpoint), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ conversationId: postConversationId ?? conversation, text }),
    }).catch(() => {});
  });
}

/** What goes through a method, without taking part in it; with `event`, of that event only. */
function textOf(stream: object, method: 'emit' | 'end', event?: string): () => string {
  const parts: Buffer[] = [];
  const original: unknown = Reflect.get(stream, method);
  Reflect.set(stream, method, function watched(this: object, ...args: unknown[]) {
    const part = event === undefined ? args[0] : args[0] === event ? args[1] : undefined;
    if (typeof part === 'string' || part instanceof Uint8Array) parts.push(Buffer.from(part as string));
    return Reflect.apply(original as () => unknown, this, args);
  });
  return () => Buffer.concat(parts).toString();
}
