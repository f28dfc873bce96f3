import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { signingKeys, type SigningKeys } from '../../src/teams/inbound/signing-keys.ts';
import { tokenCheck } from '../../src/teams/inbound/token.ts';
import type { Database } from '../../src/storage/engine/database.ts';
import { startGuardedBot, type GuardedBot } from '../http/traces.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { openFresh } from '../support/database.ts';
import type { DeliverOptions } from '../support/teams/client.ts';
import { startIssuer, type IssuerHealth } from '../support/teams/issuer.ts';
import { serveLoopback, answerJson } from '../support/teams/loopback.ts';
import { newKey, publicJwk, type Deviation } from '../support/teams/tokens.ts';
import type { Json } from '../support/teams/wire.ts';

const isKey = (found: unknown) => typeof found === 'object';
const seconds = () => Math.floor(Date.now() / 1_000);

describe('a request with a token that is not in order', () => {
  let bot: GuardedBot;
  before(async function () {
    this.timeout(60_000);
    bot = await startGuardedBot();
  });
  after(() => bot.stop());

  async function isRefused(expected: number | readonly number[], token: DeliverOptions['token'], part: Json = {}) {
    const before = await bot.traces();
    const answer = await bot.teams.rawJson({ ...bot.message(), ...part }, token === undefined ? {} : { token });
    assert.ok([expected].flat().includes(answer.status), `got ${answer.status}`);
    assert.equal(answer.text, '');
    assert.deepEqual(await bot.traces(), before);
  }

  const refused: readonly (readonly [string, Deviation])[] = [
    ['of another issuer', 'wrong-issuer'],
    ['of the issuer of the emulator', 'emulator-issuer'],
    ['for another bot', 'wrong-audience'],
    ['that the bot itself sends to Teams', 'outbound-audience'],
    ['that ended 400 seconds ago', 'expired'],
    ['that begins in 400 seconds', 'not-yet-valid'],
    ['that never ends', 'no-expiry'],
    ['without a service URL', 'no-serviceurl'],
    ['signed with the key of a stranger', 'foreign-key'],
    ['without a key id', 'no-kid'],
    ['without a signature', 'alg-none'],
    ['signed with the public key as a secret', 'hs256-public-key'],
  ];
  for (const [name, deviation] of refused)
    it(`is refused with 401 and leaves no trace: ${name}`, () => isRefused(401, { deviation }));

  it('is told to come again and leaves no trace, with a key id that was not there when the keys were read just now', () =>
    isRefused(503, { deviation: 'unknown-kid' }));

  it('is refused with 401 and leaves no trace: none at all', () => isRefused(401, 'none'));

  for (const claims of [
    { serviceurl: '' },
    { iss: ['https://api.botframework.com'] },
    { iss: null },
    { exp: '9999999999' },
    { aud: [] },
  ])
    it(`is refused with 401 and leaves no trace: with ${JSON.stringify(claims)}`, () => isRefused(401, { claims }));

  it('is refused with 403 when it is for another service URL than the message', () =>
    isRefused(403, { deviation: 'foreign-serviceurl' }));

  it('is refused with 403 when its key is not endorsed for Teams', () =>
    isRefused(403, { deviation: 'unendorsed-key' }));

  it('is refused with 403 when it speaks for another channel that its key is endorsed for', () =>
    isRefused([401, 403], { deviation: 'unendorsed-key' }, { channelId: 'webchat' }));

  it('is refused with 403 when the message comes from a tenant that is not on the list', () =>
    isRefused(403, {}, { channelData: { tenant: { id: '00000000-0000-4000-8000-0000000ff000' } } }));

  it('is refused with 403 when the message names an empty service URL', async () =>
    isRefused([401, 403], await bot.token(), { serviceUrl: '' }));

  const schemes = [
    '',
    'Bearer',
    'Bearer ',
    'Basic dXNlcjpzZWNyZXQ=',
    'Bearer a.b',
    'Bearer a.b.c',
    'Bearer e30.e30.e30',
    'Negotiate',
  ];
  for (const authorization of schemes)
    it(`is refused with 401 and leaves no trace: the header ${JSON.stringify(authorization)}`, () =>
      isHeaderRefused(authorization));

  it('is refused with 401 and leaves no trace: of more than 8 kB', () =>
    isHeaderRefused(`Bearer a.${'b'.repeat(8_200)}.c`));

  it('is refused with 401 and leaves no trace: two tokens', async () =>
    isHeaderRefused(`Bearer ${await bot.token()}, Bearer ${await bot.token()}`));

  it('is refused with 401 and leaves no trace: a token whose payload was changed', async () => {
    const [header, payload = '', signature] = (await bot.token()).split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Json;
    const changed = Buffer.from(JSON.stringify({ ...claims, exp: seconds() + 999_999 })).toString('base64url');
    await isHeaderRefused(`Bearer ${header}.${changed}.${signature}`);
  });

  async function isHeaderRefused(authorization: string): Promise<void> {
    const before = await bot.traces();
    const headers = { 'content-type': 'application/json', authorization };
    const answer = await bot.teams.raw({ headers, body: JSON.stringify(bot.message()) });
    assert.equal(answer.status, 401);
    assert.equal(answer.text, '');
    assert.deepEqual(await bot.traces(), before);
  }

  it('is let in when it ended four minutes ago, because clocks differ', async () => {
    const typing = { ...bot.message(), type: 'typing' };
    const claims = { nbf: seconds() - 4_000, exp: seconds() - 240 };
    assert.equal((await bot.teams.rawJson(typing, { token: { claims } })).status, 200);
  });
});

