import { connections, percentile, type Load } from './load.ts';
import { pinning } from './machine.ts';
import type { WhatRose } from './many-indicators.ts';
import { median, type Asked, type Throughput, type Warmth } from './measure.ts';
import { count, megabytes, milliseconds, percent, seconds, table, times } from './report-table.ts';
import type { StartTime } from './start-time.ts';
import type { Surge } from './surge.ts';
import type { Understanding } from './understanding.ts';
import { conversations, titles, type Name } from './world.ts';

export interface Memory {
  readonly from: Warmth;
  readonly to: Warmth;
}

export type Starts = Readonly<Record<'here' | 'beside', Readonly<Record<'empty' | 'existing', StartTime[]>>>>;

export interface Results {
  readonly runs: Readonly<Record<Asked, Readonly<Partial<Record<Name, readonly Throughput[]>>>>>;
  /** 50 different questions a second. */
  readonly steady: Readonly<Partial<Record<Name, readonly Load[]>>>;
  readonly memories: Readonly<Record<'c' | 'd', Memory>>;
  readonly surges: Readonly<Record<'c' | 'd', Surge>>;
  readonly starts: Starts;
  readonly rose: WhatRose;
  readonly understanding: Understanding;
  /** Messages nobody asked for. */
  readonly unexpected: number;
  readonly turnsWanted: number;
}

const order: readonly Name[] = ['a', 'a1', 'a3', 'b', 'c', 'd', 'o'];

/**
 * The figures as ratios within this run: rates of another minute or machine say little (docs/reliability.md#proofs).
 */
export function printReport(results: Results, isQuick: boolean): void {
  const all = Object.values(results.runs).flatMap((of) => Object.values(of).flat());
  console.log(`\nDatawijzer bench${isQuick ? ' (quick: an indication only)' : ''}, node ${process.version}`);
  console.log(`${pinning}.`);
  console.log(
    `${connections} connections, each asks again when its last question is acknowledged and answered; a turn counts when`,
  );
  console.log(
    `its answer reached the stub connector. ${count(conversations)} personal chats are asked in turn, so that none meets the`,
  );
  console.log(
    `bot's limit of 4 sends per 2 s and 30 per 30 s: the busiest got ${Math.max(...all.map((run) => run.mostPerConversation))} in a run. PostgreSQL runs with fsync off.`,
  );
  console.log(
    `Other programs used up to ${percent(Math.max(...all.map((run) => run.othersShare)))} of the servers' core during a run.`,
  );
  throughputTable('one question repeated', results.runs.repeated);
  throughputTable('different questions', results.runs.different);
  steadyTable(results);
  memoryTable(results);
  surgeTable(results);
  startTable(results);
  const { understanding, rose } = results;
  console.log(
    `\nunderstanding ${count(understanding.questions)} different questions: ${milliseconds(understanding.median)} ms at the median, ${milliseconds(understanding.p99)} at p99, ${milliseconds(understanding.longest)} at most`,
  );
  console.log(
    `"wat is er gestegen?" over ${count(rose.indicators)} indicators: ${milliseconds(rose.first)} ms first, then ${milliseconds(rose.next)}`,
  );
  goals(results);
}

type Runs = Results['runs']['repeated'];

function throughputTable(head: string, runs: Runs): void {
  const rows = order.flatMap((name) => {
    const own = runs[name];
    if (!own) return [];
    const of = (pick: (run: Throughput) => number) => median(own.map(pick));
    return [
      [
        `(${name}) ${titles[name]}`,
        count(of((run) => run.perSecond)),
        times(ratio(runs, name, (run) => run.perSecond)),
        spread(runs, name, (run) => run.perSecond),
        `${milliseconds(of((run) => run.p50))} / ${milliseconds(of((run) => run.p99))}`,
        count(of((run) => run.cpuPerTurn)),
        times(ratio(runs, name, (run) => run.cpuPerTurn)),
        count(of((run) => run.postgresCpuPerTurn)),
        count(of((run) => run.walPerTurn)),
        percent(of((run) => run.coreShare)),
        String(own.reduce((sum, run) => sum + run.failed, 0)),
      ],
    ];
  });
  const heads = [head, 'turns/s', 'to (b)', 'least-most', 'p50/p99 ms', 'CPU us/turn', 'to (b)'];
  table([...heads, 'PostgreSQL us', 'WAL bytes', 'of core', 'failed'], rows);
}

function steadyTable({ steady }: Results): void {
  const rows = order.flatMap((name) => {
    const loads = steady[name];
    if (!loads) return [];
    const at = (share: number) => median(loads.map(({ latencies }) => percentile(latencies, share)));
    return [
      [
        `(${name}) ${titles[name]}`,
        milliseconds(at(0.5)),
        times(steadyRatio(steady, name, 0.5)),
        milliseconds(at(0.99)),
        times(steadyRatio(steady, name, 0.99)),
        milliseconds(at(1)),
        String(loads.reduce((sum, { failed }) => sum + failed, 0)),
      ],
    ];
  });
  table(['50 different questions a second', 'p50 ms', 'to (b)', 'p99 ms', 'to (b)', 'max ms', 'failed'], rows);
}

function memoryTable({ memories }: Results): void {
  const rows = (['c', 'd'] as const).map((name) => {
    const { from, to } = memories[name];
    const heap = (warmth: Warmth) => `${megabytes(warmth.reading.heapBytes)} at ${count(warmth.turns)}`;
    return [
      `(${name}) ${titles[name]}`,
      heap(from),
      heap(to),
      megabytes(growth(memories[name])),
      megabytes(to.reading.peakBytes),
    ];
  });
  table(['heap after garbage collection', 'first', 'last', 'growth', 'VmHWM at full load'], rows);
}

