import assert from 'node:assert/strict';
import type { Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { Address, Delivery } from '../../src/features/delivery/ports.ts';
import type { Settlement } from '../../src/features/delivery/settle.ts';
import { connector } from '../../src/teams/outbound/connector.ts';
import { credentialsFor } from '../../src/teams/outbound/credentials.ts';
import { toActivity } from '../../src/teams/outbound/message.ts';
import { sender } from '../../src/teams/outbound/sender.ts';
import { fakeAppId, startFakeTeams, type FakeTeams } from '../support/teams/fake-teams.ts';
import type { Fault } from '../support/teams/faults.ts';
import { answerJson, readText, serveLoopback } from '../support/teams/loopback.ts';

const credentials = credentialsFor(fakeAppId, { kind: 'local' });

type Part = { content?: Uint8Array; conversationId?: string; to?: Address['to']; attempts?: number };

function aDelivery(serviceUrl: string, conversationId: string, part: Part = {}): Delivery {
  const { content = Buffer.from('{"type":"message","text":"Er zijn 12 meldingen."}'), attempts = 1 } = part;
  const { to = { kind: 'conversation', conversationId } } = part;
  return { id: '1.1', attempts, content, address: { serviceUrl, botId: '28:bot', to } };
}

function senderTo(serviceUrl: string, part: Partial<Parameters<typeof sender>[0]> = {}) {
  return sender({
    ask: connector(),
    token: () => credentials.getToken(),
    serviceOrigins: [new URL(serviceUrl).origin],
    onAttempt: () => {},
    ...part,
  });
}

describe('one send to Teams', () => {
  let teams: FakeTeams;
  beforeEach(async () => {
    teams = await startFakeTeams();
  });
  afterEach(() => teams.stop());

  const chat = () => teams.personalChat(teams.people.policyOfficer).id;
  const posts = () => teams.ledger.accepted.length + teams.ledger.refused.length;

  async function sent(part: Part = {}): Promise<Settlement> {
    const outcome = await senderTo(teams.serviceUrl)(aDelivery(teams.serviceUrl, part.conversationId ?? chat(), part));
    // Whatever would be done behind our back has its chance to happen.
    await new Promise((resolve) => setTimeout(resolve, 100));
    return outcome;
  }

  it('that is taken is sent, with the id that Teams gave it', async () => {
    const outcome = await sent();

    assert.deepEqual(outcome, {
      state: 'sent',
      place: { conversationId: chat(), messageId: teams.ledger.accepted[0]?.activityId },
    });
    assert.equal(posts(), 1);
    teams.assertClean();
  });

  const uncertain = (reason: string) => ({ state: 'uncertain', reason });
  const failed = (reason: string, endsConversation = false) => ({ state: 'failed', reason, endsConversation });
  const table: readonly (readonly [string, Fault, object])[] = [
    ...([408, 500, 502, 503, 504] as const).flatMap((status) =>
      [true, false].map(
        (accepted) =>
          [
            `that ends in ${status} and was ${accepted ? '' : 'not '}taken`,
            { kind: 'server-error', status, accepted, retryAfterSeconds: 0 },
            uncertain('server-error'),
          ] as const,
      ),
    ),
    ['that is cut off after it was taken', { kind: 'cut', moment: 'after' }, uncertain('cut')],
    ['that is cut off before it was taken', { kind: 'cut', moment: 'before' }, uncertain('cut')],
    ['that is cut off in the middle of the answer', { kind: 'cut', moment: 'mid-answer' }, uncertain('cut')],
    ['that is blocked by the person', { kind: 'writes-blocked' }, failed('blocked', true)],
    ['to a conversation that is gone', { kind: 'conversation-gone' }, failed('gone')],
  ];
  for (const [name, fault, expected] of table)
    it(`${name} is posted once and settled as ${JSON.stringify(expected)}`, async () => {
      teams.faults.inject(fault, { times: 5 });

      assert.deepEqual(await sent(), expected);
      assert.equal(posts(), 1);
    });

  const later: readonly (readonly [string, Fault, number, number])[] = [
    ['with a time to wait', { kind: 'throttled', retryAfterSeconds: 7 }, 7_000, 7_000],
    ['with no time to wait', { kind: 'throttled' }, 750, 1_250],
    ['with no time to wait at all', { kind: 'throttled', retryAfterSeconds: 0 }, 750, 1_250],
    ['by a precondition', { kind: 'precondition' }, 750, 1_250],
  ];
  for (const [name, fault, least, most] of later)
    it(`that is put off ${name} is posted once and waits that long`, async () => {
      teams.faults.inject(fault, { times: 5 });
      const outcome = await sent();

      assert.equal(outcome.state, 'pending');
      assert.ok(outcome.state === 'pending' && outcome.reason === 'busy');
      assert.ok(outcome.afterMs >= least && outcome.afterMs <= most, `waits ${outcome.afterMs} ms`);
      assert.equal(posts(), 1);
    });

  it('that is put off for the sixth time is given up', async () => {
    teams.faults.inject({ kind: 'throttled' });

    assert.deepEqual(await sent({ attempts: 6 }), failed('gave-up'));
  });

  it('that is too large is posted once and failed', async () => {
    assert.deepEqual(
      await sent({ content: Buffer.from(JSON.stringify({ type: 'message', text: 'a'.repeat(120_000) })) }),
      failed('too-large'),
    );
    assert.equal(posts(), 1);
  });

  it('to a conversation that nobody knows is posted once and failed', async () => {
    assert.deepEqual(await sent({ conversationId: 'a:never' }), failed('gone'));
    assert.equal(posts(), 1);
  });

  it('to a service that is not there is tried again later', async () => {
    const { serviceUrl } = teams;
    const to = chat();
    await teams.stop();
    const outcome = await senderTo(serviceUrl)(aDelivery(serviceUrl, to));
    teams = await startFakeTeams();

    assert.ok(outcome.state === 'pending' && outcome.reason === 'unreachable');
  });

  it('to a service that is not on the list is never posted', async () => {
    const send = senderTo(teams.serviceUrl, { serviceOrigins: ['https://smba.trafficmanager.net'] });

    assert.deepEqual(await send(aDelivery(teams.serviceUrl, chat())), failed('rejected'));
    assert.equal(posts(), 0);
  });

  it('without a token of our own is never posted', async () => {
    const send = senderTo(teams.serviceUrl, { token: () => Promise.reject(new Error('no token')) });
    const outcome = await send(aDelivery(teams.serviceUrl, chat()));

    assert.ok(outcome.state === 'pending' && outcome.reason === 'unreachable');
    assert.equal(posts(), 0);
  });

  it('ends within ten seconds when Teams, or whoever gives out our token, never answers', async function () {
    this.timeout(15_000);
    teams.faults.inject({ kind: 'silent', accepted: true });
    const startedAt = Date.now();
    const timed = async (work: Promise<Settlement>) => ({ ...(await work), tookMs: Date.now() - startedAt });
    const tooLong = new Promise<Settlement>((resolve) => {
      setTimeout(resolve, 10_500, { state: 'pending', reason: 'gave-up', afterMs: 0 });
    });
    const noToken = senderTo(teams.serviceUrl, { token: () => new Promise(() => {}) });
    const [silent, tokenless] = await Promise.all([
      timed(senderTo(teams.serviceUrl)(aDelivery(teams.serviceUrl, chat()))),
      timed(Promise.race([noToken(aDelivery(teams.serviceUrl, chat())), tooLong])),
    ]);

    assert.deepEqual([silent.state, 'reason' in silent && silent.reason], ['uncertain', 'timeout']);
    assert.ok(silent.tookMs < 10_000, `a post took ${silent.tookMs} ms`);
    assert.ok(tokenless.tookMs < 10_000, 'a token that never comes holds the turn');
  });

  for (const status of [301, 302, 303, 307, 308])
    it(`does not follow a redirect ${status} with our token`, async () => {
      const seen: string[] = [];
      const elsewhere = await serveLoopback(async (request, response) => {
        seen.push(`elsewhere ${request.headers.authorization ?? ''}`);
        answerJson(response, 200, { id: 'x' });
      });
      const redirecting = await serveLoopback(async (request, response) => {
        await readText(request);
        seen.push('here');
        answerJson(response, status, {}, { location: `${elsewhere.url}/v3/conversations/a/activities` });
      });
      try {
        const outcome = await senderTo(redirecting.url)(aDelivery(`${redirecting.url}/`, 'a:1'));
        assert.deepEqual(seen, ['here']);
        assert.notEqual(outcome.state, 'sent');
      } finally {
        await redirecting.stop();
        await elsewhere.stop();
      }
    });

  it('waits until the date that Teams names', async () => {
    const at = new Date(Date.now() + 60_000).toUTCString();
    const busy = await serveLoopback(async (request, response) => {
      await readText(request);
      answerJson(response, 429, {}, { 'retry-after': at });
    });
    try {
      const outcome = await senderTo(busy.url)(aDelivery(`${busy.url}/`, 'a:1'));
      assert.ok(outcome.state === 'pending' && outcome.afterMs > 55_000, JSON.stringify(outcome));
    } finally {
      await busy.stop();
    }
  });

  it('keeps citations on the wire, and the label that a model wrote the text', async () => {
    const message = toActivity({
      text: 'Het aantal steeg [1].',
      citations: [{ title: 'Definitie', url: 'https://voorbeeld.example/definitie', says: 'Wat er geteld wordt.' }],
      isAiGenerated: true,
    });
    await sent({ content: Buffer.from(JSON.stringify(message)) });

    const [entry] = teams.ledger.accepted;
    assert.deepEqual(entry?.activity?.entities, message['entities']);
    assert.deepEqual(entry?.activity?.from, { id: '28:bot' });
    teams.assertClean();
  });

  it('keeps a quoted reply on the wire', async () => {
    const message = toActivity({ text: 'Ja.', quotes: { messageId: '1700000000000', preview: 'Is dat veel?' } });
    await sent({ content: Buffer.from(JSON.stringify(message)) });

    const [entry] = teams.ledger.accepted;
    assert.deepEqual(entry?.activity?.entities, message['entities']);
    teams.assertClean();
  });

  describe('to a channel', () => {
    const channel = () => teams.channel('Weekcijfers').id;
    const post = () => sent({ to: { kind: 'channel', conversationId: channel() } });
    const words = Buffer.from('{"type":"message","text":"Week 46, verbeterd."}');

    async function update(fault?: Fault): Promise<Settlement> {
      const posted = await post();
      assert.ok(posted.state === 'sent');
      if (fault) teams.faults.inject(fault);
      return sent({ to: { kind: 'update', ...posted.place }, content: words });
    }

    it('starts a thread that is named after the message', async () => {
      const posted = await post();

      const messageId = teams.ledger.accepted[0]?.activityId;
      assert.deepEqual(posted, {
        state: 'sent',
        place: { conversationId: `${channel()};messageid=${messageId}`, messageId },
      });
      assert.equal(teams.ledger.accepted[0]?.operation, 'send');
    });

    it('puts an update in the place of what stood there', async () => {
      assert.equal((await update()).state, 'sent');

      assert.deepEqual(
        teams.visible(channel()).map(({ activity }) => activity?.text),
        ['Week 46, verbeterd.'],
      );
    });

    it('tries an update again of which nobody knows whether it was taken', async () => {
      const settled = await update({ kind: 'server-error', status: 502, accepted: true });

      assert.ok(settled.state === 'pending', JSON.stringify(settled));
    });

    it('takes a message that is gone for no more than that', async () => {
      const conversationId = `${channel()};messageid=1`;
      assert.deepEqual(await sent({ to: { kind: 'update', conversationId, messageId: '1' } }), failed('gone'));
    });
  });

  describe('to somebody the bot has no chat with', () => {
    const account = () => ({
      kind: 'account' as const,
      accountId: teams.people.champion.id,
      tenantId: teams.people.champion.tenantId,
    });

    it('opens the chat and posts there', async () => {
      const outcome = await sent({ to: account() });

      const { id } = teams.personalChat(teams.people.champion);
      assert.ok(outcome.state === 'sent');
      assert.equal(outcome.place.conversationId, id);
      assert.deepEqual(
        teams.ledger.accepted.map(({ operation }) => operation),
        ['create', 'send'],
      );
    });

    it('tries again when nobody knows whether the chat was opened: nothing was posted yet', async () => {
      teams.faults.inject({ kind: 'cut', moment: 'after' });

      const outcome = await sent({ to: account() });

      assert.ok(outcome.state === 'pending', JSON.stringify(outcome));
      assert.deepEqual(
        teams.ledger.accepted.map(({ operation }) => operation),
        ['create'],
      );
    });
  });

  it('that has nowhere to go is failed', async () => {
    const send = senderTo(teams.serviceUrl);

    assert.deepEqual(await send({ ...aDelivery(teams.serviceUrl, chat()), address: null }), failed('gone'));
  });
});

describe('a connection to Teams', () => {
  const request = (url: string) => ({ method: 'POST', url, token: 'local', body: Buffer.from('{}') }) as const;

  it('is used again, and closed by us before anybody in between can forget it', async function () {
    this.timeout(60_000);
    const sockets = new Set<unknown>();
    const server = await serveLoopback(async (incoming, response) => {
      sockets.add(incoming.socket);
      await readText(incoming);
      answerJson(response, 201, { id: '1' });
    });
    let closedAfterMs = Number.NaN;
    try {
      const ask = connector({ idleMs: 300 });
      await ask(request(server.url));
      const [socket] = sockets as Set<Socket>;
      const began = performance.now();
      socket?.once('close', () => (closedAfterMs = performance.now() - began));
      await ask(request(server.url));
      assert.equal(sockets.size, 1);
      await delay(900);
      assert.ok(closedAfterMs < 900, `${closedAfterMs}`);
      assert.equal((await ask(request(server.url))).kind, 'answered');
      ask.close();
    } finally {
      await server.stop();
    }
  });

  it('that never was leaves nothing behind, also when it hangs', async () => {
    const refused = await connector()(request('http://127.0.0.1:1/'));
    // TEST-NET-1 (RFC 5737): no host answers there.
    const hanging = await connector({ withinMs: 200 })(request('http://192.0.2.1:9/'));

    assert.deepEqual([refused, hanging], [{ kind: 'not-sent' }, { kind: 'not-sent' }]);
  });
});
