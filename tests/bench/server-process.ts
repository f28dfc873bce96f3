import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import { serverCommand } from './machine.ts';
import type { Profile, Reading, Request } from './probe.ts';

export interface ServerProcess {
  /** Where questions are posted. */
  readonly url: string;
  readonly pid: number;
  read(): Promise<Reading>;
  /** As `read`, after everything that can be freed was freed. */
  collectAndRead(): Promise<Reading>;
  profile(): Promise<() => Promise<Profile>>;
  stop(): Promise<void>;
}

export interface Launch {
  readonly script: URL;
  readonly flags?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly cores?: 'one' | 'all';
}

const startWithinMs = 30_000;
const stopWithinMs = 12_000;
const announcement = /(http:\/\/127\.0\.0\.1:\d+\/api\/messages)/;

/** As JavaScript: what reads TypeScript would be loaded in the server for this alone, and its 10 MB counted. */
const probe = `data:text/javascript,${encodeURIComponent(stripTypeScriptTypes(readFileSync(new URL('./probe.ts', import.meta.url), 'utf8')))}`;

/** Starts a server on the core that is kept for servers and waits until it says where it listens. */
export async function startServer({ script, flags = [], environment, cores = 'one' }: Launch): Promise<ServerProcess> {
  const [program, ...words] = serverCommand(
    [process.execPath, ...flags, '--import', probe, fileURLToPath(script)],
    cores,
  );
  const child = spawn(program ?? process.execPath, words, {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], TZ: 'Europe/Amsterdam', ...environment },
  });
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  const url = await listening(child, script.pathname);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));

  return {
    url,
    pid: child.pid ?? 0,
    read: () => ask<Reading>(child, 'read'),
    collectAndRead: () => ask<Reading>(child, 'collect-and-read'),
    profile: async () => {
      await ask(child, 'profile');
      return () => ask<Profile>(child, 'profile-end');
    },
    stop: async () => {
      const timer = setTimeout(kill, stopWithinMs);
      child.kill('SIGTERM');
      await ended;
      clearTimeout(timer);
      process.off('exit', kill);
    },
  };
}

function listening(child: ChildProcess, script: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => fail('it said nothing for too long'), startWithinMs);
    function fail(why: string): void {
      clearTimeout(timer);
      child.kill('SIGKILL');
      reject(new Error(`${script} did not start: ${why}\n${said}`));
    }
    function hear(part: Buffer): void {
      said = (said + part.toString()).slice(-4_000);
      const url = announcement.exec(said)?.[1];
      if (url === undefined) return;
      clearTimeout(timer);
      resolve(url);
    }
    child.stdout?.on('data', hear);
    child.stderr?.on('data', (part: Buffer) => {
      hear(part);
      process.stderr.write(part);
    });
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code) => fail(`it ended with ${code}`));
  });
}

function ask<Answer>(child: ChildProcess, request: Request): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error('the server ended while it was measured'));
    child.once('exit', ended);
    child.once('message', (answer) => {
      child.off('exit', ended);
      resolve(answer as Answer);
    });
    child.send(request);
  });
}
