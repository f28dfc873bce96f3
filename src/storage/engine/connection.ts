import { parseIntoClientConfig } from 'pg-connection-string';
import type { ClientConfig } from 'pg';
import { identityTokens } from '../../identity/managed-identity.ts';
import { AppError } from '../../shared/errors.ts';
import { within } from '../../shared/within.ts';

/** Where a pool connects to, and as whom. */
export type Connection = Pick<ClientConfig, 'connectionString' | 'host' | 'port' | 'user' | 'database' | 'ssl'> & {
  readonly password?: () => Promise<string>;
};

/** What Entra gives tokens for that PostgreSQL takes (learn.microsoft.com, Azure Database for PostgreSQL, Microsoft Entra authentication). */
const scope = 'https://ossrdbms-aad.database.windows.net/.default';
/** An identity is not there in the first moments of a container. */
const firstTokenMs = 30_000;

/** With `clientId` every new connection signs in with a token of that managed identity, which is renewed before it expires. */
export async function connectionOf(url: string, clientId?: string): Promise<Connection> {
  if (clientId === undefined) return { connectionString: url };
  // Not as `connectionString`: what that says of a password, also nothing, goes before a function.
  const { host, port, user, database, ssl } = parseIntoClientConfig(url);
  return { host, port, user, database, ssl, password: await passwordOf(clientId) };
}

/** Rejects with `identity.refused` when there is no first token. */
async function passwordOf(clientId: string): Promise<() => Promise<string>> {
  const token = identityTokens(clientId, scope);
  const first = await within(
    token().catch((cause: unknown) => noToken(cause)),
    firstTokenMs,
    noToken(null),
  );
  if (typeof first !== 'string') throw first;
  return token;
}

function noToken(cause: unknown): AppError {
  const said = cause instanceof Error ? ` (${cause.message.split('\n')[0]})` : '';
  return new AppError(
    'identity.refused',
    `The managed identity gives no token for PostgreSQL: assign the user-assigned identity whose client id is BOT_DATABASE_CLIENT_ID to this machine, and run this where the bot runs.${said}`,
    { cause },
  );
}
