import { languages, type Language } from '../../shared/language.ts';
import { recent } from '../../shared/recent.ts';
import { likenessIndex, type LikenessIndex } from '../../text/words/likeness.ts';
import { isStopWord, stem, wordsOf } from '../../text/words/dutch-words.ts';
import { vocabularyOf, type Vocabulary } from '../../text/words/search-words.ts';
import { articleFor, type Article } from './article.ts';
import type { ArticleMatch, ArticleSearch } from './ports.ts';

/** A name says most about what an article is about, a sentence of its summary least. */
const weights = { name: 1.1, asking: 1, summary: 0.9 };
/** What a name in the question adds to the likeness of its article: as much as half a phrasing. */
const ofName = 0.5;
/** Two names that are half telling, or one that is. */
const enoughForName = 0.5;
/** `Vergelijken` alone is no name, whoever is called so. */
const hardlyTells = 0.1;
/** Languages share short words by accident. */
const ofOtherLanguage = 0.8;
const mostMatches = 8;
/** How much surer a higher score is: so that of phrasings that were left out eight in ten are right where 0.8 is said. */
const sureness = 2.4;
const mostRemembered = 100;

/** A language is indexed when it is first asked for, in a few tenths of a second; after that a question costs a fraction of a millisecond. */
export function articleSearch(articles: readonly Article[]): ArticleSearch {
  const versions = Map.groupBy(articles, ({ slug }) => slug);
  const slugs = [...versions.keys()];
  const indexes: Partial<Record<Language, Index>> = {};
  const indexFor = (language: Language): Index =>
    (indexes[language] ??= indexOf(
      articles.filter((each) => each.language === language),
      slugs,
      language,
    ));
  const scores = new Float64Array(slugs.length);
  const likenesses = new Float64Array(slugs.length);
  const areNamed = new Uint8Array(slugs.length);

  const remembered = recent<readonly ArticleMatch[]>(mostRemembered);

  function search(question: string, language: Language): readonly ArticleMatch[] {
    scores.fill(0);
    // People ask in the language of their work, whatever their Teams is set to.
    for (const each of languages)
      indexFor(each)(question, each === language ? 1 : ofOtherLanguage, { scores, likenesses, areNamed });
    const places = best(scores, mostMatches);
    const chances = chancesOf(places.map((place) => scores[place] as number));
    return places.map((place, rank): ArticleMatch => {
      const slug = slugs[place] ?? '';
      const article = articleFor(versions.get(slug) ?? [], slug, language);
      if (article === null) throw new RangeError(`The index knows an article that does not exist: ${slug}`);
      return {
        article,
        likeness: likenesses[place] as number,
        probability: chances[rank] as number,
        isNamed: areNamed[place] === 1,
      };
    });
  }

  return {
    searchArticles: (question, language) => remembered(`${language} ${question}`, () => search(question, language)),
  };
}

/** The places of the highest, highest first; what is 0 has no place. */
function best(scores: Float64Array, most: number): number[] {
  const found: number[] = [];
  for (let place = 0; place < scores.length; place++) {
    const score = scores[place] as number;
    if (score === 0 || (found.length === most && score <= (scores[found[most - 1] as number] as number))) continue;
    const at = found.findIndex((each) => (scores[each] as number) < score);
    found.splice(at < 0 ? found.length : at, 0, place);
    found.length = Math.min(found.length, most);
  }
  return found;
}

/** The share of each in all of them together, so much surer; highest first. */
function chancesOf(scores: readonly number[]): readonly number[] {
  const raised = scores.map((score) => (score / (scores[0] as number)) ** sureness);
  const total = raised.reduce((sum, each) => sum + each, 0);
  return raised.map((each) => each / total);
}

/** Of every article, by its place. */
interface Found {
  readonly scores: Float64Array;
  readonly likenesses: Float64Array;
  readonly areNamed: Uint8Array;
}

/** Raises what each article scores to what it scores here. */
type Index = (question: string, counts: number, found: Found) => void;

function indexOf(articles: readonly Article[], slugs: readonly string[], language: Language): Index {
  const { labels, likenessOf, togetherOf } = likenessOfArticles(articles, language);
  const names = namesOf(articles, language);
  const places = Uint32Array.from(labels, (label) => slugs.indexOf(label));
  return (question, counts, { scores, likenesses, areNamed }) => {
    const named = names(question);
    const likeness = likenessOf(question, mostMatches, named);
    const together = togetherOf(question);
    for (let label = 0; label < likeness.length; label++) {
      const alike = likeness[label] as number;
      if (alike === 0) continue;
      const place = places[label] as number;
      const tells = named.get(labels[label] as string) ?? 0;
      const nearest = (alike + ofName * tells) * counts;
      // Like one of its texts by chance, an article is not like all of them.
      const score = nearest * (together[label] as number);
      if (score <= (scores[place] as number)) continue;
      scores[place] = score;
      likenesses[place] = nearest;
      areNamed[place] = tells >= enoughForName ? 1 : 0;
    }
  };
}

function likenessOfArticles(articles: readonly Article[], language: Language): LikenessIndex {
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
    const said = wordsOf(question).filter((word) => !isStopWord(word, language)).length;
    const held = [...asked].flatMap((each) => byRarest.get(each) ?? []).filter(({ stems }) => stems.isSubsetOf(asked));
    const found = new Map<string, number>();
    for (const { slug, stems, tells } of held) {
      // 'Kleine gemeente' does not count beside a longer name that holds it.
      if (held.some((other) => other.stems.size > stems.size && stems.isSubsetOf(other.stems))) continue;
      // Who says no more than a name means what it names, however common the word.
      found.set(slug, Math.max(stems.size >= said && tells > hardlyTells ? 1 : tells, found.get(slug) ?? 0));
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
