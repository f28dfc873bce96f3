import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from 'zod';

/** What the bot posts; the rest is passed on as it is. */
export const Message = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  attachments: z.array(z.unknown()).optional(),
});
export type Message = z.infer<typeof Message>;
export interface Answer {
  readonly status: number;
  readonly body: string;
}
export const gone: Answer = { status: 404, body: '' };

export function pathOf(conversationId: string, activityId?: string): string {
  const path = `/v3/conversations/${encodeURIComponent(conversationId)}/activities`;
  return activityId === undefined ? path : `${path}/${encodeURIComponent(activityId)}`;
}

/** null: nothing was posted, or the Playground does not tell. */
export function idOf({ body }: Answer): string | null {
  return body === '' ? null : (z.object({ id: z.string() }).safeParse(JSON.parse(body)).data?.id ?? null);
}

/** A connection of its own for each call, so that none is used that the Playground is about to end. */
export function call(connectorUrl: string, method: string, path: string, body?: unknown): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = body === undefined ? {} : { 'content-type': 'application/json' };
    const sent = request(`${connectorUrl}${path}`, { method, headers, agent: false }, (response) => {
      void text(response).then((answered) => resolve({ status: response.statusCode ?? 502, body: answered }), reject);
    });
    sent.once('error', reject);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}
