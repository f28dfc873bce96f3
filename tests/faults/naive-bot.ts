import { createServer } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { dialogues } from './questions.ts';

/**
 * What most bots do: acknowledge first, keep nothing, and post again after anything that looks like a failure. The
 * harness must find it guilty, or its verdict over the real bot means nothing.
 */
interface Incoming {
  readonly text: string;
  readonly serviceUrl: string;
  readonly conversation: { readonly id: string };
}

const thinkMs = Number(process.env['NAIVE_THINK_MS']);
const pauseMs = 40;
const tries = 4;
const questions = dialogues.flat();

const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.once('end', () => {
    response.writeHead(200);
    response.end();
    void answer(JSON.parse(Buffer.concat(parts).toString()) as Incoming);
  });
});

async function answer({ text, serviceUrl, conversation }: Incoming): Promise<void> {
  await delay(thinkMs);
  const asked = questions.find((one) => text.includes(one.text));
  const activity = { type: 'message', text: asked?.begins, summary: asked?.begins, from: { id: '28:naive' } };
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    if (await isPosted(`${serviceUrl}v3/conversations/${encodeURIComponent(conversation.id)}/activities`, activity))
      return;
    await delay(pauseMs);
  }
}

async function isPosted(url: string, activity: object): Promise<boolean> {
  try {
    const { ok } = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer naive' },
      body: JSON.stringify(activity),
      signal: AbortSignal.timeout(1_000),
    });
    return ok;
  } catch {
    return false;
  }
}

process.once('SIGTERM', () => process.exit(0));
server.listen(Number(process.env['BOT_PORT']), '127.0.0.1', () =>
  process.stdout.write('Naive bot listens on loopback\n'),
);
