import { randomUUID } from 'node:crypto';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey, type JWK } from 'jose';

export type SigningKey = {
  kid: string;
  endorsements: string[];
  privateKey: CryptoKey;
  publicKey: CryptoKey;
  jwk: JWK;
};

/** Every way in which a token can be almost right (docs/reliability.md#inbound-tokens). */
export type Deviation =
  | 'wrong-issuer'
  | 'emulator-issuer'
  | 'wrong-audience'
  | 'outbound-audience'
  | 'expired'
  | 'not-yet-valid'
  | 'no-expiry'
  | 'no-serviceurl'
  | 'foreign-serviceurl'
  | 'foreign-key'
  | 'unknown-kid'
  | 'no-kid'
  | 'unendorsed-key'
  | 'alg-none'
  | 'hs256-public-key';

export const deviations: readonly Deviation[] = [
  'wrong-issuer',
  'emulator-issuer',
  'wrong-audience',
  'outbound-audience',
  'expired',
  'not-yet-valid',
  'no-expiry',
  'no-serviceurl',
  'foreign-serviceurl',
  'foreign-key',
  'unknown-kid',
  'no-kid',
  'unendorsed-key',
  'alg-none',
  'hs256-public-key',
];

export type TokenClaims = Record<string, unknown>;

// docs/platform.md#tokens-and-keys: the issuer of tokens from a channel.
export const channelIssuer = 'https://api.botframework.com';

export async function newKey(endorsements: string[]): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  return { kid: randomUUID(), endorsements, privateKey, publicKey, jwk: await exportJWK(publicKey) };
}

export function publicJwk({ kid, endorsements, jwk }: SigningKey): JWK & { endorsements: string[] } {
  return { ...jwk, use: 'sig', kid, x5t: kid, endorsements };
}

export type SignInput = {
  appId: string;
  serviceUrl: string;
  deviation?: Deviation;
  claims?: TokenClaims;
  now: number;
  keys: { current: SigningKey; unendorsed: SigningKey; foreign: SigningKey };
};

export async function signToken({ appId, serviceUrl, deviation, claims, now, keys }: SignInput): Promise<string> {
  const payload = { ...deviantClaims(deviation, appId, serviceUrl, Math.floor(now / 1000)), ...claims };
  if (deviation === 'alg-none') return new UnsecuredJWT(payload).encode();

  const published = deviation === 'unendorsed-key' ? keys.unendorsed : keys.current;
  if (deviation === 'hs256-public-key') {
    const secret = new TextEncoder().encode(await exportSPKI(published.publicKey));
    return new SignJWT(payload).setProtectedHeader({ alg: 'HS256', typ: 'JWT', kid: published.kid }).sign(secret);
  }

  const header = { alg: 'RS256', typ: 'JWT', x5t: published.kid };
  const signer = deviation === 'foreign-key' ? keys.foreign : published;
  return new SignJWT(payload)
    .setProtectedHeader(deviation === 'no-kid' ? header : { ...header, kid: kidOf(deviation, published) })
    .sign(signer.privateKey);
}

function kidOf(deviation: Deviation | undefined, key: SigningKey): string {
  return deviation === 'unknown-kid' ? randomUUID() : key.kid;
}

function deviantClaims(deviation: Deviation | undefined, appId: string, serviceUrl: string, now: number): TokenClaims {
  // docs/platform.md#tokens-and-keys: iss, aud = app id, serviceurl equal to the activity's, and an expiry.
  const sound: TokenClaims = { serviceurl: serviceUrl, iss: channelIssuer, aud: appId, nbf: now, exp: now + 3600 };
  switch (deviation) {
    case 'wrong-issuer':
      return { ...sound, iss: 'https://login.example' };
    case 'emulator-issuer':
      // docs/reliability.md#inbound-tokens: the shape the SDK's emulator path lets in.
      return {
        ...sound,
        iss: 'https://sts.windows.net/00000000-0000-4000-8000-00000000e000/',
        tid: '00000000-0000-4000-8000-00000000e000',
        ver: '1.0',
        appid: appId,
      };
    case 'wrong-audience':
      return { ...sound, aud: '00000000-0000-4000-8000-00000000aaaa' };
    case 'outbound-audience':
      // docs/reliability.md#inbound-tokens: the shape of the bot's own token towards the connector.
      return { ...sound, aud: 'https://api.botframework.com', appid: appId };
    case 'expired':
      // Beyond the customary five minutes of clock skew (docs/reliability.md#inbound-tokens).
      return { ...sound, nbf: now - 4000, exp: now - 400 };
    case 'not-yet-valid':
      return { ...sound, nbf: now + 400 };
    case 'no-expiry':
      return without(sound, 'exp');
    case 'no-serviceurl':
      return without(sound, 'serviceurl');
    case 'foreign-serviceurl':
      return { ...sound, serviceurl: 'https://smba.example/emea/' };
    default:
      return sound;
  }
}

function without(claims: TokenClaims, name: string): TokenClaims {
  return Object.fromEntries(Object.entries(claims).filter(([key]) => key !== name));
}
