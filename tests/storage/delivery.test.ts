import assert from 'node:assert/strict';
import { conversationStore } from '../../src/storage/conversation/conversation-store.ts';
import { retention } from '../../src/storage/conversation/retention.ts';
import { turnStore } from '../../src/storage/conversation/turn-store.ts';
import { forEachEngine } from '../support/database.ts';
import {
  aConversation,
  aNotice,
  answer,
  answering,
  aTurn,
  claim,
  doubt,
  post,
  readable,
  saidIn,
  silentWorker,
} from './turns.ts';
import { written } from './written.ts';

describe('deliveries', () => {
  forEachEngine((engine) => {
    const open = () => turnStore(engine.database);
    const counts = () => retention(engine.database).openCounts();
    const nothingOpen = { received: 0, working: 0, answered: 0, pending: 0, sending: 0, uncertain: 0 };

    it('keep the place of their turn while they are tried again', async () => {
      const store = open();
      const { id } = await answer(store, aTurn());
      await store.accept(aTurn({ key: 'behind' }));

      const settled = await store.settle(id, { state: 'pending', reason: 'busy', afterMs: 0 });

      assert.equal(settled.next, null);
      assert.deepEqual(await store.claimWaiting(10), []);
      const [again] = await store.claimDue(10);
      assert.equal(again?.attempts, 2);
      assert.deepEqual(readable(again?.outgoing), readable(answering().message));
      const done = await store.settle(again?.id ?? '', { state: 'sent', messageId: 'm1' });
      assert.equal(done.next?.turn.key, 'behind');
    });

    it('are not due before their time', async () => {
      const store = open();
      const { id } = await answer(store, aTurn());

      await store.settle(id, { state: 'pending', reason: 'busy', afterMs: 60_000 });

      assert.deepEqual(await store.claimDue(10), []);
      assert.equal((await counts()).pending, 1);
    });

    it('end their conversation when the bot is not welcome there any more, until somebody speaks again', async () => {
      const store = open();
      const doubted = await doubt(store, aTurn());
      const { id } = await answer(store, aTurn());
      await store.tell(doubted, aNotice());

      await store.settle(id, { state: 'failed', reason: 'gone', endsConversation: true });

      assert.deepEqual(await store.claimDue(10), []);
      const { delivery } = await store.finish((await claim(store, aTurn())).id, answering());
      assert.notEqual(delivery, null);
    });

    it('fail at once, with their turn, when the conversation ended meanwhile', async () => {
      const store = open();
      const first = await claim(store, aTurn());
      await store.accept(aTurn({ key: 'behind' }));
      await conversationStore(engine.database).deactivate('a:talk');

      const { delivery, next } = await store.finish(first.id, answering());

      assert.equal(delivery, null);
      assert.equal(next?.turn.key, 'behind');
    });

    it('that wait are given up when their conversation is deactivated', async () => {
      const store = open();
      const { id } = await answer(store, aTurn());
      await store.settle(id, { state: 'pending', reason: 'busy', afterMs: 0 });

      await conversationStore(engine.database).deactivate('a:talk');

      assert.deepEqual(await store.claimDue(10), []);
      assert.deepEqual(await counts(), nothingOpen);
    });

    it('forget their text once nobody needs it', async () => {
      const store = open();
      await post(store, aTurn(), 'm1');

      const inbox = await engine.database.query.selectFrom('inbox').select('event').execute();
      const outbox = await engine.database.query.selectFrom('outbox').select('activity').execute();

      assert.deepEqual([inbox, outbox], [[{ event: null }], [{ activity: null }]]);
    });

    it('that ask about a doubt are due at once', async () => {
      const store = open();
      const doubted = await doubt(store, aTurn());

      await store.tell(doubted, aNotice());

      const [due] = await store.claimDue(10);
      assert.deepEqual(readable(due?.outgoing), readable(aNotice()));
      assert.equal(due?.serviceUrl, 'https://smba.trafficmanager.net/emea/');
      assert.deepEqual(await store.settle(due?.id ?? '', { state: 'sent', messageId: 'm9' }), { next: null });
    });

    describe('in doubt', () => {
      const resolve = async (deliveryId: string, as: 'there' | 'again', where: ReturnType<typeof aConversation>) => {
        const by = { tenantId: 'tenant-1', id: 'person-1' };
        return (
          (await written(engine.database, [{ kind: 'delivery-resolved', where, deliveryId, as, by }])) === 'written'
        );
      };

      it('free their conversation, and are told once with what was asked', async () => {
        const store = open();
        const turn = aTurn();
        await written(engine.database, [{ kind: 'language-chosen', person: turn.person, language: 'en' }]);
        const { id } = await answer(store, turn);
        await store.accept(aTurn({ key: 'behind' }));

        const settled = await store.settle(id, { state: 'uncertain', reason: 'timeout' });

        assert.equal(settled.next?.turn.key, 'behind');
        const expected = {
          id,
          reason: 'timeout',
          conversation: { id: 'a:talk', botId: '28:bot' },
          locale: 'nl-NL',
          settings: { language: 'en', roles: [] },
          question: 'Hoeveel meldingen?',
        };
        assert.deepEqual(await store.abandonLost(10), [expected]);
        await store.tell(id, aNotice());
        assert.deepEqual(await store.abandonLost(10), []);
        assert.deepEqual(await counts(), { ...nothingOpen, working: 1, pending: 1, uncertain: 1 });
      });

      it('stay to be told of when the process that would tell ended before it did', async () => {
        const store = open();
        const id = await doubt(store, aTurn());
        await store.abandonLost(10);

        assert.deepEqual(
          (await store.abandonLost(10)).map((lost) => lost.id),
          [id],
        );
      });

      it('are told of once by two sweeps at the same time', async () => {
        const store = open();
        const id = await doubt(store, aTurn());

        await Promise.all([store.tell(id, aNotice('one')), store.tell(id, aNotice('two'))]);

        assert.equal((await store.claimDue(10)).length, 1);
      });

      it('begin when the worker that posts dies', async () => {
        const store = silentWorker(engine.database);
        await answer(store, aTurn());
        await store.accept(aTurn({ key: 'behind' }));

        const [lost] = await store.abandonLost(10);

        assert.equal(lost?.reason, 'process-ended');
        assert.deepEqual(
          (await store.claimWaiting(10)).map((one) => one.turn.key),
          ['behind'],
        );
      });

      it('are never claimed for posting', async () => {
        const store = silentWorker(engine.database);
        await answer(store, aTurn());
        await store.abandonLost(10);

        assert.deepEqual(await store.claimDue(10), []);
        assert.deepEqual(await store.claimWaiting(10), []);
      });

      it('are not asked about when they are a notice', async () => {
        const store = silentWorker(engine.database);
        await store.tell(await doubt(store, aTurn()), aNotice());
        await store.claimDue(10);

        assert.deepEqual(await store.abandonLost(10), []);
        assert.equal((await counts()).uncertain, 2);
      });

      it('end when the slow worker reports its success after all', async () => {
        const store = silentWorker(engine.database);
        const { id } = await answer(store, aTurn());
        await store.abandonLost(10);

        await store.settle(id, { state: 'sent', messageId: 'm1' });

        assert.deepEqual(await counts(), nothingOpen);
        assert.equal(await resolve(id, 'again', aConversation()), false);
      });

      it('stay when the slow worker reports that it may try again: somebody was already asked', async () => {
        const store = silentWorker(engine.database);
        const { id } = await answer(store, aTurn());
        await store.abandonLost(10);

        await store.settle(id, { state: 'pending', reason: 'busy', afterMs: 0 });

        assert.deepEqual(await store.claimDue(10), []);
        assert.equal((await counts()).uncertain, 1);
      });

      it('are posted again when their owner says so, once', async () => {
        const store = open();
        const id = await doubt(store, aTurn());
        await store.abandonLost(10);

        const resolved = [await resolve(id, 'again', aConversation()), await resolve(id, 'again', aConversation())];

        assert.deepEqual(resolved, [true, false]);
        const [again] = await store.claimDue(10);
        assert.deepEqual(readable(again?.outgoing), readable(answering().message));
        await store.settle(again?.id ?? '', { state: 'uncertain', reason: 'cut' });
        assert.equal((await store.abandonLost(10)).length, 1);
        assert.equal(await resolve(id, 'there', aConversation()), false, 'the button of the first doubt is stale');
      });

      it('are no business of the worker of an earlier attempt', async () => {
        const store = open();
        const id = await doubt(store, aTurn());
        await resolve(id, 'again', aConversation());
        await store.claimDue(10);

        await store.settle(id, { state: 'failed', reason: 'rejected', endsConversation: true });

        assert.equal((await counts()).sending, 1);
      });

      it('are closed when their owner has seen them', async () => {
        const store = open();
        const id = await doubt(store, aTurn());

        assert.equal(await resolve(id, 'there', aConversation()), true);
        assert.deepEqual(await counts(), nothingOpen);
        assert.deepEqual(await store.abandonLost(10), []);
      });

      it('are no business of another conversation or tenant', async () => {
        const store = open();
        const id = await doubt(store, aTurn());

        for (const other of [aConversation({ id: 'a:other' }), aConversation({ tenantId: 'tenant-2' })]) {
          assert.equal(await resolve(id, 'again', other), false);
        }
        assert.equal((await counts()).uncertain, 1);
      });

      it('are no business of an id that somebody made up', async () => {
        for (const id of ['', '1', '1.1', 'x.y', '99999999999999999999.1']) {
          assert.equal(await resolve(id, 'again', aConversation()), false);
        }
      });
    });

    it('are counted by state', async () => {
      const store = open();
      await claim(store, saidIn('a:1'));
      await store.accept(saidIn('a:1'));
      await answer(store, saidIn('a:2'));
      const { id } = await answer(store, saidIn('a:3'));
      await store.settle(id, { state: 'pending', reason: 'busy', afterMs: 60_000 });

      assert.deepEqual(await counts(), {
        ...nothingOpen,
        received: 1,
        working: 1,
        answered: 2,
        sending: 1,
        pending: 1,
      });
    });
  });
});
