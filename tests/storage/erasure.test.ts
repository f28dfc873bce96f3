import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { personStore } from '../../src/storage/person/person-store.ts';
import { retention } from '../../src/storage/conversation/retention.ts';
import { turnStore } from '../../src/storage/conversation/turn-store.ts';
import { forEachEngine, type TestEngine } from '../support/database.ts';
import { aConversation, aNotice, answer, answering, aTurn, claim, doubt, post, saidIn } from './turns.ts';
import { written } from './written.ts';

const other = { person: { tenantId: 'tenant-1', id: 'person-2' }, accountId: '29:person-2' };

describe('erasing', () => {
  forEachEngine((engine) => {
    const open = () => turnStore(engine.database);
    const like = (messageId: string, personId: string, id = 'a:talk') =>
      written(engine.database, [
        {
          kind: 'feedback-given',
          where: aConversation({ id }),
          by: { tenantId: 'tenant-1', id: personId },
          messageId,
          reaction: 'like',
          comment: null,
        },
      ]);
    const erase = (person: { tenantId: string; id: string }) =>
      written(engine.database, [{ kind: 'person-erased', person }]);
    const speakEnglish = (person: { tenantId: string; id: string }) =>
      written(engine.database, [{ kind: 'language-chosen', person, language: 'en' }]);
    const deleteMessage = (activityId: string) =>
      written(engine.database, [{ kind: 'message-deleted', where: aConversation(), activityId }]);

    it('a person removes settings, turns, answers, feedback and the link to personal chats', async () => {
      const store = open();
      const people = personStore(engine.database);
      const turn = aTurn();
      await speakEnglish(turn.person);
      await post(store, turn, 'm1');
      await like('m1', 'person-1');

      await erase(turn.person);

      assert.equal(await mentions(engine, 'person-1'), false);
      assert.deepEqual(await people.settings(turn.person), { language: null, roles: [] });
    });

    it('a person leaves others alone', async () => {
      const store = open();
      await post(store, aTurn(), 'm1');
      const theirs = saidIn('a:theirs', other);
      await speakEnglish(other.person);
      await post(store, theirs, 'm2');
      await like('m2', 'person-2', 'a:theirs');
      const before = await rows(engine);

      await erase(aTurn().person);

      assert.deepEqual(await rows(engine), { ...before, inbox: 1, outbox: 1, answer: 1 });
    });

    it('knows of whom anything is kept', async () => {
      const people = personStore(engine.database);
      await post(open(), aTurn(), 'm1');
      assert.deepEqual([await people.isKnown(aTurn().person), await people.isKnown(other.person)], [true, false]);

      await erase(aTurn().person);

      assert.equal(await people.isKnown(aTurn().person), false);
    });

    it('lets the turn that asked for it say that it is done', async () => {
      const store = open();
      const asking = aTurn();
      const { id } = await claim(store, asking);
      await erase(asking.person);

      const { delivery } = await store.finish(id, answering());

      assert.notEqual(delivery, null);
    });

    it('removes the chat itself a while after its person was erased, unless somebody spoke again', async () => {
      const store = open();
      await post(store, saidIn('a:left'), 'm1');
      await post(store, saidIn('a:again', other), 'm2');
      await erase(aTurn().person);
      await erase(other.person);
      await post(store, saidIn('a:again', other), 'm3');
      await sql`update conversation set forgotten_at = forgotten_at - interval '2 hours'`.execute(
        engine.database.query,
      );

      await retention(engine.database).expire();

      const left = await engine.database.query.selectFrom('conversation').select(['id', 'person_id']).execute();
      assert.deepEqual(left, [{ id: 'a:again', person_id: 'person-2' }]);
    });

    it('a conversation removes its questions, answers, messages and feedback, and keeps the reference', async () => {
      const store = open();
      await post(store, aTurn(), 'm1');
      await post(store, aTurn(), 'm2');
      await post(store, saidIn('a:other'), 'm3');
      await like('m1', 'person-1');

      await written(engine.database, [{ kind: 'installation-removed', where: aConversation() }]);

      assert.deepEqual(await rows(engine), { conversation: 2, inbox: 1, outbox: 1, answer: 1, feedback: 0, person: 0 });
    });

    it('a team removes what was said in each thread of each of its channels, and forgets them', async () => {
      const store = open();
      const team = { teamId: '19:team', kind: 'channel' as const };
      const said = (id: string, place: Partial<ReturnType<typeof aConversation>>) =>
        post(store, { ...aTurn(), conversation: aConversation({ id, ...place }) }, `m-${id}`);
      await said('19:one;messageid=1', { ...team, channelId: '19:one' });
      await said('19:one;messageid=2', { ...team, channelId: '19:one' });
      await said('19:two;messageid=3', { ...team, channelId: '19:two' });
      await said('19:elsewhere;messageid=4', { ...team, teamId: '19:other', channelId: '19:elsewhere' });
      await written(engine.database, [
        { kind: 'team-known', tenantId: 'tenant-1', teamId: '19:team', name: 'Sociaal', serviceUrl: 'x', botId: 'b' },
        { kind: 'channel-known', tenantId: 'tenant-1', teamId: '19:team', channelId: '19:one', name: 'Jeugd' },
      ]);

      const where = aConversation({ id: '19:team', ...team });
      await written(engine.database, [{ kind: 'installation-removed', where }]);

      assert.equal((await rows(engine)).inbox, 1);
      const active = engine.database.query.selectFrom('conversation').select('id').where('is_active', '=', true);
      assert.deepEqual(await active.execute(), [{ id: '19:elsewhere;messageid=4' }]);
      for (const table of ['team', 'channel'])
        assert.deepEqual((await sql`select * from ${sql.table(table)}`.execute(engine.database.query)).rows, []);
    });

    it('a message removes the turn it was and what came of it', async () => {
      const store = open();
      await post(store, aTurn({ activityId: 'deleted' }), 'm1');
      await post(store, aTurn(), 'm2');

      await deleteMessage('deleted');
      await deleteMessage('deleted');

      assert.equal((await rows(engine)).answer, 1);
    });

    it('a message that is being answered stops its answer', async () => {
      const store = open();
      const { id } = await claim(store, aTurn({ activityId: 'deleted' }));
      await store.accept(aTurn({ key: 'behind' }));

      await deleteMessage('deleted');

      await assert.rejects(store.finish(id, answering()), /lease ran out/);
      assert.deepEqual(
        (await store.claimWaiting(10)).map((turn) => turn.turn.key),
        ['behind'],
      );
    });
  });
});

