import { createServer, type IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';
import { z } from 'zod';
import type { Person } from '../shared/person.ts';
import { listenOnLoopback } from './loopback.ts';
import { call, gone, idOf, Message, pathOf, type Answer } from './playground-connector.ts';
import { sentFiles } from './sent-files.ts';
import type { TokenIssuer } from './token-issuer.ts';
import { windowIds } from './window-ids.ts';

export interface Window {
  readonly key: string;
  /** Its connector, where what is posted is shown. */
  readonly connectorUrl: string;
  readonly accountId: string;
  readonly personName: string;
  readonly personalChatId: string;
  readonly person: Person;
  readonly botId: string;
}

export interface Switchboard {
  /** Where the bot posts, whatever window a conversation is in. */
  readonly serviceUrl: string;
  /** Where the window of this key sends what its person does. */
  endpointOf(key: string): string;
  /** The page that sends a file to the bot as the person of this window. */
  filePageOf(key: string): string;
  connect(window: Window): void;
  close(): Promise<void>;
}

const FromWindow = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  action: z.string().optional(),
  replyToId: z.string().optional(),
  conversation: z.looseObject({ id: z.string() }).optional(),
  entities: z.array(z.looseObject({ type: z.string() })).optional(),
});
type FromWindow = z.infer<typeof FromWindow>;

/** What somebody wrote that is not for the bot. */
const Overheard = z.object({ conversationId: z.string(), text: z.string() });

const NewConversation = z.looseObject({
  members: z.array(z.looseObject({ id: z.string() })).optional(),
  channelData: z.looseObject({ channel: z.looseObject({ id: z.string() }).optional() }).optional(),
  activity: Message.optional(),
});

interface Served {
  readonly status: number;
  readonly body: string | Uint8Array;
  /** Without one JSON. */
  readonly type?: string;
}

interface Posted extends Answer {
  readonly id: string | null;
  /** The first message of a post, after which its thread is called. */
  readonly rootId: string | null;
}

/**
 * Makes one Teams of several windows of the Agents Playground, each of which is a Teams of its own: what somebody writes
 * in a channel or a group chat through one window is shown in the others, and what the bot posts there in all; a personal
 * chat stays in the window of its person. It also gives what the windows send the token that the bot asks for, and
 * Dutch, because the locale of the Playground is always en-US.
 */
