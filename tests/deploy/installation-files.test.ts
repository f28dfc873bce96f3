import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { Environment } from '../../src/config.ts';
import { serveLoopback } from '../support/teams/loopback.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>;
  devDependencies: Record<string, string>;
};

/** How the bot is started, without what belongs to a shell. */
const command = manifest.scripts['start']?.replace(' --env-file-if-exists=.env', '');

describe('the Dockerfile', () => {
  const lines = read('Dockerfile').replaceAll('\\\n', ' ').split('\n');
  const stages = lines.join('\n').split(/^FROM .*$/m);
  const last = stages.at(-1)?.split('\n') ?? [];
  const valueOf = (keyword: string) => last.find((line) => line.startsWith(`${keyword} `))?.slice(keyword.length + 1);

  it('runs on the Node that the project is tested with, and nothing else', () => {
    assert.match(read('Dockerfile'), new RegExp(`^ARG NODE=node:${manifest.devDependencies['node']}-`, 'm'));
    assert.deepEqual(
      lines.filter((line) => line.startsWith('FROM ')),
      ['FROM ${NODE} AS build', 'FROM ${NODE}'],
    );
  });

  it('takes only what is there, by scripts that exist', () => {
    for (const [, names = ''] of read('Dockerfile').matchAll(/^COPY (?!--from)(.*) \S+$/gm))
      for (const name of names.split(' ')) assert.ok(existsSync(join(root, name)), name);
    for (const [, script = ''] of read('Dockerfile').matchAll(/npm run (\S+)/g)) assert.ok(manifest.scripts[script]);
    assert.match(read('deploy/production-folder.ts'), /join\(root, 'dist', 'datawijzer'\)/);
    assert.match(read('Dockerfile'), /^COPY --from=build \/build\/dist\/datawijzer \.\/$/m);
  });

  it('leaves secrets, history and data of whoever builds it outside', () => {
    const ignored = read('.dockerignore').split('\n');
    for (const name of ['.env', '.git', '.data', 'node_modules']) assert.ok(ignored.includes(name), name);
  });

  it('starts the bot as npm start does, as a user who owns nothing in the folder', () => {
    assert.equal((JSON.parse(valueOf('CMD') ?? '[]') as string[]).join(' '), command);
    assert.equal(valueOf('USER'), 'node');
    assert.doesNotMatch(last.join('\n'), /--chown/);
  });

  it('asks the bot itself whether it is alive', async () => {
    const [, text = ''] = /CMD (\[.*\])$/.exec(valueOf('HEALTHCHECK') ?? '') ?? [];
    const [program, ...options] = JSON.parse(text) as string[];
    assert.equal(program, 'node');
    let status = 200;
    const bot = await serveLoopback(async ({ url }, response) => {
      response.statusCode = url === '/healthz' ? status : 404;
      response.end();
    });
    const isHealthy = () =>
      new Promise((resolve) => {
        const env = { BOT_PORT: String(bot.port) };
        execFile(process.execPath, options, { env }, (error) => resolve(error === null));
      });

    assert.equal(await isHealthy(), true);
    status = 503;
    assert.equal(await isHealthy(), false);
    await bot.stop();
    assert.equal(await isHealthy(), false);
  });
});

describe('compose.yaml', () => {
  interface Service {
    readonly image?: string;
    readonly build?: string;
    readonly environment: Readonly<Record<string, string>>;
    readonly [setting: string]: unknown;
  }
  const { services } = parse(read('compose.yaml')) as { services: Readonly<Record<string, Service>> };

  it('runs two bots on one database, that may write nothing and do nothing but their work', () => {
    const { bot } = services;
    assert.deepEqual(
      { read_only: bot?.['read_only'], cap_drop: bot?.['cap_drop'], deploy: bot?.['deploy'], ports: bot?.['ports'] },
      { read_only: true, cap_drop: ['ALL'], deploy: { replicas: 2 }, ports: ['127.0.0.1:3978-3979:3978'] },
    );
    assert.equal(bot?.build, '.');
    assert.ok(Object.keys(bot.environment).every((name) => name in Environment.shape));
  });

  it('holds no secret', () => {
    assert.match(services['database']?.environment['POSTGRES_PASSWORD'] ?? '', /^\$\{POSTGRES_PASSWORD:\?/);
  });
});

describe('the systemd unit', () => {
  const unit = read('deploy/datawijzer@.service');
  const settings = [...unit.matchAll(/^(\w+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value] as const);
  const all = (name: string) => settings.filter(([one]) => one === name).map(([, value]) => value);

  it('starts the bot as npm start does, as a user of its own who may write in one folder', () => {
    assert.deepEqual(all('ExecStart'), [`/usr/bin/${command}`]);
    assert.deepEqual(
      [all('DynamicUser'), all('ProtectSystem'), all('StateDirectory')],
      [['yes'], ['strict'], ['datawijzer']],
    );
    for (const variable of all('Environment')) assert.ok((variable.split('=')[0] ?? '') in Environment.shape, variable);
  });

  it('lets the compiler of Node make code, which it forbids nowhere', () => {
    assert.deepEqual(all('MemoryDenyWriteExecute'), []);
  });
});
