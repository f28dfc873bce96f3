import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { openDatabase, type Database } from '../../src/storage/engine/database.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { ask } from '../support/conversation.ts';
import type { Accepted } from '../support/teams/ledger.ts';

/** Statements left that fail, and how long each one takes first. */
interface Trouble {
  failing: number;
  slowMs: number;
}

function troubled(database: Database, trouble: Trouble): Database {
  const first = async () => {
    if (trouble.slowMs > 0) await delay(trouble.slowMs);
    if (trouble.failing === 0) return;
    trouble.failing -= 1;
    throw new Error('the connection was cut');
  };
  return {
    ...database,
    run: async (statement, values) => {
      await first();
      return database.run(statement, values);
    },
    transaction: async (work) => {
      await first();
      return database.transaction(work);
    },
  };
}

describe('a press that fails', () => {
  const trouble: Trouble = { failing: 0, slowMs: 0 };
  let database: Database;
  let bot: TestBot;
  let answer: Accepted;

  before(async function () {
    this.timeout(60_000);
    database = await openDatabase({ kind: 'memory' });
    bot = await startTestBot(troubled(database, trouble));
    answer = await ask(bot, 'privacycheck: aantal meldingen per wijk');
  });
  afterEach(() => Object.assign(trouble, { failing: 0, slowMs: 0 }));
  after(async () => {
    await bot.stop();
    await database.close();
  });

  const press = () => bot.teams.press(bot.teams.people.policyOfficer, answer, 'Nee');
  const logged = (code: string) => bot.log.filter(({ fields }) => 'code' in fields && fields.code === code);

  it('is told in words, with a code that stands in the log, and is done once when it is pressed again', async () => {
    trouble.failing = Number.POSITIVE_INFINITY;
    const { notice = '', shown } = await press();
    assert.equal(shown, undefined);
    const [, code = ''] =
      /^Dit is niet gelukt\. Probeer het over een minuut nog een keer\. Noem code (\w{6}) als je dit meldt\.$/.exec(
        notice,
      ) ?? assert.fail(notice);
    assert.deepEqual(
      logged(code).map(({ level, message }) => [level, message]),
      [['error', 'what somebody pressed or searched could not be done']],
    );

    trouble.failing = 0;
    assert.match(JSON.stringify((await press()).shown), /Vraag 2 van 6/);
  });

  it('is not noticed when it goes well at the second try', async () => {
    trouble.failing = 1;
    assert.match(JSON.stringify((await press()).shown), /Vraag 2 van 6/);
  });

  it('is told as late when it takes long, and not as failed', async () => {
    trouble.slowMs = 2_600;
    const { notice = '' } = await press();
    assert.match(notice, /^Dit duurt langer dan anders\..*Nog een keer drukken kan geen kwaad\. Noem code \w{6}/);
  }).timeout(10_000);

  it('is told in the language of who pressed or searched, in the compose box and in the menu of a message too', async () => {
    const { teams } = bot;
    trouble.failing = Number.POSITIVE_INFINITY;
    const english = teams.people.englishSpeaker;
    const found = await teams.search(english, teams.personalChat(english), 'mean', { command: 'findKnowledge' });
    assert.match(found.notice ?? '', /^This did not work\. Please try again in a minute\. Name code \w{6}/);
    const { notice = '' } = await teams.actOn(english, teams.groupChat(), { html: '<p>from 12 to 18</p>' });
    assert.match(notice, /^This did not work\./);
  });
});
