import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { seededRandom } from '../support/teams/faults.ts';
import type { Bot } from './bot-process.ts';
import type { Engine, Rows } from './engine.ts';
import { startTeams, type TeamsProcess } from './teams-process.ts';
import { stuck } from './verdict.ts';

/** What a scenario is played in: the strict Teams, the bot in lives of its own, and where it keeps things. */
export interface World {
  readonly teams: TeamsProcess;
  readonly bots: readonly [Bot, ...Bot[]];
  /** null for a bot that keeps nothing. */
  readonly engine: Engine | null;
  readonly random: () => number;
}

export interface WorldOptions {
  readonly seed: number;
  readonly engine: Engine | null;
  readonly bots: (teams: TeamsProcess) => Promise<readonly [Bot, ...Bot[]]>;
}

export async function inWorld<T>(options: WorldOptions, play: (world: World) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'faults-teams-'));
  const teams = await startTeams(folder);
  try {
    const { engine, seed } = options;
    return await play({ teams, bots: await options.bots(teams), engine, random: seededRandom(seed) });
  } finally {
    await teams.stop();
    options.engine?.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

const stillMs = 2_000;
const lookMs = 1_000;
/** A lease, a supervision of the queue and a few sweeps. */
const quietWithinMs = 75_000;

/** Waits with running bots until nothing is left to do, then stops them. Resolves to what they kept. */
export async function settled(world: World): Promise<Rows | null> {
  const { engine, bots } = world;
  const until = performance.now() + quietWithinMs;
  for (;;) {
    if (engine?.isShared) await delay(lookMs);
    else await untilStill(world);
    if (engine?.isShared !== true) await Promise.all(bots.map((bot) => bot.stop()));
    const rows = (await engine?.rows()) ?? null;
    if (stuck(rows).length === 0 || performance.now() > until) {
      if (engine?.isShared) await Promise.all(bots.map((bot) => bot.stop()));
      return rows;
    }
    if (engine?.isShared) continue;
    bots[0].start();
    await bots[0].ready();
  }
}

async function untilStill({ teams }: World): Promise<void> {
  const size = () => {
    const { accepted, refused } = teams.truth();
    return accepted.length + refused.length;
  };
  for (let before = -1; before !== size();) {
    before = size();
    await delay(stillMs);
  }
}
