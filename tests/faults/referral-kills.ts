import { setTimeout as delay } from 'node:timers/promises';
import type { UserActivity } from '../support/teams/activities.ts';
import { underNewId } from './asking.ts';
import type { Bot } from './bot-process.ts';
import { castReferrals, deliverUntilAnswered, greet, subject, type Cast, type Chats } from './referral-people.ts';
import { createBoard } from './referral-presses.ts';
import { referralRows } from './referral-rows.ts';
import { judgeReferrals, type Pressed, type ReferralVerdict } from './referral-verdict.ts';
import { settled, type World } from './world.ts';

export interface ReferralKillOptions {
  readonly kills: number;
  readonly referrals: number;
  /** Instead of waiting until the claims of dead processes run out by themselves. */
  readonly hurriesLeases?: boolean;
  /** No new kill after this long, so that a slow machine does less instead of running for ever. */
  readonly longestMs?: number;
}

export interface ReferralKillResult {
  readonly verdict: ReferralVerdict;
  readonly kills: number;
  readonly presses: number;
  /** Presses that got no answer at first. */
  readonly pressedAgain: number;
}

/** Not everybody who asks the bot asks a colleague. */
const drafts = 1.6;
const startsShare = 0.15;
const startMs = 2_500;
const lifeMs = 3_500;
const champions = 14;
/** Nobody presses on while nothing is answered. */
const mostUnder = 8;
/** Two at the same moment, mostly about one referral. */
const together = 0.25;
/** The same press twice at once, as when a network delivers it twice. */
const doubled = 0.15;

/** Kills the process at any moment while people press whatever stands on their cards, and Teams answers badly. */
export async function referralKillRun(world: World, options: ReferralKillOptions): Promise<ReferralKillResult> {
  const { teams, engine, random } = world;
  const [bot] = world.bots;
  const cast = await castReferrals(world, champions);
  bot.start();
  await bot.ready();
  const chats = await greet(world, [...cast.champions, cast.coordinator]);
  const people = crowd(world, cast, chats);
  await bot.kill();

  const until = performance.now() + (options.longestMs ?? Number.POSITIVE_INFINITY);
  let kills = 0;
  for (; kills < options.kills && performance.now() < until; kills += 1) {
    bot.start();
    await teams.control({ do: 'calm' });
    if (random() < 0.75) await teams.control({ do: 'storm', weather: 'hard', seed: Math.floor(random() * 1_000_000) });
    const asks = Math.max(0, Math.ceil((options.referrals * drafts - people.asked()) / (options.kills - kills)));
    if (random() < startsShare) {
      await people.act(asks, random() * startMs, bot);
    } else {
      await bot.ready();
      await people.act(asks, 300 + random() * lifeMs, bot);
    }
    await bot.kill();
    if (options.hurriesLeases) await engine?.endLeases();
  }
  await teams.control({ do: 'calm' });
  bot.start();
  await bot.ready();
  // What began late is carried on for a while, so that not all of it ends as a draft.
  await people.act(0, 4_000, bot);
  await people.answered();
  await settled(world);
  const rows = await referralRows(engine);
  const verdict = judgeReferrals({ rows, truth: teams.truth(), cast, chats, answers: people.answers });
  return { verdict, kills, presses: people.presses(), pressedAgain: people.pressedAgain() };
}

/** Everybody who takes part, with what they do one after the other and what is still to be answered. */
function crowd({ teams, random }: World, { champions: all, asker }: Cast, chats: Chats) {
  const board = createBoard();
  const answers: Pressed[] = [];
  const under = new Set<Promise<void>>();
  const ids = all.map(({ id }) => id);
  let asked = 0;
  let presses = 0;
  let again = 0;

  function send(what: string, activity: UserActivity, { url }: Bot): void {
    let tries = 0;
    const deliver = (one: UserActivity) => {
      if (++tries === 2) again += 1;
      return teams.deliver(url, one);
    };
    const delivery = deliverUntilAnswered({ deliver }, activity)
      .then((answer) => void answers.push({ what, answer }))
      .finally(() => under.delete(delivery));
    under.add(delivery);
  }

  async function ask(bot: Bot): Promise<void> {
    asked += 1;
    const player = asker(asked);
    // Some ask what another asked: they can wait for the same answer.
    const number = asked % 7 === 0 ? asked - 1 : asked;
    const said = await teams.says(player.name, `Waarom wijkt telling ${number}x van de ${subject} af van de regio?`);
    chats.set(said.conversation.id, player);
    send('ask', said, bot);
  }

  async function press(bot: Bot): Promise<void> {
    board.look(teams.truth().accepted);
    const button = board.draw(random, ids);
    const person = button && chats.get(button.message.conversationId);
    if (button === undefined || person === undefined) return;
    const by = { person: person.name, inputs: button.inputs };
    // A card may have two buttons of this name, or another choice by now: then nobody could press it.
    const activity = await teams.pressed(button.message, button.title, by).catch(() => null);
    if (activity === null) return;
    presses += 1;
    send(button.what, activity, bot);
    if (random() < doubled) send(button.what, underNewId(activity), bot);
  }

  return {
    answers,
    asked: () => asked,
    presses: () => presses,
    pressedAgain: () => again,
    async act(asks: number, milliseconds: number, bot: Bot): Promise<void> {
      const end = performance.now() + milliseconds;
      for (let left = asks; left > 0; left -= 1) await ask(bot);
      while (performance.now() < end) {
        if (under.size < mostUnder) await press(bot);
        if (random() < together) await press(bot);
        await delay(Math.max(0, Math.min(end - performance.now(), 5 + random() * 45)));
      }
    },
    answered: async () => void (await Promise.all(under)),
  };
}
