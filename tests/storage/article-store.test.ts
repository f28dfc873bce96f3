import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { answersOfTenants } from '../../src/features/knowledge/colleague-answers.ts';
import { articleStore } from '../../src/storage/knowledge/article-store.ts';
import { knowledgeEvents } from '../../src/storage/knowledge/knowledge-events.ts';
import { personEvents } from '../../src/storage/person/person-events.ts';
import { actor, approved, changed, draft } from '../support/colleague-articles.ts';
import { forEachEngine } from '../support/database.ts';

describe('articles by colleagues in the database', () => {
  forEachEngine((engine) => {
    const store = () => articleStore(engine.database);
    const write = ({ article, entry }: ReturnType<typeof draft>) =>
      knowledgeEvents['article-changed']({ kind: 'article-changed', article, entry }, engine.database.run);

    it('come back as they were written, with their history', async () => {
      const article = await approved(engine.database, {
        referralId: 'r1',
        alsoAskedAs: ['een, "andere" {vraag}'],
        subject: 's',
      });

      assert.deepEqual(await store().find('tenant-1', 'article-1'), article);
      assert.deepEqual(await store().ofReferral('tenant-1', 'r1'), article);
      assert.deepEqual(await store().all('tenant-1'), [article]);
      const history = await store().history('tenant-1', 'article-1');
      assert.deepEqual(
        history.map(({ version, kind, by, text }) => [version, kind, by.id, text?.question]),
        [
          [2, 'approve', 'reader', undefined],
          [1, 'draft', 'writer', 'Waarom telt een verlenging niet mee?'],
        ],
      );
    });

    it('are kept from other organisations', async () => {
      await approved(engine.database, { referralId: 'r1' });

      assert.equal(await store().find('tenant-2', 'article-1'), null);
      assert.equal(await store().ofReferral('tenant-2', 'r1'), null);
      assert.deepEqual(await store().all('tenant-2'), []);
      assert.deepEqual(await store().history('tenant-2', 'article-1'), []);
      assert.equal(await store().revision('tenant-2'), 0);
    });

    it('are changed by one of two who saw the same version', async () => {
      const first = draft();
      await write(first);
      const one = changed(first.article, { kind: 'approve', checkBy: null }, actor('reader', 'approver'));
      const other = changed(first.article, { kind: 'decline', reason: 'Nee.' }, actor('second', 'approver'));

      assert.deepEqual([await write(one), await write(other)], [true, false]);
      assert.equal((await store().find('tenant-1', 'article-1'))?.state, 'approved');
    });

    it('are one for each referral', async () => {
      await write(draft({ referralId: 'r1' }));

      await assert.rejects(write(draft({ referralId: 'r1' }, 'article-2')));
    });

    it('are due from their day on', async () => {
      const { checkBy } = await approved(engine.database);

      assert.equal((await store().due(checkBy ?? '')).length, 1);
      assert.equal((await store().due('2027-11-21')).length, 0);
    });

    it('lose the names of who has their data erased, and nothing else', async () => {
      const article = await approved(engine.database);
      const before = await store().revision('tenant-1');
      for (const id of ['writer', 'reader'])
        await personEvents['person-erased'](
          { kind: 'person-erased', person: { tenantId: 'tenant-1', id } },
          engine.database.run,
        );

      const nobody = { id: null, name: null };
      assert.deepEqual(await store().find('tenant-1', 'article-1'), {
        ...article,
        version: 4,
        writtenBy: nobody,
        owner: nobody,
        approvedBy: nobody,
      });
      assert.ok((await store().revision('tenant-1')) > before);
      const { rows } = await sql<{ all: string }>`select (select json_agg(one) from colleague_article one)::text
        || (select json_agg(one) from colleague_article_entry one)::text as all`.execute(engine.database.query);
      assert.doesNotMatch(rows[0]?.all ?? '', /writer|reader/);
    });

    it('are found within a moment when another instance changed them, and only in their organisation', async () => {
      const answers = answersOfTenants(store(), [], 20);
      const found = async (tenantId: string) =>
        (await answers.of(tenantId)).search('Waarom telt een verlenging niet mee?')?.article.slug ?? null;
      assert.equal(await found('tenant-1'), null);
      await approved(engine.database);
      await new Promise((resolve) => void setTimeout(resolve, 40));

      assert.equal(await found('tenant-1'), 'collega-article-1');
      assert.equal(await found('tenant-2'), null);
      const known = (await store().find('tenant-1', 'article-1')) ?? assert.fail();
      await write(changed(known, { kind: 'retire' }, actor('writer')));
      answers.changed();
      assert.equal(await found('tenant-1'), null);
    });
  });
});
