import assert from 'node:assert/strict';
import { failures } from '../support/azure-openai/failures.ts';
import { openDoor, type AtTheDoor } from './at-the-door.ts';

type Because = 'unavailable' | 'too-late' | 'filtered' | 'refused' | 'cut' | 'unusable';

/** What each failure leaves of an ask, and how often it is sent. */
const expected: Record<keyof typeof failures, readonly [Because, number]> = {
  'key refused (401)': ['unavailable', 1],
  'role missing (403)': ['unavailable', 1],
  'no such deployment (404)': ['unavailable', 1],
  'timed out there (408)': ['unavailable', 3],
  'busy, in milliseconds': ['unavailable', 3],
  'busy, in seconds': ['unavailable', 3],
  'busy until a date': ['unavailable', 1],
  'busy for long': ['unavailable', 1],
  'busy, and does not say': ['unavailable', 3],
  'failed (500)': ['unavailable', 3],
  'unavailable (503)': ['unavailable', 3],
  'prompt filtered': ['filtered', 1],
  'completion filtered': ['filtered', 1],
  'cut at the limit': ['cut', 1],
  refusal: ['refused', 1],
  'JSON that is none': ['unusable', 1],
  'JSON of another shape': ['unusable', 1],
  'no choice at all': ['unusable', 1],
  'HTML with 200': ['unusable', 1],
  'malformed body': ['unusable', 1],
  'empty body': ['unusable', 1],
  silent: ['too-late', 1],
  'silent body': ['too-late', 1],
  'half a body': ['too-late', 1],
  'broken off': ['unusable', 1],
  'connection lost': ['unavailable', 3],
  'connection lost in the body': ['unavailable', 3],
  'dripping body': ['too-late', 1],
};

const shortMs = 500;
let open: AtTheDoor | null = null;

async function opened(...own: Parameters<typeof openDoor>): Promise<AtTheDoor> {
  return (open = await openDoor(...own));
}

afterEach(async () => {
  assert.deepEqual(open?.azure.refusals ?? [], []);
  await open?.azure.stop();
  open = null;
});

