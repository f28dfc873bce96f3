import { parseArgs } from 'node:util';
import { stopDatabases } from '../support/database.ts';
import {
  engineNames,
  withCopy,
  withEmbeddedCopy,
  withHalfBot,
  withNaiveBot,
  withRealBot,
  withTwoBots,
  withUpgrade,
} from './cast.ts';
import { duplicatesRun } from './duplicates.ts';
import { killRun } from './kills.ts';
import { cutRun, forgetRun, queueRun, sleepRun } from './lives.ts';
import { referralKillRun, type ReferralKillResult } from './referral-kills.ts';
import { broadcastKillRun, halfBroadcastRun, paceRun, type BroadcastResult } from './publication.ts';
import { raceRun } from './referral-race.ts';
import { passForOriginal, restoreRun } from './restore.ts';
import { stopRun } from './stop.ts';
import { stormRun } from './storm.ts';
import { upgradeRun } from './upgrade.ts';
import { twoInstancesRun } from './two-instances.ts';
import type { Verdict } from './verdict.ts';

/** The long run: `node tests/faults/run.ts --seed 7 --kills 50`. Ends with 1 when a promise was broken. */
const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    kills: { type: 'string', default: '50' },
    /** Referrals that are made while the process is killed; and so many races for one. */
    referrals: { type: 'string', default: '300' },
    races: { type: 'string', default: '200' },
    channels: { type: 'string', default: '1000' },
    /** Per second, that an upgrade is promised to be unseen under: fewer where other work runs beside it. */
    turns: { type: 'string', default: '50' },
    only: { type: 'string', default: '' },
  },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));
const kills = Number(values.kills);
// Both engines, the rest and a margin stay under twelve minutes.
const longestKillsMs = 200_000;
const referralKills = 2 * kills;
const promisedTurns = Number(values.turns);
const longestReferralsMs = 900_000;

interface Line {
  readonly scenario: string;
  readonly seconds: number;
  readonly figures: string;
  readonly verdict: 'pass' | 'FAIL';
  readonly problems: readonly string[];
}

type Played = Omit<Line, 'scenario' | 'seconds'>;
const lines: Line[] = [];

async function play(scenario: string, run: () => Promise<Played>): Promise<void> {
  if (!scenario.includes(values.only)) return;
  const since = performance.now();
  const played = await run().catch((error: unknown) => ({
    figures: 'did not end',
    verdict: 'FAIL' as const,
    problems: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
  }));
  const line = { scenario, seconds: Math.round((performance.now() - since) / 1_000), ...played };
  lines.push(line);
  console.log(`${line.verdict}  ${scenario} (${line.seconds} s): ${line.figures}`);
  if (line.verdict === 'FAIL') for (const problem of line.problems.slice(0, 20)) console.log(`      ${problem}`);
}

