import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { ManagedIdentity } from './managed-identity.ts';
import type { Certificate } from './teams/loopback.ts';

export type EntraPostgres = Awaited<ReturnType<typeof startEntraPostgres>>;

const resource = 'https://ossrdbms-aad.database.windows.net';
/** Codes of what comes before a protocol version (PostgreSQL manual, message formats: SSLRequest). */
const sslRequest = 80_877_103;

/**
 * Stands before a PostgreSQL that trusts everybody, as Azure stands before one that signs in by Entra alone: only over TLS, and
 * with a token for this resource, of the principal that the role is of, as the password (learn.microsoft.com, Azure Database
 * for PostgreSQL, Microsoft Entra authentication). What it says when it refuses is what Azure is known to say.
 */
export async function startEntraPostgres(options: {
  readonly url: string;
  readonly identity: ManagedIdentity;
  readonly certificate: Certificate;
  /** By the name of the role, the client id of its principal. */
  readonly principals: Readonly<Record<string, string>>;
}) {
  const { identity, certificate, principals } = options;
  const upstream = new URL(options.url);
  const tokens: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('data', (first: Buffer) => {
      if (first.readInt32BE(4) !== sslRequest) return refuse(socket, '28000', 'SSL/TLS required');
      socket.write('S');
      const secure = new TLSSocket(socket, { isServer: true, ...certificate });
      secure.on('error', () => {});
      secure.once('data', (startup: Buffer) => askPassword(secure, startup));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  function askPassword(client: TLSSocket, startup: Buffer): void {
    client.write(message('R', [0, 0, 0, 3]));
    client.once('data', (answer: Buffer) => {
      const token = answer.subarray(5, -1).toString();
      tokens.push(token);
      const refused = refusal(token, roleOf(startup));
      if (refused !== null) return refuse(client, '28P01', refused);
      const inside = connect(Number(upstream.port), upstream.hostname, () => inside.write(startup));
      sockets.add(inside);
      inside
        .on('error', () => {})
        .pipe(client)
        .pipe(inside);
    });
  }

  function refusal(token: string, role: string): string | null {
    const given = identity.given(token);
    if (given === undefined || given.expiresMs <= Date.now())
      return 'An error occurred while validating the access token. Please acquire a new token and retry.';
    if (given.resource !== resource) return 'The access token does not have a valid audience claim.';
    const principal = principals[role];
    if (principal === undefined) return `password authentication failed for user "${role}"`;
    return principal === given.clientId ? null : `Azure AD access token not valid for role ${role}`;
  }

  return {
    /** Of this role in the database behind it; the name is one that the certificate is for. */
    url: (role: string) => `postgresql://${role}@localhost:${port}${upstream.pathname}?sslmode=verify-full`,
    /** Passwords that were shown, in order. */
    tokens: tokens as readonly string[],
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function roleOf(startup: Buffer): string {
  const fields = startup.subarray(8).toString().split('\0');
  return fields[fields.indexOf('user') + 1] ?? '';
}

function refuse(socket: Socket, code: string, text: string): void {
  socket.end(message('E', [...Buffer.from(`SFATAL\0VFATAL\0C${code}\0M${text}\0\0`)]));
}

function message(type: string, body: readonly number[]): Buffer {
  const head = Buffer.alloc(5);
  head.write(type);
  head.writeInt32BE(4 + body.length, 1);
  return Buffer.concat([head, Buffer.from(body)]);
}
