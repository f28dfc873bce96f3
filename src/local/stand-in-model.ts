import { createServer, type IncomingMessage } from 'node:http';
import { z } from 'zod';
import { listenOnLoopback } from './loopback.ts';

/** The key that the stand-in takes; it is of nothing. */
const standInKey = 'the-key-of-a-stand-in';

const Asked = z.object({
  messages: z.tuple([z.unknown(), z.object({ content: z.string() })]),
  response_format: z.object({ json_schema: z.object({ name: z.string() }) }),
});
const Named = z.object({ question: z.string() }).extend({
  articles: z.array(z.object({ slug: z.string(), title: z.string() })),
  indicators: z.array(z.object({ id: z.string(), name: z.string() })),
});
const Worded = z.object({ statements: z.array(z.object({ id: z.string(), text: z.string() })) });

const fewestLetters = 4;
const together = 2;

export interface StandInModel {
  /** As a model is configured. */
  readonly config: {
    readonly endpoint: string;
    readonly apiVersion: null;
    readonly credentials: { readonly kind: 'key'; readonly key: string };
    readonly chatDeployment: string;
    readonly embeddingsDeployment: null;
    readonly tokensPerDay: number;
    readonly tokensPerPerson: number;
  };
  close(): Promise<void>;
}

const plenty = 1_000_000_000;

/**
 * Stands in for Azure OpenAI in local mode, so that somebody without a resource sees what a model changes: no language model, it
 * compares words and repeats what it was given.
 */
export async function startStandInModel(): Promise<StandInModel> {
  const server = createServer((request, response) => {
    void bodyOf(request).then((text) => {
      const content = contentFor(text);
      response.statusCode = content === null ? 400 : 200;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(content === null ? { error: { code: '400' } } : completionOf(content)));
    });
  });
  const { url, close } = await listenOnLoopback(server);
  return {
    close,
    config: {
      endpoint: url,
      apiVersion: null,
      credentials: { kind: 'key', key: standInKey },
      chatDeployment: 'nagebootst',
      embeddingsDeployment: null,
      tokensPerDay: plenty,
      tokensPerPerson: plenty,
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

function contentFor(body: string): unknown {
  const asked = Asked.safeParse(parsed(body));
  if (!asked.success) return null;
  const material = parsed(asked.data.messages[1].content);
  const named = Named.safeParse(material);
  const worded = Worded.safeParse(material);
  return named.success ? meantBy(named.data) : worded.success ? wordsFor(worded.data) : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The one name that shares most words with the question; nothing where two do. */
function meantBy({ question, articles, indicators }: z.infer<typeof Named>) {
  const asked = wordsOf(question);
  const all = [
    ...indicators.map(({ id, name }) => ({ act: 'read', article: null, indicator: id, words: wordsOf(name) })),
    ...articles.map(({ slug, title }) => ({ act: 'explain', article: slug, indicator: null, words: wordsOf(title) })),
  ].map((each) => ({ ...each, shared: each.words.filter((word) => asked.includes(word)).length }));
  const [best, next] = all.sort((one, other) => other.shared - one.shared);
  const isClear = best !== undefined && best.shared > (next?.shared ?? 0);
  const { act, article, indicator } = isClear ? best : { act: 'unclear', article: null, indicator: null };
  return { act, article, indicator, followUp: null, areas: [] };
}

function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter(({ length }) => length >= fewestLetters);
}

/** The first two as one sentence: words that a model may give, because it adds nothing to them. */
function wordsFor({ statements }: z.infer<typeof Worded>) {
  const some = statements.filter(({ text }) => !/[.!?] /u.test(text)).slice(0, together);
  if (some.length < together) return { sentences: [] };
  const parts = some.map(({ text }, place) => {
    const words = text.replace(/[.!]$/u, '');
    return place === 0 ? words : words.charAt(0).toLowerCase() + words.slice(1);
  });
  return { sentences: [{ text: `${parts.join('; ')}.`, from: some.map(({ id }) => id) }] };
}

function completionOf(content: unknown) {
  return {
    id: 'stand-in',
    object: 'chat.completion',
    created: 0,
    model: 'stand-in',
    choices: [
      {
        index: 0,
        finish_reason: 'stop',
        logprobs: null,
        message: { role: 'assistant', content: JSON.stringify(content), refusal: null },
      },
    ],
    usage: { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 },
  };
}