describe('the keys of the channel over HTTP', () => {
  let database: Database;
  let bot: TestBot;
  before(async function () {
    this.timeout(60_000);
    database = await openFresh('PGlite');
  });
  after(() => database.close());
  beforeEach(async () => {
    bot = await startTestBot(database, { sample: false });
  });
  afterEach(() => bot.stop());

  const typing = () => {
    const { policyOfficer } = bot.teams.people;
    const where = { person: policyOfficer, conversation: bot.teams.personalChat(policyOfficer) };
    return { ...bot.teams.activities.message(where, 'x'), type: 'typing' };
  };
  const knock = async () => (await bot.teams.rawJson(typing())).status;

  for (const kind of ['down', 'cut', 'garbage', 'silent'] as const)
    it(`can be had later when the endpoint is ${kind} at the start: 503 until then, without a restart`, async function () {
      this.timeout(15_000);
      bot.teams.issuer.become({ kind });
      const startedAt = Date.now();
      assert.equal(await knock(), 503);
      assert.ok(Date.now() - startedAt < 3_500);

      bot.teams.issuer.become({ kind: 'up' });
      let status = 503;
      while (status === 503 && Date.now() - startedAt < 12_000) {
        await new Promise((resolve) => setTimeout(resolve, 200));
        status = await knock();
      }
      assert.equal(status, 200);
      assert.equal(await knock(), 200);
    });

  it('are read once for fifty cold requests', async () => {
    bot.teams.issuer.become({ kind: 'slow', delayMs: 200 });
    const statuses = await Promise.all(Array.from({ length: 50 }, knock));

    assert.deepEqual([...new Set(statuses)], [200]);
    assert.deepEqual({ ...bot.teams.issuer.fetches }, { metadata: 1, keys: 1 });
  });

  it('stay in use when the endpoint goes down later', async () => {
    assert.equal(await knock(), 200);
    bot.teams.issuer.become({ kind: 'down' });

    assert.deepEqual(
      await Promise.all(Array.from({ length: 10 }, knock)),
      Array.from({ length: 10 }, () => 200),
    );
  });
});

