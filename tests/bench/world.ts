import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { startDatabaseServer } from '../support/database-server.ts';
import { startIssuer } from '../support/teams/issuer.ts';
import type { Target } from './load.ts';
import { questions } from './question.ts';
import { startServer, type ServerProcess } from './server-process.ts';
import { startStubConnector, type StubConnector } from './stub-connector.ts';

export type Name = 'a' | 'b' | 'c' | 'd';

export const titles: Readonly<Record<Name, string>> = {
  a: 'bare node:http, one POST per turn',
  b: 'stock botbuilder echo bot',
  c: 'Datawijzer on PostgreSQL',
  d: 'Datawijzer on the embedded database',
};

/** So many that, asked in turn, none of them ever meets the bot's limit of sends per conversation. */
export const conversations = 2_000;

export interface Running {
  readonly server: ServerProcess;
  readonly target: Target;
}

/** What stands around the servers: the token issuer, the stub connector, PostgreSQL and an empty folder per database. */
export interface World {
  readonly stub: StubConnector;
  /** With a folder on all cores, as a start is timed. */
  start(name: Name, folder?: string): Promise<Running>;
  newFolder(): string;
  close(): Promise<void>;
}

export async function openWorld(): Promise<World> {
  const { appId, tenants } = readConfig({});
  const tenantId = tenants[0] ?? '';
  const [stub, issuer, databases] = await Promise.all([startStubConnector(), startIssuer(), startDatabaseServer()]);
  const { serviceUrl } = stub;
  const token = await issuer.sign({ appId, serviceUrl });
  const folders = mkdtempSync(join(tmpdir(), 'datawijzer-bench-'));
  let folderCount = 0;

  const newFolder = () => join(folders, String(++folderCount));

  async function launch(name: Name, folder: string | undefined): Promise<ServerProcess> {
    switch (name) {
      case 'a':
        return startServer({ script: new URL('./bare-server.ts', import.meta.url), environment: {} });
      case 'b':
        return startServer({
          script: new URL('./stock-server.ts', import.meta.url),
          environment: { BENCH_APP_ID: appId, BENCH_TENANT_ID: tenantId, BENCH_METADATA_URL: issuer.metadataUrl },
        });
      case 'c':
        return ours({ DATABASE_URL: await databases.createDatabase() });
      case 'd':
        return ours({ BOT_DATA_FOLDER: folder ?? newFolder() }, folder === undefined ? 'one' : 'all');
    }
  }

  function ours(database: Readonly<Record<string, string>>, cores: 'one' | 'all' = 'one'): Promise<ServerProcess> {
    return startServer({
      cores,
      script: new URL('../../src/main.ts', import.meta.url),
      // As `npm start` does.
      flags: ['--max-semi-space-size=16', '--max-old-space-size=320'],
      environment: {
        BOT_OPENID_METADATA_URL: issuer.metadataUrl,
        BOT_SERVICE_ORIGINS: new URL(serviceUrl).origin,
        BOT_PORT: '0',
        BOT_SENDS_PER_SECOND: '10000',
        ...database,
      },
    });
  }

  return {
    stub,
    newFolder,
    async start(name, folder) {
      const server = await launch(name, folder);
      const ask = questions(conversations, { serviceUrl, appId, tenantId });
      // The card of an answer with figures; an apology or a refusal has no chart.
      const answerHolds = name === 'a' || name === 'b' ? 'Echo: ' : '"type":"Image"';
      return { server, target: { url: server.url, token, ask, answerHolds } };
    },
    async close() {
      stub.close();
      await Promise.all([issuer.stop(), databases.stop()]);
      rmSync(folders, { recursive: true, force: true });
    },
  };
}
