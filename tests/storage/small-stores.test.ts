import assert from 'node:assert/strict';
import type { ConversationEvent } from '../../src/features/conversation/events.ts';
import { personStore } from '../../src/storage/person/person-store.ts';
import { forEachEngine } from '../support/database.ts';
import { aConversation, aTurn, openStore, post } from './turns.ts';

describe('person store', () => {
  forEachEngine((engine) => {
    const person = { tenantId: 'tenant-1', id: 'person-1' };
    const open = () => personStore(engine.database);

    it('knows nobody at first', async () => {
      assert.deepEqual(await open().settings(person), { language: null, roles: [] });
    });

    const choose = (language: 'nl' | 'en') =>
      openStore(engine.database).happened({ kind: 'language-chosen', person, language });

    it('keeps language and roles beside each other', async () => {
      await choose('en');
      await open().appointFirst([{ person, roles: ['coordinator', 'indicator-owner'], name: null }]);
      await choose('nl');

      assert.deepEqual(await open().settings(person), { language: 'nl', roles: ['coordinator', 'indicator-owner'] });
    });

    it('tells people of two tenants apart', async () => {
      await choose('en');

      assert.equal((await open().settings({ ...person, tenantId: 'tenant-2' })).language, null);
    });
  });
});

describe('feedback', () => {
  forEachEngine((engine) => {
    const given = {
      kind: 'feedback-given',
      where: aConversation(),
      by: { tenantId: 'tenant-1', id: 'person-1' },
      messageId: 'm1',
      reaction: 'dislike',
      comment: 'Onduidelijk',
    } as const;
    const give = (part: Partial<Extract<ConversationEvent, { kind: 'feedback-given' }>> = {}) =>
      openStore(engine.database).happened({ ...given, ...part });
    const kept = () =>
      engine.database.query.selectFrom('feedback').select(['person_id', 'reaction', 'comment']).execute();

    beforeEach(() => post(openStore(engine.database), aTurn(), 'm1'));

    it('is kept with the answer behind the message', async () => {
      assert.equal(await give(), 'written');

      assert.deepEqual(await kept(), [{ person_id: 'person-1', reaction: 'dislike', comment: 'Onduidelijk' }]);
    });

    it('replaces the first of the same person', async () => {
      await give();

      await give({ reaction: 'like', comment: null });

      assert.deepEqual(await kept(), [{ person_id: 'person-1', reaction: 'like', comment: null }]);
    });

    it('of several people is kept', async () => {
      await give();
      await give({ by: { ...given.by, id: 'person-2' } });

      assert.equal((await kept()).length, 2);
    });

    it('about a message that is unknown, elsewhere or of another tenant changes nothing', async () => {
      assert.equal(await give({ messageId: 'm2' }), 'changed');
      assert.equal(await give({ where: aConversation({ id: 'a:other' }) }), 'changed');
      assert.equal(await give({ by: { ...given.by, tenantId: 'tenant-2' } }), 'changed');
      assert.deepEqual(await kept(), []);
    });
  });
});
