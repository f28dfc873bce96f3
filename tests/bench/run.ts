import { parseArgs } from 'node:util';
import { closeConnections, closedLoop, openLoop, type Load } from './load.ts';
import { allowForQuiet, keepOffServerCore, waitForQuiet } from './machine.ts';
import { runUpTo, throughput, type Throughput } from './measure.ts';
import { printPath } from './path.ts';
import { printProfile } from './profile.ts';
import { measureReadings, printReadings } from './readings.ts';
import { printReport, type Memory, type Results } from './report.ts';
import { startTime, type StartTime } from './start-time.ts';
import { openWorld, type Name, type Running, type World } from './world.ts';

const plans = {
  full: { quiet: 30, warm: 180, rounds: 5, round: 4, steady: 15, turns: 20_000, starts: 3 },
  quick: { quiet: 3, warm: 5, rounds: 1, round: 3, steady: 4, turns: 2_000, starts: 1 },
};
type Plan = (typeof plans)['full'];

const names: readonly Name[] = ['a', 'b', 'c', 'd'];
/** The heap is compared from here on. */
const firstTurns = 2_000;

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    profile: { type: 'boolean' },
    readings: { type: 'boolean' },
    path: { type: 'boolean' },
  },
});
if (values.path) {
  await printPath();
  process.exit();
}
// Before anything else is started, because whatever is started later stays where this process is.
keepOffServerCore();
if (!values.profile) printReadings(await measureReadings());
if (values.readings) process.exit();
const world = await openWorld();
if (values.profile) await profile(world);
else printReport(await measure(world, values.quick ? plans.quick : plans.full), values.quick === true);
closeConnections();
await world.close();

/** On the error stream, so that a report in a file holds figures only. */
function progress(step: string): void {
  process.stderr.write(`${(performance.now() / 1_000).toFixed(0).padStart(4)} s  ${step}\n`);
}

async function measure({ stub, start, newFolder }: World, plan: Plan): Promise<Results> {
  allowForQuiet(plan.quiet);
  const running = {} as Record<Name, Running>;
  const memories = {} as Record<Name, Memory>;
  const runs: Record<Name, Throughput[]> = { a: [], b: [], c: [], d: [] };
  for (const name of names) {
    progress(`starting and warming up (${name})`);
    running[name] = await start(name);
    const from = await runUpTo(firstTurns, 0, plan.warm, running[name], stub);
    // The compiler goes on making what runs often faster for that many turns, so nothing is timed before.
    memories[name] = { from, to: await runUpTo(plan.turns, from.turns, plan.warm, running[name], stub) };
  }
  for (let round = 0; round < plan.rounds; round += 1) {
    progress(`full load, round ${round + 1} of ${plan.rounds}`);
    for (const name of names) runs[name].push(await throughput(running[name], stub, plan.round));
  }

  const steady: Partial<Record<Name, Load>> = {};
  progress('50 turns/s');
  for (const name of ['b', 'c', 'd'] as const) {
    await waitForQuiet();
    steady[name] = await openLoop(running[name].target, stub, { perSecond: 50, seconds: plan.steady });
  }

  const unexpected = stub.unexpected();
  await Promise.all(names.map((name) => running[name].server.stop()));

  progress('start times');
  const starts: Record<'empty' | 'existing', StartTime[]> = { empty: [], existing: [] };
  for (let count = 0; count < plan.starts; count += 1) {
    const folder = newFolder();
    starts.empty.push(await startTime(world, folder));
    starts.existing.push(await startTime(world, folder));
  }
  return { runs, steady, memories, starts, unexpected, turnsWanted: plan.turns };
}

/** Where the time of (c) goes, after it is warm. */
async function profile({ stub, start }: World): Promise<void> {
  const { server, target } = await start('c');
  await closedLoop(target, stub, { seconds: plans.full.warm, turns: plans.full.turns });
  const end = await server.profile();
  const load = await closedLoop(target, stub, { seconds: 8 });
  printProfile(await end());
  console.log(`\n${load.turns} turns in ${load.seconds.toFixed(1)} s, slowed by the profiler.`);
  await server.stop();
}
