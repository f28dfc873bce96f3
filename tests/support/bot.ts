import { startApp, type App } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import type { AskedDoor } from '../../src/openai/ask-model.ts';
import type { Database } from '../../src/storage/engine/database.ts';
import type { ModelConfig } from '../../src/openai/model-config.ts';
import { knowledge, knowledgeWith } from './knowledge.ts';
import { openMunicipality } from './sample-municipality.ts';
import { startWatched } from './otlp/watched.ts';
import { startFakeTeams, fakeAppId, fakeTenantId, type FakeTeams } from './teams/fake-teams.ts';

export interface TestBot {
  readonly teams: FakeTeams;
  readonly app: App;
  /** Everything the bot logged. When it stops, that and all of its telemetry is searched for what people typed. */
  readonly log: readonly { readonly level: string; readonly message: string; readonly fields: object }[];
  stop(): Promise<void>;
}

/** The whole bot over HTTP, between a strict fake Teams and a real database. */
export async function startTestBot(
  database: Database,
  {
    beside,
    sample = beside === undefined,
    checkBy,
    now,
    cbsUrl,
    model = null,
    answerAfterMs = 0,
    door,
    backupFolder,
  }: {
    /** Another instance on the same database, in the same Teams: each may carry out what the other took in. */
    beside?: TestBot;
    sample?: boolean;
    /** ISO date of the next check of every article. */
    checkBy?: string;
    /** ISO instant: the clock of the working hours. */
    now?: () => string;
    /** Of a strict server of CBS; absent: nothing answers there. */
    cbsUrl?: string;
    /** Absent: no language model, as without any setting. */
    model?: ModelConfig | null;
    /** How long every answer takes at least. */
    answerAfterMs?: number;
    /** To a model; absent: there is none. */
    door?: AskedDoor;
    /** Absent: no backups are made. */
    backupFolder?: string;
  } = {},
): Promise<TestBot> {
  const teams: FakeTeams = beside
    ? { ...beside.teams, ...beside.teams.anotherClient(), stop: async () => {} }
    : await startFakeTeams();
  const known = await (checkBy ? knowledgeWith(checkBy) : knowledge());
  if (sample) await openMunicipality(database);
  const log: { level: string; message: string; fields: object }[] = [];
  const write = (level: 'info' | 'warn' | 'error') => (fields: object, message: string) => {
    log.push({ level, message, fields });
    watched.logger[level](fields, message);
  };
  const watched = await startWatched();
  const app = await startApp({
    config: {
      ...readConfig({ BOT_PORT: '0', BOT_CONTACT: 'het datateam' }),
      port: 0,
      model,
      cbsUrl: cbsUrl ?? 'http://127.0.0.1:9/odata/v1/CBS',
      appId: fakeAppId,
      tenants: [fakeTenantId],
      administrators: [teams.people.administrator.aadObjectId],
      metadataUrl: teams.issuer.metadataUrl,
      serviceOrigins: [new URL(teams.serviceUrl).origin],
      fileOrigins: [teams.drive.url],
    },
    database,
    ...known,
    checksCards: true,
    answerAfterMs,
    ...(now && { now }),
    ...(door && { door }),
    ...(backupFolder && { backupFolder }),
    telemetry: watched.telemetry,
    logger: { info: write('info'), warn: write('warn'), error: write('error') },
  });
  teams.connectBot(`${app.url}/api/messages`);
  return {
    teams,
    app,
    log,
    async stop() {
      await app.stop();
      await teams.stop();
      await watched.end(teams.delivered);
    },
  };
}
