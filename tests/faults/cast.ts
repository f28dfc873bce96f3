import { halfBot, naiveBot, realBot } from './bot-process.ts';
import { fictionalPeople } from '../support/teams/people.ts';
import { askForBackup } from './asked-backup.ts';
import { takeBackup } from './backup.ts';
import { newEngine, type Engine } from './engine.ts';
import { makeNewerVersion } from './newer-version.ts';
import type { Copying } from './restore.ts';
import { inWorld, type World, type WorldOptions } from './world.ts';

export const engineNames = ['PGlite', 'PostgreSQL'] as const;

type Play<T> = (world: World) => Promise<T>;

/** One life after another of the real bot on an empty database. */
export async function withRealBot<T>(
  name: Engine['name'],
  seed: number,
  play: Play<T>,
  settings: Readonly<Record<string, string>> = {},
): Promise<T> {
  const engine = await newEngine(name);
  return inWorld({ seed, engine, bots: async (teams) => [await realBot(teams, engine, settings)] }, play);
}

/** Two real bots on one PostgreSQL. */
export async function withTwoBots<T>(
  seed: number,
  play: Play<T>,
  settings: Readonly<Record<string, string>> = {},
): Promise<T> {
  const engine = await newEngine('PostgreSQL');
  const bots: WorldOptions['bots'] = async (teams) => [
    await realBot(teams, engine, settings),
    await realBot(teams, engine, settings),
  ];
  return inWorld({ seed, engine, bots }, play);
}

/** Two bots of this version and two of a newer one, which changes the tables, on one PostgreSQL. */
export async function withUpgrade<T>(seed: number, play: Play<T>): Promise<T> {
  const engine = await newEngine('PostgreSQL');
  const newer = makeNewerVersion();
  const bots: WorldOptions['bots'] = async (teams) => [
    await realBot(teams, engine),
    await realBot(teams, engine),
    await realBot(teams, engine, {}, newer.main),
    await realBot(teams, engine, {}, newer.main),
  ];
  try {
    return await inWorld({ seed, engine, bots }, play);
  } finally {
    newer.remove();
  }
}

/** A bot on one PostgreSQL, and one on another that is still empty. */
export async function withCopy<T>(seed: number, play: (world: World, copying: Copying) => Promise<T>): Promise<T> {
  const [engine, copy] = [await newEngine('PostgreSQL'), await newEngine('PostgreSQL')];
  const [from = '', to = ''] = [engine.env['DATABASE_URL'], copy.env['DATABASE_URL']];
  const bots: WorldOptions['bots'] = async (teams) => [await realBot(teams, engine), await realBot(teams, copy)];
  return inWorld({ seed, engine: copy, bots }, (world) => play(world, { take: () => takeBackup(from), to }));
}

/** The same for embedded databases: an administrator of the first bot asks for the backup in chat. */
export async function withEmbeddedCopy<T>(
  seed: number,
  play: (world: World, copying: Copying) => Promise<T>,
): Promise<T> {
  const [engine, copy] = [await newEngine('PGlite'), await newEngine('PGlite')];
  const [from = '', to = ''] = [engine.env['BOT_DATA_FOLDER'], copy.env['BOT_DATA_FOLDER']];
  const bots: WorldOptions['bots'] = async (teams) => {
    const { administrator } = fictionalPeople(teams.tenantId);
    const settings = { BOT_ADMINISTRATORS: administrator.aadObjectId };
    return [await realBot(teams, engine, settings), await realBot(teams, copy)];
  };
  try {
    return await inWorld({ seed, engine: copy, bots }, (world) =>
      play(world, { take: () => askForBackup(world, from), to }),
    );
  } finally {
    engine.remove();
  }
}

/** The negative control for what belongs together: state and messages are written in two steps. */
export async function withHalfBot<T>(seed: number, betweenMs: number, play: Play<T>): Promise<T> {
  const engine = await newEngine('PostgreSQL');
  return inWorld({ seed, engine, bots: async (teams) => [await halfBot(teams, engine, betweenMs)] }, play);
}

/** The negative control in the same world. */
export function withNaiveBot<T>(seed: number, thinkMs: number, play: Play<T>): Promise<T> {
  return inWorld({ seed, engine: null, bots: async () => [await naiveBot(thinkMs)] }, play);
}
