import { decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import { z } from 'zod';
import type { SigningKeys } from './signing-keys.ts';

/** Tokens of the Bot Framework channel name this issuer; the emulator's and skills' issuers are not accepted at all. */
const channelIssuer = 'https://api.botframework.com';
const longestHeader = 8 * 1024;
const skewSeconds = 300;

const Claims = z.object({ iss: z.literal(channelIssuer), aud: z.string(), exp: z.number(), serviceurl: z.url() });

export type TokenVerdict =
  | { readonly kind: 'trusted'; readonly serviceUrl: string; readonly endorsements: readonly string[] }
  | { readonly kind: 'refused' }
  /** The keys could not be read, so nobody can be judged: the caller should try again. */
  | { readonly kind: 'unknown'; readonly cause: unknown };

const refused: TokenVerdict = { kind: 'refused' };

/** Checks the Authorization header of a channel request (DESIGN 4.2). Cheap refusals come before any key is looked up. */
export function tokenCheck(
  appId: string,
  keys: SigningKeys,
): (authorization: string | undefined) => Promise<TokenVerdict> {
  return async (authorization) => {
    const token = bearer(authorization);
    const kid = token === null ? null : plausibleKid(token, appId);
    if (token === null || kid === null) return refused;
    let signing;
    try {
      signing = await keys.find(kid);
    } catch (cause) {
      return { kind: 'unknown', cause };
    }
    if (!signing) return refused;
    const options = {
      issuer: channelIssuer,
      audience: appId,
      algorithms: ['RS256'],
      clockTolerance: skewSeconds,
      requiredClaims: ['exp', 'serviceurl'],
    };
    const claims = await jwtVerify(token, signing.key, options).then(
      ({ payload }) => Claims.safeParse(payload),
      () => null,
    );
    if (!claims?.success) return refused;
    return { kind: 'trusted', serviceUrl: claims.data.serviceurl, endorsements: signing.endorsements };
  };
}

function bearer(authorization: string | undefined): string | null {
  if (!authorization || authorization.length > longestHeader) return null;
  return /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1] ?? null;
}

/** Decides on unverified content whether a key lookup is worth it; the signature is checked after it. */
function plausibleKid(token: string, appId: string): string | null {
  try {
    const { alg, kid } = decodeProtectedHeader(token);
    const claims = Claims.safeParse(decodeJwt(token));
    const isFresh = claims.success && claims.data.exp + skewSeconds > Date.now() / 1000;
    return alg === 'RS256' && typeof kid === 'string' && isFresh && claims.data.aud === appId ? kid : null;
  } catch {
    return null;
  }
}
