import { Agent, request as httpRequest } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { Question } from './question.ts';
import type { StubConnector } from './stub-connector.ts';

/** One server under load, as Teams sees it. */
export interface Target {
  readonly url: string;
  readonly token: string;
  readonly ask: () => Question;
  readonly isAnswer: (message: Buffer) => boolean;
}

export interface Load {
  /** Answered turns. */
  readonly turns: number;
  readonly seconds: number;
  /** Milliseconds from posting the question until the answer had arrived, sorted. */
  readonly latencies: readonly number[];
  /** Refused, wrong or missing answers; a figure with any of these is worth nothing. */
  readonly failed: number;
}

export const connections = 16;
const answerWithinMs = 10_000;

/** More than ever ask at once. */
const mostSockets = 256;

const agent = new Agent({ keepAlive: true, maxSockets: mostSockets, maxFreeSockets: mostSockets });

export function closeConnections(): void {
  agent.destroy();
}

/** Every connection asks its next question when the last one is acknowledged and answered. */
export async function closedLoop(
  target: Target,
  stub: StubConnector,
  until: { readonly seconds: number; readonly turns?: number; readonly connections?: number },
): Promise<Load> {
  const measured = measure();
  const end = performance.now() + until.seconds * 1_000;
  const most = until.turns ?? Number.POSITIVE_INFINITY;
  async function connection(): Promise<void> {
    while (performance.now() < end && measured.started() < most) await measured.turn(target, stub);
  }
  await Promise.all(Array.from({ length: until.connections ?? connections }, connection));
  return measured.result();
}

/** So many people ask at once, each one question. */
export async function crowd(target: Target, stub: StubConnector, people: number): Promise<Load> {
  const measured = measure();
  await Promise.all(Array.from({ length: people }, () => measured.turn(target, stub)));
  return measured.result();
}

/** Questions come at their times, whether earlier ones are answered or not. */
export async function openLoop(
  target: Target,
  stub: StubConnector,
  { perSecond, seconds }: { readonly perSecond: number; readonly seconds: number },
): Promise<Load> {
  const measured = measure();
  const start = performance.now();
  const turns: Promise<void>[] = [];
  while (turns.length < perSecond * seconds) {
    const dueIn = start + (turns.length * 1_000) / perSecond - performance.now();
    if (dueIn > 0) await delay(dueIn);
    else turns.push(measured.turn(target, stub));
  }
  await Promise.all(turns);
  return measured.result();
}

function measure() {
  const start = performance.now();
  const latencies: number[] = [];
  let started = 0;
  let failed = 0;
  return {
    started: () => started,
    async turn(target: Target, stub: StubConnector): Promise<void> {
      started += 1;
      const latency = await turn(target, stub);
      if (latency === null) failed += 1;
      else latencies.push(latency);
    },
    result(): Load {
      const seconds = (performance.now() - start) / 1_000;
      return { turns: latencies.length, seconds, latencies: latencies.sort((a, b) => a - b), failed };
    },
  };
}

/** Milliseconds until the answer arrived; null when it did not, or was no answer. */
async function turn({ url, token, ask, isAnswer }: Target, stub: StubConnector): Promise<number | null> {
  const { conversationId, body } = ask();
  const asked = performance.now();
  let timer: NodeJS.Timeout | undefined;
  const answered = stub.next(conversationId).then((message) => ({ message, at: performance.now() }));
  const tooLate = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), answerWithinMs);
  });
  try {
    const [status, answer] = await Promise.all([post(url, token, body), Promise.race([answered, tooLate])]);
    if (status !== 200 || answer === null || !isAnswer(answer.message)) return null;
    return answer.at - asked;
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
    stub.forget(conversationId);
  }
}

export async function post(url: string, token: string, body: Buffer): Promise<number> {
  return (await exchange(url, token, body)).status;
}

/** Posts, and resolves to what was answered. */
export function exchange(
  url: string,
  token: string,
  body: Buffer,
): Promise<{ readonly status: number; readonly body: string }> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      'content-length': body.length,
      authorization: `Bearer ${token}`,
      'user-agent': 'Microsoft-SkypeBotApi (Microsoft-BotFramework/3.0)',
    };
    const request = httpRequest(url, { method: 'POST', agent, headers, timeout: answerWithinMs }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString() }));
      response.on('error', reject);
    });
    request.on('timeout', () => request.destroy(new Error('no acknowledgement')));
    request.on('error', reject);
    request.end(body);
  });
}

export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