describe('the door to the language model', () => {
  for (const api of ['v1', '2024-10-21', '2025-04-01-preview'])
    it(`gives one value in the shape that was asked for, over ${api}`, async () => {
      const { ask, azure, noted, spent } = await opened({}, { resource: { api } });

      assert.deepEqual(await ask(), { kind: 'given', value: { word: 'goed', sure: null } });
      assert.equal(azure.requests.length, 1);
      const [line] = noted;
      assert.deepEqual(
        { ...line, at: '', durationMs: 0 },
        {
          at: '',
          use: 'word',
          deployment: 'schrijver',
          outcome: 'given',
          sends: 1,
          tokensIn: line?.tokensIn,
          tokensOut: 7,
          durationMs: 0,
        },
      );
      assert.equal(spent(), (line?.tokensIn ?? 0) + 7, 'what the service counted');
    });

  for (const [name, [because, sends]] of Object.entries(expected))
    it(`leaves an answer as it is when the service does this: ${name}`, async () => {
      const { ask, azure, noted, warned } = await opened(because === 'too-late' ? { withinMs: shortMs } : {});
      azure.failAlways(failures[name as keyof typeof failures]);
      const began = performance.now();

      const given = await ask();

      assert.deepEqual(given, { kind: 'not-given', because });
      if (because === 'too-late')
        assert.ok(performance.now() - began < shortMs + 300, `${performance.now() - began} ms`);
      assert.equal(azure.requests.length, sends);
      assert.deepEqual(
        noted.map((line) => [line.outcome, line.sends]),
        [[because, sends]],
      );
      assert.doesNotMatch(JSON.stringify(warned), /signaal|a-key-of/);
    });

  for (const name of [
    'busy, in milliseconds',
    'failed (500)',
    'connection lost',
    'connection lost in the body',
  ] as const)
    it(`gets an answer after all when the service recovers from this: ${name}`, async () => {
      const { ask, azure } = await opened();
      azure.failNext(failures[name]);

      assert.equal((await ask()).kind, 'given');
      assert.equal(azure.requests.length, 2);
    });

  it('does not come back before it may', async () => {
    const { ask, azure } = await opened();
    azure.failNext(failures['busy, in seconds']);
    const began = performance.now();

    assert.equal((await ask()).kind, 'given');
    assert.ok(performance.now() - began >= 990);
  });

  it('asks nothing at all while an administrator has it off', async () => {
    const by = { tenantId: 'tenant-1', id: 'administrator' };
    const newest = { isOn: false, at: '2026-11-22T10:00:00Z', by };
    const { ask, door, azure, noted } = await opened({
      store: { newestSwitch: async () => newest, note: async () => assert.fail('nothing is marked') },
    });

    assert.equal(await door.isOn(), false);
    assert.deepEqual(await ask(), { kind: 'not-given', because: 'off' });
    assert.deepEqual(await door.embed({ person: null, texts: ['a'] }), { kind: 'not-given', because: 'off' });
    assert.equal(azure.requests.length + noted.length, 0);
  });

  it('asks nothing when the budget is spent', async () => {
    let spent = 0;
    const budget = {
      reserve: async () => false,
      settle: async (_day: string, _person: unknown, difference: number) => void (spent += difference),
    };
    const { ask, azure, noted } = await opened({ budget });

    assert.deepEqual(await ask(), { kind: 'not-given', because: 'budget' });
    assert.equal(azure.requests.length, 0);
    assert.deepEqual(
      noted.map(({ outcome, sends, tokensIn, tokensOut }) => [outcome, sends, tokensIn, tokensOut]),
      [['budget', 0, 0, 0]],
    );
    assert.equal(spent, 0, 'nothing was set aside, so nothing is given back');
  });

  it('gives back what was set aside for what was refused', async () => {
    const { ask, azure, spent } = await opened();
    azure.failNext(failures['key refused (401)']);
    await ask();

    assert.equal(spent(), 0);
  });

  it('keeps what was set aside for what may have been worked on', async () => {
    for (const [failure, withinMs] of [
      ['silent', 150],
      ['connection lost in the body', 5_000],
    ] as const) {
      const { ask, azure, spent } = await opened({ withinMs });
      azure.failAlways(failures[failure]);
      await ask();
      assert.ok(spent() > 0, failure);
      await azure.stop();
    }
  });

  it('leaves a service that keeps failing alone, tries it once after a while, and asks again when it works', async () => {
    let now = Date.parse('2026-11-22T10:00:00Z');
    const { ask, azure, door } = await opened({ now: () => now });
    azure.failAlways(failures['key refused (401)']);
    for (let times = 0; times < 3; times++) await ask();
    assert.equal(door.service(), 'resting');
    const before = azure.requests.length;
    assert.deepEqual(await ask(), { kind: 'not-given', because: 'unavailable' });
    assert.equal(azure.requests.length, before, 'it rests');

    now += 31_000;
    await ask();
    assert.equal(azure.requests.length, before + 1);
    now += 31_000;
    await ask();
    assert.equal(azure.requests.length, before + 1, 'it rests twice as long');

    azure.failAlways(null);
    now += 31_000;
    const both = await Promise.all([ask(), ask()]);
    assert.deepEqual(both.map(({ kind }) => kind).toSorted(), ['given', 'not-given'], 'one tries it');
    assert.equal((await ask()).kind, 'given');
    assert.equal(door.service(), 'asked');
  });

  it('leaves a service alone for as long as that asks, whatever it failed before', async () => {
    let now = Date.parse('2026-11-22T10:00:00Z');
    const { ask, azure } = await opened({ now: () => now });
    azure.failNext({ kind: 'status', status: 429, code: '429', headers: { 'retry-after': '120' } });
    await ask();
    now += 100_000;
    await ask();
    assert.equal(azure.requests.length, 1);
    now += 21_000;
    assert.equal((await ask()).kind, 'given');
  });

  it('stops when who asks stops', async () => {
    const { ask, azure } = await opened();
    azure.failAlways(failures.silent);
    const began = performance.now();

    const given = await ask(undefined, { signal: AbortSignal.timeout(100) });

    assert.deepEqual(given, { kind: 'not-given', because: 'too-late' });
    assert.ok(performance.now() - began < 600);
  });

  it('gives in when what it writes to does not answer', async () => {
    const { ask } = await opened({
      withinMs: 200,
      budget: { reserve: () => new Promise(() => {}), settle: async () => {} },
    });

    assert.deepEqual(await ask(), { kind: 'not-given', because: 'too-late' });
  });

  it('throws nothing when what it writes to fails, and keeps what it got', async () => {
    const fails = async () => {
      throw new Error('the database is gone');
    };
    const without = await opened({ store: { newestSwitch: fails, note: fails } });
    assert.deepEqual(await without.ask(), { kind: 'not-given', because: 'unavailable' });
    await without.azure.stop();

    const { ask } = await opened({ store: { newestSwitch: async () => null, note: fails } });
    assert.equal((await ask()).kind, 'given');
  });

  it('gives one vector per text, in their order', async () => {
    const { door, azure } = await opened();
    const given = await door.embed({ person: null, texts: ['bijstand in de wijk', 'afval', 'bijstand'] });

    assert.equal(given.kind, 'given');
    const [first = [], second = [], third = []] = given.kind === 'given' ? given.value : [];
    const near = (left: readonly number[], right: readonly number[]) =>
      left.reduce((sum, value, place) => sum + value * (right[place] ?? 0), 0);
    assert.ok(near(first, third) > near(second, third));
    assert.deepEqual(await door.embed({ person: null, texts: [] }), { kind: 'given', value: [] });
    assert.deepEqual(await door.embed({ person: null, texts: ['a', ''] }), { kind: 'not-given', because: 'unusable' });
    assert.equal(azure.requests.length, 1);
    for (const name of ['HTML with 200', 'malformed body', 'no choice at all', 'broken off'] as const) {
      azure.failNext(failures[name]);
      assert.deepEqual(await door.embed({ person: null, texts: ['a'] }), { kind: 'not-given', because: 'unusable' });
    }
  });
});

