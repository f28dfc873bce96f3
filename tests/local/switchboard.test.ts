import assert from 'node:assert/strict';
import { startSwitchboard, type Switchboard } from '../../src/local/switchboard.ts';
import { answerJson, parseJson, readText, serveLoopback, type Loopback } from '../support/teams/loopback.ts';

interface Posted {
  readonly method: string;
  readonly conversation: string;
  readonly activity: string | undefined;
  readonly connection: string | undefined;
  readonly body: { readonly text?: string; readonly attachments?: readonly unknown[] };
}

type Received = Record<string, unknown> & { readonly conversation?: { readonly id: string } };

const channel = '19:kanaal@thread.tacv2';
const issuer = {
  metadataUrl: '',
  sign: (serviceUrl: string) => Promise.resolve(`token for ${serviceUrl}`),
  close: () => Promise.resolve(),
};

/** A window as the Playground is: it gives ids of its own, and no id for a text with a card. */
async function openWindow(number: number): Promise<Loopback & { readonly posted: Posted[] }> {
  const posted: Posted[] = [];
  let last = number * 1_000;
  const server = await serveLoopback(async (request, response) => {
    const [, conversation = '', activity] = /conversations\/([^/]+)\/activities\/?(.*)/.exec(request.url ?? '') ?? [];
    const body = parseJson((await readText(request)) ?? '') as Posted['body'];
    const { method = '', headers } = request;
    const { connection } = headers;
    posted.push({ method, conversation: decodeURIComponent(conversation), activity, connection, body });
    if (body.text && body.attachments) return answerJson(response, 202);
    answerJson(response, method === 'POST' ? 201 : 200, { id: activity || String(++last) });
  });
  return { ...server, posted };
}

