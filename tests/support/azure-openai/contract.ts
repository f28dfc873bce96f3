import type { IncomingHttpHeaders } from 'node:http';
import { isObject, schemaProblem } from './strict-schema.ts';

/** One resource: its keys, the tokens it takes and its deployments. */
export interface Resource {
  /** 'v1', or the version of the classic API it has. */
  readonly api: string;
  readonly key: string;
  readonly token: string;
  readonly chat: string;
  readonly embeddings: string;
}

export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

export interface Taken {
  readonly kind: 'chat' | 'embeddings';
  readonly body: Readonly<Record<string, unknown>>;
}

/** Of the chat requests of the classic API 2024-10-21 (azure-rest-api-specs, inference.yaml), as far as a text model has them. */
const classicChat = new Set(
  (
    'messages model temperature top_p stream stream_options stop max_tokens presence_penalty frequency_penalty logit_bias user ' +
    'data_sources logprobs top_logprobs n parallel_tool_calls response_format seed tools tool_choice function_call functions'
  ).split(' '),
);
/** What later versions, and the v1 API, add to them. */
const newerChat = new Set([...classicChat, 'store', 'metadata', 'max_completion_tokens', 'reasoning_effort']);
const embeddingsFields = new Set(['input', 'model', 'user', 'input_type', 'encoding_format', 'dimensions']);
const firstNewer = '2025-01-01';
const [mostInputs, longestInput, longestInputs] = [2_048, 8_192, 300_000];

/** What the service would say before it works: the first thing that is wrong, in its order. */
export function judgeRequest(
  resource: Resource,
  request: { readonly method: string; readonly url: URL; readonly headers: IncomingHttpHeaders; readonly text: string },
): Refusal | Taken {
  const { method, url, headers, text } = request;
  const route = routeOf(resource, url);
  if ('status' in route) return route;
  if (method !== 'POST') return refused(405, 'MethodNotAllowed', 'only POST');
  const unauthorised = authorisationProblem(resource, headers);
  if (unauthorised) return unauthorised;
  if (!headers['content-type']?.startsWith('application/json'))
    return refused(415, 'UnsupportedMediaType', 'Content-Type must be application/json');
  const body = parsed(text);
  if (!isObject(body)) return refused(400, 'BadRequest', 'We could not parse the JSON body of your request.');
  const deployment = route.deployment ?? body['model'];
  const expected = resource[route.kind === 'chat' ? 'chat' : 'embeddings'];
  if (typeof deployment !== 'string')
    return refused(400, 'missing_required_parameter', 'you must provide a model parameter');
  if (deployment !== expected)
    return refused(404, 'DeploymentNotFound', 'The API deployment for this resource does not exist.');
  const problem = route.kind === 'chat' ? chatProblem(resource, body) : embeddingsProblem(body);
  return problem ? refused(400, 'BadRequest', problem) : { kind: route.kind, body };
}

function routeOf({ api }: Resource, url: URL): Refusal | { kind: 'chat' | 'embeddings'; deployment: string | null } {
  const missing = refused(404, '404', 'Resource not found');
  const version = url.searchParams.get('api-version');
  if ([...url.searchParams.keys()].some((key) => key !== 'api-version')) return missing;
  const v1 = /^\/openai\/v1\/(chat\/completions|embeddings)$/u.exec(url.pathname);
  if (v1) {
    if (api !== 'v1') return missing;
    // The v1 API takes a version only to choose a preview.
    if (version !== null && version !== 'preview' && version !== 'v1')
      return refused(400, 'BadRequest', 'API version not supported');
    return { kind: v1[1] === 'embeddings' ? 'embeddings' : 'chat', deployment: null };
  }
  const classic = /^\/openai\/deployments\/([\w.-]{1,64})\/(chat\/completions|embeddings)$/u.exec(url.pathname);
  if (!classic || api === 'v1' || version !== api) return missing;
  return { kind: classic[2] === 'embeddings' ? 'embeddings' : 'chat', deployment: classic[1] ?? '' };
}

function authorisationProblem({ key, token }: Resource, headers: IncomingHttpHeaders): Refusal | null {
  const { 'api-key': given, authorization } = headers;
  const denied = refused(401, '401', 'Access denied due to invalid subscription key or wrong API endpoint.');
  if ((given === undefined) === (authorization === undefined)) return denied;
  if (given !== undefined) return given === key ? null : denied;
  return authorization === `Bearer ${token}`
    ? null
    : refused(401, 'Unauthorized', 'Access token is missing, invalid, audience is incorrect, or have expired.');
}

function chatProblem({ api }: Resource, body: Record<string, unknown>): string | null {
  const isNewer = api === 'v1' || api >= firstNewer;
  const known = isNewer ? newerChat : classicChat;
  const unknown = Object.keys(body).find((key) => !known.has(key));
  if (unknown !== undefined) return `Unrecognized request argument supplied: ${unknown}`;
  if (isNewer && body['store'] !== false) return 'store must be false: nothing may be kept';
  if ('user' in body || 'metadata' in body) return 'nobody may be told who asks';
  if ('max_tokens' in body && 'max_completion_tokens' in body)
    return "Setting 'max_tokens' and 'max_completion_tokens' at the same time is not supported.";
  return messagesProblem(body['messages']) ?? formatProblem(body['response_format']);
}

function messagesProblem(messages: unknown): string | null {
  if (!Array.isArray(messages) || messages.length === 0) return '[] is too short - messages';
  for (const message of messages as unknown[]) {
    if (!isObject(message)) return 'a message must be an object';
    if (Object.keys(message).some((key) => key !== 'role' && key !== 'content'))
      return 'a message has a field too many';
    if (message['role'] !== 'system' && message['role'] !== 'user')
      return `${String(message['role'])} is not one of the roles`;
    if (typeof message['content'] !== 'string' || message['content'] === '') return 'content must be a text';
  }
  return null;
}

function formatProblem(format: unknown): string | null {
  if (!isObject(format) || format['type'] !== 'json_schema') return 'response_format must be a json_schema';
  const { json_schema: named } = format;
  if (!isObject(named)) return "Missing required parameter: 'response_format.json_schema'.";
  if (typeof named['name'] !== 'string' || !/^[\w-]{1,64}$/u.test(named['name']))
    return "Invalid 'response_format.json_schema.name': string does not match pattern.";
  if (named['strict'] !== true) return 'strict must be true';
  const problem = schemaProblem(named['schema']);
  return problem && `Invalid schema for response_format '${named['name']}': ${problem}`;
}

/** A token is at least four characters in the languages we send. */
function embeddingsProblem(body: Record<string, unknown>): string | null {
  const unknown = Object.keys(body).find((key) => !embeddingsFields.has(key));
  if (unknown !== undefined) return `Unrecognized request argument supplied: ${unknown}`;
  if ('user' in body) return 'nobody may be told who asks';
  const inputs: readonly unknown[] = Array.isArray(body['input']) ? body['input'] : [body['input']];
  if (inputs.length === 0 || inputs.length > mostInputs) return `'$.input' must hold 1 to ${mostInputs} texts`;
  if (inputs.some((input) => typeof input !== 'string' || input === '')) return "'$.input' is invalid.";
  const sizes = inputs.map((input) => String(input).length / 4);
  if (sizes.some((size) => size > longestInput)) return `This model's maximum context length is ${longestInput} tokens`;
  return sizes.reduce((sum, size) => sum + size, 0) > longestInputs ? `max ${longestInputs} tokens per request` : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refused(status: number, code: string, message: string): Refusal {
  return { status, code, message };
}
