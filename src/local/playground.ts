import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { AppError } from '../shared/errors.ts';
import { samplePeople, sampleTeam, type SamplePerson, type SamplePersonKey } from './sample/sample-people.ts';

export interface PlaygroundWindow {
  readonly url: string;
  readonly person: SamplePerson;
  close(): Promise<void>;
}

export interface PlaygroundOptions {
  readonly key: SamplePersonKey;
  readonly port: number;
  readonly botId: string;
  readonly endpoint: string;
}

const startWithinMs = 20_000;

/** Starts the Agents Playground as one person. It is pre-release software under its own terms: for local use only. */
export async function openPlayground({ key, port, botId, endpoint }: PlaygroundOptions): Promise<PlaygroundWindow> {
  const cli = installedPlayground();
  const folder = await mkdtemp(join(tmpdir(), 'datawijzer-window-'));
  const configPath = join(folder, 'playground.yml');
  await writeFile(configPath, stringify(playgroundConfig(key, botId)));
  const insidePlayground = fileURLToPath(new URL('inside-playground.ts', import.meta.url));
  const args = [
    '--import',
    insidePlayground,
    cli,
    'start',
    '-e',
    endpoint,
    '-c',
    'msteams',
    '-p',
    String(port),
    '--disable-telemetry',
  ];
  const child = spawn(process.execPath, args, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: {
      PATH: '',
      TEAMSAPPTESTER_BROWSER: 'none',
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: configPath,
      M365_AGENTS_PLAYGROUND_LOGFILE: join(folder, 'playground.log'),
    },
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const killWithUs = () => child.kill('SIGKILL');
  process.once('exit', killWithUs);
  async function close(): Promise<void> {
    process.off('exit', killWithUs);
    child.kill('SIGKILL');
    await ended;
    await rm(folder, { recursive: true, force: true });
  }
  try {
    const listening = await announced(child.stdout, ended);
    await answering(listening, ended);
    return { url: `http://localhost:${listening}`, person: samplePeople[key], close };
  } catch (cause) {
    await close();
    throw new AppError(
      'local.unavailable',
      `The Agents Playground did not start on port ${port}: free the port or set BOT_PLAYGROUND_PORT.`,
      { cause },
    );
  }
}

function installedPlayground(): string {
  try {
    return createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js');
  } catch (cause) {
    throw new AppError(
      'local.unavailable',
      'The windows of local mode are not installed: run npm ci without --omit=dev, or set BOT_APP_ID for production.',
      { cause },
    );
  }
}

/** It takes another port when this one is taken, so the port is what it says. */
async function announced(output: NodeJS.ReadableStream, ended: Promise<void>): Promise<number> {
  return new Promise((resolve, reject) => {
    let text = '';
    const timer = setTimeout(
      () => reject(new AppError('local.unavailable', 'The Agents Playground stayed silent.')),
      startWithinMs,
    );
    output.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const port = /Listening on (\d+)/.exec(text)?.[1];
      if (!port) return;
      clearTimeout(timer);
      resolve(Number(port));
    });
    void ended.then(() => {
      clearTimeout(timer);
      reject(new AppError('local.unavailable', 'The Agents Playground ended at once.'));
    });
  });
}

/** It announces its port before its configuration is read, and may end after that. */
async function answering(port: number, ended: Promise<void>): Promise<void> {
  let hasEnded = false;
  void ended.then(() => (hasEnded = true));
  const deadline = Date.now() + startWithinMs;
  while (!hasEnded && Date.now() < deadline) {
    const response = await fetch(`http://127.0.0.1:${port}/_internal/v1/config`).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new AppError('local.unavailable', 'The Agents Playground does not answer.');
}

/** The id of a person in the channel, and of the chat in which the bot talks with that person alone. */
export function accountOf(key: string): string {
  return `29:${key}`;
}

export function personalChatOf(key: string): string {
  return `a:persoonlijk-${key}`;
}

/** People, tenant, team, channels and group chat are the same in each window; only the personal chat is its own. */
function playgroundConfig(key: SamplePersonKey, botId: string) {
  const others = Object.entries(samplePeople).filter(([other]) => other !== key);
  // The Playground asks for at least five colleagues.
  const colleagues = [1, 2, 3].map((number) =>
    playgroundUser(
      `collega-${number}`,
      `Collega ${number} (voorbeeld)`,
      `00000000-0000-4000-8000-00000000d01${number}`,
    ),
  );
  return {
    version: '0.1.1',
    tenantId: samplePeople[key].person.tenantId,
    bot: { id: botId, name: 'Datawijzer' },
    currentUser: sampleUser(key, samplePeople[key]),
    users: [...others.map(([other, person]) => sampleUser(other, person)), ...colleagues],
    personalChat: { id: personalChatOf(key) },
    groupChat: { id: '19:groep@thread.v2', name: 'Weekoverleg (voorbeeld)' },
    team: {
      id: sampleTeam.id,
      name: sampleTeam.name,
      aadGroupId: sampleTeam.aadGroupId,
      // The Playground shows one channel beside the general one.
      channels: sampleTeam.channels.slice(0, 1).map(({ id, name }) => ({ id, name })),
    },
  };
}

function sampleUser(key: string, { name, person }: SamplePerson) {
  return playgroundUser(key, name.nl, person.id);
}

function playgroundUser(key: string, name: string, objectId: string) {
  const address = `${key.toLowerCase()}@voorbeeldgemeente.example`;
  return {
    id: accountOf(key),
    name,
    userPrincipleName: address,
    aadObjectId: objectId,
    givenName: name,
    surname: 'Voorbeeld',
    email: address,
  };
}
