import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { Database } from '../../src/storage/engine/database.ts';
import { appoint } from '../storage/written.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { ask, wordsOf } from '../support/conversation.ts';
import { openFresh } from '../support/database.ts';
import { publishing } from '../support/publishing.ts';

/** A Monday, 11:00 in the Netherlands; the sample knows the weeks up to 22 November. */
const monday = '2026-11-30T10:00:00.000Z';

describe('a weekly post that leaves later', () => {
  let bot: TestBot;
  let database: Database;
  let clock = monday;
  const { told, press, typed, connect, drafted, posted } = publishing(() => ({ bot, database }));
  const manager = () => bot.teams.people.manager;
  const places = () => ['Een', 'Twee'].map((name) => bot.teams.channel(name));
  const first = () => places()[0] ?? assert.fail();

  before(async function () {
    this.timeout(60_000);
    database = await openFresh('PGlite');
    bot = await startTestBot(database, { now: () => clock });
    for (const person of [manager(), bot.teams.people.approver]) await ask(bot, 'help', person);
    const { tenantId, aadObjectId: id } = manager();
    await appoint(database, { tenantId, id }, ['manager']);
    for (const place of places()) await connect(manager(), place, `koppel als ${place.name}`);
  });
  afterEach(() => bot.teams.assertClean());
  after(async () => {
    await bot.stop();
    await database.close();
  });

  /** Lets it be this time, and looks at what is due as a running bot does. */
  async function at(instant: string): Promise<number> {
    clock = instant;
    const mark = bot.teams.ledger.mark();
    await bot.app.lookAt('posts');
    return mark;
  }

  it('leaves at the moment that was typed, shown back with the clock that counts', async () => {
    const { card } = await drafted(manager(), places(), { domains: 'youth' });
    const typedMoment = await typed(manager(), 'plan in voor vrijdag 17 uur', /Concept/);
    assert.match(JSON.stringify(typedMoment.activity), /"value":"vrijdag 17 uur"/);
    const unclear = await press(manager(), card, 'Inplannen', { when: 'woensdag 1 december 9.00' });
    assert.match(JSON.stringify(unclear.pressed), /Die datum valt op een andere dag van de week/);
    const planned = await press(manager(), card, 'Inplannen', { when: 'dinsdag 9 uur' });
    assert.match(
      JSON.stringify(planned.pressed),
      /Gaat weg op dinsdag 1 december 2026, 09\.00 uur \(Nederlandse tijd\)/,
    );
    await at('2026-12-01T07:59:00.000Z');
    assert.equal(posted(first()).length, 0);
    // Nothing ran at nine o'clock.
    const mark = await at('2026-12-01T13:00:00.000Z');
    await told(manager(), /is klaar\. Verstuurd naar 2 kanalen/, mark);
    await at('2026-12-01T13:01:00.000Z');
    await at('2026-12-01T07:00:00.000Z');
    await at('2026-12-01T08:30:00.000Z');
    for (const place of places()) assert.equal(posted(place).length, 1);
  });

  it('comes every week by itself, and makes good once what was missed', async () => {
    clock = '2026-12-02T10:00:00.000Z';
    const { card } = await drafted(manager(), places(), { domains: 'debts' });
    const refused = await press(manager(), card, 'Elke week plaatsen', {
      weekly: 'elke week',
      mode: 'draft',
    });
    assert.match(JSON.stringify(refused.pressed), /Ik las er geen dag en tijd in/);
    const again = JSON.stringify(refused.pressed.shown);
    assert.match(again, /"id":"weekly"[^}]*"value":"elke week"/, 'what was typed is lost');
    assert.match(again, /"id":"mode"[^}]*"value":"draft"/);
    assert.match(again, /"id":"open-weekly","isVisible":true|"isVisible":true[^{]*"id":"open-weekly"/);
    const opened = await typed(manager(), 'weekberichten', /Concept/);
    assert.ok(opened);
    const set = await press(manager(), await typed(manager(), 'elke week', /Concept/), 'Elke week plaatsen', {
      weekly: 'dinsdag 9.00 uur',
      closedDay: 'skip',
      mode: 'straight',
      missing: 'post-without',
    });
    assert.match(JSON.stringify(set.pressed), /De volgende keer: dinsdag 8 december 2026, 09\.00 uur/);
    const before = posted(first()).length;
    // Down over 8 and 15 December.
    const mark = await at('2026-12-17T10:00:00.000Z');
    const note = await told(manager(), /Ik werkte een tijd niet|is niet geplaatst/, mark);
    const list = await typed(
      manager(),
      'vaste weekberichten',
      /week 50 van 2026: overgeslagen, omdat ik toen niet werkte/,
    );
    assert.match(wordsOf(list), /Elke dinsdag om 09\.00 uur/);
    await at('2026-12-17T10:01:00.000Z');
    const { rows } = await sql<{ week: number; outcome: string }>`
      select week, outcome from post_slot_run order by week`.execute(database.query);
    assert.equal(rows.length, 2);
    assert.equal(rows[0]?.outcome, 'overtaken');
    assert.ok(posted(first()).length - before <= 1, wordsOf(note));

    const paused = await press(manager(), list, 'Pauzeer');
    assert.match(JSON.stringify(paused.pressed), /Gepauzeerd/);
    await at('2026-12-31T10:00:00.000Z');
    assert.equal((await sql`select 1 from post_slot_run`.execute(database.query)).rows.length, 2);
    const waiting = await typed(manager(), 'vaste weekberichten', /Gepauzeerd/);
    const resumed = await press(manager(), waiting, 'Hervat');
    assert.match(JSON.stringify(resumed.pressed), /De volgende keer: dinsdag 5 januari 2027/);
    const ended = await press(manager(), waiting, 'Stop hiermee');
    assert.ok(ended);
  });
});
