import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { listenOnLoopback } from './loopback.ts';

export interface TokenIssuer {
  readonly metadataUrl: string;
  /** A token as the Bot Framework channel would send it for this service URL. */
  sign(serviceUrl: string): Promise<string>;
  close(): Promise<void>;
}

const issuer = 'https://api.botframework.com';

/**
 * Stands in for login.botframework.com, so that local mode runs the same token check as production
 * (docs/house.md#who-may-speak).
 */
export async function startTokenIssuer(appId: string): Promise<TokenIssuer> {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const kid = 'local';
  const jwks = JSON.stringify({
    keys: [{ ...(await exportJWK(publicKey)), kid, use: 'sig', endorsements: ['msteams'] }],
  });
  let metadata = '';
  const server = createServer((request, response) => {
    const body = request.url === '/openidconfiguration' ? metadata : request.url === '/keys' ? jwks : null;
    response.statusCode = body === null ? 404 : 200;
    response.setHeader('content-type', 'application/json');
    response.end(body ?? '');
  });
  const { url, close } = await listenOnLoopback(server);
  metadata = JSON.stringify({ issuer, jwks_uri: `${url}/keys` });
  return {
    metadataUrl: `${url}/openidconfiguration`,
    sign: (serviceUrl) =>
      new SignJWT({ serviceurl: serviceUrl })
        .setProtectedHeader({ alg: 'RS256', kid, typ: 'JWT' })
        .setIssuer(issuer)
        .setAudience(appId)
        .setIssuedAt()
        .setExpirationTime('1h')
        .sign(privateKey),
    close,
  };
}
