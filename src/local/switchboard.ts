import { createServer, request as requestTo, type IncomingMessage } from 'node:http';
import { json, text } from 'node:stream/consumers';
import { z } from 'zod';
import { listenOnLoopback } from './loopback.ts';
import type { TokenIssuer } from './token-issuer.ts';
import { windowIds } from './window-ids.ts';

export interface Window {
  readonly key: string;
  /** Its connector, where what is posted is shown. */
  readonly connectorUrl: string;
  readonly accountId: string;
  readonly personName: string;
  readonly personalChatId: string;
}

export interface Switchboard {
  /** Where the bot posts, whatever window a conversation is in. */
  readonly serviceUrl: string;
  /** Where the window of this key sends what its person does. */
  endpointOf(key: string): string;
  connect(window: Window): void;
  close(): Promise<void>;
}

const FromWindow = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  replyToId: z.string().optional(),
  conversation: z.looseObject({ id: z.string() }).optional(),
  entities: z.array(z.looseObject({ type: z.string() })).optional(),
});
type FromWindow = z.infer<typeof FromWindow>;

const Posted = z.looseObject({ id: z.string() });
const NewConversation = z.looseObject({
  members: z.array(z.looseObject({ id: z.string() })).optional(),
  channelData: z.looseObject({ channel: z.looseObject({ id: z.string() }).optional() }).optional(),
  activity: z.unknown(),
});

interface Answer {
  readonly status: number;
  readonly body: string;
}

/**
 * Makes one Teams of several windows of the Agents Playground, each of which is a Teams of its own: what somebody writes
 * in a channel or a group chat through one window is shown in the others, and what the bot posts there in all; a personal
 * chat stays in the window of its person. It also gives what the windows send the token that the bot asks for, and
 * Dutch, because the locale of the Playground is always en-US.
 */