describe('the switchboard between the windows of local mode', () => {
  let switchboard: Switchboard;
  let bot: Loopback;
  let windows: Awaited<ReturnType<typeof openWindow>>[];
  let received: { readonly authorization: string | undefined; readonly activity: Received }[];

  beforeEach(async () => {
    received = [];
    bot = await serveLoopback(async (request, response) => {
      const activity = parseJson((await readText(request)) ?? '') as Received;
      received.push({ authorization: request.headers.authorization, activity });
      answerJson(response, 200, {});
    });
    windows = await Promise.all([1, 2, 3].map(openWindow));
    switchboard = await startSwitchboard(issuer, () => bot.url);
    for (const [index, key] of ['ann', 'bo', 'cy'].entries())
      switchboard.connect({
        key,
        connectorUrl: windows[index]?.url ?? '',
        accountId: `29:${key}`,
        personName: key.toUpperCase(),
        personalChatId: `a:${key}`,
        person: { tenantId: 'gemeente', id: key },
        botId: '28:bot',
      });
  });
  afterEach(() => Promise.all([switchboard.close(), bot.stop(), ...windows.map((window) => window.stop())]));

  async function send(url: string, body: unknown, method: 'POST' | 'PUT' = 'POST') {
    const response = await fetch(url, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, body: parseJson(text) as { id?: string; activityId?: string } };
  }
  const says = (key: string, conversation: string, more: object = {}) =>
    send(switchboard.endpointOf(key), {
      type: 'message',
      text: '<at>Datawijzer</at> hoeveel?',
      conversation: { id: conversation },
      ...more,
    });
  const post = (conversation: string, activity: object) =>
    send(`${switchboard.serviceUrl}/v3/conversations/${encodeURIComponent(conversation)}/activities`, activity);
  const shown = () =>
    windows.map(({ posted }) => posted.map(({ conversation, body }) => [conversation, body.text ?? 'card']));

  it('gives what a window sends a token, its own address and Dutch', async () => {
    await says('ann', 'a:ann', { locale: 'en-US', entities: [{ type: 'clientInfo', locale: 'en-US' }] });

    const [first] = received;
    assert.equal(first?.authorization, `Bearer token for ${switchboard.serviceUrl}`);
    assert.equal(first?.activity['serviceUrl'], switchboard.serviceUrl);
    assert.equal(first?.activity['locale'], 'nl-NL');
    assert.deepEqual(first?.activity['entities'], [{ type: 'clientInfo', locale: 'nl-NL' }]);
    assert.deepEqual(shown(), [[], [], []]);
  });

  it('takes no form from a web page', async () => {
    const response = await fetch(switchboard.endpointOf('ann'), { method: 'POST', body: 'x' });

    assert.equal(response.status, 415);
    assert.deepEqual(received, []);
  });

  it('sends the bot a file as the person of a window, and hands it out to who knows its address', async () => {
    const page = switchboard.filePageOf('bo');
    assert.match(await (await fetch(page)).text(), /Stuur een bestand als BO/);
    assert.equal((await fetch(page, { method: 'POST', body: 'x' })).status, 415, 'not from a form of another page');

    await send(page, { name: 'week.csv', base64: Buffer.from('indicator;waarde').toString('base64') });
    const activity = received[0]?.activity as {
      from: { aadObjectId: string };
      conversation: { id: string };
      attachments: { name: string; content: { downloadUrl: string } }[];
    };
    assert.deepEqual([activity.from.aadObjectId, activity.conversation.id], ['bo', 'a:bo']);
    const [file] = activity.attachments;
    assert.equal(file?.name, 'week.csv');
    assert.equal(await (await fetch(file?.content.downloadUrl ?? '')).text(), 'indicator;waarde');
    assert.equal((await fetch(`${switchboard.serviceUrl}/files/unknown`)).status, 404);
  });

  it('shows in the others what somebody asks in a channel, and the answer in all', async () => {
    const thread = `${channel};messageid=5`;
    await says('bo', thread);
    const answer = await post(thread, { type: 'message', text: '12' });

    assert.equal(received[0]?.activity.conversation?.id, thread);
    assert.equal(answer.status, 201);
    assert.deepEqual(shown(), [
      [
        [channel, 'BO: @Datawijzer hoeveel?'],
        [`${channel};messageid=1001`, '12'],
      ],
      [[thread, '12']],
      [
        [channel, 'BO: @Datawijzer hoeveel?'],
        [`${channel};messageid=3001`, '12'],
      ],
    ]);
  });

  it('shows in the others what somebody writes that is not for the bot', async () => {
    const said = switchboard.endpointOf('ann').replace('messages', 'said');
    await send(said, { conversationId: `${channel};messageid=5`, text: 'Wie kijkt ernaar?' });
    await send(said, { conversationId: 'a:ann', text: 'Voor mij alleen' });

    assert.deepEqual(received, []);
    assert.deepEqual(shown(), [[], [[channel, 'ANN: Wie kijkt ernaar?']], [[channel, 'ANN: Wie kijkt ernaar?']]]);
  });

  it('keeps one conversation of a thread that goes on in another window', async () => {
    const thread = `${channel};messageid=5`;
    await says('bo', thread);
    await says('ann', `${channel};messageid=1001`);

    assert.deepEqual(
      received.map(({ activity }) => activity.conversation?.id),
      [thread, thread],
    );
    assert.deepEqual(shown()[1], [[thread, 'ANN: @Datawijzer hoeveel?']]);
  });

  it('keeps a personal chat in the window of its person', async () => {
    await post('a:cy', { type: 'message', text: 'voor jou' });
    const opened = await send(`${switchboard.serviceUrl}/v3/conversations`, { members: [{ id: '29:bo' }] });

    assert.deepEqual(shown(), [[], [], [['a:cy', 'voor jou']]]);
    assert.deepEqual(opened.body, { id: 'a:bo' });
  });

  it('begins a thread in all windows, and updates its card in each under the id it has there', async () => {
    const { body } = await send(`${switchboard.serviceUrl}/v3/conversations`, {
      isGroup: true,
      channelData: { channel: { id: channel } },
      activity: { type: 'message', text: 'weekcijfer', attachments: [{}] },
    });
    assert.deepEqual(body, { id: `${channel};messageid=1001`, activityId: '1002' });
    const path = `${switchboard.serviceUrl}/v3/conversations/${encodeURIComponent(body.id ?? '')}/activities/1002`;
    await send(path, { type: 'message', text: 'weekcijfer', attachments: [{}, {}] }, 'PUT');

    for (const [index, { posted }] of windows.entries()) {
      const thread = `${channel};messageid=${index + 1}001`;
      assert.deepEqual(
        posted.map(({ method, conversation, activity }) => [method, conversation, activity]),
        [
          ['POST', channel, ''],
          ['POST', thread, ''],
          ['PUT', thread, `${index + 1}002`],
        ],
      );
      assert.deepEqual(posted[2]?.body, { type: 'message', attachments: [{}, {}] });
    }
  });

  it('tells the bot what card was pressed by the id that it knows', async () => {
    const { body } = await post(channel, { type: 'message', attachments: [{}] });
    await says('cy', `${channel};messageid=3001`, { type: 'invoke', replyToId: '3001' });

    assert.equal(received[0]?.activity['replyToId'], body.id);
    assert.equal(received[0]?.activity.conversation?.id, `${channel};messageid=${body.id}`);
  });

  it('tells the bot once that it was put in the team, and again when it was taken away between', async () => {
    for (const action of ['add', 'add', 'remove', 'add'])
      for (const key of ['ann', 'bo']) await says(key, channel, { type: 'installationUpdate', action });
    await says('ann', 'a:ann', { type: 'installationUpdate', action: 'add' });

    assert.deepEqual(
      received.map(({ activity }) => activity['action']),
      ['add', 'remove', 'add', 'add'],
    );
  });

  it('neither ends an idle connection of the bot nor uses one that the Playground may be ending', async () => {
    const response = await fetch(`${switchboard.serviceUrl}/v3/conversations/a%3Aann/activities`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ type: 'message', text: 'nog een' }),
    });

    assert.equal(response.headers.get('connection'), 'keep-alive');
    assert.equal(response.headers.get('keep-alive'), null, 'a time after which it is ended');
    assert.equal(windows[0]?.posted[0]?.connection, 'close');
  });
});
