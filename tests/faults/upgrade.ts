import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { asker } from './asking.ts';
import type { Bot } from './bot-process.ts';
import { newestMigration } from './newer-version.ts';
import { judge, type Verdict } from './verdict.ts';
import { settled, type World } from './world.ts';

const migrations = { name: 'faults-migrations', text: 'select name from kysely_migration' };
const pauseMs = 100;

export interface Upgraded {
  readonly verdict: Verdict;
  /** Answers of 500 and above, once both instances were warm. */
  readonly refused: number;
  readonly migrated: boolean;
  /** While it was going on. */
  readonly turnsPerSecond: number;
}

export interface UpgradeOptions {
  readonly rounds: number;
  readonly threads: number;
  /** How long something like a backup goes on to read the tables while the first newer instance starts. */
  readonly readsMs?: number;
}

/**
 * Instances of the version before (the first two) are replaced one after the other by newer ones (the last two) behind a
 * load balancer that sends only to who is ready. In between the one that is left dies and starts anew, on newer tables.
 */
export async function upgradeRun(world: World, { rounds, threads, readsMs = 0 }: UpgradeOptions): Promise<Upgraded> {
  const { teams, random, engine } = world;
  const [first, second, third, fourth] = fourOf(world);
  const urls = [first.url, second.url];
  const asking = asker({ teams, random, urls });
  for (const bot of [first, second]) bot.start();
  await Promise.all([takesTraffic(first), takesTraffic(second)]);
  // What a process needs for its first turns is another matter than what an upgrade does to those that run.
  asking.ask(await asking.open(threads));
  await asking.acknowledged();
  const before = asking.asked.length;

  let isOver = false;
  const since = performance.now();
  async function load(): Promise<void> {
    for (let round = 0; round < rounds || !isOver; round += 1) {
      asking.ask(await asking.open(threads));
      await delay(pauseMs);
    }
  }
  const leave = (url: string) => urls.splice(urls.indexOf(url), 1);

  async function replace(): Promise<void> {
    await delay(500);
    const read = readsMs > 0 ? readEverything(engine, readsMs) : null;
    third.start();
    await takesTraffic(third);
    await read;
    urls.push(third.url);
    leave(first.url);
    await first.stop();
    leave(second.url);
    await second.kill();
    second.start();
    await takesTraffic(second);
    urls.push(second.url);
    await delay(500);
    fourth.start();
    await takesTraffic(fourth);
    urls.push(fourth.url);
    leave(second.url);
    await second.stop();
    isOver = true;
  }

  await Promise.all([load(), replace()]);
  const seconds = (performance.now() - since) / 1_000;
  await asking.acknowledged();
  const names = await engine?.use(({ run }) => run(migrations, []));
  const rows = await settled(world);
  return {
    verdict: judge(asking.asked, teams.truth(), rows),
    refused: asking.asked
      .slice(before)
      .flatMap(({ statuses }) => statuses)
      .filter((status) => status >= 500).length,
    migrated: names?.some(({ name }) => name === newestMigration) ?? false,
    turnsPerSecond: Math.round((asking.asked.length - before) / seconds),
  };
}

function fourOf({ bots }: World): readonly [Bot, Bot, Bot, Bot] {
  const [first, second, third, fourth] = bots;
  if (!second || !third || !fourth) throw new Error('this scenario needs four bots');
  return [first, second, third, fourth];
}

/** As a load balancer sees it. */
async function takesTraffic(bot: Bot): Promise<void> {
  await bot.ready();
  const probe = new URL('/readyz', bot.url);
  while ((await fetch(probe).catch(() => null))?.status !== 200) await delay(pauseMs);
}

/** Holds what a backup holds: nothing but whoever wants a table for itself has to wait for it. */
async function readEverything(engine: World['engine'], milliseconds: number): Promise<void> {
  const client = new pg.Client({ connectionString: engine?.env['DATABASE_URL'] });
  await client.connect();
  await client.query('begin');
  await client.query('lock table inbox, delivery in access share mode');
  await delay(milliseconds);
  await client.query('rollback');
  await client.end();
}
