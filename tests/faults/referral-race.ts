import type { Accepted } from '../support/teams/ledger.ts';
import type { UserActivity } from '../support/teams/activities.ts';
import {
  castReferrals,
  deliverUntilAnswered,
  greet,
  holds,
  seen,
  subject,
  type Cast,
  type Chats,
} from './referral-people.ts';
import { referralRows } from './referral-rows.ts';
import { settled, type World } from './world.ts';

export interface RaceResult {
  readonly races: number;
  /** Exactly one of both has it, by the table, the history and what both were answered. */
  readonly decided: number;
  /** How often the first, of both instances, was ahead. */
  readonly wonByFirst: number;
  readonly problems: readonly string[];
}

const atOnce = 5;
/** More races than they have room for would go to the coordinator. */
const champions = 16;

/**
 * Two colleagues have the same urgent question and take it at the same moment, each through another instance. Instances
 * share nothing but the database.
 */
export async function raceRun(world: World, { races }: { readonly races: number }): Promise<RaceResult> {
  const { bots, engine } = world;
  const cast = await castReferrals(world, champions);
  for (const bot of bots) bot.start();
  await Promise.all(bots.map((bot) => bot.ready()));
  const played: Played = { cast, chats: await greet(world, [...cast.champions, cast.coordinator]), turn: oneAtATime() };
  const outcomes: Raced[] = [];
  let next = 0;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (next < races) outcomes.push(await race(world, played, ++next));
    }),
  );
  const rows = await settled(world);
  const { entries } = await referralRows(engine);
  const problems = outcomes.flatMap(({ problem }) => problem ?? []);
  const takers = Map.groupBy(
    entries.filter(({ kind }) => kind === 'accept'),
    ({ referralId }) => referralId,
  );
  for (const [id, taken] of takers) if (taken.length !== 1) problems.push(`${id} was taken ${taken.length} times`);
  if (takers.size !== races) problems.push(`${takers.size} of ${races} were taken`);
  for (const { by, referralId } of outcomes)
    if (takers.get(referralId)?.[0]?.by !== by) problems.push(`${referralId} was told to be of somebody else`);
  const broken = rows?.deliveries.filter(({ state }) => state !== 'sent') ?? [];
  problems.push(...broken.map(({ key, state, reason }) => `${key} is ${state} (${reason})`));
  return {
    races,
    decided: outcomes.filter(({ problem }) => problem === null).length,
    wonByFirst: outcomes.filter(({ isFirst }) => isFirst).length,
    problems,
  };
}

interface Raced {
  readonly referralId: string;
  /** Who was told to have it. */
  readonly by: string | null;
  readonly isFirst: boolean;
  readonly problem: string | null;
}

interface Played {
  readonly cast: Cast;
  readonly chats: Chats;
  readonly turn: Turn;
}

/** The fake Teams hands over what somebody presses one at a time. */
type Turn = <T>(work: () => Promise<T>) => Promise<T>;

function oneAtATime(): Turn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => {});
    return mine;
  };
}

async function race({ teams, bots, random }: World, { cast, chats, turn }: Played, number: number): Promise<Raced> {
  const asker = cast.asker(number);
  const asked = `Waarom wijkt telling ${number}x van de ${subject} af van die van de regio?`;
  const [one, other] = bots;
  if (other === undefined) throw new Error('this scenario needs two bots');
  const say = async (activity: UserActivity, url = one.url) =>
    deliverUntilAnswered({ deliver: (again) => teams.deliver(url, again) }, activity);
  const find = (test: (message: Accepted) => boolean) => seen(() => teams.truth().accepted.findLast(test));

  const said = await turn(() => teams.says(asker.name, asked));
  await say(said);
  const chat = said.conversation.id;
  const answer = await find((one) => one.conversationId === chat && holds(one, 'Vraag een collega'));
  await say(await turn(() => teams.pressed(answer, 'Vraag een collega', { person: asker.name })));
  const draft = await find((one) => one.conversationId === chat && holds(one, 'Stuur door'));
  const urgent = { urgent: 'true', remark: '' };
  await say(await turn(() => teams.pressed(draft, 'Stuur door', { person: asker.name, inputs: urgent })));
  const cards = await seen(() => {
    const found = teams
      .truth()
      .accepted.filter((one) => one.conversationId !== chat && holds(one, `telling ${number}x `, 'Ik pak dit op'));
    return found.length >= 2 && found;
  });
  const takers = await Promise.all(
    cards.slice(0, 2).map(async (card) => {
      const player = chats.get(card.conversationId);
      if (player === undefined) throw new Error('an offer went to somebody who does not take part');
      return { player, press: await turn(() => teams.pressed(card, 'Ik pak dit op', { person: player.name })) };
    }),
  );
  const urls = random() < 0.5 ? [one.url, other.url] : [other.url, one.url];
  const answers = await Promise.all(takers.map(({ press }, at) => say(press, urls[at])));
  const told = takers.map(({ player }, at) => ({ player, words: JSON.stringify(answers[at]?.body ?? null) }));
  const winner = told.findIndex(({ words }) => words.includes('Fijn dat je dit oppakt'));
  const [won, lost] = [told[winner], told[1 - winner]];
  const isClear = won !== undefined && lost?.words.includes(`${won.player.called} was je voor`);
  return {
    referralId: idIn(cards[0]),
    by: won?.player.id ?? null,
    isFirst: urls[winner] === one.url,
    problem: isClear ? null : `told ${told.map(({ words }) => words.slice(0, 600)).join(' and ')}`,
  };
}

function idIn(offer: Accepted | undefined): string {
  const [, id] = /"action":"referral\.move"[^}]*"id":"([0-9a-f-]{36})"/.exec(JSON.stringify(offer?.activity)) ?? [];
  if (id === undefined) throw new Error('an offer without an id');
  return id;
}
