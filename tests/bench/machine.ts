import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';

const pinner = 'taskset';
const serverCore = 0;
const otherCore = 1;
const quietShare = 0.07;
const sampleMs = 250;

const canPin = availableParallelism() > 1 && spawnSync(pinner, ['-c', String(serverCore), 'true']).status === 0;

export const pinning = canPin
  ? `each server alone on core ${serverCore}; load, stub connector and PostgreSQL on core ${otherCore}`
  : 'NOT pinned (taskset or a second core is missing): servers and load share cores, so rates are lower bounds';

/** Keeps this process and everything it starts away from the servers' core. */
export function keepOffServerCore(): void {
  if (canPin) spawnSync(pinner, ['-a', '-p', '-c', String(otherCore), String(process.pid)]);
}

/** On the servers' core alone, or on every core, as a start is timed: nothing else is asked of the machine then. */
export function serverCommand(words: readonly string[], cores: 'one' | 'all'): readonly string[] {
  if (!canPin) return words;
  return [pinner, '-c', cores === 'one' ? String(serverCore) : `${serverCore},${otherCore}`, ...words];
}

let patienceMs = 0;

/** How long all the waiting for quiet may take together: in the end a noisy figure is better than none. */
export function allowForQuiet(seconds: number): void {
  patienceMs = seconds * 1_000;
}

/** Waits until others leave the machine alone. */
export async function waitForQuiet(): Promise<void> {
  let before = busyTicks();
  while (before !== null && patienceMs > 0) {
    await delay(sampleMs);
    patienceMs -= sampleMs;
    const after = busyTicks();
    if (after === null || shareOf(before, after) < quietShare) return;
    before = after;
  }
}

export interface Ticks {
  readonly busy: number;
  readonly all: number;
}

/** Of the servers' core, or of the whole machine when nothing is pinned; null where the system does not tell. */
export function serverCoreTicks(): Ticks | null {
  return ticksOf(canPin ? `cpu${serverCore}` : 'cpu');
}

export function shareOf(before: Ticks, after: Ticks): number {
  return (after.busy - before.busy) / Math.max(1, after.all - before.all);
}

function busyTicks(): Ticks | null {
  return ticksOf('cpu');
}

function ticksOf(name: string): Ticks | null {
  let text: string;
  try {
    text = readFileSync('/proc/stat', 'utf8');
  } catch {
    return null;
  }
  const line = text.split('\n').find((one) => one.startsWith(`${name} `));
  if (line === undefined) return null;
  const [user = 0, nice = 0, system = 0, idle = 0, wait = 0, irq = 0, softirq = 0, steal = 0] = line
    .split(/\s+/)
    .slice(1)
    .map(Number);
  const busy = user + nice + system + irq + softirq + steal;
  return { busy, all: busy + idle + wait };
}
