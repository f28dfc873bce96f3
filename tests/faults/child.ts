import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface Child {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves to the first line of the output that the test accepts; rejects when the process ends before it. */
  line(accepts: (line: string) => boolean, withinMs: number): Promise<string>;
  /** All whole lines of its output. */
  lines(): readonly string[];
  /** The end of what it wrote, for the message of a failure. */
  output(): string;
}

const running = new Set<ChildProcess>();
// A failing run must leave nothing behind, and only what was started here may be ended.
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')));

export function startNode(
  script: URL,
  options: readonly string[],
  env: Readonly<Record<string, string>>,
  { flags = [], ...where }: Pick<SpawnOptions, 'cwd' | 'uid' | 'gid'> & { readonly flags?: readonly string[] } = {},
): Child {
  const path = fileURLToPath(script);
  const child = spawn(process.execPath, [...flags, path, ...options], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
    ...where,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let written = '';
  let errors = '';
  child.stdout.on('data', (part: Buffer) => {
    written += part.toString();
    child.emit('written');
  });
  child.stderr.on('data', (part: Buffer) => (errors = (errors + part.toString()).slice(-4_000)));
  const ended = once(child, 'exit').then(([code, signal]): Ended => {
    running.delete(child);
    return { code, signal };
  });
  const lines = () => written.split('\n').slice(0, -1);
  const output = () => `${written.slice(-4_000)}${errors}`;

  return {
    process: child,
    ended,
    lines,
    output,
    async line(accepts, withinMs) {
      const found = () => lines().find(accepts);
      const signal = AbortSignal.timeout(withinMs);
      for (;;) {
        const line = found();
        if (line !== undefined) return line;
        if (child.exitCode !== null || child.signalCode !== null)
          throw new Error(`${path} ended with ${child.exitCode ?? child.signalCode}: ${output()}`);
        await Promise.race([once(child, 'written', { signal }), ended]).catch(() => {
          throw new Error(`${path} did not say within ${withinMs} ms what was waited for: ${output()}`);
        });
      }
    },
  };
}

export async function kill(child: Child): Promise<void> {
  child.process.kill('SIGKILL');
  await child.ended;
}

export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
