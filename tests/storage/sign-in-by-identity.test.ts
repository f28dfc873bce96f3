import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { examineDatabase } from '../../src/doctor/database.ts';
import { openQueue } from '../../src/jobs/queue.ts';
import { openDatabase, type Database } from '../../src/storage/engine/database.ts';
import { freshDatabase } from '../support/database.ts';
import { startEntraPostgres, type EntraPostgres } from '../support/entra-postgres.ts';
import { loopbackCertificate } from '../support/loopback-certificate.ts';
import { startManagedIdentity, type ManagedIdentity } from '../support/managed-identity.ts';

/** A process keeps the token of an identity, so tests that need another token have another identity. */
const clientId = (number: number) => `00000000-0000-4000-8000-0000000000d${number}`;
const principals = { 'id-datawijzer': clientId(1), 'id-renewed': clientId(2), 'id-late': clientId(3) };

describe('PostgreSQL that signs in by Entra alone', function () {
  this.timeout(60_000);
  let place: string;
  let identity: ManagedIdentity;
  let server: EntraPostgres;
  const restored = new Map<string, string | undefined>();

  before(async () => {
    place = await mkdtemp(join(tmpdir(), 'datawijzer-identity-'));
    const certificate = await loopbackCertificate();
    await writeFile(join(place, 'loopback.pem'), certificate.cert);
    const config = await freshDatabase('PostgreSQL');
    if (config.kind !== 'postgres') throw new Error('the tests have no PostgreSQL');
    const plain = await openDatabase(config);
    for (const role of ['id-datawijzer', 'id-renewed'])
      await sql`create role ${sql.id(role)} superuser login`.execute(plain.query);
    await plain.close();
    identity = await startManagedIdentity();
    server = await startEntraPostgres({ url: config.url, identity, certificate, principals });
    for (const [name, value] of Object.entries(identity.env)) {
      restored.set(name, process.env[name]);
      process.env[name] = value;
    }
  });
  after(async () => {
    for (const [name, value] of restored) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    await Promise.all([server.stop(), identity.stop()]);
    await rm(place, { recursive: true, force: true });
  });
  beforeEach(() => {
    identity.assign(true);
    identity.lasts(24 * 3_600);
  });

  const as = (role: string, number: number) => ({
    kind: 'postgres' as const,
    url: `${server.url(role)}&sslrootcert=${join(place, 'loopback.pem')}`,
    clientId: clientId(number),
  });
  const backends = ({ query }: Database) =>
    sql<{ pid: number }>`select pg_backend_pid() as pid, pg_sleep(0.1)`.execute(query);

  it('lets every connection in with a token, of the tables and of the queue, and asks for one token while it lasts', async () => {
    const [shownBefore, askedBefore] = [server.tokens.length, identity.asked.length];
    const database = await openDatabase(as('id-datawijzer', 1));
    await Promise.all([backends(database), backends(database), backends(database)]);
    const queue = await openQueue(database.queueConnection ?? {}, () => {});
    await queue.check();
    await queue.stop(1_000);
    await database.close();

    const shown = server.tokens.slice(shownBefore);
    assert.ok(shown.length >= 5, `${shown.length} connections`);
    assert.equal(new Set(shown).size, 1);
    assert.deepEqual(identity.asked.slice(askedBefore), [
      { clientId: clientId(1), resource: 'https://ossrdbms-aad.database.windows.net' },
    ]);
  });

  it('renews a token that expires, for connections that come after it', async () => {
    identity.lasts(2);
    const database = await openDatabase(as('id-renewed', 2));
    const first = server.tokens.at(-1) ?? '';
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where usename = current_user and pid <> pg_backend_pid()`.execute(
      database.query,
    );
    const clock = Date.now;
    Date.now = () => clock() + 3_000;
    try {
      await Promise.all([backends(database), backends(database)]);
    } finally {
      Date.now = clock;
    }
    await database.close();

    const last = server.tokens.at(-1) ?? '';
    assert.notEqual(last, first);
    assert.ok((identity.given(last)?.expiresMs ?? 0) > (identity.given(first)?.expiresMs ?? 0));
  });

  const refused: Readonly<Record<string, { as: readonly [string, number]; says: RegExp; set?: () => void }>> = {
    'a role of another principal': { as: ['id-renewed', 1], says: /as another principal of Entra.*remove that role/ },
    'a missing role': { as: ['id-missing', 1], says: /does not know.*its exact name as the user in DATABASE_URL/ },
    'a token that is too old': {
      as: ['id-late', 3],
      says: /does not accept the token.*set the clock of this machine/,
      set: () => identity.lasts(-10),
    },
    'an identity that is not there': {
      as: ['id-datawijzer', 4],
      says: /gives no token for PostgreSQL: assign.*whose client id is BOT_DATABASE_CLIENT_ID/,
      set: () => identity.assign(false),
    },
  };
  for (const [
    name,
    {
      as: [role, number],
      says,
      set,
    },
  ] of Object.entries(refused))
    it(`says of ${name} what to do, at a start and to who asks the doctor`, async () => {
      set?.();
      await assert.rejects(openDatabase(as(role, number)), { code: 'identity.refused', message: says });

      const [finding] = await examineDatabase(as(role, number), []);
      assert.deepEqual([finding?.part, finding?.state], ['database', 'wrong']);
      assert.match(finding?.says ?? '', says);
    });

  it('shows its token to no server that it does not trust', async () => {
    const shown = server.tokens.length;

    await assert.rejects(openDatabase({ ...as('id-datawijzer', 1), url: server.url('id-datawijzer') }), {
      code: 'storage.unavailable',
      message: /self-signed certificate/,
    });
    assert.equal(server.tokens.length, shown);
  });
});
