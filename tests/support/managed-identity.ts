import { randomUUID } from 'node:crypto';
import { answerJson, serveLoopback } from './teams/loopback.ts';

export type ManagedIdentity = Awaited<ReturnType<typeof startManagedIdentity>>;

/**
 * Where a container app gets the tokens of its managed identity
 * (learn.microsoft.com, Managed identities in Azure Container Apps, REST endpoint reference).
 */
export async function startManagedIdentity() {
  const secret = randomUUID();
  const given = new Map<string, string>();
  const asked: { clientId: string | null; resource: string | null }[] = [];
  const server = await serveLoopback(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (url.pathname !== '/msi/token' || request.headers['x-identity-header'] !== secret)
      return answerJson(response, 401, {});
    const [clientId, resource] = [url.searchParams.get('client_id'), url.searchParams.get('resource')];
    asked.push({ clientId, resource });
    const token = `identity-${randomUUID()}`;
    given.set(token, resource ?? '');
    answerJson(response, 200, {
      access_token: token,
      expires_on: String(Math.floor(Date.now() / 1_000) + 24 * 3_600),
      resource,
      token_type: 'Bearer',
      client_id: clientId,
    });
  });
  return {
    env: { IDENTITY_ENDPOINT: `${server.url}/msi/token`, IDENTITY_HEADER: secret },
    asked: asked as readonly (typeof asked)[number][],
    isGiven: (token: string, resource: string) => given.get(token) === resource,
    stop: () => server.stop(),
  };
}
