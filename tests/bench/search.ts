import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { readConfig } from '../../src/config.ts';
import { readArticles } from '../../src/import/read-articles.ts';
import { openDatabase } from '../../src/storage/engine/database.ts';
import { approved } from '../support/colleague-articles.ts';
import { closeConnections, exchange, percentile } from './load.ts';
import { fillWithIndicators } from './many-indicators.ts';
import { said, type Addresses } from './question.ts';
import type { World } from './world.ts';

const [articles, indicators, warming, asked] = [1_000, 500, 100, 600];
const languages = 2;

/** Milliseconds from posting what was typed until all that was found had arrived, one person at a time. */
export interface SearchCost {
  readonly command: string;
  readonly median: number;
  readonly p99: number;
  readonly most: number;
  /** Answers that found nothing or were refused: a figure with any of these is worth nothing. */
  readonly failed: number;
  /** The very first one after a start. */
  readonly first: number;
}

/** As people type: a word is begun, goes on, and is sometimes another one; now and then nothing was typed yet. */
const typed: Readonly<Record<string, readonly string[]>> = {
  findKnowledge: [
    '',
    'm',
    'med',
    'mediaan',
    'wat is een p',
    'percentage',
    'verl',
    'verlenging 1',
    'verlenging 120 telt',
    'si',
    'signaal',
  ],
  findFigures: [
    '',
    'wmo',
    'wmo-meldingen',
    'wmo-meldingen 12',
    'wachttijd wmo',
    'wachtlijst',
    'jeugd',
    'verwijzingen 31',
    'afval',
    'meldingen',
  ],
};

export async function measureSearch(world: World): Promise<readonly SearchCost[]> {
  const database = await world.newDatabase();
  await fillWithIndicators(database, indicators);
  await fillWithAnswers(database);
  const { server, repeated } = await world.start('c', { database });
  const { appId, tenants } = readConfig({});
  const addresses = { serviceUrl: world.stub.serviceUrl, appId, tenantId: tenants[0] ?? '' };
  const search = async (command: string, text: string): Promise<{ readonly ms: number; readonly isFound: boolean }> => {
    const started = performance.now();
    const { status, body } = await exchange(repeated.url, repeated.token, query(command, text, addresses));
    return { ms: performance.now() - started, isFound: status === 200 && body.includes('"attachmentLayout"') };
  };
  try {
    const costs: SearchCost[] = [];
    for (const [command, words] of Object.entries(typed)) {
      const { ms: first } = await search(command, words[1] ?? '');
      const latencies: number[] = [];
      let failed = 0;
      for (let turn = 0; turn < warming + asked; turn += 1) {
        const { ms, isFound } = await search(command, words[turn % words.length] ?? '');
        if (turn < warming) continue;
        latencies.push(ms);
        if (!isFound) failed += 1;
        // Nobody types without a pause; the server has other work in it.
        await delay(2);
      }
      latencies.sort((left, right) => left - right);
      const [median, p99] = [percentile(latencies, 0.5), percentile(latencies, 0.99)];
      costs.push({ command, median, p99, most: latencies.at(-1) ?? Number.NaN, failed, first });
    }
    return costs;
  } finally {
    closeConnections();
    await server.stop();
  }
}

/** Answers of colleagues, until there are as many articles as promised. */
async function fillWithAnswers(url: string): Promise<void> {
  const database = await openDatabase({ kind: 'postgres', url }, () => undefined);
  const written = (await readArticles('knowledge')).length / languages;
  const [tenantId = ''] = readConfig({}).tenants;
  for (let number = 0; number < articles - written; number += 1) {
    const question = `Telt verlenging ${number} mee als nieuwe aanvraag?`;
    const answer = `Nee. Verlenging ${number} krijgt hetzelfde nummer en telt niet opnieuw mee. `.repeat(4);
    await approved(database, { question, answer }, randomUUID(), tenantId);
  }
  await database.close();
}

function query(command: string, text: string, addresses: Addresses): Buffer {
  const parameters = [{ name: text ? 'query' : 'initialRun', value: text || 'true' }];
  const { text: _text, attachments: _attachments, ...sender } = said(1, addresses);
  const value = { commandId: command, parameters, queryOptions: { skip: 0, count: 25 } };
  const invoke = { ...sender, type: 'invoke', name: 'composeExtension/query', id: `f:${randomUUID()}`, value };
  return Buffer.from(JSON.stringify(invoke));
}

export function printSearch(costs: readonly SearchCost[]): void {
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  process.stdout.write(
    `\nThe compose box, with ${articles} articles and ${indicators} indicators, over HTTP on PostgreSQL:\n`,
  );
  for (const { command, median, p99, most, failed, first } of costs)
    process.stdout.write(
      `  ${command}: median ${ms(median)}, p99 ${ms(p99)}, at most ${ms(most)}, the first ${ms(first)}, failed ${failed}\n`,
    );
}