describe('signing keys', () => {
  const hour = 3_600_000;
  let issuer: Awaited<ReturnType<typeof startIssuer>>;
  let at: number;
  const now = () => at;
  const ignore = () => {};
  beforeEach(async () => {
    issuer = await startIssuer();
    at = Date.now();
  });
  afterEach(() => issuer.stop());

  async function publishedKids(): Promise<string[]> {
    const { keys } = (await (await fetch(issuer.keysUrl)).json()) as { keys: { kid: string }[] };
    return keys.map(({ kid }) => kid);
  }
  const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

  it('know a new key within half a minute after they were asked for it in vain', async () => {
    const keys = signingKeys(issuer.metadataUrl, ignore, now);
    const [old = ''] = await publishedKids();
    assert.ok(isKey(await keys.find(old)));
    await issuer.rotate();
    const [fresh = ''] = await publishedKids();

    assert.equal(await keys.find(fresh), 'unread');
    at += 30_001;
    assert.ok(isKey(await keys.find(fresh)));
    assert.ok(isKey(await keys.find(old)));
  });

  it('do not know a key that is not among those that were read after it was asked for', async () => {
    const keys = signingKeys(issuer.metadataUrl, ignore, now);
    const [old = ''] = await publishedKids();
    assert.ok(isKey(await keys.find(old)));
    at += 30_001;

    assert.equal(await keys.find('forged'), 'unpublished');
  });

  it('cannot judge a new key shortly after a forged one was looked for, and know it later', async () => {
    const keys = signingKeys(issuer.metadataUrl, ignore, now);
    assert.equal(await keys.find('forged'), 'unpublished');
    await issuer.rotate();
    const [fresh = ''] = await publishedKids();

    assert.equal(await keys.find(fresh), 'unread');
    at += 30_001;
    assert.ok(isKey(await keys.find(fresh)));
  });

  it('cannot judge a new key while the endpoint is down, and tell so once per try', async () => {
    const failures: unknown[] = [];
    const keys = signingKeys(issuer.metadataUrl, (error) => failures.push(error), now);
    const [old = ''] = await publishedKids();
    assert.ok(isKey(await keys.find(old)));
    await issuer.rotate();
    issuer.become({ kind: 'down' });
    at += 30_001;

    assert.deepEqual(await Promise.all(['fresh', 'fresh', 'forged'].map((kid) => keys.find(kid))), [
      'unread',
      'unread',
      'unread',
    ]);
    assert.equal(failures.length, 1);
  });

  it('are asked for in time when the clock is set back two hours', async () => {
    const monotonic = mock.method(performance, 'now', now);
    mock.timers.enable({ apis: ['Date'], now: Date.now() });
    try {
      const keys = signingKeys(issuer.metadataUrl, ignore);
      const [old = ''] = await publishedKids();
      assert.ok(isKey(await keys.find(old)));
      await issuer.rotate();
      const [fresh = ''] = await publishedKids();
      mock.timers.setTime(Date.now() - 2 * hour);
      at += 30_001;

      assert.ok(isKey(await keys.find(fresh)));
    } finally {
      mock.timers.reset();
      monotonic.mock.restore();
    }
  });

  it('drop a key that is no longer published once they are read again', async () => {
    const keys = signingKeys(issuer.metadataUrl, ignore, now);
    const [old = ''] = await publishedKids();
    assert.ok(isKey(await keys.find(old)));
    await issuer.rotate({ keepOld: false });
    at += 24 * hour + 1;
    await keys.find(old);
    await settled();

    assert.equal(await keys.find(old), 'unread');
  });

  const faults: readonly IssuerHealth[] = [{ kind: 'down' }, { kind: 'cut' }, { kind: 'garbage' }];
  for (const fault of faults)
    it(`stay in use for days when the endpoint is ${fault.kind}`, async () => {
      const keys = signingKeys(issuer.metadataUrl, ignore, now);
      const [kid = ''] = await publishedKids();
      assert.ok(isKey(await keys.find(kid)));
      issuer.become(fault);
      for (let step = 0; step < 12; step += 1) {
        at += 6 * hour;
        assert.ok(isKey(await keys.find(kid)));
        await settled();
      }
    });

  it('are asked for at most once per half minute, however many unknown key ids come in', async () => {
    const keys = signingKeys(issuer.metadataUrl, ignore, now);
    for (let second = 0; second < 60; second += 1) {
      at += 1_000;
      await Promise.all(Array.from({ length: 20 }, () => keys.find(crypto.randomUUID())));
    }

    assert.ok(issuer.fetches.keys <= 3, `${issuer.fetches.keys} times`);
  });

  it('are asked for at most once per second while there are none', async () => {
    issuer.become({ kind: 'down' });
    const keys = signingKeys(issuer.metadataUrl, ignore, now);
    for (let step = 0; step < 40; step += 1) {
      at += 100;
      await Promise.all(Array.from({ length: 5 }, async () => assert.equal(await keys.find('any'), 'unread')));
    }

    assert.ok(issuer.fetches.metadata <= 5, `${issuer.fetches.metadata} times`);
  });

  async function withKeys(
    published: () => unknown,
    test: (url: string) => Promise<void>,
    more: { jwksUri?: string; redirect?: string } = {},
  ): Promise<void> {
    const server = await serveLoopback(async (request, response) => {
      if (more.redirect) return answerJson(response, 302, {}, { location: more.redirect });
      if (request.url === '/keys') return answerJson(response, 200, published());
      answerJson(response, 200, { jwks_uri: more.jwksUri ?? `http://${request.headers.host}/keys` });
    });
    try {
      await test(`${server.url}/metadata`);
    } finally {
      await server.stop();
    }
  }

  it('do not disappear when an empty list is published by mistake', async () => {
    const key = publicJwk(await newKey(['msteams']));
    let published = [key];
    await withKeys(
      () => ({ keys: published }),
      async (url) => {
        const keys = signingKeys(url, ignore, now);
        assert.ok(isKey(await keys.find(key.kid ?? '')));
        published = [];
        at += 25 * hour;
        await keys.find(key.kid ?? '');
        await settled();
        assert.ok(isKey(await keys.find(key.kid ?? '')));
      },
    );
  });

  it('are read although a key of a kind we do not use is published beside them', async () => {
    const key = publicJwk(await newKey(['msteams']));
    const other = {
      kty: 'EC',
      crv: 'P-256',
      kid: 'other',
      x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
      y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
    };
    await withKeys(
      () => ({ keys: [other, key] }),
      async (url) => {
        const keys = signingKeys(url, ignore, now);
        assert.ok(isKey(await keys.find(key.kid ?? '')));
        assert.equal(await keys.find('other'), 'unread');
      },
    );
  });

  it('are not read from another place than the metadata came from', async () => {
    const key = publicJwk(await newKey(['msteams']));
    await withKeys(
      () => ({ keys: [key] }),
      async (url) => assert.equal(await signingKeys(url, ignore, now).find(key.kid ?? ''), 'unread'),
      { jwksUri: issuer.keysUrl },
    );
    assert.equal(issuer.fetches.keys, 0);
  });

  it('are not looked for where a redirect points', async () => {
    await withKeys(
      () => ({}),
      async (url) => assert.equal(await signingKeys(url, ignore, now).find('any'), 'unread'),
      { redirect: issuer.metadataUrl },
    );
    assert.equal(issuer.fetches.metadata, 0);
  });
});

