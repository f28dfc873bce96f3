import assert from 'node:assert/strict';
import type { Message } from '../../src/shared/message.ts';
import { referralStore } from '../../src/storage/referral/referral-store.ts';
import { forEachEngine } from '../support/database.ts';
import { aMessage, aTurn, later, openStore, post, sent, silentWorker, words, type Store } from './turns.ts';
import { written } from './written.ts';

const card = 'referral:1:card:person-1';
const refused = { state: 'failed', reason: 'rejected', endsConversation: false } as const;
const blocked = { state: 'failed', reason: 'blocked', endsConversation: true } as const;

function cardOf(key = card): Message<Uint8Array> {
  return aMessage({ key, owner: { kind: 'nobody' }, content: Buffer.from('{"type":"message","text":"1"}') });
}

function look(version: number, of = card): Message<Uint8Array> {
  const content = Buffer.from(`{"type":"message","text":"${version}"}`);
  const to = { kind: 'update', tenantId: 'tenant-1', of } as const;
  return aMessage({ key: `${of}:${version}`, to, owner: { kind: 'nobody' }, content });
}

describe('the looks of a card', () => {
  forEachEngine((engine) => {
    const open = () => openStore(engine.database);
    const states = async () => {
      const rows = await engine.database.query
        .selectFrom('delivery')
        .select(['key', 'state'])
        .where('kind', '!=', 'reply')
        .orderBy('id')
        .execute();
      return rows.map(({ key, state }) => `${key} ${state}`);
    };
    const troubles = () => referralStore(engine.database).troubles('tenant-1', 10);
    const resend = (deliveryId = '') =>
      written(engine.database, [{ kind: 'notification-resent', tenantId: 'tenant-1', deliveryId }]);

    /** Two cards of one referral stand in a chat. */
    async function standing(store: Store): Promise<void> {
      await post(store, aTurn(), 'm0');
      await store.write(cardOf(), cardOf('referral:1:card:person-2'));
      for (const [index, one] of (await store.due()).entries()) await store.settle(one, sent(`card-${index}`));
    }

    it('are overtaken by the next one of the same card, and of no other', async () => {
      const store = open();
      await standing(store);
      await store.write(look(2), look(2, 'referral:1:card:person-2'));

      await store.write(look(3));

      assert.deepEqual((await states()).slice(2), ['referral:1:card:person-2:2 pending', `${card}:3 pending`]);
    });

    it('that did not arrive are overtaken too, so that they are never posted over a newer one', async () => {
      const store = open();
      await standing(store);
      await store.write(look(2));
      const [second] = await store.due();
      await store.settle(second ?? assert.fail(), refused);
      const [trouble] = await troubles();

      await store.write(look(3));

      assert.equal(await resend(trouble?.deliveryId), 'changed');
      assert.deepEqual(await troubles(), []);
      assert.deepEqual((await store.due()).map(words), ['{"type":"message","text":"3"}']);
    });

    it('are posted in their order when one is on its way, and what fails then does not come back', async () => {
      const store = open();
      await standing(store);
      await store.write(look(2));
      const [second] = await store.due();
      await store.write(look(3));

      assert.deepEqual(await store.due(), []);
      await store.settle(second ?? assert.fail(), later);
      const [again, ...none] = await store.due();
      assert.deepEqual([words(again), none], ['{"type":"message","text":"2"}', []]);
      await store.settle(again ?? assert.fail(), refused);
      assert.deepEqual((await store.due()).map(words), ['{"type":"message","text":"3"}']);
      assert.deepEqual(await troubles(), []);
    });

    it('are made again when the process that posted them ended: twice is once', async () => {
      const store = silentWorker(engine.database);
      await post(open(), aTurn(), 'm0');
      await open().write(cardOf());
      const [first] = await open().due();
      await open().settle(first ?? assert.fail(), sent('card-0'));
      await store.write(look(2));
      await store.due();

      await store.abandonLost(10);

      assert.deepEqual((await store.due()).map(words), ['{"type":"message","text":"2"}']);
    });

    it('come along when their card is sent again', async () => {
      const store = open();
      await post(store, aTurn(), 'm0');
      await store.write(cardOf());
      const [original] = await store.due();
      await store.settle(original ?? assert.fail(), refused);
      await store.write(look(2));
      const [second] = await store.due();
      assert.equal(second?.address, null);
      await store.settle(second ?? assert.fail(), { ...refused, reason: 'gone' });
      const all = await troubles();

      assert.equal(await resend(all.at(-1)?.deliveryId), 'written');

      const [again, ...none] = await store.due();
      assert.deepEqual([words(again), none], ['{"type":"message","text":"1"}', []]);
      await store.settle(again ?? assert.fail(), sent('card-0'));
      assert.deepEqual((await store.due()).map(words), ['{"type":"message","text":"2"}']);
      assert.deepEqual(await troubles(), []);
    });

    it('end with a chat that is closed to us, keep their words, and are not looked at again and again', async () => {
      const store = open();
      await standing(store);
      await store.write(aMessage({ key: 'first', owner: { kind: 'nobody' } }));
      const [first] = await store.due();
      await store.write(look(2));

      await store.settle(first ?? assert.fail(), blocked);

      assert.equal((await troubles()).length, 2);
      const untold = await engine.database.query
        .selectFrom('delivery')
        .select('id')
        .where('state', '=', 'failed')
        .where('is_told', '=', false)
        .execute();
      assert.deepEqual(untold, [], 'nobody owns them, so nobody is still to be told');
      const [trouble] = await troubles();
      assert.equal(await resend(trouble?.deliveryId), 'written');
      assert.deepEqual((await store.due()).map(words), ['{"type":"message","text":"2"}']);
    });

    it('arrive again once the chat was opened again', async () => {
      const store = open();
      await standing(store);
      await store.write(aMessage({ key: 'first' }));
      const [first] = await store.due();
      await store.settle(first ?? assert.fail(), blocked);
      await store.write(aMessage({ key: 'second' }));
      const [second] = await store.due();
      assert.equal(second?.address?.to.kind, 'account');
      await store.settle(second ?? assert.fail(), sent('m2'));

      await store.write(look(2));

      const [due] = await store.due();
      assert.deepEqual(due?.address?.to, { kind: 'update', conversationId: 'a:talk', messageId: 'card-0' });
    });
  });
});
