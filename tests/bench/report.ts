import { connections, percentile, type Load } from './load.ts';
import { pinning } from './machine.ts';
import { median, type Throughput, type Warmth } from './measure.ts';
import type { StartTime } from './start-time.ts';
import { conversations, titles, type Name } from './world.ts';

export interface Memory {
  readonly from: Warmth;
  readonly to: Warmth;
}

export interface Results {
  readonly runs: Readonly<Record<Name, readonly Throughput[]>>;
  readonly steady: Readonly<Partial<Record<Name, Load>>>;
  readonly memories: Readonly<Record<Name, Memory>>;
  readonly starts: Readonly<Record<'empty' | 'existing', readonly StartTime[]>>;
  /** Messages nobody asked for. */
  readonly unexpected: number;
  readonly turnsWanted: number;
}

const megabyte = 2 ** 20;

/**
 * The figures as ratios within this run: rates of another minute or machine say little (docs/reliability.md#proofs).
 */
export function printReport(results: Results, isQuick: boolean): void {
  const { runs } = results;
  const all = Object.values(runs).flat();
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
  throughputTable(runs);
  steadyTable(results);
  memoryTable(results);
  startTable(results);
  goals(results);
}

function throughputTable(runs: Results['runs']): void {
  const rows = (['a', 'b', 'c', 'd'] as const).map((name) => {
    const of = (pick: (run: Throughput) => number) => median(runs[name].map(pick));
    return [
      `(${name}) ${titles[name]}`,
      count(of((run) => run.perSecond)),
      count(Math.max(...runs[name].map((run) => run.perSecond))),
      `${ratio(runs, name, 'a', (run) => run.perSecond).toFixed(2)}x`,
      `${ratio(runs, name, 'b', (run) => run.perSecond).toFixed(2)}x`,
      `${milliseconds(of((run) => run.p50))} / ${milliseconds(of((run) => run.p99))}`,
      count(of((run) => run.cpuPerTurn)),
      `${ratio(runs, name, 'b', (run) => run.cpuPerTurn).toFixed(2)}x`,
      percent(of((run) => run.coreShare)),
      count(of((run) => run.rssBytes) / megabyte),
      String(runs[name].reduce((sum, run) => sum + run.failed, 0)),
    ];
  });
  const heads = ['at full load', 'turns/s', 'best', 'to (a)', 'to (b)', 'p50/p99 ms', 'CPU us/turn', 'to (b)'];
  table([...heads, 'of core', 'RSS MB', 'failed'], rows);
}

function steadyTable({ steady }: Results): void {
  const rows = (['b', 'c', 'd'] as const).flatMap((name) => {
    const load = steady[name];
    return load ? [[`(${name}) ${titles[name]}`, p(load, 0.5), p(load, 0.99), p(load, 1), String(load.failed)]] : [];
  });
  table(['at 50 turns/s', 'p50 ms', 'p99 ms', 'max ms', 'failed'], rows);
}

function memoryTable(results: Results): void {
  const { memories } = results;
  const rows = (['c', 'd'] as const).map((name) => {
    const { from, to } = memories[name];
    const heap = (warmth: Warmth) => `${(warmth.reading.heapBytes / megabyte).toFixed(1)} MB`;
    return [
      `(${name}) ${titles[name]}`,
      `${heap(from)} at ${count(from.turns)}`,
      `${heap(to)} at ${count(to.turns)}`,
      `${growth(memories[name]).toFixed(1)} MB`,
      `${count(highestRss(results, name) / megabyte)} MB`,
    ];
  });
  table(['heap after garbage collection', 'first', 'last', 'growth', 'highest RSS'], rows);
}

function startTable({ starts }: Results): void {
  const rows = (['empty', 'existing'] as const).map((folder) => [
    `${folder} folder`,
    seconds(median(starts[folder].map(({ ready }) => ready))),
    seconds(median(starts[folder].map(({ answered }) => answered))),
  ]);
  table(['start of (d) on all cores, median', '/readyz is 200', 'first answer'], rows);
}

function goals(results: Results): void {
  const { runs, steady, memories, starts, unexpected } = results;
  const failed = [...Object.values(runs).flat(), ...Object.values(steady)].reduce((sum, run) => sum + run.failed, 0);
  console.log('\nGoals');
  for (const name of ['c', 'd'] as const) {
    const speed = ratio(runs, name, 'b', (run) => run.perSecond);
    const latency = percentile(steady[name]?.latencies ?? [], 0.99);
    const rss = highestRss(results, name) / megabyte;
    const most = name === 'c' ? 300 : 500;
    // The goal for throughput is the production database's; the embedded one is for trying out.
    if (name === 'c') goal(speed >= 0.6, `(c) at least 0.6x the turns/s of (b): ${speed.toFixed(2)}x`);
    goal(latency <= 50, `(${name}) p99 at 50 turns/s at most 50 ms: ${milliseconds(latency)} ms`);
    const { to } = memories[name];
    const isComplete = to.turns >= results.turnsWanted;
    const reached = `${growth(memories[name]).toFixed(1)} MB${isComplete ? '' : ', with fewer turns than wanted'}`;
    goal(growth(memories[name]) <= 5, `(${name}) heap growth up to turn ${count(to.turns)} at most 5 MB: ${reached}`);
    goal(rss <= most, `(${name}) RSS at most ${most} MB: ${count(rss)} MB`);
  }
  for (const [folder, most] of [
    ['empty', 4],
    ['existing', 1.5],
  ] as const) {
    const taken = median(starts[folder].map(({ ready }) => ready)) / 1_000;
    goal(taken <= most, `ready on an ${folder} folder within ${most} s: ${taken.toFixed(1)} s`);
  }
  goal(failed === 0 && unexpected === 0, `every question answered once: ${failed} failed, ${unexpected} unexpected`);
}

function goal(isMet: boolean, text: string): void {
  console.log(`  ${isMet ? 'met    ' : 'NOT MET'}  ${text}`);
}

/** Median of the ratios of each round, whose runs lie nearest to each other in time. */
function ratio(runs: Results['runs'], name: Name, to: Name, pick: (run: Throughput) => number): number {
  return median(
    runs[name].map((run, round) => {
      const other = runs[to][round];
      return other ? pick(run) / pick(other) : Number.NaN;
    }),
  );
}

function highestRss({ runs, memories }: Results, name: Name): number {
  const { from, to } = memories[name];
  return Math.max(from.reading.rssBytes, to.reading.rssBytes, ...runs[name].map(({ rssBytes }) => rssBytes));
}

function growth({ from, to }: Memory): number {
  return (to.reading.heapBytes - from.reading.heapBytes) / megabyte;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)));
  console.log(`\n${[head, ...rows].map((row) => line(row).join('  ')).join('\n')}`);
}

function p({ latencies }: Load, share: number): string {
  return milliseconds(percentile(latencies, share));
}

function milliseconds(value: number): string {
  return value.toFixed(1);
}

function seconds(value: number): string {
  return `${(value / 1_000).toFixed(2)} s`;
}

function count(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
