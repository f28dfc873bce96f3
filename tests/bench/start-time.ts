import { setTimeout as delay } from 'node:timers/promises';
import { closedLoop } from './load.ts';
import { waitForQuiet } from './machine.ts';
import type { Start, World } from './world.ts';

/** Milliseconds since the process was started. */
export interface StartTime {
  readonly ready: number;
  /** To a question that is asked as soon as the port is open. */
  readonly answered: number;
  /** The most memory it held until then. */
  readonly peakBytes: number;
}

const readyWithinMs = 20_000;

export async function startTime(world: World, how: Start): Promise<StartTime> {
  await waitForQuiet();
  const began = performance.now();
  const { server, repeated } = await world.start('d', how);
  async function answered(): Promise<number> {
    const { turns } = await closedLoop(repeated, world.stub, { seconds: 10, turns: 1 });
    return turns === 1 ? performance.now() - began : Number.NaN;
  }
  async function ready(): Promise<number> {
    while (performance.now() - began < readyWithinMs) {
      const { status } = await fetch(new URL('/readyz', server.url));
      if (status === 200) return performance.now() - began;
      await delay(10);
    }
    return Number.NaN;
  }
  try {
    const [answeredAt, readyAt] = await Promise.all([answered(), ready()]);
    return { answered: answeredAt, ready: readyAt, peakBytes: (await server.read()).peakBytes };
  } finally {
    await server.stop();
  }
}
