import assert from 'node:assert/strict';
import { feedbackStore } from '../../src/storage/conversation/feedback-store.ts';
import { personStore } from '../../src/storage/person/person-store.ts';
import { turnStore } from '../../src/storage/conversation/turn-store.ts';
import { forEachEngine } from '../support/database.ts';
import { aTurn, post } from './turns.ts';

describe('person store', () => {
  forEachEngine((engine) => {
    const person = { tenantId: 'tenant-1', id: 'person-1' };
    const open = () => personStore(engine.database);

    it('knows nobody at first', async () => {
      assert.deepEqual(await open().settings(person), { language: null, roles: [] });
    });

    it('keeps language and roles beside each other', async () => {
      await open().setLanguage(person, 'en');
      await open().setRoles(person, ['coordinator', 'indicator-owner']);
      await open().setLanguage(person, 'nl');

      assert.deepEqual(await open().settings(person), { language: 'nl', roles: ['coordinator', 'indicator-owner'] });
    });

    it('replaces roles', async () => {
      await open().setRoles(person, ['manager']);
      await open().setRoles(person, []);

      assert.deepEqual(await open().settings(person), { language: null, roles: [] });
    });

    it('tells people of two tenants apart', async () => {
      await open().setLanguage(person, 'en');

      assert.equal((await open().settings({ ...person, tenantId: 'tenant-2' })).language, null);
    });
  });
});

describe('feedback store', () => {
  forEachEngine((engine) => {
    const open = () => feedbackStore(engine.database);
    const given = {
      conversationId: 'a:talk',
      messageId: 'm1',
      personId: 'person-1',
      tenantId: 'tenant-1',
      reaction: 'dislike',
      comment: 'Onduidelijk',
    } as const;
    const kept = () =>
      engine.database.query.selectFrom('feedback').select(['person_id', 'reaction', 'comment']).execute();

    beforeEach(() => post(turnStore(engine.database), aTurn(), 'm1'));

    it('keeps a reaction with the answer behind the message', async () => {
      assert.equal(await open().give(given), true);

      assert.deepEqual(await kept(), [{ person_id: 'person-1', reaction: 'dislike', comment: 'Onduidelijk' }]);
    });

    it('lets a second reaction of the same person replace the first', async () => {
      await open().give(given);

      await open().give({ ...given, reaction: 'like', comment: null });

      assert.deepEqual(await kept(), [{ person_id: 'person-1', reaction: 'like', comment: null }]);
    });

    it('keeps reactions of several people', async () => {
      await open().give(given);
      await open().give({ ...given, personId: 'person-2' });

      assert.equal((await kept()).length, 2);
    });

    it('refuses a message that is unknown, elsewhere or of another tenant', async () => {
      assert.equal(await open().give({ ...given, messageId: 'm2' }), false);
      assert.equal(await open().give({ ...given, conversationId: 'a:other' }), false);
      assert.equal(await open().give({ ...given, tenantId: 'tenant-2' }), false);
      assert.deepEqual(await kept(), []);
    });
  });
});