export async function startSwitchboard(issuer: TokenIssuer, botUrl: () => string): Promise<Switchboard> {
  const windows: Window[] = [];
  const installed = new Map<string, string | undefined>();
  const threads = windowIds();
  const messages = windowIds();
  const files = sentFiles(() => url);
  const server = createServer((request, response) => {
    void route(request)
      .catch((): Served => ({ status: 502, body: '' }))
      .then(({ status, body, type = 'application/json' }) => {
        response.writeHead(status, { 'content-type': type });
        response.end(body);
      });
  });
  // Ends no connection by itself: the Playground ends one that was idle for five seconds, also under a post on its way.
  server.keepAliveTimeout = 0;
  const { url, close } = await listenOnLoopback(server);

  async function route(request: IncomingMessage): Promise<Served> {
    const { method = 'GET' } = request;
    const { pathname } = new URL(request.url ?? '/', url);
    const [, key, path] = /^\/(\w+)\/(api\/messages|api\/said|bestand)$/.exec(pathname) ?? [];
    const window = windows.find((one) => one.key === key);
    const [, file] = /^\/files\/([\w-]+)$/.exec(pathname) ?? [];
    if (method === 'GET' && file !== undefined) return files.file(file) ?? gone;
    if (method === 'GET' && window && path === 'bestand') return files.page(window);
    if (!['POST', 'PUT'].includes(method)) return window ? { status: 405, body: '' } : ask(method, pathname);
    // A web page can post a form to loopback without asking, but not JSON.
    if (!request.headers['content-type']?.startsWith('application/json')) return { status: 415, body: '' };
    if (window && path === 'bestand') return toBot(window, await files.receive(request, window));
    const body: unknown = await json(request);
    if (window && path === 'api/said') return overheard(window, Overheard.parse(body));
    if (window) return toBot(window, FromWindow.parse(body));
    return pathname === '/v3/conversations'
      ? open(NewConversation.parse(body))
      : toWindows(method, pathname, Message.parse(body));
  }

  async function toBot(window: Window, activity: FromWindow): Promise<Answer> {
    const { conversation, replyToId } = activity;
    const conversationId = conversation ? sharedThread(window, conversation.id) : '';
    const isShared = conversationId !== window.personalChatId;
    if (isShared && isToldAlready(activity, conversationId)) return { status: 200, body: '' };
    if (isShared && activity.type === 'message' && activity.text)
      await mirror(window, conversationId, activity.text.replaceAll('<at>', '@').replaceAll('</at>', ''));
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

  async function overheard(window: Window, { conversationId, text }: z.infer<typeof Overheard>): Promise<Answer> {
    if (conversationId !== window.personalChatId) await mirror(window, sharedThread(window, conversationId), text);
    return { status: 200, body: '' };
  }

  /** Each window installs the bot in the same team. */
  function isToldAlready({ type, action }: FromWindow, conversationId: string): boolean {
    if (type !== 'installationUpdate') return false;
    const isTold = installed.has(conversationId) && installed.get(conversationId) === action;
    installed.set(conversationId, action);
    return isTold;
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
    if (channelId && activity) {
      const { rootId, id, status, body } = await postInAll(channelId, activity);
      if (rootId === null) return { status, body };
      return { status, body: JSON.stringify({ id: threadOf(channelId, rootId), activityId: id }) };
    }
    const window = windows.find(({ accountId }) => accountId === members?.[0]?.id);
    return window ? { status: 201, body: JSON.stringify({ id: window.personalChatId }) } : gone;
  }

  async function toWindows(method: string, path: string, body: Message): Promise<Answer> {
    const [conversationId = '', activityId = ''] = idsIn(path);
    if (method === 'POST') return postInAll(conversationId, body);
    const { text: _shownApart, ...card } = body;
    const answers = await Promise.all(
      windowsOf(conversationId).map((window) => {
        const thread = threads.toOwn(window.key, conversationId) ?? conversationId;
        const own = messages.toOwn(window.key, activityId) ?? activityId;
        return call(window.connectorUrl, method, pathOf(thread, own), body.attachments?.length ? card : body);
      }),
    );
    return answers[0] ?? gone;
  }

  /** What is posted in several windows goes, outside them, by its ids in the first. */
  async function postInAll(conversationId: string, activity: Message): Promise<Posted> {
    const at = windowsOf(conversationId);
    const posted = await Promise.all(at.map((window) => post(window, conversationId, activity)));
    const [first = { ...gone, id: null, rootId: null }] = posted;
    for (const [index, { key }] of at.entries()) {
      const own = posted[index];
      if (!own?.id || !own.rootId || !first.id || !first.rootId) continue;
      messages.link(first.id, key, own.id);
      if (!isThread(conversationId))
        threads.link(threadOf(conversationId, first.rootId), key, threadOf(conversationId, own.rootId));
    }
    return first;
  }

  /**
   * The Playground makes two messages of a text with a card, and tells the id of neither, so they are posted one by one;
   * what is updated later is the card. A window that does not have the thread, because it was opened later, gets it now.
   */
  async function post(window: Window, conversationId: string, activity: Message): Promise<Posted> {
    const own = threads.toOwn(window.key, conversationId);
    const [channelId = ''] = conversationId.split(';');
    const at = own ?? channelId;
    const hasBoth = Boolean(activity.text) && Boolean(activity.attachments?.length);
    const { attachments, ...words } = activity;
    const answer = await call(window.connectorUrl, 'POST', pathOf(at), hasBoth ? words : activity);
    const rootId = idOf(answer);
    if (rootId !== null && own === null && isThread(conversationId))
      threads.link(conversationId, window.key, threadOf(channelId, rootId));
    if (!hasBoth || rootId === null) return { ...answer, id: rootId, rootId };
    const inThread = own === null && isChannel(channelId) ? threadOf(channelId, rootId) : at;
    const card = await call(window.connectorUrl, 'POST', pathOf(inThread), { type: activity.type, attachments });
    return { ...card, id: idOf(card), rootId };
  }

  async function ask(method: string, path: string): Promise<Answer> {
    const [window] = windowsOf(idsIn(path)[0] ?? '');
    return window ? call(window.connectorUrl, method, path) : gone;
  }

  function windowsOf(conversationId: string): readonly Window[] {
    const owner = windows.find(({ personalChatId }) => personalChatId === conversationId);
    return owner ? [owner] : windows;
  }

  return {
    serviceUrl: url,
    endpointOf: (key) => `${url}/${key}/api/messages`,
    filePageOf: (key) => `${url}/${key}/bestand`,
    connect: (window) => void windows.push(window),
    close,
  };
}

function idsIn(path: string): readonly string[] {
  const found = /^\/v3\/conversations\/([^/]+)(?:\/activities\/([^/]+))?/.exec(path) ?? [];
  return found.slice(1).map((id) => decodeURIComponent(id ?? ''));
}

function isThread(conversationId: string): boolean {
  return conversationId.includes(';messageid=');
}

/** A group chat has no threads. */
function isChannel(conversationId: string): boolean {
  return conversationId.endsWith('@thread.tacv2');
}

function threadOf(channelId: string, messageId: string): string {
  return `${channelId};messageid=${messageId}`;
}

function inDutch(activity: FromWindow) {
  const locale = 'nl-NL';
  return {
    ...activity,
    locale,
    entities: activity.entities?.map((entity) => (entity.type === 'clientInfo' ? { ...entity, locale } : entity)),
  };
}
