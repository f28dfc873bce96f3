import { setTimeout as delay } from 'node:timers/promises';
import { asker } from './asking.ts';
import { judge, type Verdict } from './verdict.ts';
import { settled, type World } from './world.ts';

export interface KillOptions {
  readonly kills: number;
  /** Instead of waiting until the claims of dead processes run out by themselves. */
  readonly hurriesLeases?: boolean;
  /** No new kill after this long, so that a slow machine does less instead of running for ever. */
  readonly longestMs?: number;
}

export interface KillResult {
  readonly verdict: Verdict;
  readonly kills: number;
  readonly whileStarting: number;
}

const startsShare = 0.2;
const coldShare = 0.5;
const startMs = 4_000;
const loadMs = 400;
const weathers = ['calm', 'slow', 'slower', 'storm'] as const;

/** Kills the process at any moment of its life while people ask; what Teams answers differs per life. */
export async function killRun(world: World, options: KillOptions): Promise<KillResult> {
  const { teams, engine, random } = world;
  const [bot] = world.bots;
  const asking = asker({ teams, random, urls: [bot.url] });
  let whileStarting = 0;
  const until = performance.now() + (options.longestMs ?? Number.POSITIVE_INFINITY);
  let kills = 0;
  for (; kills < options.kills && performance.now() < until; kills += 1) {
    bot.start();
    const diesStarting = random() < startsShare;
    await change(world);
    const threads = await asking.open(4 + Math.floor(random() * 5));
    if (diesStarting) {
      whileStarting += 1;
      asking.ask(threads);
      await delay(random() * startMs);
    } else {
      await bot.ready();
      // A process that just started is slow: only after some work do kills also meet posts under way.
      const cold = random() < coldShare ? 0 : Math.ceil(threads.length / 2);
      asking.ask(threads.slice(0, cold));
      if (cold > 0) await asking.acknowledged();
      asking.ask(threads.slice(cold));
      await delay(random() * loadMs);
    }
    await bot.kill();
    if (options.hurriesLeases) await engine?.endLeases();
  }
  await teams.control({ do: 'calm' });
  bot.start();
  await bot.ready();
  await asking.acknowledged();
  const rows = await settled(world);
  return { verdict: judge(asking.asked, teams.truth(), rows), kills, whileStarting };
}

async function change({ teams, random }: World): Promise<void> {
  await teams.control({ do: 'calm' });
  const weather = weathers[Math.floor(random() * weathers.length)] ?? 'calm';
  switch (weather) {
    case 'calm':
      return;
    case 'slow':
      return void (await teams.control({ do: 'inject', fault: { kind: 'slow', delayMs: 60 }, times: 1_000 }));
    case 'slower':
      return void (await teams.control({ do: 'inject', fault: { kind: 'slow', delayMs: 250 }, times: 1_000 }));
    case 'storm':
      return void (await teams.control({ do: 'storm', seed: Math.floor(random() * 1_000_000) }));
  }
}
