import assert from 'node:assert/strict';
import { mock } from 'node:test';
import fc from 'fast-check';
import type { Settlement } from '../../src/features/conversation/delivery.ts';
import type { Delivery } from '../../src/features/conversation/ports.ts';
import { connector } from '../../src/teams/outbound/connector.ts';
import { credentialsFor } from '../../src/teams/outbound/credentials.ts';
import { pace } from '../../src/teams/outbound/pace.ts';
import { sender } from '../../src/teams/outbound/sender.ts';
import { fakeAppId, startFakeTeams, type FakeTeams } from '../support/teams/fake-teams.ts';
import type { Fault } from '../support/teams/faults.ts';
import { answerJson, readText, serveLoopback } from '../support/teams/loopback.ts';

const credentials = credentialsFor(fakeAppId, { kind: 'local' });
const unhurried = () => Promise.resolve(0);

type Part = { activity?: Delivery['outgoing']['activity']; conversationId?: string; attempts?: number };

function aDelivery(serviceUrl: string, conversationId: string, part: Part = {}): Delivery {
  const { activity = Buffer.from('{"type":"message","text":"Er zijn 12 meldingen."}'), attempts = 1 } = part;
  const outgoing = { conversationId, activity, purpose: 'answer' as const };
  return { id: '1.1', attempts, outgoing, serviceUrl };
}

function senderTo(serviceUrl: string, part: Partial<Parameters<typeof sender>[0]> = {}) {
  return sender({
    post: connector(credentials),
    prepare: () => credentials.getToken(),
    pace: unhurried,
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
    // Whatever the SDK would do behind our back has its chance to happen.
    await new Promise((resolve) => setTimeout(resolve, 100));
    return outcome;
  }

  it('that is taken is sent, with the id that Teams gave it', async () => {
    const outcome = await sent();

    assert.deepEqual(outcome, { state: 'sent', messageId: teams.ledger.accepted[0]?.activityId });
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
      await sent({ activity: Buffer.from(JSON.stringify({ type: 'message', text: 'a'.repeat(120_000) })) }),
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
    const send = senderTo(teams.serviceUrl, { prepare: () => Promise.reject(new Error('no token')) });
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
    const noToken = senderTo(teams.serviceUrl, { prepare: () => new Promise(() => {}) });
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
});

describe('the pace of sending', () => {
  afterEach(() => mock.timers.reset());

  interface Send {
    readonly atMs: number;
    readonly conversation: string;
  }

  /** Everybody who wants to send asks, waits as long as he is told, and asks again, on a clock of the test's own. */
  async function sendAll(wanted: readonly Send[], sendsPerSecond: number): Promise<Send[]> {
    mock.timers.enable({ apis: ['Date', 'setTimeout'], now: 1_000_000 });
    try {
      const ask = pace(sendsPerSecond);
      const waiting = wanted.map((one) => ({ ...one, dueMs: one.atMs }));
      const done: Send[] = [];
      let nowMs = 0;
      while (waiting.length > 0) {
        waiting.sort((left, right) => left.dueMs - right.dueMs);
        const [first] = waiting;
        if (!first) break;
        mock.timers.tick(Math.max(0, first.dueMs - nowMs));
        nowMs = Math.max(nowMs, first.dueMs);
        const waitMs = await ask(first.conversation);
        if (waitMs > 0) first.dueMs = nowMs + waitMs;
        else {
          waiting.shift();
          done.push({ atMs: nowMs, conversation: first.conversation.split(';')[0] ?? '' });
        }
      }
      return done;
    } finally {
      mock.timers.reset();
    }
  }

  function mostWithin(sends: readonly Send[], windowMs: number): number {
    const times = sends.map(({ atMs }) => atMs).sort((left, right) => left - right);
    let from = 0;
    return times.reduce((most, at, index) => {
      while ((times[from] ?? 0) <= at - windowMs) from += 1;
      return Math.max(most, index - from + 1);
    }, 0);
  }

  const limits = [
    [1_000, 7],
    [2_000, 8],
    [30_000, 60],
    [3_600_000, 1_800],
  ] as const;

  const load = fc.array(
    fc.record({
      atMs: fc.integer({ min: 0, max: 90_000 }),
      conversation: fc.constantFrom('19:a', '19:a;messageid=1', '19:a;messageid=2', 'a:b'),
    }),
    { minLength: 1, maxLength: 120 },
  );

  it('stays within every limit of a conversation, threads together, in every window', () =>
    fc.assert(
      fc.asyncProperty(load, async (wanted) => {
        const sends = await sendAll(wanted, 10_000);
        assert.equal(sends.length, wanted.length);
        for (const conversation of ['19:a', 'a:b'])
          for (const [windowMs, most] of limits) {
            const found = mostWithin(
              sends.filter((send) => send.conversation === conversation),
              windowMs,
            );
            assert.ok(found <= most, `${found} within ${windowMs} ms in ${conversation}`);
          }
      }),
      { numRuns: 60 },
    ));

  it('stays within every limit of a conversation for hours of one message after the other', async () => {
    mock.timers.enable({ apis: ['Date', 'setTimeout'], now: 1_000_000 });
    const ask = pace(10_000);
    const sends: Send[] = [];
    while (sends.length < 2_000) {
      const waitMs = await ask('a:b');
      if (waitMs > 0) mock.timers.tick(waitMs);
      else sends.push({ atMs: Date.now(), conversation: 'a:b' });
    }

    for (const [windowMs, most] of limits) {
      const found = mostWithin(sends, windowMs);
      assert.ok(found <= most && found > most / 4, `${found} within ${windowMs} ms`);
    }
  });

  it('stays within what may be sent per second in all conversations together, in every window', async () => {
    const wanted = Array.from({ length: 300 }, (_, index) => ({
      // Just before a window ends and just after the next begins.
      atMs: index === 0 ? 0 : index < 30 ? 990 : 1_005 + index,
      conversation: `a:${index}`,
    }));
    const sends = await sendAll(wanted, 30);

    assert.ok(mostWithin(sends, 1_000) <= 30, `${mostWithin(sends, 1_000)} within a second`);
  });

  it('lets a first message go at once', async () => {
    assert.equal(await pace(30)('a:b'), 0);
  });

  it('does not let one busy conversation hold up another', async () => {
    const ask = pace(30);
    for (let count = 0; count < 10; count += 1) await ask('a:busy');

    assert.equal(await ask('a:quiet'), 0);
  });
});
