import { z } from 'zod';
import { sampleContact, sampleTenantId } from './local/sample/sample-people.ts';
import { modelProblems, modelVariables, readModelConfig, type ModelConfig } from './openai/model-config.ts';
import { limits } from './features/setup/settings.ts';
import { AppError } from './shared/errors.ts';
import {
  databaseProblems,
  databaseVariables,
  readDatabaseConfig,
  type DatabaseConfig,
} from './storage/database-config.ts';

/** The app id of local mode; it exists in no tenant, so nothing in production can be signed for it. */
const localAppId = '00000000-0000-4000-8000-00000000da7a';

/**
 * Bot Connector hosts of the public, GCC, GCC High and DoD clouds; exact, because anyone can register a
 * *.trafficmanager.net name.
 */
const connectorOrigins = [
  'https://smba.trafficmanager.net',
  'https://smba.infra.gcc.teams.microsoft.com',
  'https://smba.infra.gov.teams.microsoft.us',
  'https://smba.infra.dod.teams.microsoft.us',
];
/** Where Teams keeps the files that people send to a bot: their own OneDrive, of the public and US government clouds. */
const fileOrigins = ['https://*.sharepoint.com', 'https://*.sharepoint.us', 'https://*.sharepoint-mil.us'];
const cbsUrl = 'https://datasets.cbs.nl/odata/v1/CBS';
const publicMetadata = 'https://login.botframework.com/v1/.well-known/openidconfiguration';

const list = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean),
);
const Origins = list.pipe(z.array(z.url().transform((url) => new URL(url).origin)).min(1));
// Teams and Entra write them in small letters, people paste them as they find them.
const Guids = list.pipe(
  z.array(z.guid('must hold ids (GUIDs) as Entra shows them, with commas between them').toLowerCase()).min(1),
);
const Whole = z.coerce.number('must be a whole number, in digits alone').int('must be a whole number');

/** Every variable the process reads; `.env.example` lists the same ones and a test keeps it so. */
export const Environment = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).optional(),
  BOT_APP_ID: z.guid('must be the application id (a GUID) of the bot registration').toLowerCase().optional(),
  BOT_APP_TYPE: z.enum(['SingleTenant', 'UserAssignedMSI'], 'must be SingleTenant or UserAssignedMSI').optional(),
  BOT_APP_TENANT_ID: z.guid('must be the id (a GUID) of the tenant of the bot registration').toLowerCase().optional(),
  BOT_APP_PASSWORD: z.string().min(8, 'must hold at least 8 characters').optional(),
  BOT_TENANTS: Guids.optional(),
  BOT_SERVICE_ORIGINS: Origins.optional(),
  BOT_FILE_ORIGINS: Origins.optional(),
  BOT_OPENID_METADATA_URL: z.url().optional(),
  BOT_HOST: z.string().min(1).optional(),
  BOT_PORT: Whole.min(0).max(65_535).optional(),
  BOT_PLAYGROUND_PORT: Whole.min(1024).max(65_000).optional(),
  ...databaseVariables,
  BOT_ADMINISTRATORS: Guids.optional(),
  BOT_CONTACT: z.string().min(limits.contact.shortest).max(limits.contact.longest).optional(),
  BOT_CLOSED_DAYS: list.pipe(z.array(z.iso.date('must be dates like 2026-05-05'))).optional(),
  BOT_RETENTION_DAYS: Whole.min(limits.retentionDays.least).max(limits.retentionDays.most).optional(),
  BOT_DISCLOSURE_THRESHOLD: Whole.min(limits.disclosureThreshold.least).max(limits.disclosureThreshold.most).optional(),
  BOT_SMALLEST_GROUP: Whole.min(limits.smallestGroup.least).max(limits.smallestGroup.most).optional(),
  BOT_CBS_URL: z.url().optional(),
  BOT_SENDS_PER_SECOND: Whole.min(1).max(10_000).optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/, error: 'must be a web address' }).optional(),
  BOT_LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).optional(),
  ...modelVariables,
  BOT_LOCAL_MODEL: z.enum(['stand-in'], 'must be stand-in').optional(),
});
type Environment = z.infer<typeof Environment>;

export type CredentialsConfig =
  | { readonly kind: 'password'; readonly tenantId: string; readonly password: string }
  | { readonly kind: 'managed-identity'; readonly tenantId: string }
  | { readonly kind: 'local' };