function surgeTable({ surges }: Results): void {
  const rows = (['c', 'd'] as const).map((name) => {
    const { first, after, peakBytes } = surges[name];
    return [
      `(${name}) ${titles[name]}`,
      `${first.turns} of ${first.turns + first.failed}`,
      milliseconds(percentile(first.latencies, 1)),
      String(after.failed),
      megabytes(peakBytes),
    ];
  });
  table(['200 at once after a start', 'answered', 'slowest ms', 'failed after that', 'VmHWM'], rows);
}

function startTable({ starts }: Results): void {
  const rows = (['here', 'beside'] as const).flatMap((which) =>
    (['empty', 'existing'] as const).flatMap((folder) => {
      const of = starts[which][folder];
      if (of.length === 0) return [];
      return [
        [
          `${folder} folder${which === 'beside' ? ', the other checkout' : ''}`,
          seconds(median(of.map(({ ready }) => ready))),
          seconds(median(of.map(({ answered }) => answered))),
          megabytes(median(of.map(({ peakBytes }) => peakBytes))),
        ],
      ];
    }),
  );
  table(['start of (d) on all cores, median', '/readyz is 200', 'first answer', 'VmHWM'], rows);
}

function goals(results: Results): void {
  const { runs, steady, memories, starts, surges, rose, understanding, unexpected, turnsWanted } = results;
  console.log('\nGoals');
  for (const [name, repeated, different, latency, most] of [
    ['c', 1.8, 1, 4, 260],
    ['d', 0.9, 0.5, 10, 450],
  ] as const) {
    for (const [asked, least] of [
      ['repeated', repeated],
      ['different', different],
    ] as const) {
      const speed = ratio(runs[asked], name, (run) => run.perSecond);
      goal(speed >= least, `(${name}) ${asked}: at least ${least}x the turns/s of (b): ${times(speed)}`);
    }
    const p99 = steadyRatio(steady, name, 0.99);
    goal(p99 <= latency, `(${name}) p99 at 50 turns/s at most ${latency}x that of (b): ${times(p99)}`);
    const { peakBytes } = surges[name];
    goal(
      peakBytes <= most * 2 ** 20,
      `(${name}) VmHWM with 200 conversations at most ${most} MB: ${megabytes(peakBytes)}`,
    );
    const { to } = memories[name];
    const grown = `${megabytes(growth(memories[name]))}${to.turns >= turnsWanted ? '' : ', with fewer turns than wanted'}`;
    goal(
      growth(memories[name]) <= 5 * 2 ** 20,
      `(${name}) heap growth up to turn ${count(to.turns)} at most 5 MB: ${grown}`,
    );
  }
  for (const asked of ['repeated', 'different'] as const) {
    const wal = median((runs[asked].c ?? []).map((run) => run.walPerTurn));
    goal(wal <= 5_000, `(c) ${asked}: WAL at most 5 kB a turn: ${count(wal)} bytes`);
    if (!runs[asked].o) continue;
    const share = ratio(runs[asked], 'c', (run) => run.postgresCpuPerTurn, 'o');
    goal(share <= 0.5, `(c) ${asked}: PostgreSQL CPU at most half of the other checkout's: ${times(share)}`);
  }
  for (const folder of ['empty', 'existing'] as const) {
    if (starts.beside[folder].length === 0) continue;
    const ready = (which: 'here' | 'beside') => median(starts[which][folder].map((start) => start.ready));
    const share = ready('here') / ready('beside');
    goal(share <= 0.5, `ready on an ${folder} folder in at most half of the other checkout's time: ${times(share)}`);
  }
  goal(
    understanding.median <= 1 && understanding.p99 <= 20,
    `understanding at most 1 ms at the median and 20 ms at p99: ${milliseconds(understanding.median)} and ${milliseconds(understanding.p99)} ms`,
  );
  goal(rose.first <= 2_000, `what rose among ${rose.indicators} indicators within 2 s: ${seconds(rose.first)}`);
  const loads = [
    ...Object.values(steady).flat(),
    ...Object.values(surges).flatMap(({ first, after }) => [first, after]),
  ];
  const failed = [...Object.values(runs).flatMap((of) => Object.values(of).flat()), ...loads].reduce(
    (sum, run) => sum + run.failed,
    0,
  );
  goal(failed === 0 && unexpected === 0, `every question answered once: ${failed} failed, ${unexpected} unexpected`);
}

function goal(isMet: boolean, text: string): void {
  console.log(`  ${isMet ? 'met    ' : 'NOT MET'}  ${text}`);
}

/** The ratios of each round, whose runs lie nearest to each other in time. */
function ratios(runs: Runs, name: Name, pick: (run: Throughput) => number, to: Name): number[] {
  return (runs[name] ?? []).map((run, round) => {
    const other = runs[to]?.[round];
    return other ? pick(run) / pick(other) : Number.NaN;
  });
}

function ratio(runs: Runs, name: Name, pick: (run: Throughput) => number, to: Name = 'b'): number {
  return median(ratios(runs, name, pick, to));
}

function spread(runs: Runs, name: Name, pick: (run: Throughput) => number): string {
  const all = ratios(runs, name, pick, 'b');
  return `${Math.min(...all).toFixed(2)}-${Math.max(...all).toFixed(2)}`;
}

function steadyRatio(steady: Results['steady'], name: Name, share: number): number {
  return median(
    (steady[name] ?? []).map(
      ({ latencies }, round) =>
        percentile(latencies, share) / percentile(steady.b?.[round]?.latencies ?? [Number.NaN], share),
    ),
  );
}

function growth({ from, to }: Memory): number {
  return to.reading.heapBytes - from.reading.heapBytes;
}
