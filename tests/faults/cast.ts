import { halfBot, naiveBot, realBot } from './bot-process.ts';
import { newEngine, type Engine } from './engine.ts';
import { makeNewerVersion } from './newer-version.ts';
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

/** A bot on one PostgreSQL, and one on another that is still empty; `play` gets the addresses of both. */
export async function withCopy<T>(
  seed: number,
  play: (world: World, databases: { readonly from: string; readonly to: string }) => Promise<T>,
): Promise<T> {
  const [engine, copy] = [await newEngine('PostgreSQL'), await newEngine('PostgreSQL')];
  const [from = '', to = ''] = [engine.env['DATABASE_URL'], copy.env['DATABASE_URL']];
  const bots: WorldOptions['bots'] = async (teams) => [await realBot(teams, engine), await realBot(teams, copy)];
  return inWorld({ seed, engine: copy, bots }, (world) => play(world, { from, to }));
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
