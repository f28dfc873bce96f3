import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { startServer } from '../../src/http/server.ts';
import { unwatched } from '../../src/shared/watch.ts';
import { signingKeys } from '../../src/teams/inbound/signing-keys.ts';
import { tokenCheck } from '../../src/teams/inbound/token.ts';
import { startIssuer } from '../support/teams/issuer.ts';

/** Run with --expose-gc: prints how the memory of the door changes while everybody knocks with another forged token. */
const appId = '00000000-0000-4000-8000-0000000b0700';
const count = Number(process.argv[2]);
const issuer = await startIssuer();
const checkToken = tokenCheck(
  appId,
  // The clock stands still, so that on no machine, however slow, the keys are read again.
  signingKeys(
    issuer.metadataUrl,
    () => {},
    () => 0,
  ),
);
const server = await startServer({
  host: '127.0.0.1',
  port: 0,
  endpoint: {
    async authorize(authorization) {
      const verdict = await checkToken(authorization);
      return verdict.kind === 'trusted' ? { grant: verdict } : { status: verdict.kind === 'refused' ? 401 : 503 };
    },
    receive: () => Promise.resolve({ status: 200 }),
  },
  isReady: () => Promise.resolve(true),
  onError: () => {},
  watch: unwatched,
});
const agent = new Agent({ keepAlive: true, maxSockets: 16 });
const statuses: Record<string, number> = {};

function forged(number: number): string {
  const tenant = randomUUID();
  const issuers = [
    'https://api.botframework.com',
    `https://sts.windows.net/${tenant}/`,
    `https://login.microsoftonline.com/${tenant}/v2.0`,
  ];
  const payload = {
    iss: issuers[number % issuers.length],
    aud: appId,
    appid: appId,
    tid: number % 4 === 0 ? tenant : `${tenant}${'t'.repeat(2_000)}`,
    ver: '1.0',
    serviceurl: 'https://smba.trafficmanager.net/emea/',
    exp: Math.floor(Date.now() / 1000) + 3_600,
  };
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256', typ: 'JWT', kid: randomUUID() })}.${part(payload)}.${'A'.repeat(342)}`;
}

function knock(number: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      authorization: `Bearer ${forged(number)}`,
      'content-length': 0,
    };
    const sent = request(`${server.url}/api/messages`, { method: 'POST', agent, headers }, (response) => {
      const status = String(response.statusCode);
      if (number >= 0) statuses[status] = (statuses[status] ?? 0) + 1;
      response.resume().once('end', resolve);
    });
    sent.once('error', reject);
    sent.end();
  });
}

async function knockAll(from: number, upTo: number): Promise<void> {
  let next = from;
  const visitor = async () => {
    while (next < upTo) await knock(next++);
  };
  await Promise.all(Array.from({ length: 16 }, visitor));
}

async function heapInUse(): Promise<number> {
  for (let round = 0; round < 4; round += 1) {
    await delay(50);
    globalThis.gc?.();
  }
  return process.memoryUsage().heapUsed;
}

await knockAll(-2_000, 0);
const before = await heapInUse();
await knockAll(0, count);
const grownBytes = (await heapInUse()) - before;
const { metadata, keys } = issuer.fetches;
process.stdout.write(JSON.stringify({ statuses, grownBytes, fetches: metadata + keys }));
agent.destroy();
await server.close();
await issuer.stop();
