import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { startDatabaseServer } from '../support/database-server.ts';
import { startIssuer } from '../support/teams/issuer.ts';
import type { Target } from './load.ts';
import { postgresUse, type PostgresUse } from './postgres-use.ts';
import { questions, repeatedQuestion } from './question.ts';
import { startServer, type ServerProcess } from './server-process.ts';
import { startStubConnector, type StubConnector } from './stub-connector.ts';

export type Name = 'a' | 'a1' | 'a3' | 'b' | 'c' | 'd' | 'o';

export const titles: Readonly<Record<Name, string>> = {
  a: 'bare node:http, one POST per turn',
  a1: 'the same with one commit on PostgreSQL',
  a3: 'the same with three commits',
  b: 'stock botbuilder echo bot',
  c: 'Datawijzer on PostgreSQL',
  d: 'Datawijzer on the embedded database',
  o: 'the other checkout on PostgreSQL',
};

/** Who answers questions; the others echo. */
export const answering: ReadonlySet<Name> = new Set<Name>(['c', 'd', 'o']);
const withoutPostgres: ReadonlySet<Name> = new Set<Name>(['a', 'b', 'd']);

/** So many that, asked in turn, none of them ever meets the bot's limit of sends per conversation. */
export const conversations = 2_000;
/** Of the apology in both languages, and of the ways to say that a message did not arrive. */
const apologies = [/Er ging iets mis/, /Something went wrong/];

export interface Running {
  readonly server: ServerProcess;
  /** Always the same question. */
  readonly repeated: Target;
  /** No question twice, until all were asked. */
  readonly different: Target;
  /** What of all figures rose. */
  readonly rose: Target;
  /** null when it uses no PostgreSQL. */
  postgres(): Promise<PostgresUse | null>;
}

export interface Start {
  /** Of the embedded database; on all cores, as a start is timed. */
  readonly folder?: string;
  /** Another checkout to start from. */
  readonly root?: URL;
  readonly people?: number;
  /** A database of PostgreSQL that already holds something. */
  readonly database?: string;
}

/** What `npm start` of a checkout gives node. */
function startOf(root: URL): { readonly script: URL; readonly flags: readonly string[] } {
  const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { scripts: { start: string } };
  const words = scripts.start.split(' ');
  return {
    script: new URL(words.at(-1) ?? '', root),
    flags: words.filter((word) => word.startsWith('--') && !word.startsWith('--env-file')),
  };
}

function isNoApology(message: Buffer): boolean {
  return !apologies.some((words) => words.test(message.toString()));
}

/** What stands around the servers: the token issuer, the stub connector, PostgreSQL and an empty folder per database. */
export interface World {
  readonly stub: StubConnector;
  start(name: Name, how?: Start): Promise<Running>;
  newFolder(): string;
  newDatabase(): Promise<string>;
  close(): Promise<void>;
}

export async function openWorld(otherRoot: URL | null, texts: readonly string[]): Promise<World> {
  const { appId, tenants } = readConfig({});
  const tenantId = tenants[0] ?? '';
  const [stub, issuer, databases] = await Promise.all([startStubConnector(), startIssuer(), startDatabaseServer()]);
  const { serviceUrl } = stub;
  const token = await issuer.sign({ appId, serviceUrl });
  const folders = mkdtempSync(join(tmpdir(), 'datawijzer-bench-'));
  let folderCount = 0;

  const newFolder = () => join(folders, String(++folderCount));

  const bare = (environment: Readonly<Record<string, string>>): Promise<ServerProcess> =>
    startServer({ script: new URL('./bare-server.ts', import.meta.url), environment });

  function launch(name: Name, database: string, { folder, root }: Start): Promise<ServerProcess> {
    switch (name) {
      case 'a':
        return bare({});
      case 'a1':
        return bare({ DATABASE_URL: database, BENCH_COMMITS: '1' });
      case 'a3':
        return bare({ DATABASE_URL: database, BENCH_COMMITS: '3' });
      case 'b':
        return startServer({
          script: new URL('./stock-server.ts', import.meta.url),
          environment: { BENCH_APP_ID: appId, BENCH_TENANT_ID: tenantId, BENCH_METADATA_URL: issuer.metadataUrl },
        });
      case 'c':
        return ours({ DATABASE_URL: database }, root);
      case 'o':
        return ours({ DATABASE_URL: database }, otherRoot ?? undefined);
      case 'd':
        return ours({ BOT_DATA_FOLDER: folder ?? newFolder() }, root, folder === undefined ? 'one' : 'all');
    }
  }

  function ours(
    database: Readonly<Record<string, string>>,
    root = new URL('../../', import.meta.url),
    cores: 'one' | 'all' = 'one',
  ): Promise<ServerProcess> {
    return startServer({
      cores,
      ...startOf(root),
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
    newDatabase: () => databases.createDatabase(),
    async start(name, how = {}) {
      const database = how.database ?? (await databases.createDatabase());
      const server = await launch(name, database, how);
      const addresses = { serviceUrl, appId, tenantId };
      const people = how.people ?? conversations;
      const isAnswering = answering.has(name);
      const target = { url: server.url, token };
      return {
        server,
        repeated: {
          ...target,
          ask: questions(people, [repeatedQuestion], addresses),
          isAnswer: (message) => message.includes(isAnswering ? '"summary":"Wmo-meldingen' : 'Echo: '),
        },
        rose: { ...target, ask: questions(people, ['Wat is er gestegen?'], addresses), isAnswer: isNoApology },
        different: {
          ...target,
          ask: questions(people, texts, addresses),
          isAnswer: (message) => (isAnswering ? isNoApology(message) : message.includes('Echo: ')),
        },
        postgres: async () => (withoutPostgres.has(name) ? null : postgresUse(databases.pid, database)),
      };
    },
    async close() {
      stub.close();
      await Promise.all([issuer.stop(), databases.stop()]);
      rmSync(folders, { recursive: true, force: true });
    },
  };
}
