import product from '../../package.json' with { type: 'json' };
import type { Config } from '../config.ts';
import type { examineOutside } from '../doctor/examine.ts';
import type { IndicatorStore } from '../features/indicator/ports.ts';
import type { Backups, StatusPorts, StatusStore } from '../features/status/ports.ts';
import { connectionParts, type Connection } from '../features/status/status.ts';
import type { Database } from '../storage/engine/database.ts';
import { credentialsFor } from '../teams/outbound/credentials.ts';
import type { Gauges, Telemetry } from '../telemetry/telemetry.ts';

export interface StatusNeeds {
  readonly config: Config & { readonly metadataUrl: string };
  readonly database: Pick<Database, 'kind'>;
  readonly store: StatusStore;
  readonly indicators: Pick<IndicatorStore, 'all'>;
  readonly backups: Backups | null;
  readonly telemetry: Pick<Telemetry, 'isOn'>;
  /** False when an administrator switched the language model off: then nothing is sent there, a check neither. */
  readonly usesAi: () => Promise<boolean>;
  /** ISO instant. */
  readonly now: () => string;
}

/** What an administrator is told of how the bot does. */
export function statusPorts(needs: StatusNeeds): StatusPorts {
  const { config, database, store, backups, indicators, telemetry, usesAi, now } = needs;
  const { version } = product;
  return {
    store,
    backups,
    facts: { version, databaseKind: database.kind, startedAt: now(), isWatched: telemetry.isOn },
    followsCbs: async () => (await indicators.all()).some(({ cbs, isRetired }) => cbs && !isRetired),
    connections: async () => connectionsOf(await outside((await usesAi()) ? config : { ...config, model: null })),
    now,
  };
}

/** The same as what is told, for who looks at numbers. */
export async function gaugesOf({ store, followsCbs, now }: StatusPorts): Promise<Gauges> {
  const [{ waiting, deliveries, cbs }, follows] = await Promise.all([store.standing(), followsCbs()]);
  const since = follows ? (cbs?.completeAt ?? null) : null;
  return {
    oldestWaitingSeconds: waiting.oldestSeconds,
    open: deliveries,
    cbsAgeSeconds: since === null ? null : (Date.parse(now()) - Date.parse(since)) / 1_000,
  };
}

/** Loaded when somebody asks: with it comes the package of the language model. */
async function outside(config: StatusNeeds['config']): ReturnType<typeof examineOutside> {
  const { examineOutside } = await import('../doctor/examine.ts');
  const credentials = credentialsFor(config.appId, config.credentials);
  return examineOutside({ config, token: () => credentials.getToken() });
}

/** Of each part the worst of what was found; what the doctor says of it is for who runs the bot. */
function connectionsOf(findings: Awaited<ReturnType<typeof examineOutside>>): readonly Connection[] {
  return connectionParts.flatMap((part): readonly Connection[] => {
    const states = findings.filter((one) => one.part === part).map(({ state }) => state);
    const worst = (['wrong', 'warning', 'good'] as const).find((state) => states.includes(state));
    return worst ? [{ part, state: worst }] : [];
  });
}
