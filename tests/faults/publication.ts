import { setTimeout as delay } from 'node:timers/promises';
import type { Bot } from './bot-process.ts';
import { castPublication, managerOf } from './publication-people.ts';
import { judgePublication, placeRows, type PublicationVerdict } from './publication-verdict.ts';
import { holds, seen } from './referral-people.ts';
import { settled, type World } from './world.ts';

export interface BroadcastResult {
  readonly verdict: PublicationVerdict;
  readonly kills: number;
  /** Refused because a limit was passed. */
  readonly throttled: number;
  /** From the first post taken in a channel to the last. */
  readonly tookMs: number;
}

const figuresOf = '"summary":"Weekcijfers';

/** Teams enforces its published limits; nothing else goes wrong. */
export async function paceRun(world: World, { channels }: { readonly channels: number }): Promise<BroadcastResult> {
  const { teams, engine } = world;
  const [bot] = world.bots;
  const { ids } = await castPublication(world, channels);
  bot.start();
  await bot.ready();
  const manager = await managerOf(world);
  const card = await manager.draft(bot, (offered) => offered);
  // What was said before may have used some of it.
  await delay(1_500);
  await teams.control({ do: 'rateLimits', mode: 'with-retry-after' });
  const from = manager.last();
  await manager.press(card, 'Nu versturen', bot);
  await seen(() => manager.newest(from, 'is klaar.'), 180_000);
  await settled(world);
  const { accepted, refused } = teams.truth();
  const wanted = new Set(ids);
  const posted = accepted.filter((one) => one.seq > from && holds(one, figuresOf) && wanted.has(one.conversationId));
  const throttled = refused.filter(({ status }) => status === 429).length;
  const tookMs = (posted.at(-1)?.at ?? 0) - (posted[0]?.at ?? 0);
  const verdict = judgePublication(await placeRows(engine), teams.truth(), ids, noted(world, from));
  return { verdict, kills: 0, throttled, tookMs };
}

function noted({ teams }: World, from = 0): number {
  return teams.truth().accepted.filter((one) => one.seq > from && one.operation !== 'update' && holds(one, 'is klaar.'))
    .length;
}

export interface BroadcastKillOptions {
  readonly kills: number;
  readonly channels: number;
  /** Instead of waiting until the claims of dead processes run out by themselves. */
  readonly hurriesLeases?: boolean;
  readonly longestMs?: number;
}

const betweenMs = 900;

/** Kills one or the other instance at any moment of a broadcast while Teams answers badly; another broadcast follows it. */
export async function broadcastKillRun(world: World, options: BroadcastKillOptions): Promise<BroadcastResult> {
  const { teams, engine, bots, random } = world;
  const { ids } = await castPublication(world, options.channels);
  // One after the other: both bring an empty database up to date.
  for (const bot of bots) await up(bot);
  const manager = await managerOf(world);
  const until = performance.now() + (options.longestMs ?? Number.POSITIVE_INFINITY);
  let kills = 0;
  let posts = 0;
  while (kills < options.kills && performance.now() < until) {
    await teams.control({ do: 'calm' });
    const number = posts++;
    const [first] = bots;
    const card = await manager.draft(first, (offered) => subsetOf(offered, number));
    await teams.control({ do: 'storm', weather: 'hard', seed: Math.floor(random() * 1_000_000) });
    const from = manager.last();
    const sending = manager.press(card, 'Nu versturen', first);
    const isOver = () => manager.newest(from, 'is klaar.') !== undefined;
    while (kills < options.kills && !isOver()) {
      await delay(random() * betweenMs);
      const bot = bots[Math.floor(random() * bots.length)] ?? first;
      await bot.kill();
      kills += 1;
      await up(bot);
      if (options.hurriesLeases) await engine?.endLeases();
    }
    await sending;
    if (kills >= options.kills) break;
  }
  await teams.control({ do: 'calm' });
  await seen(() => noted(world) >= posts, 180_000).catch(() => undefined);
  await settled(world);
  const rows = await placeRows(engine);
  return { verdict: judgePublication(rows, teams.truth(), ids, noted(world)), kills, throttled: 0, tookMs: 0 };
}

/** As whatever runs it would: a bot that could not start is started again. */
async function up(bot: Bot, tries = 5): Promise<void> {
  bot.start();
  try {
    await bot.ready();
  } catch (error) {
    if (tries === 1) throw error;
    await up(bot, tries - 1);
  }
}

/** Another set of figures each time, because the same ones would be in each channel already. */
function subsetOf(offered: readonly string[], number: number): readonly string[] {
  const chosen = offered.filter((_, at) => ((number + 1) >> at) & 1);
  return chosen.length > 0 ? chosen : offered;
}

/** What happens to a bot that writes that it sends, and what it sends, in two steps. */
export async function halfBroadcastRun(
  world: World,
  { channels }: { readonly channels: number },
): Promise<BroadcastResult> {
  const { teams, engine } = world;
  const [bot] = world.bots;
  const { ids } = await castPublication(world, channels);
  bot.start();
  await bot.ready();
  const manager = await managerOf(world);
  const card = await manager.draft(bot, (offered) => offered.slice(0, 1));
  const sending = manager.press(card, 'Nu versturen', bot).catch(() => undefined);
  // Between the one and the other.
  for (let tries = 0; tries < 200 && (await placeRows(engine)).length === 0; tries += 1) await delay(50);
  await bot.kill();
  await engine?.endLeases();
  bot.start();
  await bot.ready();
  await sending;
  await delay(3_000);
  await settled(world);
  const verdict = judgePublication(await placeRows(engine), teams.truth(), ids, noted(world));
  return { verdict, kills: 1, throttled: 0, tookMs: 0 };
}