describe('what leaves by the door', () => {
  it('holds no personal data, no names it was told, no ids, and is JSON still', async () => {
    const { ask, door, azure } = await opened({ names: async () => ['Sanne de Vries', 'S. Bakker (voorbeeld)'] });
    const person = { tenantId: '22222222-2222-4222-8222-222222222222', id: '33333333-3333-4333-8333-333333333333' };
    const texts = [
      'Mail jan@gemeente.example of bel 06-12345678',
      'BSN 111222333, mevrouw Jansen, Dorpsstraat 12, 1234 AB Utrecht',
      'Vraag het sanne  de vries of S. Bakker (voorbeeld)',
      `in 19:abc123def456@thread.tacv2 door ${person.id} van 29:1abcdefghijklmnop`,
    ];
    await ask({ question: texts[0], evidence: texts, [texts[3] ?? '']: 1, bsn: 111222333, value: 42.5 }, { person });
    await door.embed({ person, texts });

    const left = azure.requests.map(({ text, url, headers }) => JSON.stringify({ text, url, headers })).join('\n');
    for (const secret of [
      'jan@',
      '12345678',
      '111222333',
      'Jansen',
      'Dorpsstraat',
      'Vries',
      'vries',
      'Bakker',
      'thread',
      '29:1',
      person.id,
      person.tenantId,
    ])
      assert.ok(!left.includes(secret), secret);
    const { messages } = JSON.parse(azure.requests[0]?.text ?? '') as { messages: { content: string }[] };
    const material = JSON.parse(messages[1]?.content ?? '') as { value: unknown; question: string };
    assert.equal(material.value, 42.5);
    assert.match(material.question, /^Mail \[e-mailadres\] of bel \[telefoonnummer\]$/);
    const times = 'Open van 8:30-16:30, 19:00-20:30uur en 8:30u-12:00u';
    await ask({ question: times });
    assert.ok(azure.requests.at(-1)?.text.includes(times), 'opening hours are no ids');
  });

  it('says nothing of this machine, and takes nothing from its environment', async () => {
    const loose = {
      OPENAI_BASE_URL: 'http://127.0.0.1:9/elsewhere',
      OPENAI_API_KEY: 'another-key-entirely',
      OPENAI_ORG_ID: 'another-organisation',
      OPENAI_PROJECT_ID: 'another-project',
      OPENAI_CUSTOM_HEADERS: 'X-Secret: leaked\napi-key: another-key-entirely',
      OPENAI_API_VERSION: '2023-05-15',
      AZURE_OPENAI_API_KEY: 'another-key-entirely',
      AZURE_OPENAI_ENDPOINT: 'http://127.0.0.1:9/elsewhere',
    };
    const before = { ...process.env };
    Object.assign(process.env, loose);
    try {
      for (const api of ['v1', '2024-10-21']) {
        const { ask, azure } = await opened({}, { resource: { api } });
        assert.equal((await ask()).kind, 'given', api);
        const [request] = azure.requests;
        assert.deepEqual(
          Object.keys(request?.headers ?? {}).toSorted(),
          [
            'accept',
            'accept-encoding',
            'accept-language',
            'api-key',
            'connection',
            'content-length',
            'content-type',
            'host',
            'sec-fetch-mode',
            'user-agent',
          ],
          api,
        );
        assert.doesNotMatch(JSON.stringify(request), /another|leaked|stainless/i);
        await azure.stop();
      }
    } finally {
      for (const name of Object.keys(loose)) if (before[name] === undefined) delete process.env[name];
    }
  });

  it('follows no redirect, which would take the key along', async () => {
    const { ask, azure } = await opened();
    azure.failAlways({ kind: 'status', status: 307, code: 'Moved', headers: { location: '/elsewhere' } });

    assert.deepEqual(await ask(), { kind: 'not-given', because: 'unavailable' });
    assert.ok(azure.requests.every(({ url }) => url === '/openai/v1/chat/completions'));
  });
});