function figures({ asked, acknowledged, answered, twice, lost, uncertain, posted, untold }: Verdict): string {
  const parts = { asked, acknowledged, answered, twice, lost, uncertain, posted, untold };
  return Object.entries(parts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}

function held(verdict: Verdict, also = '', broken: readonly string[] = []): Played {
  const problems = [...verdict.problems, ...broken];
  return { figures: `${also}${figures(verdict)}`, verdict: problems.length === 0 ? 'pass' : 'FAIL', problems };
}

/** The control passes when the verdict over it is guilty: a question without an answer, or one answered twice. */
function guilty(verdict: Verdict): Played {
  const problems = verdict.lost + verdict.twice > 0 ? [] : ['the naive bot was not caught'];
  return { figures: figures(verdict), verdict: problems.length === 0 ? 'pass' : 'FAIL', problems };
}

function referred({ verdict, kills: killed, presses, pressedAgain }: ReferralKillResult): Played {
  const { problems, states, ...counts } = verdict;
  const parts = { kills: killed, presses, 'pressed again': pressedAgain, ...counts, ...states };
  const told = Object.entries(parts).map(([name, count]) => `${name} ${count}`);
  return { figures: told.join(', '), verdict: problems.length === 0 ? 'pass' : 'FAIL', problems };
}

/** Published: 50 messages a second over the whole app (docs/platform.md#limits). */
const sendsPerSecond = 50;
const channels = Number(values.channels);

function broadcast(
  { verdict, kills: killed, throttled, tookMs }: BroadcastResult,
  also: readonly string[] = [],
): Played {
  const { problems, ...counts } = verdict;
  const parts = { ...counts, kills: killed, throttled, ...(tookMs > 0 && { milliseconds: tookMs }) };
  const told = Object.entries(parts).map(([name, count]) => `${name} ${count}`);
  const all = [...also, ...problems];
  return { figures: told.join(', '), verdict: all.length === 0 ? 'pass' : 'FAIL', problems: all };
}

console.log(`Seed ${seed}, ${kills} kills on each database`);
await play('PostgreSQL: a newer version takes over under load', () =>
  withUpgrade(seed, async (world) => {
    const { verdict, refused, migrated, turnsPerSecond } = await upgradeRun(world, {
      rounds: 60,
      threads: 3,
      readsMs: 8_000,
    });
    const broken = [
      ...(refused > 0 ? [`${refused} answers of 500 and above`] : []),
      ...(migrated ? [] : ['nothing was migrated']),
      ...(turnsPerSecond >= promisedTurns
        ? []
        : [
            `${turnsPerSecond} turns/s show nothing about ${promisedTurns}: run it where nothing else runs, or with --turns`,
          ]),
    ];
    return held(verdict, `${turnsPerSecond} turns/s, `, broken);
  }),
);
await play('PostgreSQL: restored from a backup that was taken under load', () =>
  withCopy(seed, async (world, databases) => {
    const { verdict, ...result } = await restoreRun(world, { ...databases, rounds: 60, threads: 3 });
    const seen = `by ${result.by}, before ${result.before}, gone with the machine ${result.gone}, `;
    return held(verdict, seen, result.missing > 0 ? [`${result.missing} of before are not in the copy`] : []);
  }),
);
await play('PGlite: restored from a backup that was asked for in chat under load', () =>
  withEmbeddedCopy(seed, async (world, copying) => {
    const { verdict, ...result } = await restoreRun(world, { ...copying, rounds: 60, threads: 3 });
    const seen = `by ${result.by}, before ${result.before}, gone with the machine ${result.gone}, `;
    return held(verdict, seen, result.missing > 0 ? [`${result.missing} of before are not in the copy`] : []);
  }),
);
await play('control: restored, and taken for the original', () =>
  withCopy(seed, async (world, databases) =>
    guilty((await restoreRun(world, { ...databases, rounds: 10, threads: 3, pretend: passForOriginal })).verdict),
  ),
);
await play('control: naive bot, kill -9', () =>
  withNaiveBot(seed, 30_000, async (world) => guilty(await forgetRun(world))),
);
await play('control: naive bot, storm', () =>
  withNaiveBot(seed, 40, async (world) => guilty(await stormRun(world, { threads: 50, seed }))),
);
await play('control: referrals in two steps, kill -9', () =>
  withHalfBot(seed, 1_500, async (world) => {
    const { figures: seen, problems } = referred(
      await referralKillRun(world, { kills: 3, referrals: 12, hurriesLeases: true }),
    );
    return { figures: seen, verdict: problems.length > 0 ? 'pass' : 'FAIL', problems: ['it was not caught'] };
  }),
);
await play('control: publication in two steps, kill -9', () =>
  withHalfBot(seed, 8_000, async (world) => {
    const { figures: seen, problems } = broadcast(await halfBroadcastRun(world, { channels: 20 }));
    return { figures: seen, verdict: problems.length > 0 ? 'pass' : 'FAIL', problems: ['it was not caught'] };
  }),
);
await play('PostgreSQL: publication at the pace of the limits', () =>
  withRealBot(
    'PostgreSQL',
    seed,
    async (world) => {
      const result = await paceRun(world, { channels });
      const allowedMs = (channels / sendsPerSecond) * 1_000;
      const slow = result.tookMs > allowedMs * 1.1 ? [`the limits allow it in ${allowedMs} ms`] : [];
      const throttled = result.throttled > 0 ? ['a limit was passed'] : [];
      const { missing, twice, once, owed } = result.verdict;
      return broadcast(result, [
        ...slow,
        ...throttled,
        ...(missing + twice > 0 || once !== owed ? ['not all once'] : []),
      ]);
    },
    { BOT_SENDS_PER_SECOND: String(sendsPerSecond) },
  ),
);
await play('PostgreSQL: publication, two instances, kill -9 in a storm', () =>
  withTwoBots(
    seed,
    async (world) => broadcast(await broadcastKillRun(world, { kills, channels, longestMs: longestKillsMs * 2 })),
    { BOT_SENDS_PER_SECOND: '100' },
  ),
);
for (const name of engineNames) {
  await play(`${name}: referrals, kill -9`, () =>
    withRealBot(name, seed, async (world) =>
      referred(
        await referralKillRun(world, {
          kills: referralKills,
          referrals: Number(values.referrals),
          longestMs: longestReferralsMs,
        }),
      ),
    ),
  );
  await play(`${name}: kill -9`, () =>
    withRealBot(name, seed, async (world) => {
      const result = await killRun(world, { kills, longestMs: longestKillsMs });
      return held(result.verdict, `kills ${result.kills} (${result.whileStarting} while starting), `);
    }),
  );
  await play(`${name}: storm`, () =>
    withRealBot(name, seed, async (world) => held(await stormRun(world, { threads: 200, seed }))),
  );
  for (const unanswered of [0, 2]) {
    await play(`${name}: SIGTERM under load${unanswered > 0 ? ' while Teams hangs' : ''}`, () =>
      withRealBot(name, seed, async (world) => {
        const { verdict, code, tookMs, sending } = await stopRun(world, { threads: 40, unanswered });
        const isClean = code === 0 && tookMs < 10_000 && sending === 0;
        const broken = isClean ? [] : [`ended with ${code} after ${tookMs} ms, ${sending} in sending`];
        return held(verdict, `code ${code}, ${tookMs} ms, `, broken);
      }),
    );
  }
  await play(`${name}: duplicates`, () =>
    withRealBot(name, seed, async (world) => {
      const { answers, followUps, turns, statuses } = await duplicatesRun(world);
      const isOnce = answers === 1 && followUps === 1 && turns === 2 && statuses.every((status) => status === 200);
      const seen = `answers ${answers}, follow-ups ${followUps}, turns ${turns}, deliveries ${statuses.length}`;
      return { figures: seen, verdict: isOnce ? 'pass' : 'FAIL', problems: isOnce ? [] : [statuses.join(' ')] };
    }),
  );
}
for (const name of engineNames) {
  await play(`${name}: more questions than a lease has room for`, () =>
    withRealBot(
      name,
      seed,
      async (world) => {
        const verdict = await queueRun(world, { threads: 50 });
        return held(verdict, '', verdict.uncertain > 0 ? ['what waited was taken for lost'] : []);
      },
      { BOT_SENDS_PER_SECOND: '2' },
    ),
  );
}
await play('PostgreSQL: connections cut', () =>
  withRealBot('PostgreSQL', seed, async (world) => {
    const { verdict, cut } = await cutRun(world, { rounds: 20 });
    return held(verdict, `cut ${cut}, `);
  }),
);
await play('PostgreSQL: two instances, one referral taken twice at once', () =>
  withTwoBots(seed, async (world) => {
    const { races, decided, wonByFirst, problems } = await raceRun(world, { races: Number(values.races) });
    const seen = `races ${races}, decided ${decided}, of which ${wonByFirst} on the first instance`;
    return { figures: seen, verdict: problems.length === 0 ? 'pass' : 'FAIL', problems };
  }),
);
await play('PostgreSQL: two instances, one asleep', () =>
  withTwoBots(seed, async (world) => held(await sleepRun(world, { sleepMs: 40_000 }))),
);
await play('PostgreSQL: two instances, one killed', () =>
  withTwoBots(seed, async (world) => held(await twoInstancesRun(world, { kills: 8 }))),
);
await stopDatabases();

console.log(`\nSeed ${seed}`);
console.table(lines.map(({ scenario, seconds, verdict, figures }) => ({ scenario, seconds, verdict, figures })));
process.exit(lines.every(({ verdict }) => verdict === 'pass') ? 0 : 1);
