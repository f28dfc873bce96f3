import { z } from 'zod';

/** Where the language model is, and how much of it may be used (docs/model.md). */
export interface ModelConfig {
  /** Origin of the Azure OpenAI resource. */
  readonly endpoint: string;
  /** null: the v1 API, which has no versions; else that of the classic API, such as 2024-10-21. */
  readonly apiVersion: string | null;
  readonly credentials:
    | { readonly kind: 'key'; readonly key: string }
    /** null: the identity that the machine itself has. */
    | { readonly kind: 'managed-identity'; readonly clientId: string | null };
  readonly chatDeployment: string;
  /** null: evidence is not ranked by meaning. */
  readonly embeddingsDeployment: string | null;
  /** Of everybody together, by the Dutch calendar day. */
  readonly tokensPerDay: number;
  readonly tokensPerPerson: number;
}

const [usualTokensPerDay, usualTokensPerPerson] = [2_000_000, 100_000];
const Tokens = z.coerce
  .number('must be a whole number, in digits alone')
  .int('must be a whole number')
  .min(1_000)
  .max(1_000_000_000);
const Deployment = z.string().regex(/^[\w.-]{1,64}$/u, 'must be the name of a deployment');

/** The part of the environment that is about the model. */
export const modelVariables = {
  BOT_MODEL_ENDPOINT: z
    .string()
    .refine(
      isBare,
      'must be the address of the resource alone, such as https://name.openai.azure.com, without a path or password',
    )
    .transform((url) => new URL(url).origin)
    .optional(),
  BOT_MODEL_API_VERSION: z
    .string()
    .regex(/^20\d\d-\d\d-\d\d(-preview)?$/u, 'must be a version like 2024-10-21')
    .optional(),
  BOT_MODEL_KEY: z
    .string()
    .regex(/^[\x21-\x7e]{16,200}$/u, 'must be a key of the resource')
    .optional(),
  BOT_MODEL_CLIENT_ID: z.guid('must be the client id (a GUID) of a managed identity').optional(),
  BOT_MODEL_CHAT_DEPLOYMENT: Deployment.optional(),
  BOT_MODEL_EMBEDDINGS_DEPLOYMENT: Deployment.optional(),
  BOT_MODEL_TOKENS_PER_DAY: Tokens.optional(),
  BOT_MODEL_TOKENS_PER_PERSON: Tokens.optional(),
};
const Variables = z.object(modelVariables);
type Variables = z.infer<typeof Variables>;

/** One sentence per contradiction, with the remedy. */
export function modelProblems(variables: Variables): string[] {
  const names = Object.keys(modelVariables) as (keyof Variables)[];
  const { BOT_MODEL_ENDPOINT: endpoint } = variables;
  if (!endpoint) {
    const set = names.filter((name) => variables[name] !== undefined);
    return set.map((name) => `${name} is set without BOT_MODEL_ENDPOINT: set that too, or remove ${name}.`);
  }
  const problems: string[] = [];
  if (!variables.BOT_MODEL_CHAT_DEPLOYMENT)
    problems.push(
      'BOT_MODEL_CHAT_DEPLOYMENT is missing: set the name of the deployment that writes, as Azure shows it.',
    );
  if (variables.BOT_MODEL_KEY && variables.BOT_MODEL_CLIENT_ID)
    problems.push('BOT_MODEL_KEY and BOT_MODEL_CLIENT_ID are both set: keep the managed identity, or keep the key.');
  return problems;
}

/** null when no model is configured: then nothing of it exists. */
export function readModelConfig(variables: Variables): ModelConfig | null {
  const { BOT_MODEL_ENDPOINT: endpoint, BOT_MODEL_CHAT_DEPLOYMENT: chatDeployment, BOT_MODEL_KEY: key } = variables;
  if (!endpoint || !chatDeployment) return null;
  return {
    endpoint,
    apiVersion: variables.BOT_MODEL_API_VERSION ?? null,
    credentials: key
      ? { kind: 'key', key }
      : { kind: 'managed-identity', clientId: variables.BOT_MODEL_CLIENT_ID ?? null },
    chatDeployment,
    embeddingsDeployment: variables.BOT_MODEL_EMBEDDINGS_DEPLOYMENT ?? null,
    tokensPerDay: variables.BOT_MODEL_TOKENS_PER_DAY ?? usualTokensPerDay,
    tokensPerPerson: variables.BOT_MODEL_TOKENS_PER_PERSON ?? usualTokensPerPerson,
  };
}

/** People copy the address with the path of an example; that path is ours to add. */
function isBare(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/u.test(url.protocol)) return false;
  return /^\/(openai(\/v1)?\/?)?$/u.test(url.pathname) && !url.search && !url.username && !url.password;
}
