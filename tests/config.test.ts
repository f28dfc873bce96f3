import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { Environment, readConfig } from '../src/config.ts';
import { AppError } from '../src/shared/errors.ts';

type Variables = Record<string, string | undefined>;

const complete: Variables = {
  BOT_APP_ID: '11111111-1111-4111-8111-111111111111',
  BOT_APP_TYPE: 'SingleTenant',
  BOT_APP_TENANT_ID: '22222222-2222-4222-8222-222222222222',
  BOT_APP_PASSWORD: 'a-secret-nobody-may-read',
  BOT_TENANTS: '33333333-3333-4333-8333-333333333333, 22222222-2222-4222-8222-222222222222',
  DATABASE_URL: 'postgresql://bot:another-secret@db.example/datawijzer',
  BOT_CONTACT: 'datateam@gemeente.example',
};
const secrets = ['a-secret-nobody-may-read', 'another-secret'];

function problems(variables: Variables): string[] {
  try {
    readConfig(variables);
  } catch (error) {
    assert.ok(error instanceof AppError, String(error));
    assert.equal(error.code, 'config.invalid');
    for (const secret of secrets) assert.ok(!error.message.includes(secret), error.message);
    return error.message.split('\n');
  }
  return [];
}

/** One problem, in one sentence that names the variable and says what to do. */
function assertOne(variables: Variables, name: string): void {
  const found = problems(variables);
  assert.equal(found.length, 1, found.join('\n'));
  assert.match(found[0] ?? '', new RegExp(`\\b${name}\\b.*\\.$`));
  assert.match(found[0] ?? '', /\b(set|use|remove|keep|list|change|see)\b/);
}

