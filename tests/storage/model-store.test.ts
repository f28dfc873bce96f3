import assert from 'node:assert/strict';
import type { ModelRequest } from '../../src/features/model/model.ts';
import { modelBudget } from '../../src/storage/model/model-budget.ts';
import { modelEvents } from '../../src/storage/model/model-events.ts';
import { modelStore } from '../../src/storage/model/model-store.ts';
import { retention } from '../../src/storage/conversation/retention.ts';
import { forEachEngine } from '../support/database.ts';
import { written } from './written.ts';

const request: ModelRequest = {
  at: '2026-11-22T10:00:00.000Z',
  use: 'word',
  deployment: 'schrijver',
  outcome: 'given',
  sends: 1,
  tokensIn: 900,
  tokensOut: 80,
  durationMs: 1_240,
};

describe('the language model in the database', () => {
  forEachEngine((engine) => {
    const person = { tenantId: 'tenant-1', id: 'person-1' };
    const other = { tenantId: 'tenant-1', id: 'person-2' };
    const day = '2026-11-22';
    const open = () => modelStore(engine.database);
    const budget = (limits = { tokensPerDay: 1_000, tokensPerPerson: 400 }) => modelBudget(engine.database, limits);
    const turn = (isOn: boolean, at: string) =>
      modelEvents['model-switched']({ kind: 'model-switched', isOn, at, by: person }, engine.database.run);

    it('knows the newest decision, by whom and when', async () => {
      assert.equal(await open().newestSwitch(), null);
      await turn(false, '2026-11-22T10:00:00.000Z');
      await turn(true, '2026-11-22T09:00:00.000Z');

      const newest = await open().newestSwitch();
      assert.deepEqual(newest && { ...newest, at: new Date(newest.at).toISOString() }, {
        isOn: true,
        at: '2026-11-22T09:00:00.000Z',
        by: person,
      });
    });

    it('counts per use and outcome, from a moment on', async () => {
      await open().note({ ...request, at: '2026-10-01T10:00:00.000Z' });
      await open().note(request);
      await open().note({ ...request, tokensIn: 100, tokensOut: 0, outcome: 'too-late' });
      await open().note({ ...request, at: '2026-11-23T10:00:00.000Z' });

      assert.deepEqual(await open().counts('2026-11-01T00:00:00.000Z'), [
        { use: 'word', outcome: 'given', count: 2, tokens: 1_960 },
        { use: 'word', outcome: 'too-late', count: 1, tokens: 100 },
      ]);
    });

    it('sets tokens aside up to what a person may have, and up to what the day may cost', async () => {
      const takes = budget();
      assert.equal(await takes.reserve(day, person, 300), true);
      assert.equal(await takes.reserve(day, person, 101), false);
      assert.equal(await takes.reserve(day, person, 100), true);
      assert.equal(await takes.reserve(day, other, 401), false, 'at once as well');
      assert.equal(await takes.reserve(day, other, 400), true);
      assert.equal(await takes.reserve(day, null, 201), false);
      assert.equal(await takes.reserve(day, null, 200), true);
      assert.equal(await open().spentOn(day), 1_000);
      assert.equal(await takes.reserve('2026-11-23', person, 300), true, 'a new day');
    });

    it('gives back what was not used, and asks for more where it was too little', async () => {
      const takes = budget();
      await takes.reserve(day, person, 300);
      await takes.settle(day, person, -200);
      assert.equal(await open().spentOn(day), 100);
      assert.equal(await takes.reserve(day, person, 300), true);
      await takes.settle(day, person, 500);
      assert.equal(await takes.reserve(day, person, 1), false);
      await takes.settle(day, person, -5_000);
      assert.equal(await open().spentOn(day), 0);
    });

    it('holds its limits when many processes take at the same moment', async () => {
      const another = modelBudget(await engine.another(), { tokensPerDay: 1_000, tokensPerPerson: 1_000 });
      const here = budget({ tokensPerDay: 1_000, tokensPerPerson: 1_000 });
      const results = await Promise.all(
        Array.from({ length: 40 }, (_, place) => (place % 2 ? here : another).reserve(day, null, 100)),
      );

      assert.equal(results.filter(Boolean).length, 10);
      assert.equal(await open().spentOn(day), 1_000);
    });

    it('forgets what somebody used when they are erased, and not what the day cost', async () => {
      await budget().reserve(day, person, 300);
      await written(engine.database, [{ kind: 'person-erased', person }]);

      assert.equal(await budget().reserve(day, person, 400), true);
      assert.equal(await open().spentOn(day), 700);
    });

    it('keeps its log for 400 days, and what a day cost for a few', async () => {
      const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
      await open().note({ ...request, at: ago(399) });
      await open().note({ ...request, at: ago(402) });
      await budget().reserve(ago(4).slice(0, 10), null, 10);
      await budget().reserve(ago(0).slice(0, 10), null, 10);
      await retention(engine.database).expire(30);

      assert.equal((await open().counts(ago(1_000)))[0]?.count, 1);
      assert.equal(await open().spentOn(ago(4).slice(0, 10)), 0);
      assert.equal(await open().spentOn(ago(0).slice(0, 10)), 10);
    });
  });
});
