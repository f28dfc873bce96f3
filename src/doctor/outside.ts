import { attempt } from '../openai/attempt.ts';
import { openClient } from '../openai/client.ts';
import type { ModelConfig } from '../openai/model-config.ts';
import { good, reasonOf, warning, wrong, type Finding } from './finding.ts';

const answerMs = 10_000;

/** Null when something answers there, whatever it says; else why not. */
async function silence(url: string): Promise<string | null> {
  try {
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(answerMs) });
    await response.body?.cancel();
    return response.status === 502 || response.status === 503 || response.status === 504
      ? `HTTP ${response.status}`
      : null;
  } catch (error) {
    return reasonOf(error);
  }
}

/** One of the clouds is enough: a municipality is in one of them. */
export async function examineConnector(origins: readonly string[]): Promise<Finding> {
  const reasons = await Promise.all(origins.map(silence));
  const reached = origins.filter((_, place) => reasons[place] === null);
  if (reached.length > 0) return good('connector', `${hostsOf(reached)} can be reached.`);
  return wrong(
    'connector',
    `Messages cannot leave: ${hostsOf(origins.slice(0, 1))} does not answer (${reasons[0]}). Allow this machine HTTPS to it, or correct BOT_SERVICE_ORIGINS.`,
  );
}

/** What stands for many names cannot be looked at. */
export async function examineFiles(origins: readonly string[]): Promise<Finding> {
  const exact = origins.filter((origin) => !origin.includes('*'));
  const reasons = await Promise.all(exact.map(silence));
  const place = reasons.findIndex((reason) => reason !== null);
  return place < 0
    ? good('files', `Files that people send may come from ${hostsOf(origins) || 'nowhere'}.`)
    : warning(
        'files',
        `${hostsOf(exact.slice(place, place + 1))} does not answer (${reasons[place]}): allow this machine HTTPS to it, or correct BOT_FILE_ORIGINS. Files that people send cannot be read.`,
      );
}

export async function examineCbs(cbsUrl: string): Promise<Finding> {
  const reason = await silence(cbsUrl);
  const { host } = new URL(cbsUrl);
  return reason === null
    ? good('CBS', `${host} can be reached.`)
    : warning(
        'CBS',
        `${host} does not answer (${reason}): allow this machine HTTPS to it, or correct BOT_CBS_URL. Figures of CBS are not renewed.`,
      );
}

export async function examineTelemetry(endpoint: string): Promise<Finding> {
  const reason = await silence(endpoint);
  const { host } = new URL(endpoint);
  return reason === null
    ? good('telemetry', `${host} can be reached.`)
    : warning(
        'telemetry',
        `${host} does not answer (${reason}): start the collector there, or correct OTEL_EXPORTER_OTLP_ENDPOINT. What the bot measures is lost.`,
      );
}

/** Asks for one word of ours; nothing of a person is sent. */
export async function examineModel(config: ModelConfig): Promise<Finding> {
  const client = openClient(config);
  const signal = AbortSignal.timeout(answerMs);
  const schema = {
    type: 'object',
    properties: { word: { type: 'string' } },
    required: ['word'],
    additionalProperties: false,
  };
  const ask = { instructions: 'Answer with the word ready.', material: '{}', name: 'ready', schema };
  const tried = await attempt(() => client.complete(ask, signal), signal, Date.now);
  const { host } = new URL(config.endpoint);
  if (tried.kind === 'answered') return good('model', `${host} answers.`);
  return warning('model', `${modelRemedy(tried.status, host, config)} Answers are made without it.`);
}

function modelRemedy(status: number | null, host: string, { credentials, chatDeployment }: ModelConfig): string {
  if (status === 401 || status === 403)
    return credentials.kind === 'key'
      ? `${host} refuses the key: set BOT_MODEL_KEY to a key of that resource.`
      : `${host} refuses the identity: give it the role Cognitive Services OpenAI User on that resource.`;
  if (status === 404)
    return `${host} has no deployment ${chatDeployment}: correct BOT_MODEL_CHAT_DEPLOYMENT or BOT_MODEL_API_VERSION.`;
  if (status === 429) return `${host} gives no more for now: raise the quota of the deployment.`;
  if (status === null)
    return `${host} does not answer: allow this machine HTTPS to it, correct BOT_MODEL_ENDPOINT, or assign the identity to this machine.`;
  return `${host} answers with HTTP ${status}: look at the resource in Azure.`;
}

function hostsOf(origins: readonly string[]): string {
  return origins.map((origin) => origin.replace(/^https?:\/\//, '')).join(', ');
}
