import { setTimeout as delay } from 'node:timers/promises';
import { asker } from './asking.ts';
import { judge, type Verdict } from './verdict.ts';
import { settled, type World } from './world.ts';

export interface StopResult {
  readonly verdict: Verdict;
  readonly code: number | null;
  readonly tookMs: number;
  /** Deliveries that stood in `sending` after the process ended. */
  readonly sending: number;
}

export interface StopOptions {
  readonly threads: number;
  /** How many posts Teams takes without ever answering: those are under way for as long as a post may take. */
  readonly unanswered?: number;
}

/** Asks the process to stop while questions come in, and lets the next one finish what was left. */
export async function stopRun(world: World, { threads: count, unanswered = 0 }: StopOptions): Promise<StopResult> {
  const { teams, engine, random } = world;
  const [bot] = world.bots;
  const asking = asker({ teams, random, urls: [bot.url] });
  bot.start();
  const threads = await asking.open(count);
  await bot.ready();
  if (unanswered > 0)
    await teams.control({ do: 'inject', fault: { kind: 'silent', accepted: true }, times: unanswered });
  await teams.control({ do: 'inject', fault: { kind: 'slow', delayMs: 150 }, times: 1_000 });
  const half = Math.floor(threads.length / 2);
  asking.ask(threads.slice(0, half));
  await delay(random() * 600);
  asking.ask(threads.slice(half));
  await delay(random() * 300);
  const { code, tookMs } = await bot.stop();
  const left = await engine?.rows();
  bot.start();
  await bot.ready();
  await asking.acknowledged();
  const rows = await settled(world);
  const sending = left?.deliveries.filter(({ state }) => state === 'sending').length ?? 0;
  return { verdict: judge(asking.asked, teams.truth(), rows), code, tookMs, sending };
}
