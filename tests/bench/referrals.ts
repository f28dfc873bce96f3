import { setTimeout as delay } from 'node:timers/promises';
import { openDatabase } from '../../src/storage/engine/database.ts';
import { readConfig } from '../../src/config.ts';
import { makeChampion } from '../support/champions.ts';
import { closedLoop, percentile } from './load.ts';
import { waitForQuiet } from './machine.ts';
import { median } from './measure.ts';
import { printProfile } from './profile.ts';
import { said, type Addresses } from './question.ts';
import { actionsPerReferral, referrals, type Referrals } from './referral-life.ts';
import { table, times, count, milliseconds } from './report-table.ts';
import type { Running, World } from './world.ts';

/** Beside so many others, so that what is read of all champions costs what it costs. */
const champions = 120;
const firstChampion = 900_000;
const firstAsker = 500_000;
const atOnce = 8;
const apartMs = 60;

export interface ReferralPlan {
  readonly warm: number;
  readonly rounds: number;
  readonly perRound: number;
  readonly questionSeconds: number;
}
export const referralPlans: Readonly<Record<'full' | 'quick', ReferralPlan>> = {
  full: { warm: 200, rounds: 5, perRound: 40, questionSeconds: 4 },
  quick: { warm: 140, rounds: 2, perRound: 40, questionSeconds: 2 },
};

export interface ReferralCost {
  /** Microseconds of the server's processor per press, with all that it posts; per round, beside that of a question. */
  readonly rounds: readonly { readonly action: number; readonly question: number }[];
  readonly postgresPerAction: number;
  /** Milliseconds until both sides saw it, sorted. */
  readonly latencies: readonly number[];
  readonly postsPerAction: number;
}

/** What a step in a referral costs, from the press to the change on both sides, beside a question in the same minute. */
export async function measureReferrals(
  { stub, start, newDatabase }: World,
  plan: ReferralPlan,
  isProfiled: boolean,
): Promise<ReferralCost | null> {
  const { appId, tenants } = readConfig({});
  const addresses: Addresses = { serviceUrl: stub.serviceUrl, appId, tenantId: tenants[0] ?? '' };
  const database = await newDatabase();
  await appointChampions(database, addresses);
  const running = await start('c', { database });
  const lives = referrals(running.repeated, stub, addresses);
  for (let number = 0; number < champions; number += 1) await lives.greet(firstChampion + number, 'help');
  let next = firstAsker;
  const some = async (many: number) => {
    const askers = Array.from({ length: many }, () => ++next);
    await spread(askers, (asker) => lives.greet(asker, questionOf(asker)));
    return () => liveThrough(lives, askers);
  };
  await closedLoop(running.different, stub, { seconds: 20, turns: 2_000 });
  await (
    await some(plan.warm)
  )();
  if (isProfiled) {
    const live = await some(plan.perRound);
    const end = await running.server.profile();
    await live();
    printProfile(await end());
    await running.server.stop();
    return null;
  }
  const rounds = [];
  const latencies: number[] = [];
  const postgres: number[] = [];
  const posts: number[] = [];
  for (let round = 0; round < plan.rounds; round += 1) {
    await waitForQuiet();
    const question = await cpuOf(running, async () => {
      return (await closedLoop(running.different, stub, { seconds: plan.questionSeconds })).turns;
    });
    const live = await some(plan.perRound);
    await waitForQuiet();
    const before = lives.posted();
    const action = await cpuOf(running, async () => {
      const took = await live();
      latencies.push(...took);
      return took.length;
    });
    rounds.push({ action: action.cpu, question: question.cpu });
    postgres.push(action.postgres);
    posts.push((lives.posted() - before) / (plan.perRound * actionsPerReferral));
  }
  await running.server.stop();
  return {
    rounds,
    latencies: latencies.toSorted((a, b) => a - b),
    postgresPerAction: median(postgres),
    postsPerAction: median(posts),
  };
}

async function appointChampions(url: string, addresses: Addresses): Promise<void> {
  const database = await openDatabase({ kind: 'postgres', url });
  for (let number = 0; number < champions; number += 1) {
    const { from } = said(firstChampion + number, addresses);
    const person = { role: '', id: from.id, name: from.name, aadObjectId: from.aadObjectId };
    const teamsPerson = { ...person, tenantId: addresses.tenantId, userPrincipalName: '', locale: 'nl-NL' };
    await makeChampion(database, teamsPerson, { topics: ['social-support'] });
  }
  await database.close();
}

const questionOf = (asker: number) => `Waarom wijkt telling ${asker} van de Wmo-meldingen af?`;

/** The questions are asked before, so that only what happens to referrals is in the figures. */
async function liveThrough(lives: Referrals, askers: readonly number[]): Promise<number[]> {
  const took: number[] = [];
  await spread(askers, async (asker) => void took.push(...(await lives.live(asker, questionOf(asker)))));
  return took;
}

async function spread(people: readonly number[], work: (person: number) => Promise<void>): Promise<void> {
  const left = [...people];
  await Promise.all(
    Array.from({ length: atOnce }, async (_, index) => {
      // At the very same moment all of them would find the same champion the least full.
      await delay(index * apartMs);
      for (let person = left.pop(); person !== undefined; person = left.pop()) await work(person);
    }),
  );
}

async function cpuOf({ server, postgres }: Running, work: () => Promise<number>) {
  const [before, postgresBefore] = [await server.read(), await postgres()];
  const done = await work();
  const [after, postgresAfter] = [await server.read(), await postgres()];
  const share = (from = Number.NaN, to = Number.NaN) => (to - from) / done;
  return { cpu: share(before.cpu, after.cpu), postgres: share(postgresBefore?.cpu, postgresAfter?.cpu) };
}

const most = 1.5;

export function printReferrals({ rounds, latencies, postgresPerAction, postsPerAction }: ReferralCost): void {
  const ratio = median(rounds.map(({ action, question }) => action / question));
  console.log('\nA step in a referral, from the press until both sides see it, on PostgreSQL');
  table(
    ['', 'CPU us', 'PostgreSQL us', 'posts', 'p50 ms', 'p99 ms'],
    [
      [
        'a step',
        count(median(rounds.map(({ action }) => action))),
        count(postgresPerAction),
        postsPerAction.toFixed(1),
        milliseconds(percentile(latencies, 0.5)),
        milliseconds(percentile(latencies, 0.99)),
      ],
      ['a question', count(median(rounds.map(({ question }) => question))), '', '1.0', '', ''],
    ],
  );
  console.log(
    `  ${ratio <= most ? 'met    ' : 'NOT MET'}  a step at most ${most}x the CPU of a question: ${times(ratio)} (${rounds.map(({ action, question }) => times(action / question)).join(', ')})`,
  );
}
