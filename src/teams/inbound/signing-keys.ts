import type { CryptoKey } from 'jose';
import { importJWK } from 'jose/key/import';
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
  /**
   * 'unpublished': not among the keys, which were read after this was asked. 'unread': nobody can say yet, ask again.
   */
  find(kid: string): Promise<SigningKey | 'unpublished' | 'unread'>;
}

const freshMs = 24 * 3_600_000;
/** A new key is known within this time; a forged key id can cause no more requests than one per this time. */
const cooldownMs = 30_000;
const timeoutMs = 5_000;
const largestBytes = 512 * 1024;

/**
 * Keys of the Bot Framework channel, from its OpenID metadata. Stale keys stay in use while the endpoint is down,
 * and everybody who waits shares one request (docs/reliability.md#inbound-tokens). `now` is monotonic, in milliseconds:
 * a clock that is set back must not lengthen a wait. `onFailure` hears of each reading that failed, not of each request
 * that suffers.
 */
export function signingKeys(
  metadataUrl: string,
  onFailure: (error: unknown) => void,
  now: () => number = () => performance.now(),
): SigningKeys {
  let keys: ReadonlyMap<string, SigningKey> | null = null;
  let readAt = Number.NEGATIVE_INFINITY;
  let triedAt = Number.NEGATIVE_INFINITY;
  let running: Promise<boolean> | null = null;

  /** Whether the keys are now those that are published. */
  function refresh(): Promise<boolean> {
    if (running) return running;
    if (now() - triedAt < cooldownMs) return Promise.resolve(false);
    running = read();
    return running;
  }

  async function read(): Promise<boolean> {
    triedAt = now();
    try {
      keys = await readKeys(metadataUrl);
      readAt = now();
      return true;
    } catch (error) {
      onFailure(error);
      // Without any key nobody can be let in, so the next request may try again soon.
      if (!keys) triedAt = now() - cooldownMs + 1_000;
      return false;
    } finally {
      running = null;
    }
  }

  return {
    async find(kid) {
      const known = keys?.get(kid);
      if (known && now() - readAt > freshMs) void refresh();
      if (known) return known;
      const isRead = await refresh();
      return keys?.get(kid) ?? (isRead ? 'unpublished' : 'unread');
    },
  };
}

/** Rejects with what is wrong with what is published there. */
export async function readKeys(metadataUrl: string): Promise<ReadonlyMap<string, SigningKey>> {
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
