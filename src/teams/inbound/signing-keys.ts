import { importJWK, type CryptoKey } from 'jose';
import { z } from 'zod';

const Metadata = z.object({ jwks_uri: z.url() });
const Jwks = z.object({ keys: z.array(z.unknown()).max(100) });
const Jwk = z.looseObject({
  kid: z.string(),
  kty: z.literal('RSA'),
  n: z.string(),
  e: z.string(),
  endorsements: z.array(z.string()).optional(),
});

export interface SigningKey {
  readonly key: CryptoKey;
  /** Channels this key may speak for. */
  readonly endorsements: readonly string[];
}

export interface SigningKeys {
  /** null: no such key, also after asking again. Throws when no keys were ever read. */
  find(kid: string): Promise<SigningKey | null>;
}

const freshMs = 24 * 3_600_000;
/** A new key is known within this time; a forged key id can cause no more requests than one per this time. */
const cooldownMs = 30_000;
const timeoutMs = 5_000;
const largestBytes = 512 * 1024;

/**
 * Keys of the Bot Framework channel, from its OpenID metadata. Stale keys stay in use while the endpoint is down,
 * and everybody who waits shares one request (reliability 2.5).
 */
export function signingKeys(metadataUrl: string, now: () => number = Date.now): SigningKeys {
  let keys: ReadonlyMap<string, SigningKey> | null = null;
  let readAt = Number.NEGATIVE_INFINITY;
  let triedAt = Number.NEGATIVE_INFINITY;
  let failure: unknown = null;
  let running: Promise<void> | null = null;

  function refresh(): Promise<void> {
    if (now() - triedAt < cooldownMs && !running) return Promise.resolve();
    running ??= read();
    return running;
  }

  async function read(): Promise<void> {
    triedAt = now();
    try {
      keys = await readKeys(metadataUrl);
      readAt = now();
      failure = null;
    } catch (error) {
      failure = error;
      // Without any key nobody can be let in, so the next request may try again soon.
      if (!keys) triedAt = now() - cooldownMs + 1_000;
    } finally {
      running = null;
    }
  }

  return {
    async find(kid) {
      if (!keys) await refresh();
      if (!keys) throw failure;
      if (!keys.has(kid)) await refresh();
      else if (now() - readAt > freshMs) void refresh();
      return keys.get(kid) ?? null;
    },
  };
}

async function readKeys(metadataUrl: string): Promise<ReadonlyMap<string, SigningKey>> {
  const { jwks_uri: jwksUrl } = Metadata.parse(await readJson(metadataUrl));
  // Metadata that points elsewhere would let somebody else choose who may speak.
  if (new URL(jwksUrl).origin !== new URL(metadataUrl).origin)
    throw new TypeError('jwks_uri leaves the origin of the metadata');
  const keys = Jwks.parse(await readJson(jwksUrl)).keys.flatMap((key) => Jwk.safeParse(key).data ?? []);
  if (keys.length === 0) throw new TypeError('no usable key is published');
  const entries = keys.map(async (jwk) => {
    const key = await importJWK({ kty: jwk.kty, n: jwk.n, e: jwk.e }, 'RS256');
    if (key instanceof Uint8Array) throw new TypeError('a symmetric key cannot sign for a channel');
    return [jwk.kid, { key, endorsements: jwk.endorsements ?? [] }] as const;
  });
  return new Map(await Promise.all(entries));
}

async function readJson(url: string): Promise<unknown> {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
  if (!response.ok) throw new TypeError(`the token metadata answered ${response.status}`);
  const text = await response.text();
  if (text.length > largestBytes) throw new TypeError('the token metadata is too large');
  return JSON.parse(text);
}
