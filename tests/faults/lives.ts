import { setTimeout as delay } from 'node:timers/promises';
import { asker } from './asking.ts';
import { judge, type Verdict } from './verdict.ts';
import { settled, type World } from './world.ts';

/** Ends every database connection while people ask, and looks each time whether the process is still there. */
export async function cutRun(
  world: World,
  { rounds }: { readonly rounds: number },
): Promise<{ readonly verdict: Verdict; readonly cut: number }> {
  const { teams, engine, random } = world;
  const [bot] = world.bots;
  const asking = asker({ teams, random, urls: [bot.url] });
  bot.start();
  await bot.ready();
  let cut = 0;
  for (let round = 0; round < rounds; round += 1) {
    asking.ask(await asking.open(4));
    await delay(random() * 250);
    cut += (await engine?.cutConnections()) ?? 0;
    await asking.acknowledged();
    bot.assertAlive();
  }
  const rows = await settled(world);
  return { verdict: judge(asking.asked, teams.truth(), rows), cut };
}

/** More questions at once than may be answered within a lease: what waits for its turn must not be taken for lost. */
export async function queueRun(world: World, { threads }: { readonly threads: number }): Promise<Verdict> {
  const { teams, random } = world;
  const [bot] = world.bots;
  const asking = asker({ teams, random, urls: [bot.url] });
  bot.start();
  await bot.ready();
  asking.ask(await asking.open(threads));
  await asking.acknowledged();
  const rows = await settled(world);
  return judge(asking.asked, teams.truth(), rows);
}

/** Two instances; one stands still for longer than its lease, with questions and posts under way, and then goes on. */
export async function sleepRun(world: World, { sleepMs }: { readonly sleepMs: number }): Promise<Verdict> {
  const { teams, random } = world;
  const [sleeper, other] = world.bots;
  if (other === undefined) throw new Error('this scenario needs two bots');
  sleeper.start();
  other.start();
  await Promise.all([sleeper.ready(), other.ready()]);
  const asking = asker({ teams, random, urls: [sleeper.url] });
  await teams.control({ do: 'inject', fault: { kind: 'slow', delayMs: 150 }, times: 100 });
  asking.ask(await asking.open(15));
  await delay(150);
  sleeper.sleep();
  const meanwhile = asker({ teams, random, urls: [other.url] });
  meanwhile.ask(await meanwhile.open(5));
  await delay(sleepMs);
  sleeper.wakeUp();
  await Promise.all([asking.acknowledged(), meanwhile.acknowledged()]);
  const rows = await settled(world);
  return judge([...asking.asked, ...meanwhile.asked], teams.truth(), rows);
}

/** Kills a bot that acknowledged and has not answered yet: whoever keeps nothing has lost all of it. */
export async function forgetRun(world: World): Promise<Verdict> {
  const { teams, random } = world;
  const [bot] = world.bots;
  const asking = asker({ teams, random, urls: [bot.url] });
  bot.start();
  await bot.ready();
  asking.ask(await asking.open(10));
  await asking.acknowledged();
  await bot.kill();
  return judge(asking.asked, teams.truth(), null);
}
