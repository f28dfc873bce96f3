import assert from 'node:assert/strict';
import { personStore } from '../../src/storage/person/person-store.ts';
import { forEachEngine } from '../support/database.ts';
import {
  aConversation,
  answer,
  answering,
  aTurn,
  claim,
  openStore,
  quietly,
  saidIn,
  sent,
  silentWorker,
  words,
} from './turns.ts';

describe('turn store', () => {
  forEachEngine((engine) => {
    const open = () => openStore(engine.database);

    describe('accepting', () => {
      it('claims the first turn of a conversation and hands it back as it came', async () => {
        const turn = aTurn();

        const accepted = await open().accept(turn);

        assert.equal(accepted.kind, 'new');
        assert.deepEqual(accepted.kind === 'new' && accepted.claimed?.turn, turn);
        assert.deepEqual(accepted.kind === 'new' && accepted.claimed?.settings, { language: null, roles: [] });
      });

      it('tells a repeated key, also after its turn is done', async () => {
        const store = open();
        const turn = aTurn();
        const { id } = await claim(store, turn);

        assert.deepEqual(await store.accept({ ...turn, activityId: 'sent again' }), { kind: 'duplicate' });
        await store.finish(id, quietly);
        assert.deepEqual(await store.accept(turn), { kind: 'duplicate' });
      });

      it('takes the same key in another conversation or tenant as something else', async () => {
        const store = open();
        const turn = aTurn();
        await claim(store, turn);

        await claim(store, { ...turn, conversation: aConversation({ id: 'a:other' }) });
        await claim(store, { ...turn, conversation: aConversation({ tenantId: 'tenant-2' }) });
      });

      it('brings the settings of whoever speaks', async () => {
        const turn = aTurn();
        const people = personStore(engine.database);
        await open().happened({ kind: 'language-chosen', person: turn.person, language: 'en' });
        await people.appointFirst([{ person: turn.person, roles: ['champion', 'manager'], name: null }]);

        const { settings } = await claim(open(), turn);

        assert.deepEqual(settings, { language: 'en', roles: ['champion', 'manager'] });
      });

      it('keeps text that PostgreSQL refuses, without its broken characters', async () => {
        const store = open();
        const text = 'nul \0, half \ud83d, and \\u0000 typed out';
        const first = await claim(store, aTurn());
        await store.accept(aTurn({ key: 'k\0', event: { kind: 'said', text } }));

        const { next } = await store.finish(first.id, quietly);

        assert.deepEqual(next?.turn.event, {
          kind: 'said',
          text: 'nul \u{fffd}, half \u{fffd}, and \\u0000 typed out',
        });
        assert.deepEqual(await store.accept(aTurn({ key: 'k\0' })), { kind: 'duplicate' });
      });

      it('refreshes where the conversation is reached', async () => {
        const store = open();
        const first = await claim(store, aTurn());
        await store.finish(first.id, quietly);
        const moved = aConversation({ serviceUrl: 'https://smba.trafficmanager.net/amer/' });

        const delivery = await answer(store, aTurn({ conversation: moved }));

        assert.equal(delivery.address?.serviceUrl, moved.serviceUrl);
      });
    });

    describe('working', () => {
      it('takes the turns of a conversation in order of arrival, one at a time', async () => {
        const store = open();
        const first = await claim(store, aTurn({ key: 'first' }));
        await store.accept(aTurn({ key: 'second' }));
        await store.accept(aTurn({ key: 'third' }));

        const second = (await store.finish(first.id, quietly)).next;
        const third = (await store.finish(second?.id ?? '', quietly)).next;

        assert.deepEqual([second?.turn.key, third?.turn.key], ['second', 'third']);
        assert.equal((await store.finish(third?.id ?? '', quietly)).next, null);
      });

      it('lets conversations work beside each other', async () => {
        const store = open();

        await claim(store, saidIn('a:one'));
        await claim(store, saidIn('a:two'));
      });

      it('hands out the message to post, and the next turn only when that is settled', async () => {
        const store = open();
        const first = await claim(store, aTurn());
        await store.accept(aTurn({ key: 'second' }));

        const { delivery, next } = await store.finish(first.id, answering());

        assert.equal(next, null);
        assert.equal(delivery?.attempts, 1);
        assert.ok(delivery);
        assert.equal(words(delivery), words({ content: answering().reply }));
        const settled = await store.settle(delivery, sent('m1'));
        assert.equal(settled.next?.turn.key, 'second');
      });

      it('remembers the topic, for the turn that is claimed in the same moment too', async () => {
        const store = open();
        const first = await claim(store, aTurn());
        await store.accept(aTurn());

        const second = (await store.finish(first.id, { ...quietly, topic: 'meldingen' })).next;
        await store.finish(second?.id ?? '', quietly);
        const third = await claim(store, aTurn());
        await store.finish(third.id, { ...quietly, topic: null });

        assert.deepEqual([first.topic, second?.topic, third.topic], [null, 'meldingen', 'meldingen']);
        assert.equal((await claim(store, aTurn())).topic, null);
      });

      it('writes nothing for a worker whose lease was taken over', async () => {
        const store = silentWorker(engine.database);
        const { id } = await claim(store, aTurn());
        const [taken] = await store.claimWaiting(10);

        await assert.rejects(store.finish(id, { ...answering(), topic: 'lost' }), /lease ran out/);

        const { delivery } = await store.finish(taken?.id ?? '', answering());
        assert.notEqual(delivery, null);
        assert.equal((await open().claimWaiting(10)).length, 0);
        assert.equal(taken?.topic, null);
      });

      it('rejects a claim that never was', async () => {
        for (const id of ['', 'x', '1', '1.1', '999999999999999.1', "1.1'; --"]) {
          await assert.rejects(open().finish(id, quietly), /lease ran out/);
        }
      });
    });

    describe('recovering turns', () => {
      it('claims a turn whose worker went silent, and no turn behind it', async () => {
        const store = silentWorker(engine.database);
        await claim(store, aTurn({ key: 'silent' }));
        await store.accept(aTurn({ key: 'behind' }));

        const claimed = await store.claimWaiting(10);

        assert.deepEqual(
          claimed.map((one) => one.turn.key),
          ['silent'],
        );
      });

      it('leaves a turn with a live lease alone', async () => {
        const store = open();
        await claim(store, aTurn());

        assert.deepEqual(await store.claimWaiting(10), []);
      });

      it('claims a turn that nobody took when the one before it ended', async () => {
        const store = open();
        const first = await claim(store, aTurn());
        await store.accept(aTurn({ key: 'left' }));
        await engine.database.query
          .updateTable('inbox')
          .set({ state: 'done' })
          .where('id', '=', parseInt(first.id))
          .execute();

        const claimed = await store.claimWaiting(10);

        assert.deepEqual(
          claimed.map((one) => one.turn.key),
          ['left'],
        );
        assert.deepEqual(await store.claimWaiting(10), []);
      });

      it('goes on with the turns behind one that a sweep took', async () => {
        const silent = silentWorker(engine.database);
        await answer(silent, aTurn());
        await silent.accept(aTurn());
        await silent.accept(aTurn({ key: 'last' }));
        await silent.abandonLost(10);

        const [taken] = await silent.claimWaiting(10);
        const { next } = await silent.finish(taken?.id ?? '', quietly);

        assert.equal(next?.turn.key, 'last');
      });

      it('takes no more than asked for, oldest first', async () => {
        const store = silentWorker(engine.database);
        for (const id of ['a:1', 'a:2', 'a:3']) await claim(store, saidIn(id));

        const claimed = await store.claimWaiting(2);

        assert.deepEqual(
          claimed.map((one) => one.turn.conversation.id),
          ['a:1', 'a:2'],
        );
      });

      it('releases every claim of an earlier life at once', async () => {
        const store = open();
        await claim(store, saidIn('a:working'));
        await answer(store, saidIn('a:sending'));

        await store.releaseAll();

        assert.deepEqual(
          (await store.claimWaiting(10)).map((one) => one.turn.conversation.id),
          ['a:working'],
        );
        assert.equal(await store.abandonLost(10), 1);
      });
    });
  });
});