describe('a token that was checked before', () => {
  const appId = '11111111-1111-4111-8111-111111111111';
  type Key = Exclude<Awaited<ReturnType<SigningKeys['find']>>, string>;

  async function keyPair(): Promise<{ privateKey: CryptoKey; published: Key }> {
    const { privateKey, publicKey } = await generateKeyPair('RS256');
    return { privateKey, published: { key: publicKey, endorsements: ['msteams'] } };
  }

  function signed(privateKey: CryptoKey): Promise<string> {
    return new SignJWT({ serviceurl: 'https://smba.trafficmanager.net/emea/' })
      .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
      .setIssuer('https://api.botframework.com')
      .setAudience(appId)
      .setExpirationTime('1h')
      .sign(privateKey);
  }

  /** A check against whatever key is published at the moment. */
  async function checkedOnce() {
    const { privateKey, published } = await keyPair();
    let current: Key | 'unpublished' = published;
    const check = tokenCheck(appId, { find: () => Promise.resolve(current) });
    const token = `Bearer ${await signed(privateKey)}`;
    assert.equal((await check(token)).kind, 'trusted');
    return { check, token, publish: (key: Key | 'unpublished') => (current = key) };
  }

  it('is trusted again', async () => {
    const { check, token } = await checkedOnce();

    assert.equal((await check(token)).kind, 'trusted');
  });

  it('is refused once its key is withdrawn, or another key stands in its place', async () => {
    const { check, token, publish } = await checkedOnce();

    publish('unpublished');
    assert.equal((await check(token)).kind, 'refused');
    publish((await keyPair()).published);
    assert.equal((await check(token)).kind, 'refused');
  });

  it('is refused once it ended', async () => {
    const { check, token } = await checkedOnce();
    mock.timers.enable({ apis: ['Date'], now: Date.now() + 2 * 3_600_000 });
    try {
      assert.equal((await check(token)).kind, 'refused');
    } finally {
      mock.timers.reset();
    }
  });

  it('does not vouch for another one that was never signed', async () => {
    const { check, token } = await checkedOnce();
    const [head = '', payload = '', signature = ''] = token.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
    const forged = Buffer.from(JSON.stringify({ ...claims, serviceurl: 'https://evil.example/' })).toString(
      'base64url',
    );

    assert.equal((await check([head, forged, signature].join('.'))).kind, 'refused');
  });
});
