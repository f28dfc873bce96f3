import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packApp } from '../../manifest/pack.ts';
import { readConfig, type Config } from '../../src/config.ts';
import { examineAppPackage } from '../../src/doctor/app-package.ts';
import { databaseFindings } from '../../src/doctor/database.ts';
import { examine, type Examined } from '../../src/doctor/examine.ts';
import type { Finding, Part } from '../../src/doctor/finding.ts';
import { openDatabase, type Database } from '../../src/storage/engine/database.ts';
import { appoint } from '../storage/written.ts';
import { freshDatabase } from '../support/database.ts';
import { fakeAppId, fakeTenantId } from '../support/teams/fake-teams.ts';
import { startIssuer, type Issuer } from '../support/teams/issuer.ts';
import { answerJson, serveLoopback, type Loopback } from '../support/teams/loopback.ts';

const nowhere = 'http://127.0.0.1:2';
const otherId = '00000000-0000-4000-8000-00000000beef';
const model = {
  apiVersion: null,
  credentials: { kind: 'key', key: 'a-key-of-the-resource' },
  chatDeployment: 'gpt-voorbeeld',
  embeddingsDeployment: null,
  tokensPerDay: 1_000,
  tokensPerPerson: 1_000,
} as const;

interface Broken {
  readonly part: Part;
  readonly state?: Finding['state'];
  /** What is wrong, and what to do about it. */
  readonly says: RegExp;
  readonly set: () => Promise<Omit<Partial<Examined>, 'config'> & { readonly config?: Partial<Examined['config']> }>;
}

