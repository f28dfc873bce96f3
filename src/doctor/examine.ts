import type { Config } from '../config.ts';
import { examineAppPackage } from './app-package.ts';
import { examineKeys, examineToken } from './channel.ts';
import { examineDatabase } from './database.ts';
import { good, warning, type Finding } from './finding.ts';
import { examineCbs, examineConnector, examineFiles, examineModel, examineTelemetry } from './outside.ts';

export interface Examined {
  readonly config: Config & { readonly metadataUrl: string };
  /** A token of the bot for the connector. */
  readonly token: () => Promise<string>;
  /** Path of the app package or its manifest; null: not looked at. */
  readonly appPackage: string | null;
}

/** Looks at everything that the bot needs, at once, and changes nothing. In the order in which it is best mended. */
export async function examine({ appPackage, ...examined }: Examined): Promise<readonly Finding[]> {
  const { config } = examined;
  const [database, outside, manifest] = await Promise.all([
    examineDatabase(config.database, config.administrators),
    examineOutside(examined),
    appPackage === null ? [] : examineAppPackage(appPackage, config.appId),
  ]);
  return [tenantFinding(config.tenants, tenantOf(config)), ...database, ...outside, ...[manifest].flat()];
}

/** Whether everything outside answers: also what a running bot is asked about. */
export async function examineOutside({
  config,
  token,
}: Pick<Examined, 'config' | 'token'>): Promise<readonly Finding[]> {
  const { appId, credentials, model, telemetryEndpoint } = config;
  const hasPassword = credentials.kind === 'password';
  const found = await Promise.all([
    examineKeys(config.metadataUrl),
    // Local mode has an issuer of its own, and asks nobody for a token.
    ...(credentials.kind === 'local' ? [] : [examineToken({ appId, tenantId: tenantOf(config), hasPassword, token })]),
    examineConnector(config.serviceOrigins),
    examineFiles(config.fileOrigins),
    examineCbs(config.cbsUrl),
    ...(model === null ? [] : [examineModel(model)]),
    ...(telemetryEndpoint === null ? [] : [examineTelemetry(telemetryEndpoint)]),
  ]);
  return found.flat();
}

function tenantOf({ credentials }: Config): string {
  return credentials.kind === 'local' ? '' : credentials.tenantId;
}

function tenantFinding(tenants: readonly string[], tenantId: string): Finding {
  return tenants.includes(tenantId)
    ? good('configuration', 'It is complete.')
    : warning(
        'configuration',
        'BOT_TENANTS does not name the tenant of the bot (BOT_APP_TENANT_ID), so its people may not use it: add it, unless that is meant.',
      );
}
