import type { ServerResponse } from 'node:http';

/** Everything that the documentation, and the wire, can do instead of an answer. */
export type Failure =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly code: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'filtered-prompt' }
  | { readonly kind: 'filtered-completion' | 'cut' | 'refusal' | 'bad-json' | 'wrong-shape' | 'no-choices' }
  | { readonly kind: 'html' | 'malformed' | 'empty' }
  /** No headers at all; headers and no body; half a body and then nothing. */
  | { readonly kind: 'silent' | 'silent-body' | 'half-body' }
  /** Ends in the middle as if it were whole; the connection goes; before the headers, and in the body. */
  | { readonly kind: 'broken-off' | 'lost' | 'lost-in-body' }
  /** A drop every so often, so that nothing that watches for silence sees any. */
  | { readonly kind: 'dripping' };

const status = (code: number, name: string, headers?: Readonly<Record<string, string>>): Failure => ({
  kind: 'status',
  status: code,
  code: name,
  ...(headers && { headers }),
});

export const failures = {
  'key refused (401)': status(401, '401'),
  'role missing (403)': status(403, 'AuthorizationFailed'),
  'no such deployment (404)': status(404, 'DeploymentNotFound'),
  'timed out there (408)': status(408, 'Timeout'),
  'busy, in milliseconds': status(429, '429', { 'retry-after-ms': '40' }),
  'busy, in seconds': status(429, '429', { 'retry-after': '1' }),
  'busy until a date': status(429, '429', { 'retry-after': new Date(Date.now() + 3_600_000).toUTCString() }),
  'busy for long': status(429, '429', { 'retry-after': '86400' }),
  'busy, and does not say': status(429, '429'),
  'failed (500)': status(500, 'InternalServerError'),
  'unavailable (503)': status(503, 'ServiceUnavailable'),
  'prompt filtered': { kind: 'filtered-prompt' },
  'completion filtered': { kind: 'filtered-completion' },
  'cut at the limit': { kind: 'cut' },
  refusal: { kind: 'refusal' },
  'JSON that is none': { kind: 'bad-json' },
  'JSON of another shape': { kind: 'wrong-shape' },
  'no choice at all': { kind: 'no-choices' },
  'HTML with 200': { kind: 'html' },
  'malformed body': { kind: 'malformed' },
  'empty body': { kind: 'empty' },
  silent: { kind: 'silent' },
  'silent body': { kind: 'silent-body' },
  'half a body': { kind: 'half-body' },
  'broken off': { kind: 'broken-off' },
  'connection lost': { kind: 'lost' },
  'connection lost in the body': { kind: 'lost-in-body' },
  'dripping body': { kind: 'dripping' },
} as const satisfies Record<string, Failure>;

const json = { 'content-type': 'application/json' };

/** `whole` is the body of a good answer. */
export function fail(response: ServerResponse, failure: Failure, whole: object): void {
  const text = JSON.stringify(whole);
  const half = text.slice(0, text.length / 2);
  const send = (code: number, body: string, headers: Readonly<Record<string, string>> = json) => {
    // Not chained: restify, loaded in the same process, has `writeHead` of every server return nothing.
    response.writeHead(code, headers);
    response.end(body);
  };
  switch (failure.kind) {
    case 'status':
      return send(
        failure.status,
        JSON.stringify({ error: { code: failure.code, message: 'as the test asked', type: null, param: null } }),
        { ...json, ...failure.headers },
      );
    case 'filtered-prompt':
      return send(400, JSON.stringify({ error: filteredPrompt }));
    case 'filtered-completion':
      return send(200, JSON.stringify(choosing(whole, 'content_filter', { content: '' })));
    case 'cut':
      return send(200, JSON.stringify(choosing(whole, 'length', { content: '{"hal' })));
    case 'refusal':
      return send(200, JSON.stringify(choosing(whole, 'stop', { content: null, refusal: 'I cannot help with that.' })));
    case 'bad-json':
      return send(200, JSON.stringify(choosing(whole, 'stop', { content: 'Natuurlijk! {"woord":' })));
    case 'wrong-shape':
      return send(200, JSON.stringify(choosing(whole, 'stop', { content: '{"iets":"anders"}' })));
    case 'no-choices':
      return send(200, JSON.stringify({ ...whole, choices: [], data: [] }));
    case 'html':
      return send(200, '<!doctype html><title>Sign in</title>', { 'content-type': 'text/html' });
    case 'malformed':
      return send(200, `${text},`);
    case 'empty':
      return send(200, '');
    case 'broken-off':
      return send(200, half);
    case 'silent':
      return;
    case 'silent-body':
      response.writeHead(200, json);
      return response.flushHeaders();
    case 'half-body':
      response.writeHead(200, json);
      response.write(half);
      return;
    case 'lost':
      response.destroy();
      return;
    case 'lost-in-body':
      response.writeHead(200, { ...json, 'content-length': String(Buffer.byteLength(text)) });
      response.write(half, () => response.destroy());
      return;
    case 'dripping': {
      response.writeHead(200, json);
      const dripping = setInterval(() => response.write(' '), 20);
      response.once('close', () => clearInterval(dripping));
    }
  }
}

const filteredPrompt = {
  message: "The response was filtered due to the prompt triggering Azure OpenAI's content management policy.",
  type: null,
  param: 'prompt',
  code: 'content_filter',
  status: 400,
  innererror: {
    code: 'ResponsibleAIPolicyViolation',
    content_filter_result: {
      hate: { filtered: false, severity: 'safe' },
      jailbreak: { filtered: true, detected: true },
      self_harm: { filtered: false, severity: 'safe' },
      sexual: { filtered: false, severity: 'safe' },
      violence: { filtered: false, severity: 'safe' },
    },
  },
};

function choosing(whole: object, finish: string, message: Readonly<Record<string, unknown>>) {
  return {
    ...whole,
    choices: [
      { index: 0, finish_reason: finish, logprobs: null, message: { role: 'assistant', refusal: null, ...message } },
    ],
  };
}
