import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { Environment, readConfig } from '../../src/config.ts';
import { appSettings } from './bicep/app-settings.ts';
import { parseTemplates, problemsOf } from './bicep/problems.ts';
import { everyNode, propertiesOf, propertyOf, textOf, type Template } from './bicep/template.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const texts = new Map(
  readdirSync(`${root}infra`)
    .filter((file) => file.endsWith('.bicep'))
    .map((file) => [file, readFileSync(`${root}infra/${file}`, 'utf8')] as const),
);

describe('the templates for Azure', () => {
  let templates: ReadonlyMap<string, Template>;
  const template = (file: string) => templates.get(file) ?? assert.fail(file);
  const bodyOf = (file: string, name: string) => template(file).resources.get(name)?.body ?? assert.fail(name);

  before(async () => {
    templates = await parseTemplates(texts);
  });

  it('are as Azure says that they must be', () => {
    assert.deepEqual(problemsOf(templates), []);
  });

  /** File, what stands there, what stands there instead, and what is found. */
  const broken: readonly (readonly [string, string, string, RegExp])[] = [
    ['bot.bicep', "kind: 'azurebot'", "kind: 'azurebot", /bot\.bicep:\d+: this is no Bicep/],
    ['bot.bicep', "kind: 'azurebot'", "kind 'azurebot'", /this is no Bicep/],
    ['bot.bicep', 'endpoint: endpoint', 'endpoint: endpont', /nothing is called endpont/],
    ['bot.bicep', 'param tags object', 'param tags object\nparam unused string', /nothing asks for unused/],
    ['bot.bicep', 'msaAppId: appId', 'msaAppID: appId', /BotProperties has no msaAppID/],
    ['bot.bicep', 'msaAppId: appId', 'msaAppSecret: appId', /BotProperties has no msaAppSecret/],
    ['bot.bicep', '    msaAppId: appId\n', '', /BotProperties needs msaAppId/],
    ['bot.bicep', "'UserAssignedMSI'", "'UserAssignedMsi'", /'UserAssignedMsi' is no UserAssignedMSI \| SingleTenant/],
    ['bot.bicep', 'isEnabled: true', "isEnabled: 'true'", /'true' is no bool/],
    ['bot.bicep', '2022-09-15', '2022-09-16', /no resource type is known as .*2022-09-16/],
    ['app.bicep', 'minReplicas: 2', 'minReplicas: true', /true is no int/],
    ['app.bicep', "type: 'Readiness'", "type: 'Ready'", /'Ready' is no Liveness \| Readiness/],
    ['app.bicep', "path: '/readyz', port: port", "path: '/readyz'", /ContainerAppProbeHttpGet needs port/],
    ['app.bicep', 'value: contact', 'valeu: contact', /EnvironmentVar has no valeu/],
    ['app.bicep', 'ingress.fqdn', 'ingress.domain', /has no properties\.configuration\.ingress\.domain/],
    ['app.bicep', 'env: concat(', 'env: concatenate(', /nothing is called concatenate/],
    ['registry.bicep', 'registry.properties.loginServer', 'registry.listCredentials()', /has no listCredentials/],
    ['datawijzer.bicep', "'bot.bicep'", "'robot.bicep'", /there is no robot\.bicep/],
    ['datawijzer.bicep', 'endpoint:', 'address:', /bot\.bicep takes no address/],
    ['datawijzer.bicep', 'endpoint:', 'address:', /bot\.bicep needs endpoint/],
    ['datawijzer.bicep', 'app.outputs.domain', 'app.outputs.host', /app\.bicep has no outputs\.host/],
    ['database.bicep', "mode: 'Disabled'", "state: 'Disabled'", /state of HighAvailability cannot be set/],
  ];
  for (const [file, text, instead, found] of broken)
    it(`would be found wrong in ${file} with ${JSON.stringify(instead)} for ${JSON.stringify(text)}`, async () => {
      const before = texts.get(file) ?? '';
      assert.ok(before.includes(text), 'there is nothing to break');
      const changed = await parseTemplates(new Map(texts).set(file, before.replace(text, instead)));

      assert.match(problemsOf(changed).join('\n'), found);
    });

  describe('start the bot in production', () => {
    const [appId, tenantId] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
    const values = { appId, tenantId, contact: 'het datateam', administrators: '33333333-3333-4333-8333-333333333333' };
    /** As the database template says it, with names filled in. */
    const databaseUrl = () =>
      textOf(template('database.bicep').outputs.get('url') ?? assert.fail('url'))
        .replace(
          '${identityName}',
          textOf(propertyOf(bodyOf('datawijzer.bicep', 'identity'), 'name') ?? assert.fail('name')),
        )
        .replace('${server.properties.fullyQualifiedDomainName}', 'psql.postgres.database.azure.com')
        .replace('${database.name}', 'datawijzer');
    const model = {
      modelEndpoint: 'https://oai.openai.azure.com/',
      chatDeployment: 'chat',
      embeddingsDeployment: 'vectors',
    };

    it('with settings that it takes, and no secret among them', () => {
      const settings = appSettings(template('app.bicep'), { ...values, databaseUrl: databaseUrl() });
      const config = readConfig({ ...settings, NODE_ENV: 'production' });

      for (const name of Object.keys(settings)) assert.ok(name in Environment.shape, name);
      assert.deepEqual(config.credentials, { kind: 'managed-identity', tenantId });
      assert.deepEqual(config.database, {
        kind: 'postgres',
        url: 'postgresql://id-datawijzer@psql.postgres.database.azure.com:5432/datawijzer?sslmode=verify-full',
        clientId: appId,
      });
      assert.deepEqual([config.tenants, config.administrators.length, config.model], [[tenantId], 1, null]);
    });

    it('with a model, when there is one, by the same identity', () => {
      const settings = appSettings(template('app.bicep'), { ...values, ...model, databaseUrl: databaseUrl() });
      const { model: found } = readConfig({ ...settings, NODE_ENV: 'production' });

      assert.equal(found?.endpoint, 'https://oai.openai.azure.com');
      assert.deepEqual(found.credentials, { kind: 'managed-identity', clientId: appId });
      assert.deepEqual([found.chatDeployment, found.embeddingsDeployment], ['chat', 'vectors']);
    });

    it('with a collector, when there is one', () => {
      const telemetryEndpoint = 'https://collector.gemeente.example';
      const settings = appSettings(template('app.bicep'), { ...values, telemetryEndpoint, databaseUrl: databaseUrl() });

      assert.equal(readConfig({ ...settings, NODE_ENV: 'production' }).telemetryEndpoint, telemetryEndpoint);
    });
  });

  it('take no password or key anywhere, and give none out', () => {
    for (const [file, { root: tree }] of templates)
      for (const node of everyNode(tree)) {
        assert.doesNotMatch(node.type === 'decorator' ? node.text : '', /secure/, file);
        if (node.type === 'object_property') assert.notEqual(node.namedChildren[0]?.text, 'secrets', file);
        if (node.type.endsWith('_declaration'))
          assert.doesNotMatch(node.namedChildren[0]?.text ?? '', /password|secret|key|token/i, file);
      }
    const closed: readonly (readonly [string, string, string, string])[] = [
      ['database.bicep', 'server', 'passwordAuth', "'Disabled'"],
      ['database.bicep', 'server', 'activeDirectoryAuth', "'Enabled'"],
      ['database.bicep', 'server', 'publicNetworkAccess', "'Disabled'"],
      ['registry.bicep', 'registry', 'adminUserEnabled', 'false'],
      ['registry.bicep', 'registry', 'anonymousPullEnabled', 'false'],
      ['model.bicep', 'account', 'disableLocalAuth', 'true'],
      ['bot.bicep', 'bot', 'disableLocalAuth', 'true'],
      ['datawijzer.bicep', 'logs', 'disableLocalAuth', 'true'],
      ['app.bicep', 'bot', 'allowInsecure', 'false'],
    ];
    for (const [file, name, property, value] of closed)
      assert.deepEqual(valuesOf(bodyOf(file, name), property), [value], `${file} ${property}`);
  });

  /** Of every property with this name, however deep. */
  function valuesOf(body: ReturnType<typeof bodyOf>, name: string): string[] {
    return [...everyNode(body)].flatMap((node) =>
      node.type === 'object_property' && node.namedChildren[0]?.text === name
        ? [node.namedChildren[1]?.text ?? '']
        : [],
    );
  }

  it('run two instances, that are asked what they answer, within what Azure allows', () => {
    const bot = bodyOf('app.bicep', 'bot');
    const probes = [...everyNode(bot)].find(
      (node) => node.text.startsWith('[') && node.parent?.text.startsWith('probes:'),
    );
    const asked = (probes?.namedChildren ?? []).flatMap((probe) =>
      probe.type === 'object'
        ? [Object.fromEntries(propertiesOf(probe).map(({ key, value }) => [key.text, value.text]))]
        : [],
    );

    assert.deepEqual(
      asked.map(({ type, httpGet }) => [type, /'(.*)'/.exec(httpGet ?? '')?.[1]]),
      [
        ["'Startup'", '/healthz'],
        ["'Liveness'", '/healthz'],
        ["'Readiness'", '/readyz'],
      ],
    );
    for (const { periodSeconds, timeoutSeconds, failureThreshold } of asked) {
      assert.ok(Number(periodSeconds) <= 240 && Number(failureThreshold) <= 10);
      assert.ok(Number(timeoutSeconds) < Number(periodSeconds));
    }
    assert.deepEqual([valuesOf(bot, 'minReplicas'), valuesOf(bot, 'activeRevisionsMode')], [['2'], ["'Single'"]]);
  });

  it('get from azd what they ask for', () => {
    const { parameters } = JSON.parse(readFileSync(`${root}infra/main.parameters.json`, 'utf8')) as {
      parameters: object;
    };
    const { services } = parse(readFileSync(`${root}azure.yaml`, 'utf8')) as {
      services: Record<string, { host: string; docker: { path: string; remoteBuild: boolean } }>;
    };
    const [[name, service]] = Object.entries(services) as [[string, (typeof services)[string]]];

    assert.deepEqual(Object.keys(parameters).sort(), [...template('main.bicep').parameters.keys()].sort());
    assert.equal(service.host, 'containerapp');
    assert.ok(service.docker.remoteBuild, 'an administrator has no Docker');
    assert.match(texts.get('app.bicep') ?? '', new RegExp(`'azd-service-name': '${name}'`));
    assert.match(JSON.stringify(parameters), new RegExp(`SERVICE_${name.toUpperCase()}_IMAGE_NAME`));
    assert.ok(template('main.bicep').outputs.has('AZURE_CONTAINER_REGISTRY_ENDPOINT'));
  });

  it('make what the guide says that they make', () => {
    const guide = readFileSync(`${root}docs/azure.md`, 'utf8');
    const made = [...templates.values()].flatMap(({ resources }) => [...resources.values()]);

    for (const type of new Set(made.map((one) => one.type.split('@')[0] ?? '')))
      assert.ok(guide.includes(`\`${type}\``), type);
  });
});
