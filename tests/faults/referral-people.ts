import { appoint } from '../storage/written.ts';
import { makeChampion } from '../support/champions.ts';
import { fictionalColleague, fictionalPeople, type Person } from '../support/teams/people.ts';
import type { Answer } from '../support/teams/delivery.ts';
import type { UserActivity } from '../support/teams/activities.ts';
import type { Accepted } from '../support/teams/ledger.ts';
import { setTimeout as delay } from 'node:timers/promises';
import { underNewId } from './asking.ts';
import type { World } from './world.ts';

/** Somebody under the name by which the fake Teams is told who does something. */
export interface Player {
  readonly name: string;
  readonly id: string;
  /** As colleagues read it. */
  readonly called: string;
}

export interface Cast {
  readonly champions: readonly Player[];
  readonly coordinator: Player;
  readonly asker: (number: number) => Player;
}

const firstChampion = 9_001;
export const subject = 'Wmo-meldingen';

function playerOf(name: string, { aadObjectId: id, name: called }: Person): Player {
  return { name, id, called };
}

/** Champions for one topic and a coordinator, before any bot has started. */
export async function castReferrals({ teams, engine }: World, count: number): Promise<Cast> {
  if (engine === null) throw new Error('referrals need a database');
  const champions = Array.from({ length: count }, (_, at) => fictionalColleague(teams.tenantId, firstChampion + at));
  const { coordinator } = fictionalPeople(teams.tenantId);
  await engine.use(async (database) => {
    for (const champion of champions) await makeChampion(database, champion, { topics: ['social-support'] });
    await appoint(database, { tenantId: teams.tenantId, id: coordinator.aadObjectId }, ['coordinator']);
  });
  return {
    champions: champions.map((champion, at) => playerOf(`colleague ${firstChampion + at}`, champion)),
    coordinator: playerOf('coordinator', coordinator),
    asker: (number) => playerOf(`colleague ${number}`, fictionalColleague(teams.tenantId, number)),
  };
}

/** Who has which chat. */
export type Chats = Map<string, Player>;

/** Who never spoke with the bot has no chat with it; resolves once it answered each of them. */
export async function greet({ teams, bots }: World, players: readonly Player[]): Promise<Chats> {
  const chats: Chats = new Map();
  for (const player of players) {
    const said = await teams.says(player.name, 'help');
    chats.set(said.conversation.id, player);
    await deliverUntilAnswered({ deliver: (activity) => teams.deliver(bots[0].url, activity) }, said);
    await seen(() => teams.truth().accepted.some(({ conversationId }) => conversationId === said.conversation.id));
  }
  return chats;
}

const pauseMs = 250;
const didNotWork = /(?:Noem|Name) code \w{6}/;
const giveUpMs = 300_000;

export interface Route {
  readonly deliver: (activity: UserActivity) => Promise<Answer>;
}

/**
 * As Teams does: what got no answer comes again as it was, and from then on under a new id. Who reads that it did not work
 * presses again. Resolves to the last answer.
 */
export async function deliverUntilAnswered({ deliver }: Route, activity: UserActivity): Promise<Answer> {
  const until = performance.now() + giveUpMs;
  for (let tries = 1; ; tries += 1) {
    const isRenewed = tries > 2 && activity.type === 'invoke';
    const answer = await deliver(isRenewed ? underNewId(activity) : activity);
    const isDone = answer.status > 0 && answer.status < 500 && !didNotWork.test(answer.text);
    if (isDone || performance.now() > until) return answer;
    await delay(pauseMs);
  }
}

export async function seen<T>(find: () => T | undefined | false, withinMs = 20_000): Promise<T> {
  for (const end = performance.now() + withinMs; performance.now() < end; await delay(15)) {
    const found = find();
    if (found !== undefined && found !== false) return found;
  }
  throw new Error(`not seen within ${withinMs} ms`);
}

export function holds({ activity }: Accepted, ...words: readonly string[]): boolean {
  const json = JSON.stringify(activity ?? {});
  return words.every((word) => json.includes(word));
}