describe('retention', () => {
  forEachEngine((engine) => {
    const age = async (days: number) => {
      for (const [table, column] of [
        ['inbox', 'received_at'],
        ['outbox', 'created_at'],
      ] as const) {
        const past = sql`update ${sql.table(table)} set ${sql.ref(column)} = now() - ${days} * interval '1 day'`;
        await past.execute(engine.database.query);
      }
    };

    it('deletes what is older than the period, with answers and feedback', async () => {
      const store = turnStore(engine.database);
      await post(store, aTurn(), 'm1');
      await age(31);
      await post(store, aTurn(), 'm2');

      const gone = await retention(engine.database).expire();

      assert.equal(gone, 1);
      assert.deepEqual(await rows(engine), { conversation: 1, inbox: 1, outbox: 1, answer: 1, feedback: 0, person: 0 });
    });

    it('never deletes what is open', async () => {
      const store = turnStore(engine.database);
      await claim(store, saidIn('a:1'));
      await store.accept(saidIn('a:1'));
      await answer(store, saidIn('a:2'));
      const { id } = await answer(store, saidIn('a:3'));
      await store.settle(id, { state: 'pending', reason: 'busy', afterMs: 0 });
      await age(400);
      const before = await rows(engine);

      await retention(engine.database).expire(1);

      assert.deepEqual(await rows(engine), before);
    });

    it('keeps a doubt until somebody was told of it', async () => {
      const store = turnStore(engine.database);
      const id = await doubt(store, aTurn());
      await age(31);

      await retention(engine.database).expire();
      assert.equal((await store.abandonLost(10)).length, 1);
      await store.tell(id, aNotice());
      await age(31);
      await retention(engine.database).expire();

      assert.equal((await retention(engine.database).openCounts()).uncertain, 0);
    });
  });
});

const tables = ['conversation', 'inbox', 'outbox', 'answer', 'feedback', 'person'] as const;

async function rows({ database }: TestEngine): Promise<Record<(typeof tables)[number], number>> {
  const counted = tables.map(async (table) => {
    const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(database.query);
    return [table, rows[0]?.n ?? 0] as const;
  });
  return Object.fromEntries(await Promise.all(counted)) as Record<(typeof tables)[number], number>;
}

async function mentions({ database }: TestEngine, text: string): Promise<boolean> {
  const found = tables.map(async (table) => {
    const all = sql.raw(`select count(*) as n from ${table} where ${table}::text like '%${text}%'`);
    return (await sql<{ n: number }>`${all}`.execute(database.query)).rows[0]?.n !== 0;
  });
  return (await Promise.all(found)).includes(true);
}
