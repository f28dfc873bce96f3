import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { DatabaseConfig } from '../../src/storage/engine/database.ts';

export type Told =
  { readonly opened: number } | { readonly accepted: string } | { readonly refused: string; readonly message: string };

const started = new Set<ChildProcess>();

export function startProcess(config: DatabaseConfig, task: 'hold' | 'close' | 'accept'): ChildProcess {
  const child = fork(new URL('./process.ts', import.meta.url), [JSON.stringify(config), task], { execArgv: [] });
  started.add(child);
  child.once('exit', () => started.delete(child));
  return child;
}

/** What a process says first: that it opened the database, or why it could not. */
export async function firstWord(child: ChildProcess): Promise<Told> {
  const ended = once(child, 'exit').then(() => {
    throw new Error('the process ended without a word');
  });
  const [told] = (await Promise.race([once(child, 'message'), ended])) as [Told];
  return told;
}

export async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

export async function killAll(): Promise<void> {
  await Promise.all([...started].map(killed));
}
