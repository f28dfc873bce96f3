import { setTimeout as delay } from 'node:timers/promises';
import { asker } from './asking.ts';
import { judge, type Verdict } from './verdict.ts';
import { settled, type World } from './world.ts';

/**
 * Two instances on one database behind a load balancer that sometimes delivers to both. One of them is killed now and
 * then; its claims run out by themselves while the other goes on.
 */
export async function twoInstancesRun(world: World, options: { readonly kills: number }): Promise<Verdict> {
  const { teams, random } = world;
  const [mortal, survivor] = world.bots;
  if (survivor === undefined) throw new Error('this scenario needs two bots');
  const asking = asker({ teams, random, urls: [mortal.url, survivor.url], doubled: 0.3 });
  survivor.start();
  await survivor.ready();
  for (let kill = 0; kill < options.kills; kill += 1) {
    mortal.start();
    const threads = await asking.open(10);
    await mortal.ready();
    await teams.control({ do: 'inject', fault: { kind: 'slow', delayMs: 120 }, times: 100 });
    asking.ask(threads);
    await delay(random() * 500);
    await mortal.kill();
  }
  await teams.control({ do: 'calm' });
  mortal.start();
  await mortal.ready();
  await asking.acknowledged();
  const rows = await settled(world);
  return judge(asking.asked, teams.truth(), rows);
}
