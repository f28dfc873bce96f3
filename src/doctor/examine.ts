import type { Config } from '../config.ts';
import { examineAppPackage } from './app-package.ts';
import { examineKeys, examineToken } from './channel.ts';
import { examineDatabase } from './database.ts';
import { good, warning, type Finding } from './finding.ts';
import { examineCbs, examineConnector, examineFiles, examineModel } from './outside.ts';

export interface Examined {
  readonly config: Config & { readonly metadataUrl: string };
  /** A token of the bot for the connector. */
  readonly token: () => Promise<string>;
  /** Path of the app package or its manifest; null: not looked at. */
  readonly appPackage: string | null;
}

/** Looks at everything that the bot needs, at once, and changes nothing. In the order in which it is best mended. */
export async function examine({ config, token, appPackage }: Examined): Promise<readonly Finding[]> {
  const { appId, credentials, model } = config;
  const tenantId = credentials.kind === 'local' ? '' : credentials.tenantId;
  const found = await Promise.all([
    examineDatabase(config.database, config.administrators),
    examineKeys(config.metadataUrl),
    examineToken({ appId, tenantId, hasPassword: credentials.kind === 'password', token }),
    examineConnector(config.serviceOrigins),
    examineFiles(config.fileOrigins),
    examineCbs(config.cbsUrl),
    ...(model === null ? [] : [examineModel(model)]),
    ...(appPackage === null ? [] : [examineAppPackage(appPackage, appId)]),
  ]);
  return [tenantFinding(config.tenants, tenantId), ...found.flat()];
}

function tenantFinding(tenants: readonly string[], tenantId: string): Finding {
  return tenants.includes(tenantId)
    ? good('configuration', 'It is complete.')
    : warning(
        'configuration',
        'BOT_TENANTS does not name the tenant of the bot (BOT_APP_TENANT_ID), so its people may not use it: add it, unless that is meant.',
      );
}
