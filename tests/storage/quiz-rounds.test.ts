import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Round } from '../../src/features/quiz/round/round.ts';
import { forgetRoundStarter, roundEvents } from '../../src/storage/quiz/round-events.ts';
import { roundStore } from '../../src/storage/quiz/round-store.ts';
import { forEachEngine } from '../support/database.ts';

const tenantId = randomUUID();
const person = (id: string) => ({ tenantId, id });

describe('rounds in the database', () => {
  forEachEngine((engine) => {
    const run: typeof engine.database.run = (statement, values) => engine.database.run(statement, values);
    const started = async (
      conversationId: string = randomUUID(),
      startedAt = '2026-09-01T09:00:00.000Z',
    ): Promise<Round> => {
      const round: Round = {
        tenantId,
        id: randomUUID(),
        version: 1,
        kind: 'quiz',
        state: 'open',
        place: { conversationId, kind: 'channel' },
        startedBy: 'starter',
        language: 'nl',
        startedAt,
        closesAt: '2026-09-08T09:00:00Z',
        fewest: 8,
        answered: 0,
        topic: null,
        questions: ['low-income-households'],
        repeats: null,
        result: null,
        pulse: null,
      };
      assert.equal(await roundEvents['round-started']({ kind: 'round-started', round }, run), true);
      return round;
    };
    const answer = (round: Round, id: string) =>
      engine.database.transaction((within) =>
        roundEvents['round-answered'](
          {
            kind: 'round-answered',
            tenantId,
            round: round.id,
            by: person(id),
            answers: { 'low-income-households': 12 },
          },
          within,
        ),
      );
    const close = (round: Round, answered: number) =>
      roundEvents['round-closed'](
        { kind: 'round-closed', round: { ...round, version: 2, state: 'closed', answered } },
        run,
      );

    it('are read as they were written, by place and when they are due', async () => {
      const round = await started('19:place@thread.tacv2;messageid=1');
      const store = roundStore(engine.database, 5);
      assert.deepEqual(await store.find(tenantId, round.id), round);
      assert.equal(await store.find(randomUUID(), round.id), null);
      assert.deepEqual(
        (await store.inPlace(tenantId, '19:place@thread.tacv2')).map(({ id }) => id),
        [round.id],
      );
      assert.ok((await store.due('2026-09-08T09:00:00.000Z')).some(({ id }) => id === round.id));
      assert.ok(!(await store.due('2026-09-08T08:59:59.000Z')).some(({ id }) => id === round.id));
    });

    it('of before the smallest group could be changed have the one of configuration, which they were begun with', async () => {
      const round = await started('19:before@thread.tacv2');
      await sql`update quiz_round set content = content - 'fewest' where id = ${round.id}`.execute(
        engine.database.query,
      );
      assert.equal((await roundStore(engine.database, 6).find(tenantId, round.id))?.fewest, 6);
    });

    it('of one place come newest first', async () => {
      const ids: string[] = [];
      for (const day of ['02', '01', '03']) {
        const round = await started('19:order@thread.tacv2', `2026-09-${day}T09:00:00.000Z`);
        await close(round, 0);
        ids.push(round.id);
      }
      const [second, first, third] = ids;

      const found = await roundStore(engine.database, 5).inPlace(tenantId, '19:order@thread.tacv2');

      assert.deepEqual(
        found.map(({ id }) => id),
        [third, second, first],
      );
    });

    it('are open one at a time in a place', async () => {
      const round = await started('19:one@thread.tacv2;messageid=1');
      const other = { ...round, id: randomUUID(), place: { ...round.place, conversationId: '19:one@thread.tacv2' } };
      assert.equal(await roundEvents['round-started']({ kind: 'round-started', round: other }, run), false);
    });

    it('take one answer of each, of whom nothing is kept', async () => {
      const round = await started();
      const twice = await Promise.allSettled([answer(round, 'a'), answer(round, 'a'), answer(round, 'b')]);
      assert.equal(twice.filter((one) => one.status === 'fulfilled' && one.value).length, 2);
      const store = roundStore(engine.database, 5);
      assert.equal(await store.hasAnswered(round.id, person('a')), true);
      assert.equal(await store.hasAnswered(round.id, person('c')), false);
      const { rows } = await sql`select to_jsonb(a) as row from quiz_round_answer a where round_id = ${round.id}
        union all select to_jsonb(m) from quiz_round_mark m where round_id = ${round.id}`.execute(
        engine.database.query,
      );
      assert.doesNotMatch(JSON.stringify(rows), /"(?:a|b)"|_at/);
    });

    it('close on the answers that were counted, and then leave nothing of who and what', async () => {
      const round = await started();
      await answer(round, 'a');
      await answer(round, 'b');
      assert.equal(await close(round, 1), false, 'somebody answered meanwhile');
      assert.equal(await close(round, 2), true);
      assert.equal(await close(round, 2), false);
      assert.equal(await answer(round, 'c'), false);
      const { rows } = await sql`select 1 from quiz_round_answer where round_id = ${round.id}
        union all select 1 from quiz_round_mark where round_id = ${round.id}
        union all select 1 from quiz_round where id = ${round.id} and mark_key is not null`.execute(
        engine.database.query,
      );
      assert.deepEqual(rows, []);
    });

    it('stay without who started them', async () => {
      const round = await started();
      await forgetRoundStarter(person('starter'), run);
      assert.equal((await roundStore(engine.database, 5).find(tenantId, round.id))?.startedBy, null);
    });
  });
});
