import assert from 'node:assert/strict';

import type { Article } from '../../../src/features/knowledge/article.ts';
import type { ArticleSearch } from '../../../src/features/knowledge/ports.ts';
import { articleSearch } from '../../../src/features/knowledge/search.ts';
import { readArticles } from '../../../src/import/read-articles.ts';
import type { Language } from '../../../src/shared/language.ts';
import { knownDutch, knownEnglish, neverSettled, unanswerable } from './known-questions.ts';

describe('searching the shipped articles', () => {
  let articles: readonly Article[];
  let search: ArticleSearch;

  before(async () => {
    articles = await readArticles('knowledge');
    search = articleSearch(articles);
  });

  function outcome(question: string, language: Language): string {
    return search
      .searchArticles(question, language)
      .map(({ article, confidence }) => `${article.slug} ${confidence}`)
      .join(', ');
  }

  const known = [
    ...knownDutch.map((row) => [...row, 'nl'] as const),
    ...knownEnglish.map((row) => [...row, 'en'] as const),
  ];
  for (const [question, slug, language] of known) {
    it(`answers "${question}" with ${slug}`, () => {
      const [best] = search.searchArticles(question, language);

      assert.equal(best?.article.slug, slug, outcome(question, language));
      assert.equal(best.article.language, language);
      assert.notEqual(best.confidence, 'weak', outcome(question, language));
    });
  }

  it('is sure of at least eight in ten of the questions it knows', () => {
    const sure = known.filter(
      ([question, , language]) => search.searchArticles(question, language)[0]?.confidence === 'sure',
    );

    assert.ok(sure.length >= 0.8 * known.length, `${sure.length} of ${known.length}`);
  });

  for (const [question, language] of unanswerable) {
    it(`finds nothing for "${question}"`, () => assert.equal(outcome(question, language), ''));
  }

  for (const [question, language] of neverSettled) {
    it(`is not sure about "${question}"`, () => assert.doesNotMatch(outcome(question, language), / sure/));
  }

  it('is sure of every article when asked its own question or its title', () => {
    for (const { slug, language, question, title } of articles) {
      for (const asked of [question, title]) {
        const [best] = search.searchArticles(asked, language);
        assert.deepEqual(
          [best?.article.slug, best?.confidence],
          [slug, 'sure'],
          `${asked}: ${outcome(asked, language)}`,
        );
      }
    }
  });

  it('answers in the asked language what was asked in the other', () => {
    const [best] = search.searchArticles('Wat is een nulmeting?', 'en');

    assert.deepEqual([best?.article.slug, best?.article.language], ['baseline', 'en']);
  });

  it('falls back to the other language when an article has no other', () => {
    const dutchOnly = articleSearch(articles.filter(({ slug, language }) => language === 'nl' || slug !== 'baseline'));
    const [best] = dutchOnly.searchArticles('wat is een nulmeting', 'en');

    assert.deepEqual([best?.article.slug, best?.article.language], ['baseline', 'nl']);
  });

  it('names the words that led to an article', () => {
    assert.deepEqual(search.searchArticles('Hoe werkt de MEDIAAN bij een uitschieter?', 'nl')[0]?.terms, [
      'mediaan',
      'uitschieter',
    ]);
  });

  it('offers at most five articles', () => {
    assert.ok(search.searchArticles(articles.map(({ title }) => title).join(' '), 'nl').length <= 5);
  });

  for (const [what, question] of [
    ['nothing', ''],
    ['signs', '?!% ...'],
    ['a flood', 'gemiddelde wijkdagweek '.repeat(10_000)],
    ['numbers', '42 38 45 40 37 44'],
  ] as const) {
    it(`survives ${what}`, () => assert.ok(search.searchArticles(question, 'nl').length <= 5));
  }

  it('works without any article', () => {
    assert.deepEqual(articleSearch([]).searchArticles('wat is een nulmeting', 'nl'), []);
  });
});
