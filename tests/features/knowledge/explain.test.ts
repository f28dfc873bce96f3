import assert from 'node:assert/strict';
import type { Article } from '../../../src/features/knowledge/article.ts';
import { toldArticles } from '../../../src/features/knowledge/explain.ts';
import { readArticles } from '../../../src/import/read-articles.ts';

describe('telling an article', () => {
  let articles: readonly Article[];

  before(async () => {
    articles = await readArticles('knowledge');
  });

  it('resolves its relations to questions in the same language', () => {
    const told = toldArticles(articles)('season', 'en');

    const [related] = told?.related ?? [];
    assert.ok(articles.some(({ language, question }) => language === 'en' && question === related?.question));
  });

  it('falls back on the other language, and keeps what it told for both', () => {
    const dutch = articles.filter(({ slug, language }) => slug === 'season' && language === 'nl');
    const tell = toldArticles(dutch);

    assert.equal(tell('season', 'en')?.language, 'nl');
    assert.equal(tell('season', 'en'), tell('season', 'nl'));
  });

  it('has nothing to tell of an article that does not exist', () => {
    assert.equal(toldArticles(articles)('no-such-article', 'nl'), null);
  });
});
