import assert from 'node:assert/strict';
import { forEachEngine } from '../support/database.ts';
import { personStore } from '../../src/storage/person/person-store.ts';
import { aConversation, aMessage, answering, aTurn, claim, openStore, person, post, resolved } from './turns.ts';

const english = { kind: 'language-chosen', person, language: 'en' } as const;

describe('the unit of work', () => {
  forEachEngine((engine) => {
    const open = () => openStore(engine.database);
    const language = async () => (await personStore(engine.database).settings(person)).language;
    const waiting = () => engine.database.query.selectFrom('delivery').select(['key', 'state']).orderBy('id').execute();
    const turns = () => engine.database.query.selectFrom('inbox').select('state').orderBy('id').execute();
    const outcome = { reply: null, replace: null, messages: [], events: [] };

    it('writes what happened, the messages and the end of the turn together', async () => {
      const store = open();
      const { id } = await claim(store, aTurn());
      await store.accept(aTurn());

      const finished = await store.finish(id, {
        ...answering(),
        events: [english],
        messages: [aMessage({ key: 'told' })],
      });

      assert.deepEqual(finished, { delivery: null, next: null, nextInMs: 0 });
      assert.equal(await language(), 'en');
      assert.deepEqual(await waiting(), [
        { key: 'told', state: 'pending' },
        { key: null, state: 'pending' },
      ]);
      assert.deepEqual(await turns(), [{ state: 'answered' }, { state: 'received' }]);
      assert.equal((await store.due()).length, 2);
    });

    it('writes every one of many messages, and each once', async () => {
      const messages = Array.from({ length: 205 }, (_, index) => aMessage({ key: `post-${index}` }));

      assert.equal(
        await open().commit({ conversation: null, nonce: null, outcome: { ...outcome, messages } }),
        'written',
      );
      assert.equal(new Set((await waiting()).map(({ key }) => key)).size, messages.length);
    });

    it('goes on with the next turn when there is nothing to reply', async () => {
      const store = open();
      const { id } = await claim(store, aTurn());
      await store.accept(aTurn({ key: 'behind' }));

      const { next } = await store.finish(id, { ...answering(), reply: null, events: [english] });

      assert.equal(next?.turn.key, 'behind');
    });

    it('writes nothing at all when one event rests on what is not so any more', async () => {
      const store = open();
      const { id } = await claim(store, aTurn());
      const stale = { ...answering(), events: [english, resolved('1.1', 'there')], messages: [aMessage()] };

      await assert.rejects(store.finish(id, stale), /not so any more/);

      assert.deepEqual([await language(), await waiting()], [null, []]);
      assert.notEqual((await store.finish(id, answering())).delivery, null, 'the turn is still open');
    });

    it('writes nothing at all for a claim that was lost', async () => {
      const store = open();
      const { id } = await claim(store, aTurn({ activityId: 'deleted' }));
      await store.happened({ kind: 'message-deleted', where: aConversation(), activityId: 'deleted' });

      await assert.rejects(store.finish(id, { ...answering(), events: [english] }), /lease ran out/);

      assert.equal(await language(), null);
    });

    it('lets a nonce have one effect, also when it comes twice at once', async () => {
      const store = open();
      await post(store, aTurn(), 'm1');
      const press = { conversation: aConversation(), nonce: 'n1', outcome: { ...outcome, messages: [aMessage()] } };

      const written = await Promise.all([store.commit(press), open().commit(press)]);

      assert.deepEqual(written.toSorted(), ['repeated', 'written']);
      assert.equal((await waiting()).filter(({ state }) => state === 'pending').length, 1);
      assert.deepEqual(
        [await store.wasWritten('tenant-1', 'n1'), await store.wasWritten('tenant-2', 'n1')],
        [true, false],
      );
    });

    it('does not use up a nonce for what was not written', async () => {
      const store = open();
      const events = [resolved('1.1', 'there')];

      assert.equal(
        await store.commit({ conversation: aConversation(), nonce: 'n1', outcome: { ...outcome, events } }),
        'changed',
      );

      assert.equal(await store.wasWritten('tenant-1', 'n1'), false);
    });

    it('lets one of two administrators be the next who saw the same roles', async () => {
      const appoint = (role: 'manager' | 'champion') =>
        open().happened({ kind: 'role-changed', by: person, version: 0, change: 'give', person, name: null, role });

      const written = await Promise.all([appoint('manager'), appoint('champion')]);

      assert.deepEqual(written.toSorted(), ['changed', 'written']);
    });
  });
});
