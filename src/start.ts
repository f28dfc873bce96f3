import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startApp } from './app.ts';
import { readConfig, type Config } from './config.ts';
import { readArticles } from './import/read-articles.ts';
import { readUnderstanding } from './import/read-understanding.ts';
import { sampleColleagues } from './local/sample/sample-people.ts';
import { startLocalMode, loadMunicipality } from './local/local-mode.ts';
import { banner } from './local/banner.ts';
import { today } from './time/today.ts';
import { AppError } from './shared/errors.ts';
import { openDatabase } from './storage/engine/database.ts';
import { indicatorStore } from './storage/indicator/indicator-store.ts';
import { personStore } from './storage/person/person-store.ts';
import { openLogger } from './telemetry/logger.ts';

const stopWithinMs = 10_000;

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const logger = openLogger(config.logLevel);
  const knowledge = fileURLToPath(new URL('../knowledge', import.meta.url));
  const articles = await readArticles(knowledge);
  const understand = await readUnderstanding(join(knowledge, 'phrasings'), articles);
  const database = await openDatabase(config.database, (fields, message) => logger.warn(fields, message));
  if (config.mode === 'local') await loadMunicipality(indicatorStore(database), personStore(database), today());

  const { metadataUrl } = config;
  const local = metadataUrl === null ? await startLocalMode(config.appId, config.playgroundPort) : null;
  const trusted = {
    ...config,
    metadataUrl: metadataUrl ?? local?.metadataUrl ?? '',
    serviceOrigins: local?.serviceOrigins ?? config.serviceOrigins,
  };
  const app = await startApp({
    config: trusted,
    database,
    articles,
    understand,
    logger,
    ...(local && { answerAfterMs: 200, colleagues: sampleColleagues, checksCards: true }),
  });
  const windows = await local?.openWindows(app.url);
  process.stdout.write(windows ? banner(windows, config) : listening(config, app.url));

  let isStopping = false;
  async function stop(): Promise<void> {
    if (isStopping) return;
    isStopping = true;
    // A watchdog: closing the embedded database can hang, and a process that does not end is worse than one that ends hard.
    setTimeout(() => process.exit(1), stopWithinMs).unref();
    await local?.close();
    await app.stop();
    await database.close();
    process.exit(0);
  }
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
}

function listening(config: Config, url: string): string {
  return `Datawijzer (${config.mode}) listens on ${url}/api/messages\n`;
}

// Whatever waits for something that never comes would end the process without a word, as if all were well.
process.once('beforeExit', () =>
  fail(
    new AppError(
      'storage.unavailable',
      'The start stopped half-way. Most likely the disk of the data folder is full: make room there and start again.',
    ),
  ),
);

main().catch(fail);

function fail(error: unknown): void {
  const text =
    error instanceof AppError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`Datawijzer did not start.\n${text}\n`);
  process.exit(1);
}
