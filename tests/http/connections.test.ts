import assert from 'node:assert/strict';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { mock } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { networkOf } from '../../src/http/idle-connections.ts';
import { startServer, type RunningServer } from '../../src/http/server.ts';
import { unwatched } from '../../src/shared/watch.ts';
import { AppError } from '../../src/shared/errors.ts';

const options = {
  host: '127.0.0.1',
  port: 0,
  endpoint: {
    authorize: (authorization: string | undefined) =>
      Promise.resolve(authorization === 'known' ? { grant: null } : { status: 401 as const }),
    receive: () => Promise.resolve({ status: 200 }),
  },
  isReady: () => Promise.resolve(true),
  onError: () => {},
  watch: unwatched,
};

interface Asked {
  readonly method?: string;
  readonly path?: string;
  readonly authorization?: string;
  readonly localAddress?: string;
  readonly agent?: Agent;
}

async function ask(url: string, { method = 'GET', path = '/healthz', authorization, localAddress, agent }: Asked = {}) {
  const headers = { 'content-type': 'application/json', ...(authorization && { authorization }) };
  const sent = request(`${url}${path}`, { method, headers, ...(localAddress && { localAddress }), agent });
  sent.end(method === 'POST' ? '{}' : undefined);
  const [response] = await once(sent, 'response');
  let body = '';
  for await (const part of response) body += String(part);
  return { status: response.statusCode as number, connection: response.headers.connection as string, body };
}

describe('connections', () => {
  let server: RunningServer;
  const sockets: Socket[] = [];
  beforeEach(async () => {
    server = await startServer(options);
  });
  afterEach(async () => {
    for (const socket of sockets.splice(0)) socket.destroy();
    await server.close();
  });

  /** Connections that say nothing; resolves to how many of them are still there when at most 250 are, or after a second. */
  async function sayNothing(count: number, localAddress: string): Promise<number> {
    const port = Number(new URL(server.url).port);
    const opened: Socket[] = [];
    // In portions, because the system itself loses connections that nobody took in yet.
    while (opened.length < count) {
      const portion = Array.from({ length: 100 }, () => connect({ port, host: '127.0.0.1', localAddress }));
      for (const socket of portion) socket.on('error', () => {});
      await Promise.all(portion.map((socket) => Promise.race([once(socket, 'connect'), once(socket, 'close')])));
      opened.push(...portion);
    }
    sockets.push(...opened);
    const kept = () => opened.filter((socket) => !socket.destroyed).length;
    for (let wait = 0; wait < 50 && kept() > 250; wait += 1) await delay(20);
    return kept();
  }

  // Other systems have no further addresses on loopback without being told to.
  const onLinux = process.platform === 'linux' ? it : it.skip;

  onLinux('of one address that say nothing keep nobody out, however many they are', async () => {
    const left = await sayNothing(1_100, '127.0.0.2');

    assert.ok(left <= 250, `${left} of them are kept`);
    for (const localAddress of ['127.0.0.3', '127.0.0.2'])
      assert.equal((await ask(server.url, { localAddress })).status, 200, localAddress);
  });

  onLinux('of several addresses that say nothing keep nobody out either', async () => {
    for (const number of [2, 3, 4, 5, 6]) await sayNothing(200, `127.0.0.${number}`);

    assert.equal((await ask(server.url, { localAddress: '127.0.0.7' })).status, 200);
  });

  it('of 200 people behind one proxy are all answered at once', async () => {
    const asked = { method: 'POST', path: '/api/messages', authorization: 'known' };
    const answers = await Promise.all(Array.from({ length: 240 }, () => ask(server.url, asked)));

    assert.deepEqual([...new Set(answers.map(({ status }) => status))], [200]);
  });

  it('are kept for who may speak, and for nobody else', async () => {
    const post = { method: 'POST', path: '/api/messages' };
    const agent = new Agent({ keepAlive: true });

    for (let turn = 0; turn < 2; turn += 1)
      assert.notEqual((await ask(server.url, { ...post, agent, authorization: 'known' })).connection, 'close');
    assert.deepEqual(
      Object.values(agent.freeSockets).map((kept) => kept?.length),
      [1],
    );
    for (const asked of [post, { ...post, authorization: 'forged' }, {}, { path: '/nothing' }, { path: '//[' }])
      assert.equal((await ask(server.url, { ...asked, agent })).connection, 'close', JSON.stringify(asked));
    agent.destroy();
  });
});

describe('an answer that takes too long', () => {
  const post = { method: 'POST', path: '/api/messages', authorization: 'known' };
  const slow = [
    ['who may speak', (never: () => Promise<never>) => ({ endpoint: { ...options.endpoint, authorize: never } }), post],
    ['what is said', (never: () => Promise<never>) => ({ endpoint: { ...options.endpoint, receive: never } }), post],
    ['whether it is ready', (never: () => Promise<never>) => ({ isReady: never }), { path: '/readyz' }],
  ] as const;

  for (const [what, bend, asked] of slow)
    it(`is 503, which Teams sends again, where it is about ${what}`, async () => {
      const begun = Promise.withResolvers<void>();
      const never = () => {
        begun.resolve();
        return new Promise<never>(() => {});
      };
      mock.timers.enable({ apis: ['setTimeout'] });
      const server = await startServer({ ...options, ...bend(never) });
      try {
        const answered = ask(server.url, asked);
        await begun.promise;
        mock.timers.tick(3_000);
        assert.equal((await answered).status, 503);
      } finally {
        mock.timers.reset();
        await server.close();
      }
    });
});

describe('the health checks', () => {
  for (const [isReady, status] of [
    [true, 200],
    [false, 503],
  ] as const)
    it(`answer GET and HEAD alike, when the bot is ${isReady ? '' : 'not '}ready`, async () => {
      const server = await startServer({ ...options, isReady: () => Promise.resolve(isReady) });
      for (const method of ['GET', 'HEAD']) {
        assert.equal((await ask(server.url, { method, path: '/healthz' })).status, 200, method);
        const ready = await ask(server.url, { method, path: '/readyz' });
        assert.equal(ready.status, status, method);
        assert.equal(ready.body === '', method === 'HEAD');
      }
      await server.close();
    });
});

describe('an address that cannot be had', () => {
  async function refusal(more: { host?: string; port?: number }): Promise<string> {
    try {
      await (await startServer({ ...options, ...more })).close();
    } catch (error) {
      assert.ok(error instanceof AppError);
      assert.equal(error.code, 'http.unavailable');
      return error.message;
    }
    return '';
  }

  it('is refused with the variable to change', async () => {
    const server = await startServer(options);
    const port = Number(new URL(server.url).port);

    assert.match(await refusal({ port }), new RegExp(`^Port ${port} is in use: .*BOT_PORT`));
    assert.match(await refusal({ host: '192.0.2.1' }), /192\.0\.2\.1.*BOT_HOST/);
    await server.close();
  });
});

describe('the network of an address', () => {
  it('is the address itself in IPv4 and the /64 in IPv6', () => {
    assert.equal(networkOf('192.0.2.7'), '192.0.2.7');
    assert.equal(networkOf('::ffff:192.0.2.7'), '::ffff:192.0.2.7');
    assert.equal(networkOf('2001:db8:1:2:3:4:5:6'), '2001:db8:1:2');
    assert.equal(networkOf('2001:db8:1:2::6'), '2001:db8:1:2');
    assert.equal(networkOf('2001:db8::6'), '2001:db8:0:0');
    assert.equal(networkOf('::1'), '0:0:0:0');
  });
});
