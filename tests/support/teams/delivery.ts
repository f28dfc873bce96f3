import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { parseJson } from './loopback.ts';

export type Answer = {
  /** 0 when the bot gave no answer: refused, cut, or later than Teams waits. */
  status: number;
  /** The parsed JSON; undefined when there was none. */
  body: unknown;
  text: string;
  headers: IncomingHttpHeaders;
  failure?: string;
};

export type Post = {
  url: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
  answerWithinMs?: number;
};

// docs/reliability.md#what-teams-repeats: Teams waits fifteen seconds.
const teamsPatienceMs = 15_000;

/** Never throws: a bot that is down is an ordinary situation for Teams. */
export function post({ url, method = 'POST', headers = {}, body, answerWithinMs }: Post): Promise<Answer> {
  return new Promise((resolve) => {
    const payload = body === undefined ? undefined : Buffer.from(body as string);
    const length = payload ? { 'content-length': String(payload.length) } : {};
    const sent = httpRequest(url, { method, agent: false, headers: { ...length, ...headers } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('end', () => {
        clearTimeout(timer);
        const text = Buffer.concat(parts).toString('utf8');
        const json = text === '' ? undefined : parseJson(text);
        resolve({ status: response.statusCode ?? 0, body: json, text, headers: response.headers });
      });
      response.once('error', fail);
    });
    const timer = setTimeout(() => {
      fail(new Error('no answer in time'));
      sent.destroy();
    }, answerWithinMs ?? teamsPatienceMs);
    sent.once('error', fail);
    sent.end(payload);

    function fail(error: Error): void {
      clearTimeout(timer);
      resolve({ status: 0, body: undefined, text: '', headers: {}, failure: error.message });
    }
  });
}
