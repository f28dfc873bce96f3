import { createServer, type IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';
import { z } from 'zod';
import { listenOnLoopback, type Listening } from './loopback.ts';
import type { TokenIssuer } from './token-issuer.ts';

const FromPlayground = z.looseObject({
  serviceUrl: z.url(),
  entities: z.array(z.looseObject({ type: z.string() })).optional(),
});

/**
 * Stands between one Agents Playground, which sends no token, and the bot, which takes nothing without one.
 * It also speaks Dutch for the Playground, whose locale is always en-US.
 */
export async function startSigningProxy(issuer: TokenIssuer, botUrl: string): Promise<Listening> {
  const server = createServer((request, response) => {
    void forward(request).then(
      ({ status, type, body }) => {
        if (type) response.setHeader('content-type', type);
        response.statusCode = status;
        response.end(body);
      },
      () => {
        response.statusCode = 502;
        response.end();
      },
    );
  });

  async function forward(request: IncomingMessage): Promise<{ status: number; type: string | null; body: string }> {
    // A web page can post a form to loopback without asking, but not JSON.
    const isJson = request.headers['content-type']?.startsWith('application/json');
    if (request.method !== 'POST' || !isJson) return { status: 415, type: null, body: '' };
    const activity = FromPlayground.parse(await json(request));
    const answer = await fetch(`${botUrl}/api/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await issuer.sign(activity.serviceUrl)}`,
      },
      body: JSON.stringify(inDutch(activity)),
    });
    return { status: answer.status, type: answer.headers.get('content-type'), body: await answer.text() };
  }

  return listenOnLoopback(server);
}

function inDutch(activity: z.infer<typeof FromPlayground>) {
  const locale = 'nl-NL';
  return {
    ...activity,
    locale,
    entities: activity.entities?.map((entity) => (entity.type === 'clientInfo' ? { ...entity, locale } : entity)),
  };
}