describe('the configuration', () => {
  it('is that of local mode when nothing is set', () => {
    const config = readConfig({});

    assert.equal(config.mode, 'local');
    assert.equal(config.host, '127.0.0.1');
    assert.equal(config.port, 3978);
    assert.deepEqual(config.credentials, { kind: 'local' });
    assert.deepEqual(config.database, { kind: 'embedded', folder: '.data' });
    assert.equal(config.metadataUrl, null);
    assert.deepEqual(config.serviceOrigins, []);
    assert.equal(config.tenants.length, 1);
    assert.equal(config.contact, 'het datateam van Voorbeeldgemeente (data@voorbeeldgemeente.example)');
  });

  it('is that of local mode when every variable is empty, as in a copied example', () => {
    const empty = Object.fromEntries(Object.keys(Environment.shape).map((name) => [name, ' ']));

    assert.deepEqual(readConfig(empty), readConfig({}));
  });

  it('is that of production when everything is set', () => {
    const config = readConfig({ ...complete, NODE_ENV: 'production', PATH: '/usr/bin', HOME: '/root' });

    assert.equal(config.mode, 'production');
    assert.equal(config.host, '0.0.0.0');
    assert.equal(config.appId, complete['BOT_APP_ID']);
    assert.deepEqual(config.credentials, {
      kind: 'password',
      tenantId: complete['BOT_APP_TENANT_ID'],
      password: complete['BOT_APP_PASSWORD'],
    });
    assert.equal(config.tenants.length, 2);
    assert.deepEqual(config.database, { kind: 'postgres', url: complete['DATABASE_URL'] });
    assert.equal(config.metadataUrl, 'https://login.botframework.com/v1/.well-known/openidconfiguration');
    assert.ok(config.serviceOrigins.length > 0);
    for (const origin of config.serviceOrigins) assert.equal(new URL(origin).origin, origin);
    for (const origin of config.serviceOrigins) assert.equal(new URL(origin).protocol, 'https:');
  });

  it('takes ids in capitals for the same ids, as Teams writes them', () => {
    const id = 'abcdef00-0000-4000-8000-00000000beef';
    const pasted = id.toUpperCase();
    const config = readConfig({
      ...complete,
      BOT_APP_ID: pasted,
      BOT_APP_TENANT_ID: pasted,
      BOT_TENANTS: pasted,
      BOT_ADMINISTRATORS: pasted,
    });

    const { appId, credentials, tenants, administrators } = config;
    assert.deepEqual([appId, tenants, administrators], [id, [id], [id]]);
    assert.equal(credentials.kind !== 'local' && credentials.tenantId, id);
  });

  it('takes a managed identity without a password', () => {
    const { BOT_APP_PASSWORD: _password, ...rest } = complete;
    const { credentials } = readConfig({ ...rest, BOT_APP_TYPE: 'UserAssignedMSI' });

    assert.deepEqual(credentials, { kind: 'managed-identity', tenantId: complete['BOT_APP_TENANT_ID'] });
  });

  it('takes the embedded database for a pilot in production', () => {
    const { DATABASE_URL: _url, ...rest } = complete;

    assert.deepEqual(readConfig({ ...rest, BOT_DATA_FOLDER: '/data' }).database, { kind: 'embedded', folder: '/data' });
  });

  describe('of a PostgreSQL that a managed identity signs in to', () => {
    const host = 'postgresql://id-datawijzer@db.example/datawijzer';
    const identity = { ...complete, BOT_DATABASE_CLIENT_ID: '44444444-4444-4444-8444-444444444444' };
    const at = (url: string | undefined): Variables => ({ ...identity, DATABASE_URL: url });

    it('takes its client id in the place of a password', () => {
      const url = `${host}?sslmode=verify-full`;
      assert.deepEqual(readConfig(at(url)).database, {
        kind: 'postgres',
        url,
        clientId: identity.BOT_DATABASE_CLIENT_ID,
      });
    });

    for (const url of [
      'postgresql://id:another-secret@db.example/datawijzer?sslmode=verify-full',
      `${host}?sslmode=verify-full&password=another-secret`,
      'postgresql://db.example/datawijzer?sslmode=verify-full',
      host,
      `${host}?sslmode=require`,
      'postgresql://id-datawijzer@127.0.0.1.evil.example/datawijzer',
      'postgresql://[',
    ])
      it(`refuses ${url}`, () => assertOne(at(url), 'DATABASE_URL'));

    it('refuses one without PostgreSQL', () =>
      assertOne({ ...at(undefined), BOT_DATA_FOLDER: '/data' }, 'BOT_DATABASE_CLIENT_ID'));
  });

  it('hides figures about fewer than 10 people unless told otherwise, in production and locally', () => {
    for (const variables of [complete, {}]) {
      assert.equal(readConfig(variables).disclosureThreshold, 10);
      for (const threshold of [3, 5, 100])
        assert.equal(
          readConfig({ ...variables, BOT_DISCLOSURE_THRESHOLD: String(threshold) }).disclosureThreshold,
          threshold,
        );
    }
  });

  it('cannot be changed afterwards', () => {
    assert.throws(() => Object.assign(readConfig({}), { mode: 'production' }), TypeError);
  });

  for (const name of Object.keys(complete).filter((one) => one !== 'BOT_APP_ID'))
    it(`without ${name} is refused in production with one sentence about it`, () =>
      assertOne({ ...complete, [name]: undefined }, name));

  it('without BOT_APP_ID is refused in production with one sentence about it', () =>
    assertOne({ ...complete, NODE_ENV: 'production', BOT_APP_ID: undefined }, 'BOT_APP_ID'));

  it('names everything that is missing at once', () => {
    const found = problems({ NODE_ENV: 'production' });

    assert.deepEqual(
      found.map((line) => line.split(' ')[0]),
      ['BOT_APP_ID', 'BOT_APP_TYPE', 'BOT_APP_TENANT_ID', 'BOT_TENANTS', 'DATABASE_URL', 'BOT_CONTACT'],
    );
  });

  const wrong: readonly (readonly [string, string])[] = [
    ['BOT_APP_ID', 'datawijzer'],
    ['BOT_APP_ID', ' 11111111-1111-4111-8111-111111111111'],
    ['BOT_APP_TYPE', 'MultiTenant'],
    ['BOT_APP_TENANT_ID', 'gemeente.example'],
    ['BOT_APP_PASSWORD', 'short'],
    ['BOT_TENANTS', 'gemeente.example'],
    ['BOT_TENANTS', ','],
    ['BOT_SERVICE_ORIGINS', 'smba'],
    ['BOT_OPENID_METADATA_URL', 'login'],
    ['BOT_PORT', 'abc'],
    ['BOT_PORT', '70000'],
    ['BOT_PORT', '-1'],
    ['BOT_PORT', '3978.5'],
    ['DATABASE_URL', 'postgresql://bot:S3c#r@et@db.example:5432/x'],
    ['DATABASE_URL', 'postgresql://bot:half/a@db.example:5432/x'],
    ['DATABASE_URL', 'postgresql://bot:100%@db.example:5432/x'],
    ['DATABASE_URL', 'mysql://bot:another-secret@db.example/x'],
    ['BOT_DATABASE_CLIENT_ID', 'id-datawijzer'],
    ['BOT_CONTACT', 'x'],
    ['BOT_RETENTION_DAYS', '0'],
    ['BOT_SMALLEST_GROUP', '4'],
    ['BOT_DISCLOSURE_THRESHOLD', '2'],
    ['BOT_DISCLOSURE_THRESHOLD', '101'],
    ['BOT_DISCLOSURE_THRESHOLD', '7.5'],
    ['BOT_DISCLOSURE_THRESHOLD', 'none'],
    ['BOT_SENDS_PER_SECOND', '0'],
    ['BOT_LOG_LEVEL', 'verbose'],
    ['NODE_ENV', 'staging'],
  ];
  for (const [name, value] of wrong)
    it(`with ${name} ${JSON.stringify(value)} is refused with one sentence about it`, () =>
      assertOne({ ...complete, [name]: value }, name));

  it('with a playground in production is refused', () =>
    assertOne({ ...complete, BOT_PLAYGROUND_PORT: '56150' }, 'BOT_PLAYGROUND_PORT'));

  it('with a password for a managed identity is refused', () =>
    assertOne({ ...complete, BOT_APP_TYPE: 'UserAssignedMSI' }, 'BOT_APP_PASSWORD'));

  it('with two databases is refused, in production and locally', () => {
    assertOne({ ...complete, BOT_DATA_FOLDER: '/data' }, 'BOT_DATA_FOLDER');
    assertOne({ DATABASE_URL: 'postgres://x@127.0.0.1/x', BOT_DATA_FOLDER: '/data' }, 'DATABASE_URL');
  });

  for (const name of ['BOT_OPENID_METADATA_URL', 'BOT_SERVICE_ORIGINS'])
    for (const url of [
      'http://login.botframework.com/x',
      'http://127.0.0.1:3000/x',
      'ftp://a.example/x',
      'file:///etc/passwd',
    ])
      it(`with ${name} ${url} is refused in production`, () => assertOne({ ...complete, [name]: url }, name));

  for (const name of ['BOT_APP_TYPE', 'BOT_APP_TENANT_ID', 'BOT_APP_PASSWORD'])
    it(`with ${name} and no BOT_APP_ID is refused locally`, () => assertOne({ [name]: complete[name] }, name));

  for (const host of ['0.0.0.0', '::', '192.168.1.2', 'bot.example', '127.0.0.1.evil.example'])
    it(`with the address ${host} is refused locally`, () => assertOne({ BOT_HOST: host }, 'BOT_HOST'));

  for (const host of ['127.0.0.1', 'localhost', '::1'])
    it(`with the address ${host} is taken locally`, () => assert.equal(readConfig({ BOT_HOST: host }).host, host));

  it('with only one half of a Teams client of your own is refused locally', () => {
    assertOne({ BOT_SERVICE_ORIGINS: 'http://127.0.0.1:1/x' }, 'BOT_OPENID_METADATA_URL');
    assertOne({ BOT_OPENID_METADATA_URL: 'http://127.0.0.1:1/x' }, 'BOT_SERVICE_ORIGINS');
  });

  for (const url of [
    'https://smba.trafficmanager.net',
    'http://127.0.0.1.evil.example',
    'http://127.0.0.1@evil.example',
    'file:///etc/passwd',
    'data:text/plain,x',
  ])
    it(`with a Teams client at ${url} is refused locally`, () =>
      assertOne({ BOT_SERVICE_ORIGINS: url, BOT_OPENID_METADATA_URL: 'http://127.0.0.1:1/x' }, 'BOT_SERVICE_ORIGINS'));

  for (const url of ['https://collector.example', 'http://10.0.0.4:4318', 'file:///collector'])
    it(`with a collector of telemetry at ${url} is refused locally`, () =>
      assertOne({ OTEL_EXPORTER_OTLP_ENDPOINT: url }, 'OTEL_EXPORTER_OTLP_ENDPOINT'));

  it('reaches nothing outside without TLS in production, and nothing outside at all locally', () => {
    const sound = {
      ...complete,
      BOT_MODEL_CHAT_DEPLOYMENT: 'gpt',
      BOT_MODEL_ENDPOINT: 'https://name.openai.azure.com',
    };
    assert.deepEqual(problems(sound), []);
    for (const name of ['BOT_OPENID_METADATA_URL', 'BOT_SERVICE_ORIGINS', 'BOT_FILE_ORIGINS', 'BOT_MODEL_ENDPOINT'])
      assertOne({ ...sound, [name]: 'http://outside.example' }, name);

    assertOne({ BOT_FILE_ORIGINS: 'https://files.example' }, 'BOT_FILE_ORIGINS');
    assert.deepEqual(problems({ BOT_FILE_ORIGINS: 'http://127.0.0.1:1' }), []);
  });

  it('sends telemetry nowhere unless told otherwise', () => {
    assert.equal(readConfig(complete).telemetryEndpoint, null);
    const endpoint = 'http://collector.internal:4318';
    assert.equal(readConfig({ ...complete, OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }).telemetryEndpoint, endpoint);
  });

  it('does not repeat a password that stands in an address', () => {
    const url = 'http://user:another-secret@login.example/x';

    assertOne({ ...complete, BOT_OPENID_METADATA_URL: url }, 'BOT_OPENID_METADATA_URL');
    assertOne({ BOT_OPENID_METADATA_URL: url, BOT_SERVICE_ORIGINS: 'http://127.0.0.1:1' }, 'BOT_OPENID_METADATA_URL');
  });

  it('keeps nothing of an origin but the origin', () => {
    const { serviceOrigins } = readConfig({
      ...complete,
      BOT_SERVICE_ORIGINS: 'https://SMBA.example/emea/, https://other.example:8443/x?y#z ,',
    });

    assert.deepEqual(serviceOrigins, ['https://smba.example', 'https://other.example:8443']);
  });
});

