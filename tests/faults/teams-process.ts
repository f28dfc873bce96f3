import { randomUUID } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import type { UserActivity } from '../support/teams/activities.ts';
import type { Accepted, Refused, Violation } from '../support/teams/ledger.ts';
import { post, type Answer } from '../support/teams/delivery.ts';
import { answerJson, readText, serveLoopback } from '../support/teams/loopback.ts';
import { kill, startNode } from './child.ts';

export interface Truth {
  readonly accepted: readonly Accepted[];
  readonly refused: readonly Refused[];
  readonly violations: readonly Violation[];
}

export interface TeamsProcess {
  readonly metadataUrl: string;
  readonly origin: string;
  readonly tenantId: string;
  /** A new thread, of one colleague in a channel of its own, so that what is posted can only belong to what was asked there. */
  openThread(text: string): Promise<UserActivity>;
  /** What Teams would send when somebody says this in their own chat; it is not sent yet. `person`: 'colleague 3', or a role. */
  says(person: string, text: string): Promise<UserActivity>;
  /** What Teams would send for a press; it is not sent yet. Of the newest thread's colleague when nobody is named. */
  pressed(
    message: Accepted,
    title: string,
    by?: { readonly person: string; readonly inputs?: Readonly<Record<string, string>> },
  ): Promise<UserActivity>;
  /** One HTTP request with a sound token, as Teams makes it. Status 0 when the bot did not answer. */
  deliver(botUrl: string, activity: UserActivity, answerWithinMs?: number): Promise<Answer>;
  control(command: object): Promise<unknown>;
  /** What Teams took and refused, from the log on disk. */
  truth(): Truth;
  stop(): Promise<void>;
}

interface Announced {
  readonly serviceUrl: string;
  readonly metadataUrl: string;
  readonly controlUrl: string;
  readonly tenantId: string;
}

/** The id under which a bot in local mode is addressed. */
const { appId } = readConfig({});

/**
 * The fake Teams in a process of its own. It hands what people say to a letter box instead of the bot: the harness then
 * delivers it itself, as often, as much at once and to whichever instance the scenario asks for.
 */
export async function startTeams(folder: string): Promise<TeamsProcess> {
  const log = join(folder, `truth-${randomUUID()}.jsonl`);
  const child = startNode(new URL('../support/teams/serve.ts', import.meta.url), ['--log', log, '--app-id', appId], {});
  const announced = JSON.parse(await child.line((line) => line.startsWith('{'), 30_000)) as Announced;
  let authorization = '';
  let lastInvoke: UserActivity | undefined;
  const letterBox = await serveLoopback(async (request, response) => {
    authorization = request.headers.authorization ?? '';
    const activity = JSON.parse((await readText(request)) ?? '') as UserActivity;
    if (activity.type === 'invoke') lastInvoke = activity;
    answerJson(response, 200, {});
  });
  let channels = 0;

  async function control(command: object): Promise<unknown> {
    const { status, body, text } = await post({
      url: announced.controlUrl,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(command),
    });
    if (status !== 200) throw new Error(`the fake Teams refused ${JSON.stringify(command)}: ${status} ${text}`);
    return body;
  }

  await control({ do: 'connectBot', url: `${letterBox.url}/api/messages` });
  // Its limit over the whole tenant would pace a run; the bot's own pacing and the storm's 429 stay.
  await control({ do: 'rateLimits', mode: 'off' });
  return {
    metadataUrl: announced.metadataUrl,
    origin: new URL(announced.serviceUrl).origin,
    tenantId: announced.tenantId,
    async openThread(text) {
      channels += 1;
      const said = await control({
        do: 'sayInChannel',
        person: `colleague ${channels}`,
        channel: `Kanaal ${channels}`,
        text,
      });
      return (said as { activity: UserActivity }).activity;
    },
    async says(person, text) {
      return ((await control({ do: 'say', person, text })) as { activity: UserActivity }).activity;
    },
    async pressed(message, title, { person, inputs = {} } = { person: `colleague ${channels}` }) {
      lastInvoke = undefined;
      await control({ do: 'press', person, seq: message.seq, title, inputs });
      if (lastInvoke === undefined) throw new Error(`pressing "${title}" sent nothing`);
      return lastInvoke;
    },
    deliver: (url, activity, answerWithinMs) =>
      post({
        url,
        headers: { 'content-type': 'application/json; charset=utf-8', authorization },
        body: JSON.stringify(activity),
        ...(answerWithinMs === undefined ? {} : { answerWithinMs }),
      }),
    control,
    truth: truthIn(log),
    async stop() {
      await letterBox.stop();
      await kill(child);
    },
  };
}

/** Reads on from where it was: a long run is looked at often. */
function truthIn(log: string): () => Truth {
  const truth = { accepted: [] as Accepted[], refused: [] as Refused[], violations: [] as Violation[] };
  let read = 0;
  return () => {
    const bytes = readFrom(log, read);
    const whole = bytes.subarray(0, bytes.lastIndexOf(lineEnd) + 1);
    read += whole.length;
    for (const line of whole.toString().split('\n').slice(0, -1)) {
      const { verdict, ...entry } = JSON.parse(line) as { verdict: string };
      if (verdict === 'accepted') truth.accepted.push(entry as Accepted);
      if (verdict === 'refused') truth.refused.push(entry as Refused);
      if (verdict === 'violation') truth.violations.push(entry as Violation);
    }
    return truth;
  };
}

const lineEnd = 10;

function readFrom(path: string, position: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(Math.max(0, fstatSync(file).size - position));
    return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, position));
  } finally {
    closeSync(file);
  }
}
