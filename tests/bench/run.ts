import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { measureDigest, printDigest } from './digest.ts';
import { differentQuestions } from './different-questions.ts';
import { closeConnections, closedLoop, openLoop, type Load } from './load.ts';
import { allowForQuiet, keepOffServerCore, waitForQuiet } from './machine.ts';
import { whatRose } from './many-indicators.ts';
import { runUpTo, throughput, type Asked, type Throughput } from './measure.ts';
import { printPath } from './path.ts';
import { printProfile } from './profile.ts';
import { measureReadings, printReadings } from './readings.ts';
import { printReport, type Memory, type Results, type Starts } from './report.ts';
import { measureReferrals, printReferrals, referralPlans } from './referrals.ts';
import { measureSearch, printSearch } from './search.ts';
import { startTime } from './start-time.ts';
import { surge } from './surge.ts';
import { measureUnderstanding } from './understanding.ts';
import { answering, openWorld, type Name, type Running, type World } from './world.ts';

const plans = {
  full: { quiet: 30, warm: 120, rounds: 7, round: 4, steadyRounds: 3, steady: 10, turns: 20_000, starts: 3, surge: 20 },
  quick: { quiet: 2, warm: 4, rounds: 2, round: 1.5, steadyRounds: 1, steady: 4, turns: 2_000, starts: 1, surge: 4 },
};
type Plan = (typeof plans)['full'];

/** The heap is compared from here on. */
const firstTurns = 2_000;
const questionCount = 2_000;

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    profile: { type: 'boolean' },
    readings: { type: 'boolean' },
    path: { type: 'boolean' },
    /** Only what the digest of a week costs. */
    digest: { type: 'boolean' },
    /** Only what a step in a referral costs beside a question; with `--profile`, where its time goes. */
    referral: { type: 'boolean' },
    /** Only what a search from the compose box takes. */
    search: { type: 'boolean' },
    /** The folder of another checkout with its packages installed, to be measured beside this one. */
    beside: { type: 'string' },
  },
});
if (values.path) {
  await printPath();
  process.exit();
}
// Before anything else is started, because whatever is started later stays where this process is.
keepOffServerCore();
if (values.search) {
  const searched = await openWorld(null, []);
  printSearch(await measureSearch(searched));
  await searched.close();
  process.exit();
}
if (values.digest || !(values.profile || values.referral || values.readings)) printDigest(await measureDigest());
if (values.digest) process.exit();
if (!values.profile && !values.referral) printReadings(await measureReadings());
if (values.readings) process.exit();
const beside = values.beside === undefined ? null : pathToFileURL(`${values.beside}/`);
const world = await openWorld(beside, differentQuestions(questionCount));
if (values.referral) await referral(world);
else if (values.profile) await profile(world);
else printReport(await measure(world, values.quick ? plans.quick : plans.full), values.quick === true);
closeConnections();
await world.close();

async function referral(all: World): Promise<void> {
  const plan = values.quick ? 'quick' : 'full';
  allowForQuiet(plans[plan].quiet);
  const cost = await measureReferrals(all, referralPlans[plan], values.profile === true);
  if (cost) printReferrals(cost);
}

/** On the error stream, so that a report in a file holds figures only. */
function progress(step: string): void {
  process.stderr.write(`${(performance.now() / 1_000).toFixed(0).padStart(4)} s  ${step}\n`);
}

async function measure(all: World, plan: Plan): Promise<Results> {
  allowForQuiet(plan.quiet);
  progress('understanding');
  const understanding = await measureUnderstanding(questionCount);
  const loads = await underLoad(all, plan);
  progress('200 people at once after a start');
  const surges = { c: await surge(all, 'c', plan.surge), d: await surge(all, 'd', plan.surge) };
  progress('300 indicators');
  const rose = await whatRose(all);
  progress('start times');
  return { ...loads, surges, rose, understanding, starts: await startTimes(all, plan.starts), turnsWanted: plan.turns };
}

async function underLoad({ stub, start }: World, plan: Plan) {
  const names: readonly Name[] = ['a', 'a1', 'a3', 'b', 'c', 'd', ...(beside ? (['o'] as const) : [])];
  const running = {} as Record<Name, Running>;
  const memories = {} as Record<'c' | 'd', Memory>;
  for (const name of names) {
    progress(`starting and warming up (${name})`);
    running[name] = await start(name);
    const from = await runUpTo(firstTurns, 0, plan.warm, running[name], stub);
    // The compiler goes on making what runs often faster for that many turns, so nothing is timed before.
    const to = await runUpTo(plan.turns, from.turns, plan.warm, running[name], stub);
    if (name === 'c' || name === 'd') memories[name] = { from, to };
  }
  const runs: Record<Asked, Partial<Record<Name, Throughput[]>>> = { repeated: {}, different: {} };
  for (let round = 0; round < plan.rounds; round += 1) {
    progress(`full load, round ${round + 1} of ${plan.rounds}`);
    for (const asked of ['repeated', 'different'] as const)
      for (const name of names) {
        // What only echoes does not care what is asked.
        if (asked === 'different' && !answering.has(name) && name !== 'b') continue;
        (runs[asked][name] ??= []).push(await throughput(running[name], asked, stub, plan.round));
      }
  }
  const steady: Partial<Record<Name, Load[]>> = {};
  for (let round = 0; round < plan.steadyRounds; round += 1) {
    progress(`50 turns/s, round ${round + 1} of ${plan.steadyRounds}`);
    for (const name of names.filter((each) => each === 'b' || answering.has(each))) {
      await waitForQuiet();
      const load = await openLoop(running[name].different, stub, { perSecond: 50, seconds: plan.steady });
      (steady[name] ??= []).push(load);
    }
  }
  const unexpected = stub.unexpected();
  await Promise.all(names.map((name) => running[name].server.stop()));
  return { runs, steady, memories, unexpected };
}

async function startTimes(all: World, count: number): Promise<Starts> {
  const starts: Starts = { here: { empty: [], existing: [] }, beside: { empty: [], existing: [] } };
  for (let round = 0; round < count; round += 1)
    for (const [which, root] of [['here'], ['beside', beside]] as const) {
      if (root === null) continue;
      const how = { folder: all.newFolder(), ...(root && { root }) };
      starts[which].empty.push(await startTime(all, how));
      starts[which].existing.push(await startTime(all, how));
    }
  return starts;
}

/** Where the time of (c) goes, after it is warm. */
async function profile({ stub, start }: World): Promise<void> {
  const { server, different } = await start('c');
  const plan = values.quick ? plans.quick : plans.full;
  await closedLoop(different, stub, { seconds: plan.warm, turns: plan.turns });
  const end = await server.profile();
  const load = await closedLoop(different, stub, { seconds: 8 });
  printProfile(await end());
  console.log(`\n${load.turns} turns in ${load.seconds.toFixed(1)} s, slowed by the profiler.`);
  await server.stop();
}
