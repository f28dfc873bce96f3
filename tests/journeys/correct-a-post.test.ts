import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'kysely';
import { appoint } from '../storage/written.ts';
import { ask, wordsOf } from '../support/conversation.ts';
import { forEachBot, type RunningBot } from '../support/each-bot.ts';
import { correctFigure, publishing } from '../support/publishing.ts';
import type { Accepted } from '../support/teams/ledger.ts';

/** Longer than definitions and figures are taken for known. */
const knownMs = 1_100;

describe('a weekly post that turned out to be wrong, or did not arrive', () => {
  forEachBot((running: () => RunningBot) => {
    const { told, press, typed, connect, drafted, posted, postedIn, postOf } = publishing(running);
    const teams = () => running().bot.teams;
    const manager = () => teams().people.manager;
    const places = () => ['Een', 'Twee', 'Drie'].map((name) => teams().channel(name));

    before(async function () {
      this.timeout(60_000);
      const { database, bot } = running();
      await ask(bot, 'help', manager());
      await appoint(database, { tenantId: manager().tenantId, id: manager().aadObjectId }, ['manager']);
      for (const place of places()) await connect(manager(), place, `koppel als ${place.name}`);
    });
    afterEach(() => teams().faults.calm());

    async function correction(value: number, because: string): Promise<Accepted> {
      const { content } = await postOf('sent');
      const { digest } = content as {
        digest: { period: { start: string }; figures: { indicatorId: string; figure: object | null }[] };
      };
      const { indicatorId } =
        digest.figures.find(({ figure, indicatorId: id }) => figure && id === 'wmo-meldingen') ?? assert.fail();
      const mark = teams().ledger.mark();
      await correctFigure(running().database, { indicatorId, periodStart: digest.period.start, value, because });
      await delay(knownMs);
      await running().bot.app.lookAt('posts');
      return told(manager(), /Gecorrigeerd cijfer/, mark);
    }

    it('is corrected where it stands, with the old figure beside the new one and the reason', async () => {
      const { card } = await drafted(manager(), places());
      const sent = await press(manager(), card, 'Nu versturen');
      await told(manager(), /is klaar\. Verstuurd naar 3 kanalen/, sent.mark);
      const asked = await correction(4_321, 'Dubbele meldingen geteld.');
      assert.match(wordsOf(asked), /in 3 kanalen\. Bijwerken\?/);
      assert.match(wordsOf(asked), /Dubbele meldingen geteld/);
      await running().bot.app.lookAt('posts');

      const [first, second] = places();
      assert.ok(first && second);
      const [standing] = posted(first);
      teams().faults.inject({ kind: 'conversation-gone' }, { when: ({ operation }) => operation === 'update' });
      const fixed = await press(manager(), asked, 'Corrigeren', { because: 'Dubbele meldingen geteld.' });
      await told(manager(), /is klaar\. Gecorrigeerd in 3 kanalen/, fixed.mark);
      const texts = places().map((place) => posted(place).filter(({ seq }) => seq > fixed.mark));
      assert.equal(texts.flat().length, 3, 'one message in each place');
      for (const message of texts.flat()) {
        assert.match(wordsOf(message), /Gecorrigeerd op .*: .*→ 4\.321 .*Reden: Dubbele meldingen geteld/);
      }
      const anew = texts.flat().filter((message) => /komt in plaats van een eerder bericht/.test(wordsOf(message)));
      assert.equal(anew.length, 1, 'where the message was gone a new one says what it corrects');
      assert.ok(texts.flat().some(({ activityId }) => activityId === standing?.activityId) || anew.length === 1);
      const proposals = teams()
        .visible(teams().personalChat(manager()))
        .filter((one) => /Gecorrigeerd cijfer/.test(wordsOf(one)));
      assert.equal(proposals.length, 1, 'asked once');
    });

    it('shows what failed and what nobody knows, in words, and tries only those again', async () => {
      const { card } = await drafted(manager(), places(), { domains: 'youth' });
      teams().faults.inject({ kind: 'writes-blocked' });
      teams().faults.inject({ kind: 'server-error', status: 502, accepted: true });
      const sent = await press(manager(), card, 'Nu versturen');
      const note = await told(manager(), /is klaar\. Verstuurd naar 1 kanaal/, sent.mark);
      assert.match(wordsOf(note), /Mislukt in 1 kanaal\. Van 1 kanaal weet ik niet of het er staat\./);
      const doubts = teams()
        .visible(teams().personalChat(manager()))
        .filter((message) => /staat er al|Weet je of/i.test(wordsOf(message)));
      assert.equal(doubts.length, 0, 'nobody is asked channel by channel');
      const mark = teams().ledger.mark();
      const list = await typed(manager(), 'kanalen', /Het laatste bericht werd geweigerd/);
      assert.ok(list);
      const again = await press(manager(), card, 'Opnieuw naar mislukte kanalen');
      await told(manager(), /is klaar\. Verstuurd naar 2 kanalen/, again.mark);
      await press(manager(), card, 'Alles staat er');
      const after = await postedIn(places()[0] ?? assert.fail(), /Weekcijfers/);
      assert.ok(after && mark > 0);
      const youth = places().map((place) => posted(place).filter(({ seq }) => seq > sent.mark));
      assert.deepEqual(
        youth.map(({ length }) => length),
        [1, 1, 1],
      );
    });

    it('is stopped while it is being sent, and what had left stays', async () => {
      const many = Array.from({ length: 30 }, (_, index) => teams().channel(`Rij ${index}`));
      for (const place of many) await connect(manager(), place, `koppel als ${place.name}`);
      const { card } = await drafted(manager(), many, { domains: 'debts' });
      teams().faults.storm(7, [{ share: 1, fault: () => ({ kind: 'slow', delayMs: 400 }) }]);
      const sent = await press(manager(), card, 'Nu versturen');
      await postedIn(many[0] ?? assert.fail(), /Weekcijfers/, sent.mark);
      const shown = sent.pressed.shown ?? assert.fail('the card that takes the place of the pressed one');
      const mark = teams().ledger.mark();
      const stopped = await teams().press(manager(), shown, 'Annuleren');
      assert.match(JSON.stringify(stopped), /Geannuleerd/);
      teams().faults.calm();
      await told(manager(), /is klaar/, mark);
      const there = many.flatMap((place) => posted(place)).length;
      const { rows } = await sql<{ outcome: string | null; number: number }>`
          select outcome, count(*)::integer as number from post_place
          where post_id = (select id from post order by created_at desc limit 1) group by outcome`.execute(
        running().database.query,
      );
      const cancelled = rows.find(({ outcome }) => outcome === 'cancelled')?.number ?? 0;
      assert.equal(there + cancelled, 30, 'each channel is told of');
      assert.ok(there > 0 && cancelled > 0, `${there} left, ${cancelled} did not`);
    });
  });
});
