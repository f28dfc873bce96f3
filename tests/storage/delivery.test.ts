import assert from 'node:assert/strict';
import { retention } from '../../src/storage/conversation/retention.ts';
import { forEachEngine } from '../support/database.ts';
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
  person,
  post,
  resolved,
  saidIn,
  sent,
  silentWorker,
  words,
} from './turns.ts';

const other = { tenantId: 'tenant-1', id: 'person-2' };
const serviceUrl = 'https://smba.trafficmanager.net/emea/';

describe('deliveries', () => {
  forEachEngine((engine) => {
    const open = () => openStore(engine.database);
    const counts = () => retention(engine.database).openCounts();
    const nothingOpen = { received: 0, working: 0, answered: 0, pending: 0, sending: 0, uncertain: 0 };
    const kept = () =>
      engine.database.query.selectFrom('delivery').select(['state', 'content']).orderBy('id').execute();

    it('keep the place of their turn while they are tried again', async () => {
      const store = open();
      const delivery = await answer(store, aTurn());
      await store.accept(aTurn({ key: 'behind' }));

      const settled = await store.settle(delivery, later);

      assert.equal(settled.next, null);
      assert.deepEqual(await store.claimWaiting(10), []);
      const [again] = await store.due();
      assert.ok(again);
      assert.equal(again.attempts, 2);
      assert.equal(words(again), words(delivery));
      assert.deepEqual(again.address, delivery.address);
      const done = await store.settle(again, sent('m1'));
      assert.equal(done.next?.turn.key, 'behind');
    });

    it('are not due before their time, and say when that is', async () => {
      const store = open();
      await store.settle(await answer(store, aTurn()), { state: 'pending', reason: 'busy', afterMs: 60_000 });

      const { deliveries, nextInMs } = await store.letGo(10);

      assert.deepEqual(deliveries, []);
      assert.ok(nextInMs !== null && nextInMs > 50_000 && nextInMs <= 60_000, `${nextInMs}`);
      assert.equal((await counts()).pending, 1);
    });

    it('end their conversation, with what waits there, when the bot is not welcome any more, until somebody speaks', async () => {
      const store = open();
      const delivery = await answer(store, aTurn());
      await store.accept(aTurn({ key: 'behind' }));
      await store.write(aMessage());

      const { next } = await store.settle(delivery, { state: 'failed', reason: 'blocked', endsConversation: true });

      assert.equal(next?.turn.key, 'behind');
      assert.deepEqual(await store.due(), []);
      assert.equal((await store.finish(next?.id ?? '', answering())).delivery, null);
      assert.notEqual((await store.finish((await claim(store, aTurn())).id, answering())).delivery, null);
    });

    it('do not store what is posted at once, and keep the question until it is settled', async () => {
      const store = open();
      const delivery = await answer(store, aTurn());
      const question = () => engine.database.query.selectFrom('inbox').select('event').execute();

      assert.deepEqual(await kept(), [{ state: 'sending', content: null }]);
      assert.deepEqual(await question(), [{ event: { kind: 'said', text: 'Hoeveel meldingen?' } }]);
      await store.settle(delivery, sent('m1'));
      assert.deepEqual(await kept(), [{ state: 'sent', content: null }]);
      assert.deepEqual(await question(), [{ event: null }]);
    });

    it('store what is posted later, and forget it once it is', async () => {
      const store = open();
      const delivery = await answer(store, aTurn());
      await store.settle(delivery, later);
      assert.equal(words({ content: (await kept())[0]?.content ?? Buffer.from('') }), words(delivery));

      const [again] = await store.due();
      assert.ok(again);
      await store.settle(again, sent('m1'));

      assert.deepEqual(await kept(), [{ state: 'sent', content: null }]);
    });

    it('are settled by many at once, each as its own', async () => {
      const store = open();
      const talks = Array.from({ length: 40 }, (_, number) => `a:${number}`);
      const deliveries = await Promise.all(talks.map((talk) => answer(store, saidIn(talk))));

      await Promise.all(deliveries.map((one, number) => store.settle(one, sent(`m-${number}`, talks[number]))));

      const rows = await engine.database.query
        .selectFrom('delivery')
        .select(['conversation_id', 'message_id', 'state'])
        .execute();
      assert.deepEqual(
        new Set(rows.map((row) => `${row.conversation_id} ${row.message_id} ${row.state}`)),
        new Set(talks.map((talk, number) => `${talk} m-${number} sent`)),
      );
      assert.deepEqual(await counts(), nothingOpen);
    });

    describe('to somebody', () => {
      it('go to the chat they have with the bot', async () => {
        const store = open();
        await post(store, aTurn(), 'm1');
        await store.write(aMessage());

        const [due] = await store.due();

        const to = { kind: 'conversation', conversationId: 'a:talk' };
        assert.deepEqual(due?.address, { serviceUrl, botId: '28:bot', to });
      });

      it('open a chat with who was only seen elsewhere, and remember it', async () => {
        const store = open();
        const channel = aConversation({ id: '19:c;messageid=1', kind: 'channel', channelId: '19:c', teamId: '19:t' });
        await post(store, aTurn({ conversation: channel }), 'm1');
        await store.write(aMessage());

        const [due] = await store.due();

        const to = { kind: 'account', accountId: '29:person-1', tenantId: 'tenant-1' };
        assert.deepEqual(due?.address, { serviceUrl, botId: '28:bot', to });
        await store.settle(due, sent('m2', 'a:opened'));
        await store.write(aMessage());
        const [next] = await store.due();
        assert.deepEqual(next?.address?.to, { kind: 'conversation', conversationId: 'a:opened' });
      });

      it('open the chat anew that the bot was not welcome in, and remember that it is open again', async () => {
        const store = open();
        await post(store, aTurn(), 'm1');
        const next = async () => {
          await store.write(aMessage());
          return (await store.due())[0] ?? assert.fail();
        };
        await store.settle(await next(), { state: 'failed', reason: 'blocked', endsConversation: true });

        const due = await next();

        assert.equal(due.address?.to.kind, 'account');
        await store.settle(due, sent('m2', 'a:talk'));
        assert.deepEqual((await next()).address?.to, { kind: 'conversation', conversationId: 'a:talk' });
      });

      it('that the bot never met have nowhere to go', async () => {
        const store = open();
        await store.write(aMessage());

        const [due] = await store.due();

        assert.equal(due?.address, null);
      });

      it('are written once, whatever else is written under the same key', async () => {
        const store = open();
        await post(store, aTurn(), 'm1');
        await store.write(aMessage({ key: 'same' }));
        const [due] = await store.due();
        assert.ok(due);
        await store.settle(due, sent('m2'));

        await store.write(aMessage({ key: 'same' }), aMessage({ key: 'same' }));

        assert.deepEqual(await store.due(), []);
      });

      it('wait until they are due', async () => {
        const store = open();
        await post(store, aTurn(), 'm1');

        await store.write(aMessage({ dueAt: new Date(Date.now() + 3_600_000).toISOString() }));

        assert.deepEqual(await store.due(), []);
      });
    });

    describe('to a channel', () => {
      const toChannel = { kind: 'channel', tenantId: 'tenant-1', channelId: '19:c' } as const;

      it('start a thread, also where nobody spoke yet but in another channel', async () => {
        const store = open();
        const elsewhere = aConversation({ id: '19:d;messageid=1', kind: 'channel', channelId: '19:d', teamId: '19:t' });
        await post(store, aTurn({ conversation: elsewhere }), 'm1');

        await store.write(aMessage({ to: toChannel, purpose: 'broadcast' }));

        const [due] = await store.due();
        assert.deepEqual(due?.address, {
          serviceUrl,
          botId: '28:bot',
          to: { kind: 'channel', conversationId: '19:c' },
        });
      });

      it('are updated in the thread that they started, when they are there', async () => {
        const store = open();
        const channel = aConversation({ id: '19:c;messageid=1', kind: 'channel', channelId: '19:c', teamId: '19:t' });
        await post(store, aTurn({ conversation: channel }), 'm1');
        await store.write(aMessage({ to: toChannel, key: 'week 46' }));
        await store.write(aMessage({ to: { kind: 'update', tenantId: 'tenant-1', of: 'week 46' }, key: 'corrected' }));
        const [original, ...tooEarly] = await store.due();
        assert.ok(original);
        assert.deepEqual(tooEarly, []);

        await store.settle(original, sent('m7', '19:c;messageid=m7'));

        const [update] = await store.due();
        const to = { kind: 'update', conversationId: '19:c;messageid=m7', messageId: 'm7' };
        assert.deepEqual(update?.address, { serviceUrl, botId: '28:bot', to });
      });
    });

    describe('that nobody will see', () => {
      it('are told to their owner with the reason, once', async () => {
        const store = open();
        const channel = aConversation({ id: '19:c;messageid=1', kind: 'channel', channelId: '19:c', teamId: '19:t' });
        const delivery = await answer(store, aTurn({ conversation: channel }));
        await store.settle(delivery, { state: 'failed', reason: 'too-large', endsConversation: false });

        const expected = {
          id: delivery.id,
          state: 'failed',
          reason: 'too-large',
          owner: person,
          isToOwner: false,
          language: null,
          locale: 'nl-NL',
          question: 'Hoeveel meldingen?',
        };
        assert.deepEqual(await store.untold(10), [expected]);
        await store.tell(delivery.id, aNotice());
        assert.deepEqual(await store.untold(10), []);
        const [notice] = await store.due();
        assert.equal(notice?.address?.to.kind, 'account');
      });

      it('are told to whoever sent them, not to whom they were for', async () => {
        const store = open();
        await post(store, aTurn(), 'm1');
        await store.happened({ kind: 'language-chosen', person: other, language: 'en' });
        await store.write(aMessage({ owner: { kind: 'person', person: other } }));
        const [due] = await store.due();
        assert.ok(due);

        await store.settle(due, { state: 'failed', reason: 'gave-up', endsConversation: false });

        const [untold] = await store.untold(10);
        assert.deepEqual([untold?.owner, untold?.isToOwner, untold?.language], [other, false, 'en']);
      });

      it('are told to nobody when nobody owns them, or when they are a notice themselves', async () => {
        const store = open();
        await post(store, aTurn(), 'm1');
        await store.write(aMessage({ owner: { kind: 'nobody' } }), aNotice());
        for (const due of await store.due())
          await store.settle(due, { state: 'failed', reason: 'rejected', endsConversation: false });

        assert.deepEqual(await store.untold(10), []);
      });

      it('are marked when there is nothing to say', async () => {
        const store = open();
        const delivery = await answer(store, aTurn());
        await store.settle(delivery, { state: 'failed', reason: 'gone', endsConversation: false });
        assert.equal((await store.untold(10))[0]?.isToOwner, true);

        await store.tell(delivery.id, null);

        assert.deepEqual([await store.untold(10), await store.due()], [[], []]);
      });
    });

    describe('in doubt', () => {
      it('free their conversation, and are told once with what was asked', async () => {
        const store = open();
        const turn = aTurn();
        await store.happened({ kind: 'language-chosen', person: turn.person, language: 'en' });
        const delivery = await answer(store, turn);
        await store.accept(aTurn({ key: 'behind' }));

        const settled = await store.settle(delivery, { state: 'uncertain', reason: 'timeout' });

        assert.equal(settled.next?.turn.key, 'behind');
        const [untold] = await store.untold(10);
        const expected = [delivery.id, 'uncertain', 'timeout', 'en', 'Hoeveel meldingen?', true];
        const { id, state, reason, language, question, isToOwner } = untold ?? assert.fail();
        assert.deepEqual([id, state, reason, language, question, isToOwner], expected);
        await store.tell(id, aNotice());
        assert.deepEqual(await store.untold(10), []);
        assert.deepEqual(await counts(), { ...nothingOpen, working: 1, pending: 1, uncertain: 1 });
      });

      it('stay to be told of when the process that would tell ended before it did', async () => {
        const store = open();
        const { id } = await doubt(store, aTurn());
        await store.untold(10);

        assert.deepEqual(
          (await store.untold(10)).map((one) => one.id),
          [id],
        );
      });

      it('are told of once by two sweeps at the same time', async () => {
        const store = open();
        const { id } = await doubt(store, aTurn());

        await Promise.all([store.tell(id, aNotice('one')), store.tell(id, aNotice('two'))]);

        assert.equal((await store.due()).length, 1);
      });

      it('begin when the worker that posts dies', async () => {
        const store = silentWorker(engine.database);
        await answer(store, aTurn());
        await store.accept(aTurn({ key: 'behind' }));

        assert.equal(await store.abandonLost(10), 1);

        assert.equal((await store.untold(10))[0]?.reason, 'process-ended');
        assert.deepEqual(
          (await store.claimWaiting(10)).map((one) => one.turn.key),
          ['behind'],
        );
      });

      it('are never let go', async () => {
        const store = silentWorker(engine.database);
        await answer(store, aTurn());
        await store.abandonLost(10);

        assert.deepEqual(await store.due(), []);
        assert.deepEqual(await store.claimWaiting(10), []);
      });

      it('are not asked about when they are a notice', async () => {
        const store = silentWorker(engine.database);
        const { id } = await doubt(store, aTurn());
        await store.tell(id, aNotice());
        await store.due();

        assert.equal(await store.abandonLost(10), 1);
        assert.deepEqual(await store.untold(10), []);
        assert.equal((await counts()).uncertain, 2);
      });

      it('end when the slow worker reports its success after all', async () => {
        const store = silentWorker(engine.database);
        const delivery = await answer(store, aTurn());
        await store.abandonLost(10);

        await store.settle(delivery, sent('m1'));

        assert.deepEqual(await counts(), nothingOpen);
        assert.equal(await store.happened(resolved(delivery.id, 'again')), 'changed');
      });

      it('stay when the slow worker reports that it may try again: somebody was already asked', async () => {
        const store = silentWorker(engine.database);
        const delivery = await answer(store, aTurn());
        await store.abandonLost(10);

        await store.settle(delivery, later);

        assert.deepEqual(await store.due(), []);
        assert.equal((await counts()).uncertain, 1);
      });

      it('are posted again as they were when their owner says so, once', async () => {
        const store = open();
        const delivery = await doubt(store, aTurn());

        assert.equal(await store.happened(resolved(delivery.id, 'again')), 'written');
        assert.equal(await store.happened(resolved(delivery.id, 'again')), 'changed');

        const [again] = await store.due();
        assert.ok(again);
        assert.equal(words(again), words(delivery));
        await store.settle(again, { state: 'uncertain', reason: 'cut' });
        assert.equal((await store.untold(10)).length, 1);
        const stale = await store.happened(resolved(delivery.id, 'there'));
        assert.equal(stale, 'changed', 'the button of the first doubt is stale');
      });

      it('are answered anew when their owner says so and the process ended with their text', async () => {
        const store = silentWorker(engine.database);
        const delivery = await answer(store, aTurn({ key: 'asked' }));
        await store.abandonLost(10);

        assert.equal(await store.happened(resolved(delivery.id, 'again')), 'written');

        assert.deepEqual(await store.due(), [], 'there is no text to post');
        const [turn] = await store.claimWaiting(10);
        assert.deepEqual(turn?.turn.event, { kind: 'said', text: 'Hoeveel meldingen?' });
        const anew = await store.finish(turn?.id ?? '', answering('Het zijn er nu 13.'));
        assert.equal(anew.delivery?.attempts, 2);
        await store.settle(anew.delivery ?? assert.fail(), sent('m1'));
        assert.deepEqual(await counts(), nothingOpen);
        const answers = await engine.database.query.selectFrom('answer').select('text').execute();
        assert.deepEqual(answers, [{ text: 'Het zijn er nu 13.' }]);
      });

      it('whose question was erased meanwhile cannot be answered anew', async () => {
        const store = silentWorker(engine.database);
        const delivery = await answer(store, aTurn({ activityId: 'deleted' }));
        await store.abandonLost(10);

        await store.happened({ kind: 'message-deleted', where: aConversation(), activityId: 'deleted' });

        assert.equal(await store.happened(resolved(delivery.id, 'again')), 'changed');
        assert.deepEqual([await store.claimWaiting(10), await store.untold(10)], [[], []]);
      });

      it('are no business of the worker of an earlier attempt', async () => {
        const store = open();
        const delivery = await doubt(store, aTurn());
        await store.happened(resolved(delivery.id, 'again'));
        await store.due();

        await store.settle(delivery, { state: 'failed', reason: 'rejected', endsConversation: true });

        assert.equal((await counts()).sending, 1);
      });

      it('are closed when their owner has seen them, and not posted again', async () => {
        const store = open();
        const { id } = await doubt(store, aTurn());

        assert.equal(await store.happened(resolved(id, 'there')), 'written');

        assert.deepEqual(await counts(), nothingOpen);
        assert.deepEqual([await store.untold(10), await store.due(), await store.claimWaiting(10)], [[], [], []]);
      });

      it('are no business of anybody but their owner', async () => {
        const store = open();
        const { id } = await doubt(store, aTurn());

        for (const by of [other, { ...person, tenantId: 'tenant-2' }])
          assert.equal(await store.happened(resolved(id, 'again', by)), 'changed');
        assert.equal((await counts()).uncertain, 1);
      });

      it('are no business of an id that somebody made up', async () => {
        for (const id of ['', '1', '1.1', 'x.y', '99999999999999999999.1'])
          assert.equal(await open().happened(resolved(id, 'again')), 'changed');
      });
    });

    it('are counted by state', async () => {
      const store = open();
      await claim(store, saidIn('a:1'));
      await store.accept(saidIn('a:1'));
      await answer(store, saidIn('a:2'));
      await store.settle(await answer(store, saidIn('a:3')), { state: 'pending', reason: 'busy', afterMs: 60_000 });

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
