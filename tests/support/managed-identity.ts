import { randomUUID } from 'node:crypto';
import { answerJson, serveLoopback, type Handler } from './teams/loopback.ts';

export type ManagedIdentity = Awaited<ReturnType<typeof startManagedIdentity>>;

let known: { readonly port: number; readonly secret: string } | null = null;

/**
 * Always at the same address with the same secret: `@azure/msal-node` remembers for as long as the process lives where it found the
 * identity first, and test files share a process.
 */
export async function serveIdentity(answer: (secret: string) => Handler) {
  const secret = known?.secret ?? randomUUID();
  const server = await serveLoopback(answer(secret), known?.port);
  known = { port: server.port, secret };
  return { env: { IDENTITY_ENDPOINT: `${server.url}/msi/token`, IDENTITY_HEADER: secret }, stop: () => server.stop() };
}

/**
 * Where a container app gets the tokens of its managed identity
 * (learn.microsoft.com, Managed identities in Azure Container Apps, REST endpoint reference).
 */
export async function startManagedIdentity() {
  const given = new Map<string, { clientId: string | null; resource: string | null; expiresMs: number }>();
  let lastsSeconds = 24 * 3_600;
  let isAssigned = true;
  const asked: { clientId: string | null; resource: string | null }[] = [];
  const server = await serveIdentity((secret) => async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (url.pathname !== '/msi/token' || request.headers['x-identity-header'] !== secret)
      return answerJson(response, 401, {});
    const [clientId, resource] = [url.searchParams.get('client_id'), url.searchParams.get('resource')];
    asked.push({ clientId, resource });
    if (!isAssigned)
      return answerJson(response, 400, {
        statusCode: 400,
        message: 'No User Assigned or Delegated Managed Identity found',
      });
    const token = `identity-${randomUUID()}`;
    const expires = Math.floor(Date.now() / 1_000) + lastsSeconds;
    given.set(token, { clientId, resource, expiresMs: expires * 1_000 });
    answerJson(response, 200, {
      access_token: token,
      expires_on: String(expires),
      resource,
      token_type: 'Bearer',
      client_id: clientId,
    });
  });
  return {
    env: server.env,
    asked: asked as readonly (typeof asked)[number][],
    isGiven: (token: string, resource: string) => given.get(token)?.resource === resource,
    given: (token: string) => given.get(token),
    /** Of the tokens that it gives from now on. */
    lasts: (seconds: number) => void (lastsSeconds = seconds),
    assign: (isIt: boolean) => void (isAssigned = isIt),
    stop: () => server.stop(),
  };
}