export async function startSwitchboard(issuer: TokenIssuer, botUrl: () => string): Promise<Switchboard> {
  const windows: Window[] = [];
  const threads = windowIds();
  const messages = windowIds();
  const server = createServer((request, response) => {
    void route(request)
      .catch(() => ({ status: 502, body: '' }))
      .then(({ status, body }) => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(body);
      });
  });
  // Ends no connection by itself: the Playground ends one that was idle for five seconds, also under a post on its way.
  server.keepAliveTimeout = 0;
  const { url, close } = await listenOnLoopback(server);

  async function route(request: IncomingMessage): Promise<Answer> {
    const { method = 'GET' } = request;
    const { pathname } = new URL(request.url ?? '/', url);
    const window = windows.find(({ key }) => pathname === `/${key}/api/messages`);
    if (!['POST', 'PUT'].includes(method)) return window ? { status: 405, body: '' } : ask(method, pathname);
    // A web page can post a form to loopback without asking, but not JSON.
    if (!request.headers['content-type']?.startsWith('application/json')) return { status: 415, body: '' };
    const body: unknown = await json(request);
    if (window) return toBot(window, FromWindow.parse(body));
    return pathname === '/v3/conversations' ? open(NewConversation.parse(body)) : toWindows(method, pathname, body);
  }

  async function toBot(window: Window, activity: FromWindow): Promise<Answer> {
    const { conversation, replyToId } = activity;
    const conversationId = conversation ? sharedThread(window, conversation.id) : '';
    if (activity.type === 'message' && activity.text && conversationId !== window.personalChatId)
      await mirror(window, conversationId, activity.text.replace(/<\/?at>/g, ''));
    const response = await fetch(`${botUrl()}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await issuer.sign(url)}` },
      body: JSON.stringify({
        ...inDutch(activity),
        serviceUrl: url,
        ...(conversation && { conversation: { ...conversation, id: conversationId } }),
        ...(replyToId && { replyToId: messages.toShared(window.key, replyToId) ?? replyToId }),
      }),
    });
    return { status: response.status, body: await response.text() };
  }

  function sharedThread({ key }: Window, own: string): string {
    const known = threads.toShared(key, own);
    if (known === null) threads.link(own, key, own);
    return known ?? own;
  }

  /** The Playground shows it as posted by the bot, so it begins with a name. */
  async function mirror(from: Window, conversationId: string, words: string): Promise<void> {
    const activity = { type: 'message', textFormat: 'plain', text: `${from.personName}: ${words}` };
    const others = windows.filter((window) => window !== from);
    await Promise.all(others.map((window) => post(window, conversationId, activity)));
  }

  async function open({ members, channelData, activity }: z.infer<typeof NewConversation>): Promise<Answer> {
    const channelId = channelData?.channel?.id;
    if (channelId) {
      const { status, body } = await toWindows('POST', `/v3/conversations/${encodeURIComponent(channelId)}`, activity);
      const id = Posted.safeParse(JSON.parse(body || 'null')).data?.id;
      return id ? { status, body: JSON.stringify({ id: threadOf(channelId, id), activityId: id }) } : { status, body };
    }
    const window = windows.find(({ accountId }) => accountId === members?.[0]?.id);
    return window ? { status: 201, body: JSON.stringify({ id: window.personalChatId }) } : { status: 404, body: '' };
  }

  /** What is posted in several windows goes, outside them, by its id in the first. */
  async function toWindows(method: string, path: string, body: unknown): Promise<Answer> {
    const [conversationId = '', activityId = ''] = idsIn(path);
    const at = windowsOf(conversationId);
    const answers = await Promise.all(
      at.map((window) => {
        if (method === 'POST') return post(window, conversationId, body);
        const thread = threads.toOwn(window.key, conversationId) ?? conversationId;
        return call(window, method, pathOf(thread, messages.toOwn(window.key, activityId) ?? activityId), body);
      }),
    );
    const ids = answers.map((answer) => Posted.safeParse(JSON.parse(answer.body || 'null')).data?.id);
    for (const [index, { key }] of at.entries()) {
      const [shared, own] = [ids[0], ids[index]];
      if (method !== 'POST' || !shared || !own) continue;
      messages.link(shared, key, own);
      if (!isThread(conversationId)) threads.link(threadOf(conversationId, shared), key, threadOf(conversationId, own));
    }
    return answers[0] ?? { status: 404, body: '' };
  }

  /** A window that does not have the thread, because it was opened later, gets it with this message. */
  async function post(window: Window, conversationId: string, activity: unknown): Promise<Answer> {
    const own = threads.toOwn(window.key, conversationId);
    if (own !== null || !isThread(conversationId)) return call(window, 'POST', pathOf(own ?? conversationId), activity);
    const [channelId = ''] = conversationId.split(';');
    const answer = await call(window, 'POST', pathOf(channelId), activity);
    const id = Posted.safeParse(JSON.parse(answer.body || 'null')).data?.id;
    if (id) threads.link(conversationId, window.key, threadOf(channelId, id));
    return answer;
  }

  async function ask(method: string, path: string): Promise<Answer> {
    const [window] = windowsOf(idsIn(path)[0] ?? '');
    return window ? call(window, method, path) : { status: 404, body: '' };
  }

  function windowsOf(conversationId: string): readonly Window[] {
    const owner = windows.find(({ personalChatId }) => personalChatId === conversationId);
    return owner ? [owner] : windows;
  }

  return {
    serviceUrl: url,
    endpointOf: (key) => `${url}/${key}/api/messages`,
    connect: (window) => void windows.push(window),
    close,
  };
}

function idsIn(path: string): readonly string[] {
  const found = /^\/v3\/conversations\/([^/]+)(?:\/activities\/([^/]+))?/.exec(path) ?? [];
  return found.slice(1).map((id) => decodeURIComponent(id ?? ''));
}

function pathOf(conversationId: string, activityId?: string): string {
  const path = `/v3/conversations/${encodeURIComponent(conversationId)}/activities`;
  return activityId === undefined ? path : `${path}/${encodeURIComponent(activityId)}`;
}

function isThread(conversationId: string): boolean {
  return conversationId.includes(';messageid=');
}

function threadOf(channelId: string, messageId: string): string {
  return `${channelId};messageid=${messageId}`;
}

/** A connection of its own for each call, so that none is used that the Playground is about to end. */
async function call({ connectorUrl }: Window, method: string, path: string, body?: unknown): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = body === undefined ? {} : { 'content-type': 'application/json' };
    const sent = requestTo(`${connectorUrl}${path}`, { method, headers, agent: false }, (response) => {
      void text(response).then((answered) => resolve({ status: response.statusCode ?? 502, body: answered }), reject);
    });
    sent.once('error', reject);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

function inDutch(activity: FromWindow) {
  const locale = 'nl-NL';
  return {
    ...activity,
    locale,
    entities: activity.entities?.map((entity) => (entity.type === 'clientInfo' ? { ...entity, locale } : entity)),
  };
}
