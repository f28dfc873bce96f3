import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { personStore } from '../../src/storage/person/person-store.ts';
import { retention } from '../../src/storage/conversation/retention.ts';
import { limitsOf } from '../../src/features/delivery/limits.ts';
import { openDatabase } from '../../src/storage/engine/database.ts';
import { forEachEngine, type TestEngine } from '../support/database.ts';
import {
  aConversation,
  aMessage,
  aNotice,
  answer,
  answering,
  aTurn,
  claim,
  doubt,
  later,
  openStore,
  post,
  saidIn,
  silentWorker,
} from './turns.ts';

const other = { person: { tenantId: 'tenant-1', id: 'person-2' }, accountId: '29:person-2' };

describe('erasing', () => {
  forEachEngine((engine) => {
    const open = () => openStore(engine.database);
    const like = (messageId: string, personId: string, conversationId = 'a:talk') =>
      open().happened({
        kind: 'feedback-given',
        where: aConversation({ id: conversationId }),
        by: { tenantId: 'tenant-1', id: personId },
        messageId,
        reaction: 'like',
        comment: null,
      });
    const erase = (person = aTurn().person) => open().happened({ kind: 'person-erased', person });

    it('a person removes settings, turns, answers, feedback and the link to personal chats', async () => {
      const store = open();
      const people = personStore(engine.database);
      const turn = aTurn();
      const colleagues = { kind: 'channel', id: '19:c;messageid=1', channelId: '19:c', teamId: '19:t' } as const;
      await store.happened({ kind: 'language-chosen', person: turn.person, language: 'en' });
      await post(store, turn, 'm1');
      await post(
        openStore(engine.database, { limits: limitsOf(30) }),
        aTurn({ conversation: aConversation(colleagues) }),
        'm2',
      );
      await like('m1', 'person-1');
      await store.write(aMessage({ owner: { kind: 'person', person: turn.person } }), aMessage());
      assert.equal(await people.isKnown(turn.person), true);

      await erase();

      assert.deepEqual(await rows(engine), {
        conversation: 2,
        inbox: 0,
        delivery: 0,
        answer: 0,
        feedback: 0,
        person: 0,
        account: 0,
      });
      assert.equal(await mentions(engine, 'person-1'), false);
      assert.equal(await people.isKnown(turn.person), false);
    });

    it('a person leaves others alone', async () => {
      const store = open();
      await post(store, aTurn(), 'm1');
      const theirs = saidIn('a:theirs', other);
      await store.happened({ kind: 'language-chosen', person: other.person, language: 'en' });
      await post(store, theirs, 'm2');
      await like('m2', 'person-2', 'a:theirs');
      const before = await rows(engine);

      await erase();

      assert.deepEqual(await rows(engine), { ...before, inbox: 1, delivery: 1, answer: 1, account: 1 });
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
      await erase();
      await erase(other.person);
      await post(store, saidIn('a:again', other), 'm3');
      await sql`update conversation set forgotten_at = forgotten_at - interval '2 hours'`.execute(
        engine.database.query,
      );

      await retention(engine.database).expire();

      const left = await engine.database.query.selectFrom('conversation').select(['id', 'person_id']).execute();
      assert.deepEqual(left, [{ id: 'a:again', person_id: 'person-2' }]);
    });

    const removed = (part: Parameters<typeof aConversation>[0] = {}) =>
      open().happened({ kind: 'installation-removed', where: aConversation(part) });

    it('a chat removes its questions, answers, messages and feedback, and then the chat itself', async () => {
      const store = open();
      await post(store, aTurn(), 'm1');
      await post(store, aTurn(), 'm2');
      await post(store, saidIn('a:other', other), 'm3');
      await like('m1', 'person-1');

      await removed();

      const left = { inbox: 1, delivery: 1, answer: 1, feedback: 0, person: 0, account: 1 };
      assert.deepEqual(await rows(engine), { ...left, conversation: 2 });
      await sql`update conversation set forgotten_at = forgotten_at - interval '2 hours'`.execute(
        engine.database.query,
      );
      await retention(engine.database).expire();
      assert.deepEqual(await rows(engine), { ...left, conversation: 1 });
    });

    it('a team removes everything of every channel and thread of it, and of no other team', async () => {
      const store = open();
      const inTeam = (id: string, teamId = '19:t') =>
        aTurn({ conversation: aConversation({ id, kind: 'channel', teamId, channelId: id.split(';')[0] ?? '' }) });
      const threads = ['19:a;messageid=1', '19:a;messageid=2', '19:b;messageid=3'];
      await store.happened(
        {
          kind: 'team-known',
          tenantId: 'tenant-1',
          teamId: '19:t',
          name: 'Team',
          serviceUrl: 'https://x/',
          botId: '28:bot',
        },
        { kind: 'channel-known', tenantId: 'tenant-1', teamId: '19:t', channelId: '19:b', name: 'Kanaal' },
      );
      for (const thread of threads) await post(store, inTeam(thread), thread);
      await store.accept(inTeam('19:a;messageid=1'));
      await store.write(aMessage({ to: { kind: 'channel', tenantId: 'tenant-1', channelId: '19:b' } }));
      await post(store, { ...inTeam('19:z;messageid=4', '19:u'), ...other }, 'm4');

      await removed({ id: '19:general', kind: 'channel', teamId: '19:t' });

      const { inbox, delivery, answer, account } = await rows(engine);
      assert.deepEqual({ inbox, delivery, answer, account }, { inbox: 1, delivery: 1, answer: 1, account: 1 });
      const active = await engine.database.query
        .selectFrom('conversation')
        .select('id')
        .where('is_active', '=', true)
        .execute();
      assert.deepEqual(active, [{ id: '19:z;messageid=4' }]);
      assert.equal(await mentions(engine, '19:t', ['inbox', 'delivery', 'team', 'channel']), false);
    });

    it('a deleted channel removes what was said in it, and leaves the others of its team', async () => {
      const store = open();
      for (const id of ['19:a', '19:b'])
        await post(
          store,
          aTurn({
            conversation: aConversation({ id: `${id};messageid=1`, kind: 'channel', teamId: '19:t', channelId: id }),
          }),
          id,
        );

      await store.happened({ kind: 'channel-deleted', tenantId: 'tenant-1', teamId: '19:t', channelId: '19:a' });

      const left = await engine.database.query.selectFrom('inbox').select('conversation_id').execute();
      assert.deepEqual(left, [{ conversation_id: '19:b;messageid=1' }]);
    });

    const deleted = (activityId: string) =>
      open().happened({ kind: 'message-deleted', where: aConversation(), activityId });

    it('a message removes the turn it was and what came of it', async () => {
      const store = open();
      await post(store, aTurn({ activityId: 'deleted' }), 'm1');
      await post(store, aTurn(), 'm2');

      await deleted('deleted');

      const { inbox, delivery, answer } = await rows(engine);
      assert.deepEqual({ inbox, delivery, answer }, { inbox: 1, delivery: 1, answer: 1 });
    });

    it('a message that is being answered stops its answer', async () => {
      const store = open();
      const { id } = await claim(store, aTurn({ activityId: 'deleted' }));
      await store.accept(aTurn({ key: 'behind' }));

      await deleted('deleted');

      await assert.rejects(store.finish(id, answering()), /lease ran out/);
      assert.deepEqual(
        (await store.claimWaiting(10)).map((turn) => turn.turn.key),
        ['behind'],
      );
    });

    it('a message whose answer waits to be posted stops that', async () => {
      const store = open();
      await store.settle(await answer(store, aTurn({ activityId: 'deleted' })), later);

      await deleted('deleted');

      assert.deepEqual(await store.due(), []);
    });

    it('an edit replaces what is kept of a message, also of one whose answer may have to be made anew', async () => {
      const store = silentWorker(engine.database);
      await answer(store, aTurn({ activityId: 'edited' }));
      await store.abandonLost(10);

      await store.happened({
        kind: 'message-edited',
        where: aConversation(),
        activityId: 'edited',
        text: 'Zonder naam',
      });

      assert.equal((await store.untold(10))[0]?.question, 'Zonder naam');
      const inbox = await engine.database.query.selectFrom('inbox').select('event').execute();
      assert.deepEqual(inbox, [{ event: { kind: 'said', text: 'Zonder naam' } }]);
    });

    it('an edit that may not be kept removes the message', async () => {
      const store = open();
      await post(store, aTurn({ activityId: 'edited' }), 'm1');

      await store.happened({ kind: 'message-edited', where: aConversation(), activityId: 'edited', text: null });

      assert.equal((await rows(engine)).inbox, 0);
    });
  });
});

