import type { ServerResponse } from 'node:http';
import { systemClock, type Clock } from './clock.ts';
import { answerJson, serveLoopback, type Certificate } from './loopback.ts';
import { channelIssuer, newKey, publicJwk, signToken, type Deviation, type TokenClaims } from './tokens.ts';

export type IssuerHealth =
  | { kind: 'up' }
  | { kind: 'down' }
  | { kind: 'cut' }
  | { kind: 'garbage' }
  | { kind: 'silent' }
  | { kind: 'slow'; delayMs: number };

export type SignRequest = { appId: string; serviceUrl: string; deviation?: Deviation; claims?: TokenClaims };
export type Issuer = Awaited<ReturnType<typeof startIssuer>>;

// Making an RSA key takes long; issuers in one process start with the same ones, and a rotation makes a new one.
const firstKey = newKey(['msteams']);
// docs/platform.md#tokens-and-keys: keys are endorsed per channel, so a key of another channel is always published
// beside ours.
const webchatKey = newKey(['webchat']);
const strangersKey = newKey(['msteams']);

/** The Bot Framework's sign-in side: OpenID metadata, its keys, and the tokens Teams sends along. */
export async function startIssuer({
  clock = systemClock,
  port = 0,
  certificate,
}: { clock?: Clock; port?: number; certificate?: Certificate | undefined } = {}) {
  const [first, unendorsed, foreign] = await Promise.all([firstKey, webchatKey, strangersKey]);
  let current = first;
  let retired: (typeof current)[] = [];
  const fetches = { metadata: 0, keys: 0 };
  let health: IssuerHealth = { kind: 'up' };

  const server = await serveLoopback(
    async (request, response) => {
      const path = new URL(request.url ?? '/', 'http://loopback').pathname;
      if (path === '/keys') {
        fetches.keys += 1;
        return answer(response, { keys: [current, ...retired, unendorsed].map(publicJwk) });
      }
      if (path === '/openidconfiguration' || path === '/v1/.well-known/openidconfiguration') {
        fetches.metadata += 1;
        return answer(response, metadata());
      }
      answerJson(response, 404);
    },
    port,
    certificate,
  );

  // docs/platform.md#tokens-and-keys: the metadata needs an issuer and a jwks_uri.
  function metadata() {
    return {
      issuer: channelIssuer,
      jwks_uri: `${server.url}/keys`,
      authorization_endpoint: 'https://invalid.botframework.com',
      id_token_signing_alg_values_supported: ['RS256'],
      token_endpoint_auth_methods_supported: ['private_key_jwt'],
    };
  }

  // docs/reliability.md#keys-of-the-channel: the endpoint may be down, slow, silent or talk nonsense while the bot must
  // go on.
  async function answer(response: ServerResponse, body: unknown): Promise<void> {
    switch (health.kind) {
      case 'down':
        return answerJson(response, 503, { error: 'down' });
      case 'cut':
        response.destroy();
        return;
      case 'garbage':
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end('<html>proxy login');
        return;
      case 'silent':
        return;
      case 'slow':
        await new Promise((resolve) => setTimeout(resolve, health.kind === 'slow' ? health.delayMs : 0));
        return answerJson(response, 200, body);
      case 'up':
        return answerJson(response, 200, body);
    }
  }

  return {
    url: server.url,
    issuer: channelIssuer,
    metadataUrl: `${server.url}/openidconfiguration`,
    keysUrl: `${server.url}/keys`,
    fetches: fetches as Readonly<typeof fetches>,

    sign: (request: SignRequest): Promise<string> =>
      signToken({ ...request, now: clock(), keys: { current, unendorsed, foreign } }),

    /** From now on tokens carry a key nobody has fetched yet. */
    async rotate({ keepOld = true } = {}): Promise<void> {
      retired = keepOld ? [current, ...retired] : [];
      current = await newKey(['msteams']);
    },

    become(next: IssuerHealth): void {
      health = next;
    },

    stop: server.stop,
  };
}
