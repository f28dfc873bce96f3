import { languages, type Language } from '../../shared/language.ts';
import { likenessIndex, type LikenessIndex } from '../../text/words/likeness.ts';
import { stem, wordsOf } from '../../text/words/dutch-words.ts';
import { vocabularyOf, type Vocabulary } from '../../text/words/search-words.ts';
import { articleFor, type Article } from './article.ts';
import type { ArticleMatch, ArticleSearch } from './ports.ts';

/** A name says most about what an article is about, a sentence of its summary least. */
const weights = { name: 1.1, asking: 1, summary: 0.9 };
/** What a name in the question adds to the likeness of its article: as much as half a phrasing. */
const ofName = 0.5;
/** Two names that are half telling, or one that is. */
const enoughForName = 0.5;
/** Languages share short words by accident. */
const ofOtherLanguage = 0.8;
const mostMatches = 8;

/** A language is indexed when it is first asked for, in a few tenths of a second; after that a question costs a fraction of a millisecond. */
export function articleSearch(articles: readonly Article[]): ArticleSearch {
  const indexes: Partial<Record<Language, Index>> = {};
  const indexFor = (language: Language): Index =>
    (indexes[language] ??= indexOf(
      articles.filter((each) => each.language === language),
      language,
    ));
  const versions = Map.groupBy(articles, ({ slug }) => slug);

  return {
    searchArticles(question, language) {
      const best = new Map<string, Found>();
      // People ask in the language of their work, whatever their Teams is set to.
      for (const each of languages)
        for (const found of indexFor(each)(question)) {
          const known = best.get(found.slug);
          const score = found.score * (each === language ? 1 : ofOtherLanguage);
          if (known === undefined || known.score < score) best.set(found.slug, { ...found, score });
        }
      return [...best.values()]
        .sort((left, right) => right.score - left.score)
        .slice(0, mostMatches)
        .map(({ slug, score, isNamed }): ArticleMatch => {
          const article = articleFor(versions.get(slug) ?? [], slug, language);
          if (article === null) throw new RangeError(`The index knows an article that does not exist: ${slug}`);
          return { article, likeness: score, isNamed };
        });
    },
  };
}

interface Found {
  readonly slug: string;
  readonly score: number;
  readonly isNamed: boolean;
}

type Index = (question: string) => readonly Found[];

function indexOf(articles: readonly Article[], language: Language): Index {
  const alike = likenessOf(articles, language);
  const names = namesOf(articles, language);
  return (question) => {
    const named = names(question);
    return alike(question).map(({ label, likeness }) => {
      const tells = named.get(label) ?? 0;
      return { slug: label, score: likeness + ofName * tells, isNamed: tells >= enoughForName };
    });
  };
}

function likenessOf(articles: readonly Article[], language: Language): LikenessIndex {
  return likenessIndex(
    articles.flatMap(({ slug, title, also, question, phrasings, summary }) => [
      ...[title, ...also].map((text) => ({ label: slug, text, weight: weights.name })),
      ...[question, ...phrasings].map((text) => ({ label: slug, text, weight: weights.asking })),
      ...summary.split(/(?<=[.?!]) /).map((text) => ({ label: slug, text, weight: weights.summary })),
    ]),
    language,
  );
}

/** The articles of which the question holds a whole name, in any form of its words and through typing errors, and how telling it is. */
function namesOf(articles: readonly Article[], language: Language): (question: string) => ReadonlyMap<string, number> {
  const all = articles.flatMap(({ slug, title, also }) => [title, ...also].map((name) => ({ slug, name })));
  const vocabulary = vocabularyOf(
    [],
    all.map(({ name }) => name),
    language,
  );
  const telling = rarities(articles, language);
  const known = all
    .map(({ slug, name }) => ({ slug, stems: new Set(stemsIn(vocabulary, name)) }))
    .filter(({ stems }) => stems.size > 0)
    .map((name) => ({
      ...name,
      tells: Math.min(
        1,
        [...name.stems].reduce((sum, each) => sum + telling(each), 0),
      ),
    }));
  // A question that lacks the rarest word of a name does not hold the name.
  const byRarest = Map.groupBy(known, ({ stems }) =>
    [...stems].reduce((rarest, each) => (telling(each) > telling(rarest) ? each : rarest)),
  );
  return (question) => {
    const asked = new Set(stemsIn(vocabulary, question));
    const held = [...asked].flatMap((each) => byRarest.get(each) ?? []).filter(({ stems }) => stems.isSubsetOf(asked));
    const found = new Map<string, number>();
    for (const { slug, stems, tells } of held) {
      // 'Kleine gemeente' does not count beside a longer name that holds it.
      if (held.some((other) => other.stems.size > stems.size && stems.isSubsetOf(other.stems))) continue;
      found.set(slug, Math.max(tells, found.get(slug) ?? 0));
    }
    return found;
  };
}

/** 1 for a word that few articles use, next to 0 for one that many do: such a name is only a word. */
function rarities(articles: readonly Article[], language: Language): (stem: string) => number {
  const counts = new Map<string, number>();
  for (const { title, also, question, phrasings, summary } of articles) {
    const words = new Set(wordsOf([title, ...also, question, ...phrasings, summary].join('\n')));
    for (const each of new Set([...words].map((word) => stem(word, language))))
      counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  return (each) => Math.max(0, 1 - Math.log(counts.get(each) ?? 1) / Math.log(Math.max(2, articles.length / 4)));
}

function stemsIn(vocabulary: Vocabulary, text: string): string[] {
  return vocabulary.termsOf(text).flatMap(({ whole, parts }) => (whole === null ? [...parts] : [whole, ...parts]));
}