describe('retention', () => {
  forEachEngine((engine) => {
    const age = async (days: number) => {
      for (const [table, column] of [
        ['inbox', 'received_at'],
        ['delivery', 'created_at'],
      ] as const) {
        const past = sql`update ${sql.table(table)} set ${sql.ref(column)} = now() - ${days} * interval '1 day'`;
        await past.execute(engine.database.query);
      }
    };

    it('deletes what is older than the period, with answers and feedback', async () => {
      const store = openStore(engine.database);
      await post(store, aTurn(), 'm1');
      await age(31);
      await post(store, aTurn(), 'm2');

      const gone = await retention(engine.database).expire();

      assert.deepEqual([gone.questions, gone.messages], [1, 1]);
      assert.deepEqual(await rows(engine), {
        conversation: 1,
        inbox: 1,
        delivery: 1,
        answer: 1,
        feedback: 0,
        person: 0,
        account: 1,
      });
    });

    it('never deletes what is open', async () => {
      const store = openStore(engine.database);
      await claim(store, saidIn('a:1'));
      await store.accept(saidIn('a:1'));
      await answer(store, saidIn('a:2'));
      await store.settle(await answer(store, saidIn('a:3')), later);
      await age(400);
      const before = await rows(engine);

      await retention(engine.database).expire(1);

      assert.deepEqual(await rows(engine), before);
    });

    it('keeps a doubt until somebody was told of it', async () => {
      const store = openStore(engine.database);
      const { id } = await doubt(store, aTurn());
      await age(31);

      await retention(engine.database).expire();
      assert.equal((await store.untold(10)).length, 1);
      await store.tell(id, aNotice());
      await age(31);
      await retention(engine.database).expire();

      assert.equal((await retention(engine.database).openCounts()).uncertain, 0);
    });

    it('deletes threads that nobody spoke in, and keeps the chats by which people are reached', async () => {
      const store = openStore(engine.database);
      const thread = aConversation({ id: '19:c;messageid=1', kind: 'channel', channelId: '19:c', teamId: '19:t' });
      await post(store, aTurn(), 'm1');
      await post(store, aTurn({ conversation: thread }), 'm2');
      await age(31);
      await sql`update conversation set last_seen_on = last_seen_on - 31`.execute(engine.database.query);

      await retention(engine.database).expire();

      const left = await engine.database.query.selectFrom('conversation').select('id').execute();
      assert.deepEqual(left, [{ id: 'a:talk' }]);
    });

    it('keeps a conversation for as long as somebody speaks there', async () => {
      const store = openStore(engine.database);
      const conversation = aConversation({
        id: '19:c;messageid=1',
        kind: 'channel',
        channelId: '19:c',
        teamId: '19:t',
      });
      await post(store, aTurn({ conversation }), 'm1');
      await sql`update conversation set last_seen_on = last_seen_on - 31`.execute(engine.database.query);
      await post(store, aTurn({ conversation }), 'm2');
      await age(31);

      await retention(engine.database).expire();

      assert.equal((await rows(engine)).conversation, 1);
    });
  });
});

