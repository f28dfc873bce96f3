import { crowd, openLoop, type Load } from './load.ts';
import type { World } from './world.ts';

/** Everybody asks at once as soon as the port is open, and then goes on asking; on PostgreSQL, or embedded. */
export interface Surge {
  readonly first: Load;
  readonly after: Load;
  /** The most memory that the process held (VmHWM). */
  readonly peakBytes: number;
}

const people = 200;
const perSecond = 50;

export async function surge(world: World, name: 'c' | 'd', seconds: number): Promise<Surge> {
  const { server, different } = await world.start(name, { people });
  try {
    const first = await crowd(different, world.stub, people);
    const after = await openLoop(different, world.stub, { perSecond, seconds });
    return { first, after, peakBytes: (await server.read()).peakBytes };
  } finally {
    await server.stop();
  }
}
