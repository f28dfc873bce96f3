import { decodeJwt } from 'jose/jwt/decode';
import { decodeProtectedHeader } from 'jose/decode/protected_header';
import { jwtVerify } from 'jose/jwt/verify';
import { z } from 'zod';
import type { SigningKey, SigningKeys } from './signing-keys.ts';

/** Tokens of the Bot Framework channel name this issuer; the emulator's and skills' issuers are not accepted at all. */
const channelIssuer = 'https://api.botframework.com';
const longestHeader = 8 * 1024;
const skewSeconds = 300;

const Claims = z.object({ iss: z.literal(channelIssuer), aud: z.string(), exp: z.number(), serviceurl: z.url() });

export type TokenVerdict =
  | { readonly kind: 'trusted'; readonly serviceUrl: string; readonly endorsements: readonly string[] }
  | { readonly kind: 'refused' }
  /** Its key could not be looked for, so it cannot be judged: the caller should try again. */
  | { readonly kind: 'unknown' };

const refused: TokenVerdict = { kind: 'refused' };

const mostVerified = 500;

/**
 * Checks the Authorization header of a channel request (docs/house.md#who-may-speak). Cheap refusals come before any
 * key is looked up. Teams sends one token for an hour: its words are read and its signature is checked once, that it has
 * not expired and that its key is still published, each time.
 */
export function tokenCheck(
  appId: string,
  keys: SigningKeys,
): (authorization: string | undefined) => Promise<TokenVerdict> {
  const verified = new Map<string, { readonly key: SigningKey['key']; readonly claims: Plausible }>();

  return async (authorization) => {
    const token = bearer(authorization);
    if (token === null) return refused;
    const known = verified.get(token);
    const claims = known?.claims ?? plausible(token, appId);
    if (claims === null || isExpired(claims)) return refused;
    const signing = await keys.find(claims.kid);
    if (signing === 'unread') return { kind: 'unknown' };
    if (signing === 'unpublished') return refused;
    if (known?.key !== signing.key) {
      if (!(await isSigned(token, signing.key, appId))) return refused;
      if (verified.size >= mostVerified) verified.clear();
      verified.set(token, { key: signing.key, claims });
    }
    return { kind: 'trusted', serviceUrl: claims.serviceUrl, endorsements: signing.endorsements };
  };
}

async function isSigned(token: string, key: SigningKey['key'], appId: string): Promise<boolean> {
  const options = {
    issuer: channelIssuer,
    audience: appId,
    algorithms: ['RS256'],
    clockTolerance: skewSeconds,
    requiredClaims: ['exp', 'serviceurl'],
  };
  return jwtVerify(token, key, options).then(
    () => true,
    () => false,
  );
}

function bearer(authorization: string | undefined): string | null {
  if (!authorization || authorization.length > longestHeader) return null;
  return /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1] ?? null;
}

interface Plausible {
  readonly kid: string;
  readonly serviceUrl: string;
  /** In seconds since 1970. */
  readonly expires: number;
}

function isExpired({ expires }: Plausible): boolean {
  return expires + skewSeconds <= Date.now() / 1000;
}

/** Decides on unverified content whether a key lookup is worth it; the signature is checked after it. */
function plausible(token: string, appId: string): Plausible | null {
  try {
    const { alg, kid } = decodeProtectedHeader(token);
    const { success, data } = Claims.safeParse(decodeJwt(token));
    const isMeant = success && data.aud === appId;
    return alg === 'RS256' && typeof kid === 'string' && isMeant
      ? { kid, serviceUrl: data.serviceurl, expires: data.exp }
      : null;
  } catch {
    return null;
  }
}
