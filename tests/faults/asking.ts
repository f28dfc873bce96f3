import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { UserActivity } from '../support/teams/activities.ts';
import { seededRandom } from '../support/teams/faults.ts';
import { dialogues, type Question } from './questions.ts';
import type { TeamsProcess } from './teams-process.ts';

export interface Asked {
  readonly question: Question;
  readonly activity: UserActivity;
  /** What each delivery was answered with; 0 is no answer at all. */
  readonly statuses: number[];
}

export interface Thread {
  readonly asks: readonly Asked[];
}

export interface Asker {
  readonly asked: readonly Asked[];
  /** Makes new conversations; nothing is said in them yet. */
  open(count: number): Promise<Thread[]>;
  /** Says it, and goes on redelivering in the background until the bot acknowledges. */
  ask(threads: readonly Thread[]): void;
  /** Resolves when everything was acknowledged or given up. */
  acknowledged(): Promise<void>;
}

export interface AskerOptions {
  readonly teams: TeamsProcess;
  readonly random: () => number;
  /** Where an activity may be delivered: more than one for a load balancer over instances. */
  readonly urls: readonly string[];
  /** The share that is delivered to two addresses at the same moment. */
  readonly doubled?: number;
}

const pauseMs = 250;
const giveUpMs = 90_000;

export function isAcknowledged({ statuses }: Asked): boolean {
  return statuses.some((status) => status >= 200 && status < 300);
}

/** More patient than Teams, which gives up sooner: whatever is acknowledged later must then be answered as well. */
export function asker({ teams, random, urls, doubled = 0 }: AskerOptions): Asker {
  const asked: Asked[] = [];
  // Deliveries draw in an order that depends on time; the plan of a run must not.
  const route = seededRandom(1);
  const under = new Set<Promise<void>>();
  const pick = <T>(list: readonly T[], draw: () => number): T => list[Math.floor(draw() * list.length)] as T;

  async function deliver(one: Asked): Promise<void> {
    const until = performance.now() + giveUpMs;
    while (performance.now() < until) {
      const targets = route() < doubled ? urls : [pick(urls, route)];
      const answers = await Promise.all(targets.map((url) => teams.deliver(url, one.activity)));
      one.statuses.push(...answers.map(({ status }) => status));
      if (isAcknowledged(one) || answers.some(({ status }) => status >= 400 && status < 500)) return;
      await delay(pauseMs);
    }
  }

  return {
    asked,
    async open(count) {
      const threads: Thread[] = [];
      for (let index = 0; index < count; index += 1) {
        const [first, ...rest] = pick(dialogues, random);
        const root = await teams.openThread(first.text);
        const asks = [{ question: first, activity: root, statuses: [] }];
        threads.push({ asks: [...asks, ...rest.map((question, at) => followed(root, question, at + 1))] });
      }
      return threads;
    },
    ask(threads) {
      for (const one of threads.flatMap(({ asks }) => asks)) {
        asked.push(one);
        const delivery = deliver(one).finally(() => under.delete(delivery));
        under.add(delivery);
      }
    },
    acknowledged: async () => void (await Promise.all(under)),
  };
}

/** The next message in the same thread. */
function followed(root: UserActivity, question: Question, at: number): Asked {
  const first = String(root['text']);
  const mention = first.slice(0, first.indexOf('</at>') + '</at>'.length);
  const activity = { ...root, id: String(Number(root.id) + at), text: `${mention} ${question.text}` };
  return { question, activity, statuses: [] };
}

/** The same content under a new id, as Teams does with an invoke after half a minute. */
export function underNewId(activity: UserActivity): UserActivity {
  return { ...activity, id: `f:${randomUUID()}`, timestamp: new Date().toISOString() };
}