describe('the configuration of a language model', () => {
  const resource = 'https://gemeente.openai.azure.com';
  const keyed: Variables = {
    BOT_MODEL_ENDPOINT: resource,
    BOT_MODEL_CHAT_DEPLOYMENT: 'schrijver',
    BOT_MODEL_KEY: 'another-secret-of-azure',
  };

  it('is none unless one is set', () => {
    assert.equal(readConfig({}).model, null);
    assert.equal(readConfig(complete).model, null);
  });

  it('is the v1 API and the identity of the machine unless told otherwise', () => {
    const { BOT_MODEL_KEY: _key, ...rest } = keyed;

    assert.deepEqual(readConfig({ ...complete, ...rest }).model, {
      endpoint: resource,
      apiVersion: null,
      credentials: { kind: 'managed-identity', clientId: null },
      chatDeployment: 'schrijver',
      embeddingsDeployment: null,
      tokensPerDay: 2_000_000,
      tokensPerPerson: 100_000,
    });
  });

  it('takes a key, a version, embeddings and a budget', () => {
    const model = readConfig({
      ...complete,
      ...keyed,
      BOT_MODEL_API_VERSION: '2024-10-21',
      BOT_MODEL_EMBEDDINGS_DEPLOYMENT: 'vectoren',
      BOT_MODEL_TOKENS_PER_DAY: '5000',
      BOT_MODEL_TOKENS_PER_PERSON: '1000',
    }).model;

    assert.deepEqual(model, {
      endpoint: resource,
      apiVersion: '2024-10-21',
      credentials: { kind: 'key', key: keyed['BOT_MODEL_KEY'] },
      chatDeployment: 'schrijver',
      embeddingsDeployment: 'vectoren',
      tokensPerDay: 5_000,
      tokensPerPerson: 1_000,
    });
  });

  for (const path of ['/', '/openai', '/openai/v1', '/openai/v1/'])
    it(`leaves ${path} off an address that was copied with it`, () =>
      assert.equal(
        readConfig({ ...complete, ...keyed, BOT_MODEL_ENDPOINT: `${resource}${path}` }).model?.endpoint,
        resource,
      ));

  for (const [name, value] of [
    ['BOT_MODEL_ENDPOINT', 'gemeente'],
    ['BOT_MODEL_ENDPOINT', 'http://gemeente.openai.azure.com'],
    ['BOT_MODEL_ENDPOINT', 'http://127.0.0.1:3000'],
    ['BOT_MODEL_ENDPOINT', `${resource}/openai/deployments/x`],
    ['BOT_MODEL_ENDPOINT', `${resource}/?api-version=2024-10-21`],
    ['BOT_MODEL_ENDPOINT', 'https://user:another-secret@gemeente.example'],
    ['BOT_MODEL_CHAT_DEPLOYMENT', undefined],
    ['BOT_MODEL_CHAT_DEPLOYMENT', 'a/b'],
    ['BOT_MODEL_API_VERSION', 'latest'],
    ['BOT_MODEL_KEY', 'short'],
    ['BOT_MODEL_CLIENT_ID', '44444444-4444-4444-8444-444444444444'],
    ['BOT_MODEL_TOKENS_PER_DAY', '0'],
    ['BOT_MODEL_TOKENS_PER_PERSON', '1.5'],
  ] as const)
    it(`with ${name} ${value} is refused in production with one sentence about it`, () =>
      assertOne({ ...complete, ...keyed, [name]: value }, name));

  for (const name of ['BOT_MODEL_CHAT_DEPLOYMENT', 'BOT_MODEL_KEY', 'BOT_MODEL_TOKENS_PER_DAY'])
    it(`with ${name} and no address is refused`, () =>
      assertOne({ [name]: name.includes('TOKENS') ? '5000' : 'another-secret-of-azure' }, name));

  it('is on this computer in local mode', () => {
    assertOne(keyed, 'BOT_MODEL_ENDPOINT');
    assert.equal(
      readConfig({ ...keyed, BOT_MODEL_ENDPOINT: 'http://127.0.0.1:9/' }).model?.endpoint,
      'http://127.0.0.1:9',
    );
  });
});

