import { setTimeout as delay } from 'node:timers/promises';
import { asker } from './asking.ts';
import { judge, type Verdict } from './verdict.ts';
import { settled, type World } from './world.ts';

// A wave is answered before the next one, so that a run of any size stays within what one core can do.
const wave = 25;
const betweenMs = 400;

/** Asks while the connector lies about what it took. The storm goes on until everything was acknowledged. */
export async function stormRun(
  world: World,
  options: { readonly threads: number; readonly seed: number },
): Promise<Verdict> {
  const { teams, random } = world;
  const [bot] = world.bots;
  const asking = asker({ teams, random, urls: [bot.url] });
  bot.start();
  await bot.ready();
  await teams.control({ do: 'storm', seed: options.seed });
  for (let left = options.threads; left > 0; left -= wave) {
    asking.ask(await asking.open(Math.min(wave, left)));
    await asking.acknowledged();
    await delay(betweenMs);
  }
  const rows = await settled(world);
  return judge(asking.asked, teams.truth(), rows);
}
