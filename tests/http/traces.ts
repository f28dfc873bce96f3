import assert from 'node:assert/strict';
import type { Database } from '../../src/storage/engine/database.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { openFresh } from '../support/database.ts';
import type { UserActivity } from '../support/teams/activities.ts';

export interface GuardedBot extends TestBot {
  readonly database: Database;
  /** An ordinary message in a chat of its own, to be bent by a test. */
  message(text?: string): UserActivity;
  token(): Promise<string>;
  /** Everything a request could leave behind: rows, calls to Teams and calls to the issuer of the tokens. */
  traces(): Promise<Record<string, number>>;
}

const tables = ['inbox', 'delivery', 'conversation', 'answer', 'feedback'] as const;

/** The whole bot, which has read its keys, so that every further call to the issuer is somebody's doing. */
export async function startGuardedBot({ isWarm = true } = {}): Promise<GuardedBot> {
  const database = await openFresh('PGlite');
  const bot = await startTestBot(database);
  const { teams } = bot;
  const where = { person: teams.people.policyOfficer, conversation: teams.personalChat(teams.people.policyOfficer) };
  if (isWarm) {
    const typing = { ...teams.activities.message(where, ''), type: 'typing' };
    assert.equal((await teams.rawJson(typing)).status, 200);
  }
  return {
    ...bot,
    database,
    message: (text = 'Wat is een mediaan?') => teams.activities.message(where, text),
    token: () => teams.issuer.sign({ appId: teams.bot.appId, serviceUrl: teams.serviceUrl }),
    async traces() {
      const counts = await Promise.all(
        tables.map(async (table) => {
          const row = await database.query
            .selectFrom(table)
            .select(({ fn }) => fn.countAll().as('rows'))
            .executeTakeFirstOrThrow();
          return [table, Number(row.rows)] as const;
        }),
      );
      const { accepted, refused } = teams.ledger;
      const { metadata, keys } = teams.issuer.fetches;
      return { ...Object.fromEntries(counts), posts: accepted.length + refused.length, metadata, keys };
    },
    async stop() {
      await bot.stop();
      await database.close();
    },
  };
}

const internals = /node_modules|\.ts\b|\bat \S+ \(|Error:|stack|postgres|pglite|\bzod\b|\bjose\b|select |insert /i;

export function assertNoInternals(text: string): void {
  assert.doesNotMatch(text, internals);
}
