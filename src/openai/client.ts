import { AzureOpenAI, OpenAI } from 'openai';
import { identityTokens } from '../identity/managed-identity.ts';
import type { ModelConfig } from './model-config.ts';

/** Sends one request and resolves to what came back, whatever that is; rejects as the package does. */
export interface ModelClient {
  complete(ask: CompletionAsk, signal: AbortSignal): Promise<unknown>;
  embed(texts: readonly string[], signal: AbortSignal): Promise<unknown>;
}

export interface CompletionAsk {
  readonly instructions: string;
  readonly material: string;
  readonly name: string;
  readonly schema: Record<string, unknown>;
}

const scope = 'https://cognitiveservices.azure.com/.default';
/** Room for an answer of a page, and for what a reasoning model thinks before it. */
const mostTokensOut = 4_000;
/** From this version on the classic API knows `store` and `max_completion_tokens`; before it keeps nothing and refuses both. */
const firstWithStore = '2025-01-01';

/**
 * The client of one resource. What it says stands here: variables such as OPENAI_BASE_URL, OPENAI_ORG_ID or OPENAI_CUSTOM_HEADERS
 * change nothing. It does not retry, and follows no redirect, which would take the key along.
 */
export function openClient(config: ModelConfig): ModelClient {
  const { apiVersion, chatDeployment: model, embeddingsDeployment } = config;
  const authorise = authorisationOf(config.credentials);
  const client = clientOf(config);
  const isOlder = apiVersion !== null && apiVersion < firstWithStore;
  const limits = isOlder ? { max_tokens: mostTokensOut } : { store: false, max_completion_tokens: mostTokensOut };
  return {
    async complete({ instructions, material, name, schema }, signal) {
      const messages = [
        { role: 'system' as const, content: instructions },
        { role: 'user' as const, content: material },
      ];
      const format = { type: 'json_schema' as const, json_schema: { name, strict: true, schema } };
      const headers = await authorise();
      return client.chat.completions.create(
        { model, messages, response_format: format, ...limits },
        { signal, headers },
      );
    },
    async embed(texts, signal) {
      const headers = await authorise();
      const input = [...texts];
      return client.embeddings.create(
        { model: embeddingsDeployment ?? '', input, encoding_format: 'float' },
        { signal, headers },
      );
    },
  };
}

function clientOf({ endpoint, apiVersion }: ModelConfig): OpenAI {
  const shared = {
    // The header of each request says who asks.
    apiKey: 'none',
    organization: null,
    project: null,
    adminAPIKey: null,
    webhookSecret: null,
    maxRetries: 0,
    logLevel: 'off',
    fetch: withOwnHeaders,
  } as const;
  return apiVersion === null
    ? new OpenAI({ ...shared, baseURL: `${endpoint}/openai/v1` })
    : new AzureOpenAI({ ...shared, baseURL: `${endpoint}/openai`, apiVersion });
}

type Authorise = () => Promise<Readonly<Record<'api-key' | 'authorization', string | null>>>;

function authorisationOf(credentials: ModelConfig['credentials']): Authorise {
  if (credentials.kind === 'key') return async () => ({ 'api-key': credentials.key, authorization: null });
  const token = identityTokens(credentials.clientId, scope);
  return async () => ({ 'api-key': null, authorization: `Bearer ${await token()}` });
}

const ownHeaders = ['content-type', 'accept', 'api-key', 'authorization'];

/** What the machine is and runs is nobody's business, and headers from the environment are not ours. */
function withOwnHeaders(url: string | URL | Request, init: RequestInit = {}): Promise<Response> {
  const given = new Headers(init.headers);
  const headers = Object.fromEntries(
    ownHeaders.flatMap((name) => {
      const value = given.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
  return fetch(url, { ...init, headers, redirect: 'error' });
}
