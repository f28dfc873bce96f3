import assert from 'node:assert/strict';
import { after, beforeEach, describe, it } from 'mocha';
import { connectorCalls } from './bare-bot.ts';
import { startFakeTeams, type FakeTeams } from './fake-teams.ts';
import { createFaults, lyingConnector, type Fault } from './faults.ts';
import { message } from './samples.ts';

describe('a connector with faults', () => {
  let teams: FakeTeams;
  beforeEach(async () => {
    await teams?.stop();
    teams = await startFakeTeams();
  });
  after(() => teams.stop());

  const chat = () => teams.personalChat(teams.people.policyOfficer);
  async function sentUnder(fault: Fault) {
    teams.faults.inject(fault);
    const answer = await connectorCalls(teams.serviceUrl).send(chat(), message());
    return { status: answer.status, retryAfter: answer.headers['retry-after'], taken: teams.ledger.accepted.length };
  }

  const cases: [string, Fault, { status: number; retryAfter: string | undefined; taken: number }][] = [
    ['throttles with a time', { kind: 'throttled', retryAfterSeconds: 3 }, { status: 429, retryAfter: '3', taken: 0 }],
    ['throttles without a time', { kind: 'throttled' }, { status: 429, retryAfter: undefined, taken: 0 }],
    ['answers 412', { kind: 'precondition' }, { status: 412, retryAfter: undefined, taken: 0 }],
    ['answers 403', { kind: 'writes-blocked' }, { status: 403, retryAfter: undefined, taken: 0 }],
    ['answers 404', { kind: 'conversation-gone' }, { status: 404, retryAfter: undefined, taken: 0 }],
    [
      'answers 503 without taking it',
      { kind: 'server-error', status: 503, accepted: false, retryAfterSeconds: 1 },
      { status: 503, retryAfter: '1', taken: 0 },
    ],
    [
      'takes it and answers 500',
      { kind: 'server-error', status: 500, accepted: true },
      { status: 500, retryAfter: undefined, taken: 1 },
    ],
    [
      'takes it and answers 502',
      { kind: 'server-error', status: 502, accepted: true },
      { status: 502, retryAfter: undefined, taken: 1 },
    ],
    ['cuts before taking it', { kind: 'cut', moment: 'before' }, { status: 0, retryAfter: undefined, taken: 0 }],
    ['takes it and cuts', { kind: 'cut', moment: 'after' }, { status: 0, retryAfter: undefined, taken: 1 }],
    ['takes it and never answers', { kind: 'silent', accepted: true }, { status: 0, retryAfter: undefined, taken: 1 }],
    ['never answers at all', { kind: 'silent', accepted: false }, { status: 0, retryAfter: undefined, taken: 0 }],
    ['takes it and answers late', { kind: 'slow', delayMs: 30 }, { status: 201, retryAfter: undefined, taken: 1 }],
  ];
  for (const [name, fault, outcome] of cases) {
    it(name, async () => assert.deepEqual(await sentUnder(fault), outcome));
  }

  it('takes it and cuts in the middle of the answer', async () => {
    assert.deepEqual((await sentUnder({ kind: 'cut', moment: 'mid-answer' })).taken, 1);
  });

  it('writes down every fault beside the truth', async () => {
    await sentUnder({ kind: 'cut', moment: 'before' });
    await sentUnder({ kind: 'cut', moment: 'after' });

    assert.deepEqual(
      teams.ledger.refused.map(({ rule, status }) => [rule, status]),
      [['fault', 0]],
    );
    assert.equal(teams.ledger.accepted[0]?.fault, 'cut');
  });

  it('still refuses what no Teams would take', async () => {
    teams.faults.inject({ kind: 'server-error', status: 500, accepted: true });

    const { status } = await connectorCalls(teams.serviceUrl).send(chat(), { type: 'message' });

    assert.deepEqual([status, teams.ledger.accepted.length], [400, 0]);
  });

  it('is gone after as many requests as asked for', async () => {
    teams.faults.inject({ kind: 'precondition' }, { times: 2 });
    const { send } = connectorCalls(teams.serviceUrl);
    const statuses = [];
    for (let index = 0; index < 3; index += 1) statuses.push((await send(chat(), message())).status);

    assert.deepEqual(statuses, [412, 412, 201]);
  });

  it('leaves reading alone unless it was meant for it', async () => {
    teams.faults.inject({ kind: 'precondition' });
    const { send, members } = connectorCalls(teams.serviceUrl);

    assert.deepEqual([(await members(chat())).status, (await send(chat(), message())).status], [200, 412]);
  });

  it('meets only the requests it was meant for', async () => {
    teams.faults.inject({ kind: 'precondition' }, { when: ({ operation }) => operation === 'reply' });
    const { send, reply, members } = connectorCalls(teams.serviceUrl);
    const sent = await send(chat(), message());
    const read = await members(chat());
    const replied = await reply(chat(), '1', message());

    assert.deepEqual([sent.status, read.status, replied.status], [201, 200, 412]);
  });

  it('repeats a storm exactly from its seed, and calms down', () => {
    const draws = (seed: number) => {
      const faults = createFaults();
      faults.storm(seed);
      return Array.from({ length: 200 }, () => faults.draw({ operation: 'send' }));
    };

    assert.deepEqual(draws(7), draws(7));
    assert.notDeepEqual(draws(7), draws(8));
    const faults = createFaults();
    faults.storm(7);
    faults.calm();
    assert.equal(faults.draw({ operation: 'send' }), undefined);
  });

  it('storms with the shares it was given', () => {
    const faults = createFaults();
    faults.storm(1);
    const kinds = Array.from({ length: 20_000 }, () => faults.draw({ operation: 'send' })?.kind ?? 'none');

    const expected = 1 - lyingConnector.reduce((sum, { share }) => sum + share, 0);
    const calm = kinds.filter((kind) => kind === 'none').length / kinds.length;
    assert.ok(Math.abs(calm - expected) < 0.02, `${calm} instead of ${expected}`);
  });
});
