import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { FigureEntry } from '../../src/features/indicator/entry.ts';
import { forgetHolderOfIndicators, indicatorEvents } from '../../src/storage/indicator/indicator-events.ts';
import { indicatorStore } from '../../src/storage/indicator/indicator-store.ts';
import { forEachEngine, type TestEngine } from '../support/database.ts';
import { anIndicator, anObservation } from '../support/indicators.ts';

const owner = { id: 'owner-1', name: 'Samira Bakker' };
const entry: FigureEntry = {
  id: 'entry-1',
  indicatorId: 'meldingen',
  at: '2026-11-23T09:00:00Z',
  by: owner,
  means: 'check-in',
  origin: null,
  correctionBecause: null,
  note: 'Balie was een dag dicht.',
};

describe('what is written of indicators', () => {
  forEachEngine((engine) => {
    const { defined, entered, store } = writing(engine);

    it('keeps every definition that was in force, with who changed it and why', async () => {
      assert.ok(await defined(0, anIndicator(), null));
      assert.ok(await defined(1, anIndicator({ target: 20, owner }), 'Afgesproken in het team.'));

      const versions = await store().versions('meldingen');
      assert.deepEqual(
        versions.map(({ version, because, definition }) => [version, because, definition.target]),
        [
          [1, null, null],
          [2, 'Afgesproken in het team.', 20],
        ],
      );
      assert.deepEqual((await store().all())[0]?.owner, owner);
    });

    it('reads a definition with fields it does not know and without those that came later', async () => {
      const came = ['also', 'favourableBecause', 'breaks', 'inflowId', 'outflowId', 'target', 'isSample'];
      const old = Object.entries({ ...anIndicator(), colour: 'blue' }).filter(([field]) => !came.includes(field));
      const stored = JSON.stringify(Object.fromEntries(old));
      await sql`insert into indicator (id, definition) values ('meldingen', ${stored}::json)`.execute(
        engine.database.query,
      );
      await sql`insert into indicator_version (indicator_id, version, definition) values ('meldingen', 1, ${stored}::json)`.execute(
        engine.database.query,
      );

      assert.deepEqual(await store().all(), [anIndicator({ isSample: false })]);
      assert.deepEqual((await store().versions('meldingen'))[0]?.definition, anIndicator({ isSample: false }));
      assert.ok(await defined(1, anIndicator({ target: 5 }), 'Nieuw doel.'));
    });

    it('keeps what a person made of a definition when a file is read again', async () => {
      await store().put(anIndicator(), []);
      await defined(1, anIndicator({ target: 20 }), 'Afgesproken.');

      await store().put(anIndicator({ unit: { nl: 'klachten', en: 'complaints' } }), [anObservation()]);

      assert.deepEqual(await store().all(), [anIndicator({ target: 20 })]);
      const versions = await store().versions('meldingen');
      assert.deepEqual(
        versions.map(({ definition }) => [definition.target, definition.unit.nl]),
        [
          [null, 'meldingen'],
          [20, 'meldingen'],
        ],
      );
      assert.deepEqual((await store().observations(['meldingen'])).get('meldingen'), [anObservation()]);
    });

    it('takes one of two who changed the same version', async () => {
      assert.ok(await defined(0, anIndicator(), null));

      assert.ok(await defined(1, anIndicator({ target: 20 }), 'a'));
      assert.equal(await defined(1, anIndicator({ target: 30 }), 'b'), false);
    });

    it('reads a definition that was stored before it could say all this', async () => {
      await store().put(anIndicator(), []);

      assert.deepEqual(await store().all(), [anIndicator()]);
      assert.equal((await store().versions('meldingen'))[0]?.version, 1);
    });

    it('takes figures that came in later as a later publication, and a correction in their place', async () => {
      await store().put(anIndicator(), [anObservation({ value: 120, publishedOn: '2026-11-23' })]);
      const later = anObservation({ value: 130, publishedOn: '2026-11-30' });
      assert.ok(await entered(1, { ...entry, id: 'later' }, [later]));
      const right = anObservation({ value: 13, publishedOn: '2026-11-30' });

      assert.ok(
        await entered(2, { ...entry, id: 'right', at: '2026-11-30T10:00:00Z', correctionBecause: 'Een nul te veel.' }, [
          right,
        ]),
      );

      assert.deepEqual((await store().observations(['meldingen'])).get('meldingen'), [right]);
      const [newest, before] = await store().entries('meldingen', 10);
      assert.deepEqual(newest?.observations, [right]);
      assert.equal(newest?.entry.correctionBecause, 'Een nul te veel.');
      assert.deepEqual(before?.replaced, [later]);
    });

    it('takes the last of what came in on one day', async () => {
      await store().put(anIndicator(), [anObservation({ value: 12 })]);
      const [first, second] = [anObservation({ value: 13 }), anObservation({ value: 14 })];

      assert.ok(await entered(1, { ...entry, id: 'z' }, [first]));
      assert.ok(await entered(2, { ...entry, id: 'a' }, [second]));

      assert.deepEqual((await store().observations(['meldingen'])).get('meldingen'), [second]);
    });

    it('refuses figures that were entered over what somebody did not see', async () => {
      await store().put(anIndicator(), []);
      assert.ok(await entered(1, entry, [anObservation()]));

      assert.equal(await entered(1, { ...entry, id: 'entry-2' }, [anObservation({ value: 99 })]), false);
    });

    it('forgets who defined and entered, and keeps definitions and figures', async () => {
      await defined(0, anIndicator({ owner, deputy: { id: 'other', name: null } }), 'Nieuw.');
      await entered(1, entry, [anObservation()]);

      await forgetHolderOfIndicators({ tenantId: 'tenant', id: owner.id }, engine.database.run);

      assert.deepEqual(await store().all(), [anIndicator({ deputy: { id: 'other', name: null } })]);
      const [version] = await store().versions('meldingen');
      assert.deepEqual([version?.by, version?.because, version?.definition.owner], [null, 'Nieuw.', undefined]);
      assert.deepEqual((await store().entries('meldingen', 1))[0]?.entry, { ...entry, by: null });
    });
  });
});

function writing(engine: TestEngine) {
  const run = <Result>(work: (one: TestEngine['database']['run']) => Promise<Result>) =>
    engine.database.transaction(work).catch((error: { readonly code?: string }) => {
      if (error.code === '23505') return false;
      throw error;
    });
  return {
    store: () => indicatorStore(engine.database, 0),
    defined: (was: number, indicator: ReturnType<typeof anIndicator>, because: string | null) =>
      run((one) =>
        indicatorEvents['indicator-defined'](
          { kind: 'indicator-defined', was, indicator, by: because === null ? null : owner, because },
          one,
        ),
      ),
    entered: (revision: number, of: FigureEntry, observations: readonly ReturnType<typeof anObservation>[]) =>
      run((one) =>
        indicatorEvents['figures-entered']({ kind: 'figures-entered', revision, entry: of, observations }, one),
      ),
  };
}
