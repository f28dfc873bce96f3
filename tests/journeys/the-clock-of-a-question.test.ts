import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { Database } from '../../src/storage/engine/database.ts';
import { appoint } from '../storage/written.ts';
import { askingAColleague } from '../support/asking-a-colleague.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { makeChampion } from '../support/champions.ts';
import { ask } from '../support/conversation.ts';
import { openFresh } from '../support/database.ts';
import type { Person } from '../support/teams/people.ts';

const question = 'Waarom wijkt onze telling van de Wmo-meldingen af van die van de regio?';
const offer = /Kun jij deze vraag oppakken/;

describe('the clock of a question to a colleague', () => {
  let bot: TestBot;
  let database: Database;
  let now = '';

  beforeEach(async function () {
    this.timeout(60_000);
    database = await openFresh('PGlite');
    bot = await startTestBot(database, { now: () => now });
    const { champion, coordinator } = bot.teams.people;
    for (const person of [champion, coordinator]) await ask(bot, 'help', person);
    await appoint(database, idOf(coordinator), ['coordinator']);
    await makeChampion(database, champion, { topics: ['social-support'] });
  });
  afterEach(async () => {
    bot.teams.assertClean();
    await bot.stop();
    await database.close();
  });

  const idOf = ({ tenantId, aadObjectId: id }: Person) => ({ tenantId, id });
  const { told, press, drafted, sent, newestOf } = askingAColleague(() => ({ bot, database }));

  /** Turns the clock and has what is due looked at, as happens every half minute. */
  async function turnTo(instant: string): Promise<number> {
    now = instant;
    const mark = bot.teams.ledger.mark();
    await bot.app.lookAt('referrals');
    return mark;
  }
  const kinds = async () => {
    const { rows } = await sql<{ kind: string }>`select kind from referral_entry order by version`.execute(
      database.query,
    );
    return rows.map(({ kind }) => kind);
  };

  it('reminds at the right working minute when it was asked on the Friday before Whit Monday, then tells the coordinator', async () => {
    const { policyOfficer: asker, champion, coordinator } = bot.teams.people;
    // Friday 10 minutes before five, in summer time.
    now = '2026-05-22T14:50:00.000Z';
    const { mark } = await sent(asker, question);
    await told(champion, offer, mark);

    // Monday is a holiday: 10 minutes on Friday and 470 on Tuesday are half of two days.
    await turnTo('2026-05-26T14:49:00.000Z');
    assert.deepEqual(await kinds(), ['draft', 'send']);
    const reminded = await turnTo('2026-05-26T14:50:00.000Z');
    await told(champion, /wacht nog op jou/, reminded);
    assert.deepEqual(await kinds(), ['draft', 'send', 'remind']);

    await turnTo('2026-05-27T14:49:00.000Z');
    assert.equal((await newestOf(asker))?.state, 'offered');
    const over = await turnTo('2026-05-27T14:50:00.000Z');
    await told(coordinator, /Niemand heeft deze vraag/, over);
    await told(asker, /Je vraag ligt nu bij de coördinator/, over);
    await told(champion, /Een vraag ligt niet meer bij jou/, over);
  });

  it('stands still while the asker has to say something, and reminds them and not the champion', async () => {
    const { policyOfficer: asker, champion } = bot.teams.people;
    now = '2026-05-18T07:00:00.000Z';
    const { mark, draft } = await sent(asker, question);
    const card = await told(champion, offer, mark);
    await press(champion, card, 'Ik pak dit op');
    now = '2026-05-18T11:00:00.000Z';
    await press(champion, card, 'Stuur je vraag', { askBack: 'Over welk jaar gaat het?' });

    const later = await turnTo('2026-05-20T11:00:00.000Z');
    await told(asker, /wacht nog op jouw reactie/, later);
    await press(asker, draft, 'Stuur je reactie', { reply: 'Over 2025.' });
    // Four of the eight hours were used before the question back.
    await turnTo('2026-05-20T14:59:00.000Z');
    assert.ok(!(await kinds()).includes('remind'));
    const half = await turnTo('2026-05-20T15:00:00.000Z');
    await told(champion, /wacht nog op jouw antwoord/, half);
  });

  it('closes what the asker says nothing about, which they can open again', async () => {
    const { policyOfficer: asker, champion } = bot.teams.people;
    now = '2026-10-23T07:00:00.000Z';
    const { mark, draft } = await sent(asker, question, { urgent: 'true' });
    const card = await told(champion, offer, mark);
    await press(champion, card, 'Ik pak dit op');
    const answered = await press(champion, card, 'Stuur je antwoord', { answer: 'Wij tellen per persoon.' });
    await told(asker, /heeft je vraag beantwoord/, answered.mark);

    // Five working days over the change to winter time: five o'clock is an hour later for the world.
    await turnTo('2026-10-29T15:59:00.000Z');
    assert.equal((await newestOf(asker))?.state, 'answered');
    const closed = await turnTo('2026-10-29T16:00:00.000Z');
    await told(asker, /Ik heb je vraag afgesloten/, closed);
    assert.equal((await newestOf(asker))?.state, 'closed');
    // Twice: the answer is theirs to judge as often as it takes.
    for (const answer of ['Per persoon betekent: één keer.', 'De regio telt wie samenwoont als één.']) {
      const again = await press(asker, draft, 'Vraag verder', { reason: 'Ik snap het verschil nog niet.' });
      await told(champion, /is nog niet geholpen/, again.mark);
      await press(champion, card, 'Stuur je antwoord', { answer });
      await told(asker, new RegExp(answer), again.mark);
      await press(asker, draft, 'Ja, dit helpt');
      await told(asker, /Je zei dat het antwoord hielp/, again.mark);
    }
    assert.equal((await newestOf(asker))?.state, 'closed');
  });

  it('asks after two weeks whether it is still wanted, and takes what was never sent away', async () => {
    const { policyOfficer: asker, champion, secondPolicyOfficer: other } = bot.teams.people;
    now = '2026-06-01T07:00:00.000Z';
    const { mark, draft } = await sent(asker, question);
    const card = await told(champion, offer, mark);
    await press(champion, card, 'Ik pak dit op');
    await drafted(other, 'Waarom lopen de Wmo-meldingen in onze gemeente zo ver uiteen?');
    await turnTo('2026-06-02T07:00:00.000Z');
    const late = await turnTo('2026-06-05T07:00:00.000Z');
    await told(asker, /Je antwoord duurt langer dan ik zei/, late);
    const lapsed = await turnTo('2026-06-08T07:00:00.000Z');
    await told(other, /niet doorgestuurd|Je vraag is niet verstuurd/, lapsed);
    const asked = await turnTo('2026-06-15T07:00:00.000Z');
    await told(asker, /Wil je dit nog weten/, asked);
    const { pressed } = await press(asker, draft, 'Ja, ik wil het weten');
    assert.match(JSON.stringify(pressed.shown), /je vraag blijft open/);
  });
});
