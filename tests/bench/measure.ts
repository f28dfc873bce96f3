import { closedLoop, percentile, type Load } from './load.ts';
import { serverCoreTicks, shareOf, waitForQuiet } from './machine.ts';
import type { Reading } from './probe.ts';
import type { StubConnector } from './stub-connector.ts';
import type { Running } from './world.ts';

/** One run at full load. */
export interface Throughput {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Microseconds of processor time of the server, all its threads. */
  readonly cpuPerTurn: number;
  /** The same of PostgreSQL, and the bytes that it logged; NaN without it. */
  readonly postgresCpuPerTurn: number;
  readonly walPerTurn: number;
  /** Share of its core that the server used; well under 1 means that the other core was the brake. */
  readonly coreShare: number;
  /** Share of that core that other programs used: noise. */
  readonly othersShare: number;
  readonly failed: number;
  /** Answers that the busiest conversation got. */
  readonly mostPerConversation: number;
}

export type Asked = 'repeated' | 'different';

export async function throughput(running: Running, asked: Asked, stub: StubConnector, seconds: number) {
  const { server } = running;
  await waitForQuiet();
  stub.takeMostPerConversation();
  const [before, postgresBefore, ticksBefore] = [await server.read(), await running.postgres(), serverCoreTicks()];
  const load = await closedLoop(running[asked], stub, { seconds });
  const [after, ticksAfter, postgresAfter] = [await server.read(), serverCoreTicks(), await running.postgres()];
  const used = after.cpu - before.cpu;
  const coreShare = used / 1e6 / load.seconds;
  const busy = ticksBefore && ticksAfter ? shareOf(ticksBefore, ticksAfter) : coreShare;
  return {
    perSecond: load.turns / load.seconds,
    p50: percentile(load.latencies, 0.5),
    p99: percentile(load.latencies, 0.99),
    cpuPerTurn: used / load.turns,
    postgresCpuPerTurn: ((postgresAfter?.cpu ?? Number.NaN) - (postgresBefore?.cpu ?? 0)) / load.turns,
    walPerTurn: ((postgresAfter?.walBytes ?? Number.NaN) - (postgresBefore?.walBytes ?? 0)) / load.turns,
    coreShare,
    othersShare: Math.max(0, busy - coreShare),
    failed: load.failed,
    mostPerConversation: stub.takeMostPerConversation(),
  } satisfies Throughput;
}

export interface Warmth {
  readonly turns: number;
  readonly reading: Reading;
}

/** Runs until this many turns were answered since the start, at most for so long, and then collects all garbage. */
export async function runUpTo(
  turns: number,
  answered: number,
  seconds: number,
  { server, different }: Pick<Running, 'server' | 'different'>,
  stub: StubConnector,
): Promise<Warmth> {
  const missing = turns - answered;
  const load: Load | null =
    missing > 0 && seconds > 0 ? await closedLoop(different, stub, { seconds, turns: missing }) : null;
  return { turns: answered + (load?.turns ?? 0), reading: await server.collectAndRead() };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}
