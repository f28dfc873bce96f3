import assert from 'node:assert/strict';

import type { Article } from '../../../src/features/knowledge/article.ts';
import type { ArticleSearch } from '../../../src/features/knowledge/ports.ts';
import { articleSearch } from '../../../src/features/knowledge/search.ts';
import type { Language } from '../../../src/shared/language.ts';
import { knowledge } from '../../support/knowledge.ts';
import { knownDutch, knownEnglish, unanswerable } from './known-questions.ts';

describe('searching the shipped articles', () => {
  let articles: readonly Article[];
  let search: ArticleSearch;

  before(async () => {
    ({ articles, search } = await knowledge());
  });

  function outcome(question: string, language: Language): string {
    return search
      .searchArticles(question, language)
      .map(({ article, likeness }) => `${article.slug} ${likeness.toFixed(2)}`)
      .join(', ');
  }

  const known = [
    ...knownDutch.map((row) => [...row, 'nl'] as const),
    ...knownEnglish.map((row) => [...row, 'en'] as const),
  ];
  for (const [question, slug, language] of known) {
    it(`finds ${slug} for "${question}" among the first two`, () => {
      const found = search.searchArticles(question, language).slice(0, 2);

      assert.ok(
        found.some(({ article }) => article.slug === slug && article.language === language),
        outcome(question, language),
      );
    });
  }

  it('finds the best article first for nine in ten of the questions it knows', () => {
    const first = known.filter(
      ([question, slug, language]) => search.searchArticles(question, language)[0]?.article.slug === slug,
    );

    assert.ok(first.length >= 0.9 * known.length, `${first.length} of ${known.length}`);
  });

  it('finds what it has less like a question that no article answers than like one that an article does', () => {
    const likeness = (question: string, language: Language) =>
      search.searchArticles(question, language)[0]?.likeness ?? 0;
    const answered = known.map(([question, , language]) => likeness(question, language)).toSorted((a, b) => a - b);
    const others = unanswerable.map(([question, language]) => likeness(question, language)).toSorted((a, b) => a - b);

    assert.ok((others[Math.floor(0.9 * others.length)] ?? 0) < (answered[Math.floor(0.25 * answered.length)] ?? 0));
  });

  it('finds every article first when asked its own question or a title of its own', () => {
    for (const { slug, language, question, title } of articles)
      for (const asked of [question, title])
        assert.equal(
          search.searchArticles(asked, language)[0]?.article.slug,
          slug,
          `${asked}: ${outcome(asked, language)}`,
        );
  });

  it('finds an article whatever domain and frame its title stands in', () => {
    const frames: Readonly<Record<Language, readonly ((title: string) => string)[]>> = {
      nl: [
        (title) => `wat betekent ${title} eigenlijk in gewone taal`,
        (title) => `mijn wethouder heeft het over ${title} bij de Wmo`,
        (title) => `wat is ${title} bij jeugdhulp en waarom is dat belangrijk voor mijn rapport`,
        (title) => `kun je ${title} uitleggen, ik werk bij schuldhulp`,
      ],
      en: [
        (title) => `what does ${title} mean in plain words`,
        (title) => `my alderman keeps talking about ${title} at the Wmo`,
        (title) => `can you explain ${title}, I work in youth care`,
      ],
    };
    const asked = articles.flatMap(({ slug, language, title }) =>
      frames[language].map((frame) => ({ slug, language, question: frame(title) })),
    );
    const found = asked.filter(
      ({ slug, language, question }) => search.searchArticles(question, language)[0]?.article.slug === slug,
    );

    assert.ok(found.length >= 0.95 * asked.length, `${found.length} of ${asked.length}`);
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

  it('offers at most eight articles', () => {
    assert.ok(search.searchArticles(articles.map(({ title }) => title).join(' '), 'nl').length <= 8);
  });

  for (const [what, question] of [
    ['nothing', ''],
    ['signs', '?!% ...'],
    ['a flood', 'gemiddelde wijkdagweek '.repeat(10_000)],
    ['numbers', '42 38 45 40 37 44'],
  ] as const) {
    it(`survives ${what}`, () => assert.ok(search.searchArticles(question, 'nl').length <= 8));
  }

  it('works without any article', () => {
    assert.deepEqual(articleSearch([]).searchArticles('wat is een nulmeting', 'nl'), []);
  });
});
