import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { Draft } from '../../src/features/indicator/entering/draft.ts';
import { retention } from '../../src/storage/conversation/retention.ts';
import { draftStore } from '../../src/storage/indicator/draft-store.ts';
import { enteringEvents, eraseDraftsOf } from '../../src/storage/indicator/entering-events.ts';
import { indicatorStore } from '../../src/storage/indicator/indicator-store.ts';
import { forEachEngine } from '../support/database.ts';
import { anIndicator, anObservation } from '../support/indicators.ts';

const person = { tenantId: 'tenant', id: 'owner-1' };
const other = { tenantId: 'tenant', id: 'owner-2' };

function draft(id: string, of = person): Draft {
  return {
    kind: 'figures',
    id,
    person: of,
    means: 'check-in',
    origin: null,
    figures: [],
    notes: { meldingen: 'Balie was dicht.' },
    corrects: false,
    because: null,
    status: 'by-lag',
    seen: { meldingen: 3 },
    remarks: [],
  };
}

describe('figures that wait for a yes', () => {
  forEachEngine((engine) => {
    const run = () => engine.database.run;
    const store = () => draftStore(engine.database);
    const keep = (one: Draft) => enteringEvents['figures-drafted']({ kind: 'figures-drafted', pending: one }, run());

    it('are found by who gave them and by nobody else, the newest first', async () => {
      await keep(draft('a'));
      await keep(draft('b'));
      await sql`update figure_draft set at = at - interval '1 minute' where id = 'a'`.execute(engine.database.query);

      assert.deepEqual(await store().find(person, 'a'), draft('a'));
      assert.equal(await store().find(other, 'a'), null);
      assert.deepEqual(await store().newest(person, 'figures'), draft('b'));
      assert.equal(await store().newest(person, 'question'), null);
    });

    it('are closed once', async () => {
      await keep(draft('a'));
      const close = () => enteringEvents['draft-closed']({ kind: 'draft-closed', id: 'a', person }, run());

      assert.equal(await close(), true);
      assert.equal(await close(), false);
    });

    it('go after some days, and with who gave them', async () => {
      await keep(draft('old'));
      await sql`update figure_draft set at = now() - interval '4 days'`.execute(engine.database.query);
      await keep(draft('new'));
      await keep(draft('theirs', other));
      assert.equal(await store().find(person, 'old'), null);
      await retention(engine.database).expire();
      const { rows } = await sql<{ id: string }>`select id from figure_draft order by id`.execute(
        engine.database.query,
      );
      assert.deepEqual(
        rows.map(({ id }) => id),
        ['new', 'theirs'],
      );

      await eraseDraftsOf(person, run());
      assert.equal(await store().newest(person, 'figures'), null);
      assert.deepEqual(await store().find(other, 'theirs'), draft('theirs', other));
    });

    it('are told to be missing once to each, whoever was ahead', async () => {
      const missing = [{ indicatorId: 'meldingen', periodStart: '2026-11-16' }];
      const tell = (to = person) =>
        enteringEvents['missing-told']({ kind: 'missing-told', person: to, missing }, run());

      assert.equal(await tell(), true);
      assert.equal(await tell(), false);
      assert.equal(await tell(other), true);
      assert.deepEqual(await store().toldMissing(person), missing);
    });

    it('are missing where the whole area has none that was not replaced', async () => {
      await indicatorStore(engine.database, 0).put(anIndicator(), [
        anObservation({ periodStart: '2026-11-09' }),
        anObservation({ periodStart: '2026-11-16', area: 'Noord' }),
        anObservation({ periodStart: '2020-01-06' }),
      ]);

      assert.deepEqual(await store().periodsSince('2026-01-01'), new Map([['meldingen', ['2026-11-09']]]));
    });
  });
});
