import { post, type Answer } from './delivery.ts';
import type { FakeTeams } from './fake-teams.ts';
import { parseJson, readText, serveLoopback } from './loopback.ts';
import type { Conversation } from './tenant.ts';
import type { Json } from './wire.ts';

export type Heard = { headers: Record<string, unknown>; activity: Json };
export type Reply = { status: number; body?: unknown; text?: string; delayMs?: number } | 'cut';

/** A bot without an SDK: says exactly the bytes a test wants, and answers what a test tells it to. */
export async function startBareBot(teams: FakeTeams, answer: (heard: Heard) => Reply = () => ({ status: 200 })) {
  const heard: Heard[] = [];
  const server = await serveLoopback(async (request, response) => {
    const activity = parseJson((await readText(request)) ?? '') as Json;
    const entry = { headers: request.headers, activity };
    heard.push(entry);
    const reply = answer(entry);
    if (reply === 'cut') {
      response.destroy();
      return;
    }
    if (reply.delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, reply.delayMs));
    const text = reply.text ?? (reply.body === undefined ? '' : JSON.stringify(reply.body));
    // Not chained: once restify is loaded anywhere in the process, its writeHead returns nothing.
    response.writeHead(reply.status, { 'content-type': 'application/json' });
    response.end(text);
  });
  teams.connectBot(`${server.url}/api/messages`);
  return { heard, stop: server.stop, ...connectorCalls(teams.serviceUrl) };
}

export function connectorCalls(serviceUrl: string, token = 'local-token') {
  const call = (method: string, path: string, body?: unknown): Promise<Answer> =>
    post({
      url: `${serviceUrl}v3/conversations${path}`,
      method,
      headers: { 'content-type': 'application/json', ...(token === '' ? {} : { authorization: `Bearer ${token}` }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      answerWithinMs: 1_000,
    });
  const path = (conversation: Conversation | string): string =>
    `/${encodeURIComponent(typeof conversation === 'string' ? conversation : conversation.id)}`;

  return {
    call,
    send: (to: Conversation | string, activity: Json) => call('POST', `${path(to)}/activities`, activity),
    reply: (to: Conversation | string, id: string, activity: Json) =>
      call('POST', `${path(to)}/activities/${id}`, activity),
    update: (to: Conversation | string, id: string, activity: Json) =>
      call('PUT', `${path(to)}/activities/${id}`, activity),
    remove: (to: Conversation | string, id: string) => call('DELETE', `${path(to)}/activities/${id}`),
    create: (parameters: Json) => call('POST', '', parameters),
    members: (of: Conversation | string, rest = '/members') => call('GET', `${path(of)}${rest}`),
  };
}
