import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { nodes } from '../cards/nodes.ts';
import { answerTo } from '../support/conversation.ts';
import { activityCases, answeredCases } from './activities.ts';
import { bodyCases, requestCases, type HostileCase } from './bodies.ts';
import { head, speak } from './socket.ts';
import { assertNoInternals, startGuardedBot, type GuardedBot } from './traces.ts';

const fakeTenant = '00000000-0000-4000-8000-000000007e40';

async function trickle({ app, token }: GuardedBot) {
  const startedAt = Date.now();
  const timed = async (answer: ReturnType<typeof speak>) => ({ ...(await answer), tookMs: Date.now() - startedAt });
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${await token()}` };
  const sized = head('/api/messages', { ...headers, 'content-length': '100' });
  const [body, open] = await Promise.all([
    timed(speak({ url: app.url, head: sized, body: '{', patienceMs: 15_000 })),
    timed(speak({ url: app.url, head: head('/api/messages', headers), isHeadOpen: true, patienceMs: 16_000 })),
  ]);
  return { body, open };
}

describe('a hostile request', () => {
  let bot: GuardedBot;
  let trickled: ReturnType<typeof trickle>;
  before(async function () {
    this.timeout(60_000);
    bot = await startGuardedBot();
    // It takes long, so it goes on while the others are tried.
    trickled = trickle(bot);
  });
  after(() => bot.stop());

  async function isRefused({ status, send }: HostileCase): Promise<void> {
    const before = await bot.traces();
    const logged = bot.log.length;
    const answer = await send(bot);
    const expected = typeof status === 'number' ? [status] : status;
    assert.ok(expected.includes(answer.status), `got ${answer.status} ${answer.text.slice(0, 200)}`);
    assertNoInternals(answer.text);
    assert.deepEqual(await bot.traces(), before);
    assert.deepEqual(bot.log.slice(logged), []);
    for (const method of ['GET', 'HEAD'])
      assert.equal((await bot.teams.raw({ url: `${bot.app.url}/healthz`, method })).status, 200);
  }

  describe('with a hostile body', () => {
    for (const one of bodyCases) it(`is refused: ${one.name}`, () => isRefused(one));
  });

  describe('at the door', () => {
    for (const one of requestCases) it(`is refused: ${one.name}`, () => isRefused(one));
  });

  describe('in the words of Teams', () => {
    for (const one of activityCases) it(`leaves nothing behind: ${one.name}`, () => isRefused(one));

    for (const { name, send } of answeredCases)
      it(`is answered: ${name}`, async () => {
        const mark = bot.teams.ledger.mark();

        assert.equal((await send(bot)).status, 200);

        await bot.teams.waitForMessage(bot.teams.personalChat(bot.teams.people.policyOfficer).id, undefined, {
          after: mark,
        });
      });
  });

  it('without a token is refused before a byte of its body is read', async () => {
    const answer = await speak({
      url: bot.app.url,
      head: head('/api/messages', { 'content-type': 'application/json', 'content-length': '104857600' }),
      flood: { bytes: 104_857_600, isChunked: false },
    });

    assert.equal(answer.status, 401);
    assert.ok(answer.sentBytes < 16_000_000, `${answer.sentBytes} bytes went in`);
  });

  it('that is too large is no longer read once that is known', async () => {
    const answer = await speak({
      url: bot.app.url,
      head: head('/api/messages', {
        'content-type': 'application/json',
        'transfer-encoding': 'chunked',
        authorization: `Bearer ${await bot.token()}`,
      }),
      flood: { bytes: 104_857_600, isChunked: true, isBlind: true },
    });

    // Whoever never looks up may miss the answer, because the connection ends under what he still sends.
    assert.ok([0, 413].includes(answer.status), `got ${answer.status}`);
    assert.ok(answer.sentBytes < 16_000_000, `${answer.sentBytes} bytes went in`);
  });

  it('is not taken for two when its body is refused unread', async () => {
    const inner = `${head('/healthz', {}, 'GET').join('\r\n')}\r\n\r\n`;
    const answer = await speak({
      url: bot.app.url,
      head: head('/api/messages', { 'content-type': 'application/json', 'content-length': String(inner.length) }),
      body: inner,
    });

    assert.equal(answer.status, 401);
    assert.equal(answer.text.split('HTTP/1.1').length, 2);
  });

  it('that trickles in, in its headers or in its body, ends within fifteen seconds', async function () {
    this.timeout(25_000);
    const { body, open } = await trickled;

    assert.equal(body.status, 408);
    assert.ok(body.tookMs < 13_000, `the body took ${body.tookMs} ms`);
    assert.ok(open.tookMs < 15_000, `the headers took ${open.tookMs} ms`);
  });

  it('cannot block the bot with the largest texts that are let in', async function () {
    this.timeout(60_000);
    const seeds = [
      'a',
      '1',
      '1 ',
      'a@',
      'a.',
      'mevrouw ',
      'Jan ',
      '06-',
      '\u0301',
      '<at>',
      '[1]',
      '\u200b',
      '12-',
      'straat 1 ',
      '(((',
      "'",
    ];
    for (const [index, seed] of seeds.entries()) {
      const text = seed.repeat(Math.floor(60_000 / Buffer.byteLength(seed)));
      const { administrator } = bot.teams.people;
      const conversation = bot.teams.groupChat(`Lange tekst ${index}`);
      // Of the processor, because a busy machine says nothing about the text.
      const from = process.cpuUsage();
      const { status } = await bot.teams.sayInGroup(administrator, conversation, text);
      assert.equal(status, 200, seed);
      await bot.teams.waitForMessage(conversation, () => true, { timeoutMs: 10_000 });
      const { user, system } = process.cpuUsage(from);
      const tookMs = (user + system) / 1_000;
      assert.ok(tookMs < 2_500, `${JSON.stringify(seed)} kept the bot busy for ${Math.round(tookMs)} ms`);
    }
  });
});

describe('an odd but honest message', () => {
  let bot: GuardedBot;
  before(async function () {
    this.timeout(60_000);
    bot = await startGuardedBot();
  });
  after(() => bot.stop());

  const oddities: readonly {
    readonly name: string;
    readonly text?: string;
    readonly part?: Record<string, unknown>;
  }[] = [
    { name: 'with NUL bytes', text: 'Wat is een \u0000mediaan?' },
    { name: 'with a lone surrogate', text: 'Wat is een mediaan \ud83d?' },
    { name: 'written from right to left', text: '\u202eWat is een mediaan?\u202c שלום' },
    { name: 'with emoji and zero-width characters', text: 'Wat\u200b is een mediaan 👩‍👩‍👧‍👦?' },
    { name: 'with letters of many marks', text: `Wat is een mediaan${'\u0301'.repeat(500)}?` },
    { name: 'that looks like SQL', text: "'; drop table inbox; --" },
    {
      name: 'that looks like a template',
      text: '${process.env.BOT_APP_PASSWORD} {{secret}} <script>alert(1)</script>',
    },
    { name: 'with a number beyond numbers', part: { value: null, replyToId: null, tooLarge: '1e309' } },
    { name: 'with a __proto__ among its fields', part: { ['__proto__']: { type: 'invoke' }, constructor: 1 } },
    { name: 'with 499 entities', part: { entities: Array.from({ length: 499 }, () => ({ type: 'a' })) } },
    { name: 'with a mention of nobody', part: { entities: [{ type: 'mention' }] } },
    {
      name: 'with a mention whose words are a number',
      part: { entities: [{ type: 'mention', text: 5, mentioned: { id: 'x' } }] },
    },
    {
      name: 'with an attachment at an address of the cloud',
      part: {
        attachments: [
          {
            contentType: 'application/vnd.microsoft.teams.file.download.info',
            contentUrl: 'http://169.254.169.254/',
            content: { downloadUrl: 'http://169.254.169.254/' },
          },
        ],
      },
    },
    { name: 'from a sender whose name runs from right to left', part: { fromName: '\u202egnp.exe\u200b' } },
    { name: 'in a locale that does not exist', part: { locale: 'xx-x-!!' } },
    { name: 'with a NUL in the id of the message', part: { id: '17\u0000\ud800' } },
  ];

  for (const [index, { name, text = 'Wat is een mediaan?', part = {} }] of oddities.entries())
    it(`is answered once: ${name}`, async () => {
      const { policyOfficer } = bot.teams.people;
      const conversation = bot.teams.groupChat(`Oneven ${index}`);
      const sound = bot.teams.activities.message({ person: policyOfficer, conversation }, text);
      const logged = bot.log.length;
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${await bot.token()}` };
      // JSON.stringify writes no number beyond numbers.
      const body = JSON.stringify({ ...sound, ...part }).replace('"1e309"', '1e309');
      const answer = await bot.teams.raw({ headers, body });

      assert.equal(answer.status, 200);
      await bot.teams.waitForMessage(conversation);
      assert.equal(bot.teams.visible(conversation).length, 1);
      assert.deepEqual(bot.log.slice(logged), []);
    });

  it('is answered once when it is replayed five times at the same moment', async () => {
    const conversation = bot.teams.groupChat('Herhaling');
    const sound = bot.teams.activities.message(
      { person: bot.teams.people.manager, conversation },
      'Wat is een mediaan?',
    );
    const answers = await Promise.all(Array.from({ length: 5 }, () => bot.teams.deliver(sound)));
    await bot.teams.waitForMessage(conversation);
    await bot.teams.deliver(sound);

    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200, 200, 200, 200],
    );
    assert.equal(bot.teams.visible(conversation).length, 1);
  });

  it('pressed with the nonce of somebody else in the same chat has no second effect', async () => {
    const conversation = bot.teams.groupChat('Andermans knop');
    const { manager, champion } = bot.teams.people;
    const data = { action: 'ask.follow-up', nonce: crypto.randomUUID(), question: 'Wat is een mediaan?' };
    const value = { action: { type: 'Action.Execute', verb: 'ask.follow-up', data }, trigger: 'manual' };
    const first = await bot.teams.invoke(manager, conversation, 'adaptiveCard/action', value);
    await bot.teams.waitForMessage(conversation);
    const second = await bot.teams.invoke(champion, conversation, 'adaptiveCard/action', value);

    assert.match(first.text, /Ik zoek het op/);
    assert.match(second.text, /al gevraagd/);
    assert.equal(bot.teams.visible(conversation).length, 1);
  });

  it('cannot settle an uncertain answer of another conversation', async () => {
    const { manager, champion } = bot.teams.people;
    const conversation = bot.teams.groupChat('Onzeker');
    bot.teams.faults.inject({ kind: 'server-error', status: 500, accepted: false });
    await bot.teams.sayInGroup(manager, conversation, 'Wat is een mediaan?');
    const uncertain = () =>
      bot.database.query.selectFrom('delivery').select(['id', 'attempts']).where('state', '=', 'uncertain').execute();
    while ((await uncertain()).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    const [row] = await uncertain();
    const data = {
      action: 'conversation.confirm-delivery',
      nonce: crypto.randomUUID(),
      deliveryId: `${row?.id}.${row?.attempts}`,
    };
    const value = { action: { type: 'Action.Execute', verb: 'x', data }, trigger: 'manual' };

    await bot.teams.invoke(champion, bot.teams.personalChat(champion), 'adaptiveCard/action', value);

    assert.equal((await uncertain()).length, 1);
  });

  it('is never a link, a picture or a mention of ours, whatever markup somebody writes in a channel', async () => {
    const { policyOfficer } = bot.teams.people;
    const channel = bot.teams.channel('Weekcijfers');
    const markup = '[klik hier](https://evil.example/x) <at>Iedereen</at> ![x](https://evil.example/y.png)';
    for (const text of ['wie weet iets van', 'hoe staat het met', 'welke gegevens zijn er over']) {
      const { activity } = await answerTo(
        bot,
        await bot.teams.sayInChannel(policyOfficer, channel, `${text} ${markup}`),
      );
      // What is read out is no markup, and what a button holds is not shown.
      const shown = nodes(activity).flatMap(({ type, text: words }) =>
        (type === 'TextBlock' || type === 'message') && typeof words === 'string' ? [words] : [],
      );
      assert.doesNotMatch(shown.join(), /(?<!\\)\]\(https:..evil|<(?:at|img)\b/);
    }
  });

  it('cannot erase what another person asked', async () => {
    const { policyOfficer, champion } = bot.teams.people;
    const conversation = bot.teams.personalChat(policyOfficer);
    await bot.teams.say(policyOfficer, 'Wat is een mediaan?');
    await bot.teams.waitForMessage(conversation);
    const before = await bot.traces();
    const data = {
      action: 'person.erase',
      nonce: crypto.randomUUID(),
      person: { tenantId: fakeTenant, id: policyOfficer.aadObjectId },
    };
    const value = { action: { type: 'Action.Execute', verb: 'x', data }, trigger: 'manual' };

    const answer = await bot.teams.invoke(champion, bot.teams.personalChat(champion), 'adaptiveCard/action', value);

    assert.equal(answer.status, 200);
    assert.equal((await bot.traces())['answer'], before['answer']);
  });
});

describe('20,000 forged tokens', () => {
  it('with as many issuers, keys and tenants leave no memory in use and call nobody', async function () {
    this.timeout(90_000);
    const script = fileURLToPath(new URL('forged-tokens.ts', import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', script, '20000']);
    const outcome = JSON.parse(stdout) as { statuses: Record<string, number>; grownBytes: number; fetches: number };

    // One in three names our issuer and a key that may be new: whether it is, nobody asks more than once in half a minute.
    assert.deepEqual(outcome.statuses, { 401: 13_333, 503: 6_667 });
    assert.ok(outcome.fetches <= 2, `${outcome.fetches} calls`);
    assert.ok(outcome.grownBytes < 6_000_000, `the heap grew by ${outcome.grownBytes} bytes`);
  });
});
