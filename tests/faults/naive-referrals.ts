import { setTimeout as delay } from 'node:timers/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { readArticles } from '../../src/import/read-articles.ts';
import { readTopics } from '../../src/import/read-topics.ts';
import { readUnderstanding } from '../../src/import/read-understanding.ts';
import { loadMunicipality } from '../../src/local/municipality.ts';
import { openDatabase, type Database } from '../../src/storage/engine/database.ts';
import { indicatorStore } from '../../src/storage/indicator/indicator-store.ts';
import { personStore } from '../../src/storage/person/person-store.ts';
import { championStore } from '../../src/storage/referral/champion-store.ts';
import { today } from '../../src/time/today.ts';

/**
 * The whole bot, but for one thing: what belongs together is written in two steps, first the state and then its messages, as
 * most bots do. The harness must find it guilty, or its verdict over the real bot means nothing.
 */
const betweenMs = Number(process.env['NAIVE_BETWEEN_MS']);
const knowledge = fileURLToPath(new URL('../../knowledge', import.meta.url));

const config = readConfig(process.env);
const database = await openDatabase(config.database);
const isTwoSteps = (name: string, written: string) =>
  (name === 'write-messages' && written.includes('"referral:')) ||
  (name.startsWith('write-') && written.includes('"figures:'));
const inSteps: Database = {
  ...database,
  transaction: (work) =>
    work(async (statement, values) => {
      // What a step leads to is in most cases more than one message; a turn's answer is left as it is.
      if (isTwoSteps(statement.name, String(values[0]).slice(0, 4_000))) await delay(betweenMs);
      return database.run(statement, values);
    }),
};
await loadMunicipality(indicatorStore(database), personStore(database), championStore(database), today());
const articles = await readArticles(knowledge);
const app = await startApp({
  config: { ...config, metadataUrl: config.metadataUrl ?? '' },
  database: inSteps,
  articles,
  topics: await readTopics(join(knowledge, 'topics.yaml')),
  quizQuestions: [],
  understand: await readUnderstanding(join(knowledge, 'phrasings'), articles),
  logger: { info() {}, warn() {}, error() {} },
});
process.stdout.write(`Naive bot listens on ${app.url}/api/messages\n`);
process.once('SIGTERM', () => process.exit(0));