describe('the doctor', function () {
  this.timeout(60_000);
  let place: string;
  let issuer: Issuer;
  let outside: Loopback;
  let status = 200;
  let database: Database;
  let sound: Examined;

  before(async () => {
    place = await mkdtemp(join(tmpdir(), 'datawijzer-doctor-'));
    issuer = await startIssuer();
    outside = await serveLoopback(async (_request, response) => answerJson(response, status, {}));
    const server = await freshDatabase('PostgreSQL');
    if (server.kind !== 'postgres') throw new Error('the tests have no PostgreSQL');
    database = await openDatabase(server);
    await appoint(database, { tenantId: fakeTenantId, id: otherId }, ['administrator']);
    const config: Config = {
      ...readConfig({ BOT_CONTACT: 'het datateam' }),
      appId: fakeAppId,
      credentials: { kind: 'password', tenantId: fakeTenantId, password: 'een-geheim' },
      tenants: [fakeTenantId],
      database: server,
      serviceOrigins: [outside.url],
      fileOrigins: ['https://*.sharepoint.com', outside.url],
      cbsUrl: outside.url,
    };
    const appPackage = join(place, 'datawijzer.zip');
    await writeFile(appPackage, await packApp({ botId: fakeAppId, domain: 'voorbeeld.example' }));
    sound = {
      config: { ...config, metadataUrl: issuer.metadataUrl },
      token: async () => tokenWith({ tid: fakeTenantId, appid: fakeAppId }),
      appPackage,
    };
  });
  beforeEach(() => {
    status = 200;
    issuer.become({ kind: 'up' });
  });
  after(async () => {
    await database.close();
    await Promise.all([issuer.stop(), outside.stop()]);
    await rm(place, { recursive: true, force: true });
  });

  function tokenWith(claims: object): string {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    return `${part({ alg: 'RS256' })}.${part(claims)}.signature`;
  }

  const refusedBy = (message: string) => async () => ({ token: () => Promise.reject(new Error(message)) });
  const onDatabase = (change: (url: URL) => void) => async () => {
    const { database: server } = sound.config;
    const url = new URL(server.kind === 'postgres' ? server.url : '');
    change(url);
    return { config: { database: { kind: 'postgres' as const, url: url.href } } };
  };
  const inFolder = (folder: string) => ({ config: { database: { kind: 'embedded' as const, folder } } });

  async function emptyDatabase() {
    const config = await freshDatabase('PostgreSQL');
    if (config.kind !== 'postgres') throw new Error('the tests have no PostgreSQL');
    return config;
  }

  /** A database in which this was done after it was brought up to date. */
  async function changedBy(text: string) {
    const config = await emptyDatabase();
    const opened = await openDatabase(config);
    await opened.run({ name: 'break', text }, []);
    await opened.close();
    return { config: { database: config } };
  }

  /** What publishes keys, answering so. */
  async function metadata(body: object, headers: Record<string, string> = {}) {
    const server = await serveLoopback(async (_request, response) => answerJson(response, 200, body, headers));
    servers.push(server);
    return { config: { metadataUrl: `${server.url}/openidconfiguration` } };
  }
  const servers: Loopback[] = [];
  after(() => Promise.all(servers.map((server) => server.stop())));

  const broken: Readonly<Record<string, Broken>> = {
    'a database server that is not there': {
      part: 'database',
      says: /does not answer.*start it, or correct host and port in DATABASE_URL/s,
      set: onDatabase((url) => (url.port = '9')),
    },
    'a host that does not exist': {
      part: 'database',
      says: /does not answer.*host and port in DATABASE_URL/s,
      set: onDatabase((url) => (url.hostname = 'database.invalid')),
    },
    'a user whom PostgreSQL does not know': {
      part: 'database',
      says: /lets this user not in: correct name and password/,
      set: onDatabase((url) => (url.username = 'niemand')),
    },
    'a database that does not exist': {
      part: 'database',
      says: /does not exist in PostgreSQL: make it/,
      set: onDatabase((url) => (url.pathname = '/nergens')),
    },
    'tables of an older version': {
      part: 'tables',
      state: 'warning',
      says: /older version \(1 changes behind, .*backup, then start the bot/,
      set: () => changedBy(`delete from kysely_migration where name = (select max(name) from kysely_migration)`),
    },
    'tables of a newer version': {
      part: 'tables',
      state: 'warning',
      says: /Another version made these tables \(9999-from-the-future\): run that version, or restore/,
      set: () => changedBy(`insert into kysely_migration (name, timestamp) values ('9999-from-the-future', 'now')`),
    },
    'tables of a version that went another way': {
      part: 'tables',
      says: /Another version made these tables \(9999-from-elsewhere\)/,
      set: () => changedBy(`update kysely_migration set name = '9999-from-elsewhere' where name like '0016-%'`),
    },
    'a user who may make no tables': {
      part: 'tables',
      says: /may not make tables: grant it "create"/,
      async set() {
        const config = await emptyDatabase();
        const opened = await openDatabase(sound.config.database);
        await opened.run({ name: 'user', text: 'create role reader login' }, []);
        await opened.close();
        const url = new URL(config.url);
        url.username = 'reader';
        return { config: { database: { kind: 'postgres', url: url.href } } };
      },
    },
    'nobody who can give roles': {
      part: 'roles',
      says: /Nobody is an administrator.*set BOT_ADMINISTRATORS/,
      set: async () => ({ config: { database: await emptyDatabase() } }),
    },
    'a file where the data folder should be': {
      part: 'database',
      says: /stands a file: move it away, or set BOT_DATA_FOLDER/,
      async set() {
        await writeFile(join(place, 'file'), '');
        return inFolder(join(place, 'file'));
      },
    },
    'a data folder that holds no database': {
      part: 'database',
      says: /cannot be opened. Restore a backup of the folder/,
      async set() {
        await mkdir(join(place, 'rubbish', 'database'), { recursive: true });
        await writeFile(join(place, 'rubbish', 'database', 'PG_VERSION'), 'x');
        return inFolder(join(place, 'rubbish'));
      },
    },
    'keys that cannot be reached': {
      part: 'keys',
      says: /does not answer \(.*ECONNREFUSED.*\): allow this machine HTTPS to it/,
      set: async () => ({ config: { metadataUrl: `${nowhere}/openidconfiguration` } }),
    },
    'a host of keys that does not exist': {
      part: 'keys',
      says: /keys.invalid does not answer \(.*ENOTFOUND|EAI_AGAIN.*\): allow this machine HTTPS to it/,
      set: async () => ({ config: { metadataUrl: 'https://keys.invalid/openidconfiguration' } }),
    },
    'a proxy that answers for the keys': {
      part: 'keys',
      says: /no usable keys .*let no proxy answer for it/,
      async set() {
        issuer.become({ kind: 'garbage' });
        return {};
      },
    },
    'keys at another place than their metadata': {
      part: 'keys',
      says: /jwks_uri leaves the origin.*BOT_OPENID_METADATA_URL/,
      set: () => metadata({ jwks_uri: `${nowhere}/keys` }),
    },
    'a clock that is off by ten minutes': {
      part: 'clock',
      says: /ahead of the clock of .*NTP.*every message of Teams is refused/,
      set: () => metadata({}, { date: new Date(Date.now() - 600_000).toUTCString() }),
    },
    'a clock that is off by a minute': {
      part: 'clock',
      state: 'warning',
      says: /behind the clock of .*NTP/,
      set: () => metadata({}, { date: new Date(Date.now() + 61_000).toUTCString() }),
    },
    'a secret that expired': {
      part: 'token',
      says: /has expired: make a new one.*BOT_APP_PASSWORD.*AADSTS7000222/,
      set: refusedBy(
        "invalid_client: 7000222 - [2026]: AADSTS7000222: The provided client secret keys for app 'x' are expired.",
      ),
    },
    'the id of a secret in place of its value': {
      part: 'token',
      says: /to the value of the secret, not to its id.*AADSTS7000215/,
      set: refusedBy('invalid_client: AADSTS7000215: Invalid client secret provided.'),
    },
    'a tenant that does not exist': {
      part: 'token',
      says: /does not exist: correct BOT_APP_TENANT_ID/,
      set: refusedBy("invalid_request: AADSTS90002: Tenant 'x' not found."),
    },
    'an app of another tenant': {
      part: 'token',
      says: /not in this tenant: correct BOT_APP_ID/,
      set: refusedBy(
        "unauthorized_client: AADSTS700016: Application with identifier 'x' was not found in the directory",
      ),
    },
    'no way to Entra': {
      part: 'token',
      says: /gives no token: allow this machine HTTPS to login\.microsoftonline\.com/,
      set: refusedBy('network_error: getaddrinfo ENOTFOUND login.microsoftonline.com'),
    },
    'no managed identity': {
      part: 'token',
      says: /assign the user-assigned identity whose client id is BOT_APP_ID/,
      set: async () => ({
        config: { credentials: { kind: 'managed-identity', tenantId: fakeTenantId } },
        token: () => Promise.reject(new Error('ManagedIdentityCredential: no managed identity endpoint found.')),
      }),
    },
    'an identity of another tenant': {
      part: 'token',
      says: /token is of another tenant .*BOT_APP_TENANT_ID/,
      set: async () => ({ token: async () => tokenWith({ tid: otherId, appid: fakeAppId }) }),
    },
    'an identity of another app': {
      part: 'token',
      says: /token is of another app .*BOT_APP_ID/,
      set: async () => ({ token: async () => tokenWith({ tid: fakeTenantId, appid: otherId }) }),
    },
    'no way out to Teams': {
      part: 'connector',
      says: /Messages cannot leave.*BOT_SERVICE_ORIGINS/,
      set: async () => ({ config: { serviceOrigins: [nowhere] } }),
    },
    'files that cannot be fetched': {
      part: 'files',
      state: 'warning',
      says: /does not answer.*BOT_FILE_ORIGINS/,
      set: async () => ({ config: { fileOrigins: [nowhere] } }),
    },
    'CBS behind a wall': {
      part: 'CBS',
      state: 'warning',
      says: /does not answer.*BOT_CBS_URL.*not renewed/,
      set: async () => ({ config: { cbsUrl: nowhere } }),
    },
    'a collector that is not there': {
      part: 'telemetry',
      state: 'warning',
      says: /does not answer.*start the collector.*OTEL_EXPORTER_OTLP_ENDPOINT/,
      set: async () => ({ config: { telemetryEndpoint: nowhere } }),
    },
    'a model whose key is refused': {
      part: 'model',
      state: 'warning',
      says: /refuses the key: set BOT_MODEL_KEY/,
      async set() {
        status = 401;
        return { config: { model: { ...model, endpoint: outside.url } } };
      },
    },
    'a deployment that does not exist': {
      part: 'model',
      state: 'warning',
      says: /no deployment gpt-voorbeeld: correct BOT_MODEL_CHAT_DEPLOYMENT/,
      async set() {
        status = 404;
        return { config: { model: { ...model, endpoint: outside.url } } };
      },
    },
    'a model that does not answer': {
      part: 'model',
      state: 'warning',
      says: /does not answer.*BOT_MODEL_ENDPOINT.*made without it/,
      set: async () => ({ config: { model: { ...model, endpoint: nowhere } } }),
    },
    'an app package of another bot': {
      part: 'app package',
      says: /another bot .*npm run pack -- --bot-id 0000/,
      set: () => packed({ botId: otherId, domain: 'voorbeeld.example' }),
    },
    'an app package with a placeholder': {
      part: 'app package',
      says: /still a placeholder: make it again/,
      set: () => packed({}),
    },
    'an app package with the pages of an example': {
      part: 'app package',
      says: /pages are still those of example\.nl.*--domain/,
      set: () => packed({ botId: fakeAppId }),
    },
    'an app package that is not there': {
      part: 'app package',
      says: /cannot be read \(ENOENT.*make it again/,
      set: async () => ({ appPackage: join(place, 'nothing.zip') }),
    },
    'a tenant that is not let in': {
      part: 'configuration',
      state: 'warning',
      says: /BOT_TENANTS does not name the tenant of the bot/,
      set: async () => ({ config: { tenants: [otherId] } }),
    },
  };

  async function packed(options: Parameters<typeof packApp>[0]) {
    const file = join(place, 'broken.zip');
    await writeFile(file, await packApp(options));
    return { appPackage: file };
  }

  it('finds nothing wrong with a sound bot', async () => {
    const findings = await examine(sound);

    assert.deepEqual(
      findings.filter(({ state }) => state !== 'good'),
      [],
    );
    assert.deepEqual(
      [...new Set(findings.map(({ part }) => part))],
      [
        'configuration',
        'database',
        'tables',
        'clock',
        'roles',
        'keys',
        'token',
        'connector',
        'files',
        'CBS',
        'app package',
      ],
    );
  });

  for (const [name, { part, state = 'wrong', says, set }] of Object.entries(broken))
    it(`names ${name}, and what to do`, async () => {
      const { config, ...others } = await set();
      const findings = await examine({ ...sound, ...others, config: { ...sound.config, ...config } });

      const found = findings.filter((finding) => finding.part === part && finding.state !== 'good');
      assert.deepEqual(
        found.map((finding) => finding.state),
        [state],
        JSON.stringify(findings, null, 2),
      );
      assert.match(found[0]?.says ?? '', says);
      assert.doesNotMatch(JSON.stringify(findings), /een-geheim|\bat .*\.ts:/);
    });

  it('knows its own app package, also with the id in capitals', async () => {
    const { appPackage } = await packed({ botId: otherId.toUpperCase(), domain: 'voorbeeld.example' });
    const { state, says } = await examineAppPackage(appPackage, otherId);

    assert.equal(state, 'good', says);
  });

  it('names a PostgreSQL that is too old, and one whose clock is off', () => {
    const old = {
      serverVersion: 140_011,
      clockMs: 0,
      mayMakeTables: true,
      missing: [],
      unknown: [],
      administrators: 1,
    };
    const findings = databaseFindings(old, 600_000, []);

    assert.match(
      findings.find(({ part }) => part === 'database')?.says ?? '',
      /PostgreSQL 14 is too old: use 15 or newer/,
    );
    assert.match(
      findings.find(({ part }) => part === 'clock')?.says ?? '',
      /600 seconds ahead of the clock of the database/,
    );
  });

  it('changes nothing: a database that is still to be filled stays empty', async () => {
    const config = await emptyDatabase();
    await examine({ ...sound, config: { ...sound.config, database: config } });
    const findings = await examine({ ...sound, config: { ...sound.config, database: config } });

    assert.match(findings.find(({ part }) => part === 'tables')?.says ?? '', /changes behind, the first is 0001/);
  });
});
