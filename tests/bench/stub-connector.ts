import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface StubConnector {
  readonly serviceUrl: string;
  /** Resolves with the body of the next message to this conversation as soon as its last byte arrived. */
  next(conversationId: string): Promise<Buffer>;
  /** Shows every message that nobody waits for to this one, which says whether it was expected. */
  watch(watcher: Watcher): void;
  /** No longer waits for a message to this conversation. */
  forget(conversationId: string): void;
  /** Messages that nobody waited for. */
  unexpected(): number;
  /** The most messages that one conversation got since the last call. */
  takeMostPerConversation(): number;
  close(): void;
}

/** `isUpdate`: it takes the place of an earlier one. */
export type Watcher = (conversationId: string, body: Buffer, isUpdate: boolean) => boolean;

const path = /^\/v3\/conversations\/([^/]+)\/activities/;

/** Takes every message at once, as a Bot Connector that is never busy. */
export async function startStubConnector(): Promise<StubConnector> {
  const waiting = new Map<string, (body: Buffer) => void>();
  let counts = new Map<string, number>();
  let watcher: Watcher = () => false;
  let unexpected = 0;
  let given = 0;

  function arrived(url: string, body: Buffer, isUpdate: boolean): void {
    const conversationId = decodeURIComponent(path.exec(url)?.[1] ?? '');
    counts.set(conversationId, (counts.get(conversationId) ?? 0) + 1);
    const tell = waiting.get(conversationId);
    waiting.delete(conversationId);
    if (tell) tell(body);
    else if (!watcher(conversationId, body, isUpdate)) unexpected += 1;
  }

  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      arrived(request.url ?? '', Buffer.concat(parts), request.method === 'PUT');
      given += 1;
      const answer = `{"id":"1:${given}"}`;
      response.writeHead(201, { 'content-type': 'application/json', 'content-length': answer.length });
      response.end(answer);
    });
  });
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    serviceUrl: `http://127.0.0.1:${port}/`,
    next: (conversationId) => new Promise((resolve) => waiting.set(conversationId, resolve)),
    watch: (given) => void (watcher = given),
    forget: (conversationId) => void waiting.delete(conversationId),
    unexpected: () => unexpected,
    takeMostPerConversation: () => {
      const most = Math.max(0, ...counts.values());
      counts = new Map();
      return most;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
