import type { ContentFilterResultsForPromptOutput } from '@azure/openai/types';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ChatCompletion, CreateEmbeddingResponse } from 'openai/resources';
import { answerJson, readText, serveLoopback } from '../teams/loopback.ts';
import { judgeRequest, type Refusal, type Resource, type Taken } from './contract.ts';
import { fail, type Failure } from './failures.ts';
import { personalIn } from './personal.ts';

export interface SeenRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

export interface AzureOpenAi {
  /** As `BOT_MODEL_ENDPOINT`. */
  readonly url: string;
  readonly resource: Resource;
  /** Everything that came in, in order. */
  readonly requests: readonly SeenRequest[];
  /** Requests that the service would refuse: the test fails on them. */
  readonly refusals: readonly (Refusal & { readonly url: string })[];
  /** What the model writes, as JSON text, from the two messages. */
  answer(write: (instructions: string, material: string) => string): void;
  /** These come before the next answers, each once; `always` until it is taken away with null. */
  failNext(...failures: readonly Failure[]): void;
  failAlways(failure: Failure | null): void;
  /** Fails when anything of a person was among all that came in. */
  stop(): Promise<void>;
}

export const usualResource: Resource = {
  api: 'v1',
  key: 'a-key-of-the-fake-resource',
  token: 'a-token-of-the-fake-identity',
  chat: 'schrijver',
  embeddings: 'vectoren',
};

const dimensions = 64;
const unfiltered: ContentFilterResultsForPromptOutput = { prompt_index: 0, content_filter_results: {} };

/**
 * Azure OpenAI as far as it is used, with its published contract enforced: paths, versions, how one says who one is, strict
 * schemas, limits of embeddings. It writes what the test tells it to, or fails in every documented way.
 */
export async function startAzureOpenAi(own: Partial<Resource> = {}): Promise<AzureOpenAi> {
  const resource = { ...usualResource, ...own };
  const requests: SeenRequest[] = [];
  const refusals: (Refusal & { url: string })[] = [];
  const queued: Failure[] = [];
  let lasting: Failure | null = null;
  let write: (instructions: string, material: string) => string = () => '{}';

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = (await readText(request)) ?? '';
    const raw = request.url ?? '/';
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    requests.push({ url: raw, headers, text });
    const judged = judgeRequest(resource, {
      method: request.method ?? '',
      url: new URL(raw, 'http://127.0.0.1'),
      headers: request.headers,
      text,
    });
    if ('status' in judged) {
      refusals.push({ ...judged, url: raw });
      return answerJson(response, judged.status, { error: { code: judged.code, message: judged.message } });
    }
    const whole = judged.kind === 'chat' ? completionOf(judged, resource, write) : embeddingsOf(judged);
    const failure = queued.shift() ?? lasting;
    if (failure) return fail(response, failure, whole);
    answerJson(response, 200, whole);
  }

  const server = await serveLoopback(handle);
  return {
    url: server.url,
    resource,
    requests,
    refusals,
    answer: (next) => void (write = next),
    failNext: (...next) => void queued.push(...next),
    failAlways: (next) => void (lasting = next),
    async stop() {
      await server.stop();
      const found = requests.flatMap(personalIn);
      if (found.length > 0)
        throw new Error(`the model was sent what is of a person:\n${[...new Set(found)].join('\n')}`);
    },
  };
}

function completionOf(
  { body }: Taken,
  { chat }: Resource,
  write: (instructions: string, material: string) => string,
): ChatCompletion {
  const contents = (body['messages'] as readonly { readonly content: string }[]).map(({ content }) => content);
  const content = write(contents[0] ?? '', contents[1] ?? '');
  const [asked, written] = [contents.join('').length / 4, content.length / 4].map(Math.ceil) as [number, number];
  return {
    id: 'chatcmpl-fake',
    object: 'chat.completion',
    created: 1_790_000_000,
    model: chat,
    choices: [
      {
        index: 0,
        finish_reason: 'stop',
        logprobs: null,
        message: { role: 'assistant', content, refusal: null },
        content_filter_results: {},
      },
    ],
    prompt_filter_results: [unfiltered],
    usage: { prompt_tokens: asked, completion_tokens: written, total_tokens: asked + written },
  };
}

function embeddingsOf({ body }: Taken): CreateEmbeddingResponse {
  const inputs = (Array.isArray(body['input']) ? body['input'] : [body['input']]) as readonly string[];
  const tokens = Math.ceil(inputs.join('').length / 4);
  return {
    object: 'list',
    data: inputs.map((input, index) => ({ object: 'embedding', index, embedding: vectorOf(input) })),
    model: typeof body['model'] === 'string' ? body['model'] : '',
    usage: { prompt_tokens: tokens, total_tokens: tokens },
  };
}

/** Texts that share words lie close together; of length one, like those of the real models. */
function vectorOf(text: string): number[] {
  const vector = Array.from({ length: dimensions }, () => 0);
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? ['']) {
    let hash = 7;
    for (const character of word.slice(0, 6)) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
    vector[hash % dimensions] = (vector[hash % dimensions] ?? 0) + 1;
  }
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}
