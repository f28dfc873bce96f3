import { setTimeout as delay } from 'node:timers/promises';
import type { UserActivity } from '../support/teams/activities.ts';
import type { Accepted } from '../support/teams/ledger.ts';
import { buttonsOf, shownCard } from '../support/teams/shown-card.ts';
import { underNewId } from './asking.ts';
import type { Rows } from './engine.ts';
import { isAnswerTo, isNotice, reading } from './questions.ts';
import { settled, type World } from './world.ts';

export interface DuplicatesResult {
  /** Answers to a question that came four times at once, and again after the process was killed. */
  readonly answers: number;
  /** Messages that a press added, which came four times under different ids, two of them after the kill. */
  readonly followUps: number;
  readonly statuses: readonly number[];
  readonly turns: number;
}

const answerMs = 10_000;
const quietMs = 1_500;

export async function duplicatesRun(world: World): Promise<DuplicatesResult> {
  const { teams } = world;
  const [bot] = world.bots;
  const statuses: number[] = [];
  const deliver = async (...activities: UserActivity[]) => {
    const answers = await Promise.all(activities.map((activity) => teams.deliver(bot.url, activity)));
    statuses.push(...answers.map(({ status }) => status));
  };

  bot.start();
  const activity = await teams.openThread(reading.text);
  const here = () => teams.truth().accepted.filter((one) => one.conversationId === activity.conversation.id);
  await bot.ready();
  await deliver(activity, activity, activity, activity);
  const answer = await until(() => here()[0]);
  const press = await teams.pressed(answer, followUpOf(answer));
  await deliver(press, underNewId(press));
  await until(() => here()[1]);
  await bot.kill();
  await world.engine?.endLeases();

  bot.start();
  await bot.ready();
  await deliver(activity, press, underNewId(press));
  await delay(quietMs);
  const rows = await settled(world);
  // The kill may fall before the follow-up was written down as sent; then it is asked about, which is no second effect.
  const said = here().filter((one) => !isNotice(one.activity));
  const answers = said.filter((one) => isAnswerTo(one, reading)).length;
  return { answers, followUps: said.length - answers, statuses, turns: turnsOf(rows, activity) };
}

function turnsOf(rows: Rows | null, { conversation }: UserActivity): number {
  return rows?.inbox.filter(({ conversationId }) => conversationId === conversation.id).length ?? 0;
}

/** The first button that asks a next question. */
function followUpOf(answer: Accepted): string {
  const button = buttonsOf(shownCard(answer).card).find((one) =>
    JSON.stringify(one['data'] ?? {}).includes('ask.follow-up'),
  );
  if (button === undefined) throw new Error('the answer offers no follow-up question');
  return String(button['title']);
}

async function until<T>(find: () => T | undefined): Promise<T> {
  for (const end = performance.now() + answerMs; performance.now() < end; await delay(20)) {
    const found = find();
    if (found !== undefined) return found;
  }
  throw new Error(`nothing was posted within ${answerMs} ms`);
}
