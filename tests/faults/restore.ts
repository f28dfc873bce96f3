import { setTimeout as delay } from 'node:timers/promises';
import { openDatabase } from '../../src/storage/engine/database.ts';
import { asker, isAcknowledged } from './asking.ts';
import type { Backup } from './backup.ts';
import { judge, type Verdict } from './verdict.ts';
import { settled, type World } from './world.ts';

/** How the original is backed up, and where the backup is put back: an address, or a folder. */
export interface Copying {
  readonly take: () => Promise<Backup>;
  readonly to: string;
}

export interface RestoreOptions extends Copying {
  /** Rounds of questions before the backup, and as many after it. */
  readonly rounds: number;
  readonly threads: number;
  /** Makes the copy pass for the database that it was made of. */
  readonly pretend?: (copyUrl: string) => Promise<void>;
}

export interface Restored {
  readonly verdict: Verdict;
  readonly by: Backup['by'];
  /** Acknowledged before the backup began. */
  readonly before: number;
  /** Of those, how many are not in the copy. */
  readonly missing: number;
  /** Acknowledged after that and known to nobody any more. */
  readonly gone: number;
}

const pauseMs = 100;

/**
 * A backup is taken while people ask. They go on asking; then the machine is lost. The copy comes up on another database, with
 * another bot, and what Teams was not told of yet is delivered there. World: the bot of the original and the one of the copy.
 */
export async function restoreRun(world: World, options: RestoreOptions): Promise<Restored> {
  const { teams, random } = world;
  const [original, other] = world.bots;
  if (other === undefined) throw new Error('this scenario needs two bots');
  const urls = [original.url];
  const asking = asker({ teams, random, urls });
  const ask = async () => {
    asking.ask(await asking.open(options.threads));
    await delay(pauseMs);
  };
  original.start();
  await original.ready();
  // A process that just started is slow, and nothing would be there before the backup.
  await ask();
  await asking.acknowledged();
  // So that something is always under way, and something waits behind it.
  await teams.control({ do: 'inject', fault: { kind: 'slow', delayMs: 300 }, times: 100_000 });
  for (let round = 0; round < options.rounds; round += 1) await ask();

  const before = new Set(asking.asked.filter(isAcknowledged).map(({ activity }) => activity.id));
  // So that something is open in the backup on a machine of any speed: more than is answered at once, of which some is accepted.
  const open = await asking.open(options.threads * 4);
  asking.ask(open);
  while (!open.some(({ asks }) => asks.some(isAcknowledged))) await delay(1);
  const [backup] = await Promise.all([options.take(), ask()]);
  for (let round = 0; round < options.rounds; round += 1) await ask();
  await original.kill();
  const acknowledged = new Set(asking.asked.filter(isAcknowledged).map(({ activity }) => activity.id));

  await backup.restore(options.to);
  backup.remove();
  await options.pretend?.(options.to);
  other.start();
  await other.ready();
  urls.splice(0, 1, other.url);
  await teams.control({ do: 'calm' });
  await ask();
  await asking.acknowledged();
  const rows = await settled({ ...world, bots: [other] });

  const kept = new Set(rows?.inbox.map(({ key }) => key));
  const isKept = (id: string) => kept.has(`message:${id}`);
  const gone = new Set([...acknowledged].filter((id) => !before.has(id) && !isKept(id)));
  return {
    verdict: judge(asking.asked, teams.truth(), rows, gone),
    by: backup.by,
    before: before.size,
    missing: [...before].filter((id) => !isKept(id)).length,
    gone: gone.size,
  };
}

/** What a bot does that does not know that its database was restored. */
export async function passForOriginal(url: string): Promise<void> {
  const database = await openDatabase({ kind: 'postgres', url });
  await database.run({ name: 'faults-no-home', text: 'delete from home' }, []);
  await database.close();
}