export interface Config {
  readonly mode: 'local' | 'production';
  readonly host: string;
  readonly port: number;
  readonly appId: string;
  readonly credentials: CredentialsConfig;
  /** Tenants whose people may use the bot. */
  readonly tenants: readonly string[];
  /** Exact origins that messages may be sent to. In local mode the local windows add theirs. */
  readonly serviceOrigins: readonly string[];
  /** Where files that people send are fetched from: exact origins, or `https://*.name` for each name before it. */
  readonly fileOrigins: readonly string[];
  /** null: local mode runs its own token issuer. */
  readonly metadataUrl: string | null;
  readonly playgroundPort: number;
  readonly database: DatabaseConfig;
  /** Entra object ids of who gives the first roles, in the first of `tenants`. */
  readonly administrators: readonly string[];
  /** Who helps when the bot cannot, as people read it. */
  readonly contact: string | null;
  readonly retentionDays: number;
  /** ISO dates on which the municipality is closed beside Dutch holidays. */
  readonly closedDays: readonly string[];
  /** Figures about fewer people than this are not shown. */
  readonly disclosureThreshold: number;
  /** Of what colleagues answer together nothing is told when fewer took part. */
  readonly smallestGroup: number;
  /** Where the tables of CBS StatLine are. */
  readonly cbsUrl: string;
  /** null: answers are made without a language model. */
  readonly model: ModelConfig | null;
  /** Local mode: a small program of this computer takes the place of a model. */
  readonly hasStandInModel: boolean;
  readonly sendsPerSecond: number;
  /** Of a collector of OpenTelemetry (OTLP over HTTP); null: no traces, metrics or logs leave. */
  readonly telemetryEndpoint: string | null;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
}

const productionOnly = ['BOT_APP_TYPE', 'BOT_APP_TENANT_ID', 'BOT_APP_PASSWORD'] as const;

/**
 * Turns the environment into a frozen configuration. Production when BOT_APP_ID is set or NODE_ENV says so, else local.
 * Throws `config.invalid` with one line per problem that names the variable and the remedy: there is no half-configured
 * run.
 */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = Environment.safeParse(given);
  if (!parsed.success)
    refuse(
      parsed.error.issues.map(({ path: [name = ''], message }) => `${String(name)}: ${message}; see .env.example.`),
    );
  const environment = parsed.data;
  const isProduction = environment.BOT_APP_ID !== undefined || environment.NODE_ENV === 'production';
  const problems = [
    ...databaseProblems(environment),
    ...modelProblems(environment),
    ...(isProduction ? productionProblems(environment) : localProblems(environment)),
  ];
  if (problems.length > 0) refuse(problems);
  return Object.freeze(isProduction ? production(environment) : local(environment));
}

function refuse(problems: readonly string[]): never {
  throw new AppError('config.invalid', problems.join('\n'));
}

function productionProblems(environment: Environment): string[] {
  const problems: string[] = [];
  const { BOT_APP_TYPE: type, BOT_APP_PASSWORD: password } = environment;
  if (!environment.BOT_APP_ID) problems.push('BOT_APP_ID is missing: set the application id of the bot registration.');
  if (!type)
    problems.push('BOT_APP_TYPE is missing: set SingleTenant or UserAssignedMSI, as the bot registration says.');
  if (!environment.BOT_APP_TENANT_ID)
    problems.push('BOT_APP_TENANT_ID is missing: set the tenant id of the bot registration.');
  if (type === 'SingleTenant' && !password)
    problems.push('BOT_APP_PASSWORD is missing: set the client secret of the SingleTenant registration.');
  if (type === 'UserAssignedMSI' && password)
    problems.push('BOT_APP_PASSWORD is set for a managed identity: remove it, or set BOT_APP_TYPE to SingleTenant.');
  if (!environment.BOT_TENANTS)
    problems.push('BOT_TENANTS is missing: list the tenant ids whose people may use the bot.');
  if (!environment.DATABASE_URL && !environment.BOT_DATA_FOLDER)
    problems.push(
      'DATABASE_URL is missing: set it, or set BOT_DATA_FOLDER for a pilot on one machine with the embedded database.',
    );
  if (environment.BOT_PLAYGROUND_PORT)
    problems.push('BOT_PLAYGROUND_PORT only works in local mode: remove it, or remove BOT_APP_ID.');
  if (environment.BOT_LOCAL_MODEL)
    problems.push('BOT_LOCAL_MODEL only works in local mode: remove it, or remove BOT_APP_ID.');
  if (!environment.BOT_CONTACT)
    problems.push(
      'BOT_CONTACT is missing: set who helps people when the bot cannot, for example an e-mail address of the data team.',
    );
  for (const url of outsideUrls(environment)) {
    if (!url.startsWith('https://'))
      problems.push(`${outsideNames} must use https in production: change ${URL.parse(url)?.origin ?? url}.`);
  }
  return problems;
}

