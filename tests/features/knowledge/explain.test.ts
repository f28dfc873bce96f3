import assert from 'node:assert/strict';
import type { Article } from '../../../src/features/knowledge/article.ts';
import { toldArticles } from '../../../src/features/knowledge/explain.ts';
import { knowledge } from '../../support/knowledge.ts';

const day = () => '2026-11-22';

describe('telling an article', () => {
  let articles: readonly Article[];

  before(async () => {
    ({ articles } = await knowledge());
  });

  it('resolves its relations to questions in the same language', () => {
    const told = toldArticles(articles, day)('season', 'en');

    const [related] = told?.related ?? [];
    assert.ok(articles.some(({ language, question }) => language === 'en' && question === related?.question));
  });

  it('falls back on the other language, and keeps what it told for both', () => {
    const dutch = articles.filter(({ slug, language }) => slug === 'season' && language === 'nl');
    const tell = toldArticles(dutch, day);

    assert.equal(tell('season', 'en')?.language, 'nl');
    assert.equal(tell('season', 'en'), tell('season', 'nl'));
  });

  it('says from its day on that it should be checked again', () => {
    let today = '2027-05-21';
    const tell = toldArticles(
      articles.map((article) => ({ ...article, checkBy: '2027-05-22' })),
      () => today,
    );
    assert.equal(tell('season', 'nl')?.isCheckDue, false);

    today = '2027-05-22';
    assert.equal(tell('season', 'nl')?.isCheckDue, true);
  });

  it('has nothing to tell of an article that does not exist', () => {
    assert.equal(toldArticles(articles, day)('no-such-article', 'nl'), null);
  });
});