const tables = ['conversation', 'inbox', 'delivery', 'answer', 'feedback', 'person', 'account'] as const;

async function rows({ database }: TestEngine): Promise<Record<(typeof tables)[number], number>> {
  const counted = tables.map(async (table) => {
    const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(database.query);
    return [table, rows[0]?.n ?? 0] as const;
  });
  return Object.fromEntries(await Promise.all(counted)) as Record<(typeof tables)[number], number>;
}

async function mentions(
  { database }: TestEngine,
  text: string,
  where: readonly string[] = [...tables, 'pace'],
): Promise<boolean> {
  const found = where.map(async (table) => {
    const all = sql.raw(`select count(*) as n from ${table} where ${table}::text like '%${text}%'`);
    return (await sql<{ n: number }>`${all}`.execute(database.query)).rows[0]?.n !== 0;
  });
  return (await Promise.all(found)).includes(true);
}

describe('what was erased', () => {
  it('is gone from the files of the embedded database, its log included', async function () {
    this.timeout(60_000);
    const folder = mkdtempSync(join(tmpdir(), 'erased-'));
    const database = await openDatabase({ kind: 'embedded', folder });
    const files = () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name));
    const stands = () => files().filter((file) => readFileSync(file).includes('Wat bedoelt Geheimwoord'));
    try {
      const store = openStore(database);
      await post(store, aTurn({ event: { kind: 'said', text: 'Wat bedoelt Geheimwoord?' } }), 'm1');
      await database.run({ name: 'flush', text: 'checkpoint' }, []);
      assert.notDeepEqual(stands(), []);

      await store.happened({ kind: 'person-erased', person: aTurn().person });
      await retention(database).compact();

      assert.deepEqual(stands(), []);
    } finally {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