function localProblems(environment: Environment): string[] {
  const problems: string[] = productionOnly
    .filter((name) => environment[name] !== undefined)
    .map(
      (name) => `${name} is set without BOT_APP_ID: set BOT_APP_ID for production, or remove ${name} for local mode.`,
    );
  const { BOT_HOST: host, BOT_OPENID_METADATA_URL: metadata, BOT_SERVICE_ORIGINS: origins } = environment;
  if (host && !isLoopback(host))
    problems.push(
      'BOT_HOST must be a loopback address in local mode: use 127.0.0.1, or set BOT_APP_ID for production.',
    );
  for (const url of outsideUrls(environment)) {
    if (!isLoopback(URL.parse(url)?.hostname ?? ''))
      problems.push(
        `${outsideNames} must be loopback addresses in local mode: change ${URL.parse(url)?.origin ?? url}.`,
      );
  }
  const collector = environment.OTEL_EXPORTER_OTLP_ENDPOINT;
  if (collector && !isLoopback(URL.parse(collector)?.hostname ?? ''))
    problems.push(
      `OTEL_EXPORTER_OTLP_ENDPOINT must be a loopback address in local mode: change ${URL.parse(collector)?.origin}.`,
    );
  if (environment.BOT_LOCAL_MODEL && environment.BOT_MODEL_ENDPOINT)
    problems.push(
      'BOT_LOCAL_MODEL and BOT_MODEL_ENDPOINT are both set: keep the stand-in, or keep the address of a model.',
    );
  if ((metadata === undefined) !== (origins === undefined))
    problems.push(
      'BOT_OPENID_METADATA_URL and BOT_SERVICE_ORIGINS go together: set both for a Teams client of your own, or none.',
    );
  return problems;
}

const outsideNames = 'BOT_OPENID_METADATA_URL, BOT_SERVICE_ORIGINS, BOT_FILE_ORIGINS and BOT_MODEL_ENDPOINT';

function outsideUrls(environment: Environment): string[] {
  const { BOT_OPENID_METADATA_URL: metadata, BOT_SERVICE_ORIGINS: origins, BOT_FILE_ORIGINS: files } = environment;
  return [metadata, ...(origins ?? []), ...(files ?? []), environment.BOT_MODEL_ENDPOINT].filter(
    (url) => url !== undefined,
  );
}

function isLoopback(host: string): boolean {
  return ['127.0.0.1', 'localhost', '[::1]', '::1'].includes(host);
}

function common(environment: Environment, folder: string) {
  return {
    port: environment.BOT_PORT ?? 3978,
    playgroundPort: environment.BOT_PLAYGROUND_PORT ?? 56_150,
    database: readDatabaseConfig(environment, folder),
    contact: environment.BOT_CONTACT ?? null,
    retentionDays: environment.BOT_RETENTION_DAYS ?? 30,
    closedDays: environment.BOT_CLOSED_DAYS ?? [],
    // No law gives one number: 10 is a cautious choice, for the municipality's own DPIA to confirm (interpretation
    // 1.12).
    disclosureThreshold: environment.BOT_DISCLOSURE_THRESHOLD ?? 10,
    smallestGroup: environment.BOT_SMALLEST_GROUP ?? 5,
    // Teams allows 50 per second per app and tenant; an older page says 30, so 30 is safe under both
    // (docs/platform.md#limits).
    cbsUrl: environment.BOT_CBS_URL ?? cbsUrl,
    telemetryEndpoint: environment.OTEL_EXPORTER_OTLP_ENDPOINT ?? null,
    model: readModelConfig(environment),
    hasStandInModel: environment.BOT_LOCAL_MODEL !== undefined,
    sendsPerSecond: environment.BOT_SENDS_PER_SECOND ?? 30,
  };
}

function production(environment: Environment): Config {
  const tenantId = environment.BOT_APP_TENANT_ID ?? '';
  return {
    ...common(environment, '.data'),
    mode: 'production',
    host: environment.BOT_HOST ?? '0.0.0.0',
    appId: environment.BOT_APP_ID ?? '',
    credentials: environment.BOT_APP_PASSWORD
      ? { kind: 'password', tenantId, password: environment.BOT_APP_PASSWORD }
      : { kind: 'managed-identity', tenantId },
    tenants: environment.BOT_TENANTS ?? [],
    serviceOrigins: environment.BOT_SERVICE_ORIGINS ?? connectorOrigins,
    fileOrigins: environment.BOT_FILE_ORIGINS ?? fileOrigins,
    metadataUrl: environment.BOT_OPENID_METADATA_URL ?? publicMetadata,
    administrators: environment.BOT_ADMINISTRATORS ?? [],
    logLevel: environment.BOT_LOG_LEVEL ?? 'info',
  };
}

function local(environment: Environment): Config {
  return {
    ...common(environment, '.data'),
    mode: 'local',
    host: environment.BOT_HOST ?? '127.0.0.1',
    appId: localAppId,
    credentials: { kind: 'local' },
    contact: environment.BOT_CONTACT ?? sampleContact,
    tenants: environment.BOT_TENANTS ?? [sampleTenantId],
    serviceOrigins: environment.BOT_SERVICE_ORIGINS ?? [],
    fileOrigins: environment.BOT_FILE_ORIGINS ?? [],
    metadataUrl: environment.BOT_OPENID_METADATA_URL ?? null,
    administrators: environment.BOT_ADMINISTRATORS ?? [],
    logLevel: environment.BOT_LOG_LEVEL ?? 'warn',
  };
}
