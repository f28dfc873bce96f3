import { closedLoop, percentile, type Load, type Target } from './load.ts';
import { serverCoreTicks, shareOf, waitForQuiet } from './machine.ts';
import type { Reading } from './probe.ts';
import type { ServerProcess } from './server-process.ts';
import type { StubConnector } from './stub-connector.ts';
import type { Running } from './world.ts';

/** One run at full load. */
export interface Throughput {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Microseconds of processor time of the server, all its threads. */
  readonly cpuPerTurn: number;
  /** Share of its core that the server used; well under 1 means that the other core was the brake. */
  readonly coreShare: number;
  /** Share of that core that other programs used: noise. */
  readonly othersShare: number;
  readonly rssBytes: number;
  readonly failed: number;
  /** Answers that the busiest conversation got. */
  readonly mostPerConversation: number;
}

export async function throughput({ server, target }: Running, stub: StubConnector, seconds: number) {
  await waitForQuiet();
  stub.takeMostPerConversation();
  const [before, ticksBefore] = [await server.read(), serverCoreTicks()];
  const load = await closedLoop(target, stub, { seconds });
  const [after, ticksAfter] = [await server.read(), serverCoreTicks()];
  const used = after.cpu - before.cpu;
  const coreShare = used / 1e6 / load.seconds;
  const busy = ticksBefore && ticksAfter ? shareOf(ticksBefore, ticksAfter) : coreShare;
  return {
    perSecond: load.turns / load.seconds,
    p50: percentile(load.latencies, 0.5),
    p99: percentile(load.latencies, 0.99),
    cpuPerTurn: used / load.turns,
    coreShare,
    othersShare: Math.max(0, busy - coreShare),
    rssBytes: after.rssBytes,
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
  { server, target }: { readonly server: ServerProcess; readonly target: Target },
  stub: StubConnector,
): Promise<Warmth> {
  const missing = turns - answered;
  const load: Load | null =
    missing > 0 && seconds > 0 ? await closedLoop(target, stub, { seconds, turns: missing }) : null;
  return { turns: answered + (load?.turns ?? 0), reading: await server.collectAndRead() };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}
