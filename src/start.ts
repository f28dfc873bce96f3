import { join } from 'node:path';
import product from '../package.json' with { type: 'json' };
import { fileURLToPath } from 'node:url';
import { readConfig, type Config } from './config.ts';
import { readArticles } from './import/read-articles.ts';
import { readTopics } from './import/read-topics.ts';
import { readQuiz } from './import/read-quiz.ts';
import { readUnderstanding } from './import/read-understanding.ts';
import { sampleColleagues, samplePlace, sampleTeam, sampleTenantId } from './local/sample/sample-people.ts';
import { banner } from './local/banner.ts';
import { startSteps } from './local/start-steps.ts';
import { dayBeforeNewest } from './local/sample/sample-weeks.ts';
import { today } from './time/today.ts';
import { openDatabase } from './storage/engine/database.ts';
import { introducePlace } from './storage/publication/introduce-place.ts';
import { indicatorStore } from './storage/indicator/indicator-store.ts';
import { settleAfterRestore } from './storage/restoration/after-restore.ts';
import { personStore } from './storage/person/person-store.ts';
import { championStore } from './storage/referral/champion-store.ts';
import { startError } from './start-error.ts';
import { openLogger } from './telemetry/logger.ts';
import { openTelemetry } from './telemetry/telemetry.ts';

const stopWithinMs = 10_000;
let isTold = false;
const { step, doing, tookSeconds } = startSteps((text) => isTold && process.stdout.write(text));

async function main(): Promise<void> {
  const config = readConfig(process.env);
  isTold = config.mode === 'local';
  if (isTold) process.stdout.write('\nDatawijzer start op deze computer.\n\n');
  const telemetry = await openTelemetry({ endpoint: config.telemetryEndpoint, version: product.version });
  const logger = openLogger(config.logLevel, telemetry.isOn ? telemetry : null);
  const open = () => openDatabase(config.database, (fields, message) => logger.warn(fields, message));
  // The embedded database is compiled beside everything that follows. A server's answers would come too late while parts are loaded.
  const opening = config.database.kind === 'embedded' ? open() : null;
  opening?.catch(() => {});
  const { startApp } = await step({ nl: 'onderdelen laden', en: 'loading the parts' }, () => import('./app.ts'));
  const knowledge = fileURLToPath(new URL('../knowledge', import.meta.url));
  const articles = await step({ nl: 'uitleg lezen', en: 'reading the articles' }, () =>
    readArticles(knowledge, fileURLToPath(new URL('../node_modules/.cache/datawijzer/articles.json', import.meta.url))),
  );
  const topics = await readTopics(join(knowledge, 'topics.yaml'));
  const quizQuestions = await readQuiz(join(knowledge, 'quiz'));
  const understand = await step({ nl: 'vragen leren begrijpen', en: 'reading the phrasings' }, () =>
    readUnderstanding(join(knowledge, 'phrasings'), articles),
  );
  const database = await step({ nl: 'database openen', en: 'opening the database' }, () => opening ?? open());
  const doubted = await settleAfterRestore(database);
  if (doubted) logger.warn(doubted, 'this database was restored: what was open in it is in doubt');
  if (config.mode === 'local')
    await step({ nl: 'cijfers van de voorbeeldgemeente', en: 'loading the sample municipality' }, () =>
      import('./local/municipality.ts').then(({ loadMunicipality }) =>
        loadMunicipality(
          indicatorStore(database),
          personStore(database),
          championStore(database),
          dayBeforeNewest(today()),
        ),
      ),
    );

  const { metadataUrl } = config;
  const local =
    metadataUrl === null
      ? await (await import('./local/local-mode.ts')).startLocalMode(config.appId, config.playgroundPort)
      : null;
  const [serviceUrl = ''] = local?.serviceOrigins ?? [];
  const teamId = sampleTeam.id;
  if (local)
    await introducePlace(database, {
      tenantId: sampleTenantId,
      teamId,
      place: samplePlace,
      serviceUrl,
      botId: `28:${config.appId}`,
    });
  const standIn = config.hasStandInModel ? await (await import('./local/stand-in-model.ts')).startStandInModel() : null;
  const app = await step({ nl: 'bot starten', en: 'starting the bot' }, () =>
    startApp({
      config: {
        ...config,
        ...(standIn && { model: standIn.config }),
        metadataUrl: metadataUrl ?? local?.metadataUrl ?? '',
        serviceOrigins: local?.serviceOrigins ?? config.serviceOrigins,
        fileOrigins: local?.serviceOrigins ?? config.fileOrigins,
      },
      database,
      ...(config.database.kind === 'embedded' && { backupFolder: join(config.database.folder, 'backups') }),
      articles,
      topics,
      quizQuestions,
      understand,
      logger,
      telemetry,
      ...(local && { answerAfterMs: 200, handsOutFiles: false, colleagues: sampleColleagues, checksCards: true }),
    }),
  );
  const windows =
    local &&
    (await step({ nl: 'drie vensters openen', en: 'opening the windows of the Agents Playground' }, () =>
      local.openWindows(app.url),
    ));
  process.off('beforeExit', endedByItself);
  process.stdout.write(
    windows ? banner(windows, { ...config, tookSeconds: tookSeconds() }) : listening(config, app.url),
  );

  let isStopping = false;
  async function stop(): Promise<void> {
    if (isStopping) return;
    isStopping = true;
    // A watchdog: closing the embedded database can hang, and a process that does not end is worse than one that ends hard.
    setTimeout(() => process.exit(1), stopWithinMs).unref();
    await local?.close();
    await standIn?.close();
    await app.stop();
    await telemetry.stop();
    await database.close();
    process.exit(0);
  }
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
}

function listening(config: Config, url: string): string {
  return `Datawijzer (${config.mode}) listens on ${url}/api/messages\n`;
}

function giveUp(problem: string): never {
  process.stderr.write(`${isTold ? '\n' : ''}Datawijzer did not start.\n${problem}\n`);
  process.exit(1);
}

function endedByItself(): void {
  giveUp(startError(doing()));
}

process.once('beforeExit', endedByItself);
main().catch((error: unknown) => giveUp(startError(doing(), error)));