describe('.env.example', () => {
  it('lists exactly the variables that are read', async () => {
    const text = await readFile(new URL('../.env.example', import.meta.url), 'utf8');
    const listed = [...text.matchAll(/^#?\s?([A-Z][A-Z_]+)=/gm)].map(([, name]) => name);

    assert.equal(new Set(listed).size, listed.length);
    assert.deepEqual(new Set(listed), new Set(Object.keys(Environment.shape)));
  });
});

describe('the stand-in for a model', () => {
  it('is for local mode, and not beside a model', () => {
    assert.equal(readConfig({ BOT_LOCAL_MODEL: 'stand-in' }).hasStandInModel, true);
    assert.equal(readConfig({}).hasStandInModel, false);
    assert.throws(() => readConfig({ BOT_LOCAL_MODEL: 'real' }), /BOT_LOCAL_MODEL: must be stand-in/);
    assert.throws(
      () => readConfig({ BOT_LOCAL_MODEL: 'stand-in', NODE_ENV: 'production' }),
      /BOT_LOCAL_MODEL only works/,
    );
    const model = { BOT_MODEL_ENDPOINT: 'http://127.0.0.1:9', BOT_MODEL_CHAT_DEPLOYMENT: 'schrijver' };
    assert.throws(
      () => readConfig({ BOT_LOCAL_MODEL: 'stand-in', ...model }),
      /BOT_LOCAL_MODEL and BOT_MODEL_ENDPOINT/,
    );
  });
});

describe('what a wrong setting is told', () => {
  const told: readonly (readonly [name: string, value: string, says: RegExp])[] = [
    [
      'BOT_TENANTS',
      '11111111-1111-4111-8111-111111111111;22222222-2222-4222-8222-222222222222',
      /ids \(GUIDs\).*commas/,
    ],
    [
      'BOT_ADMINISTRATORS',
      'iemand@gemeente.example',
      /^BOT_ADMINISTRATORS: must hold ids \(GUIDs\) as Entra shows them/,
    ],
    ['BOT_RETENTION_DAYS', '30 dagen', /must be a whole number, in digits alone/],
    ['BOT_MODEL_TOKENS_PER_DAY', 'veel', /must be a whole number, in digits alone/],
    ['DATABASE_URL', 'postgresql://bot:S3c#r@et@db.example:5432/x', /cannot be read: .*%40 %3A %2F %3F %23 %25/],
  ];
  for (const [name, value, says] of told)
    it(`says what to do, and not what it was: ${name} ${value}`, () => {
      const [found = ''] = problems({ ...complete, [name]: value });
      assert.match(found, says);
      assert.doesNotMatch(found, /iemand|S3c/);
    });
});
