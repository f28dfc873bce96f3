import MiniSearch from 'minisearch';

import type { Language } from '../../shared/language.ts';
import { vocabularyOf, type Term } from '../../text/words/search-words.ts';
import type { Article } from './article.ts';

export interface Hit {
  readonly slug: string;
  /** The question the article was written for. */
  readonly asks: string;
  /** Share of the question's meaning that the article covers, 0 to 1. */
  readonly coverage: number;
  /** What it covers in absolute weight: a question of only common words is little evidence. */
  readonly covered: number;
  /** Weight of the longest title or other name that the question holds completely; 0 when it holds none. */
  readonly named: number;
  /** Whether the question holds everything its title or its own question says. */
  readonly isEntitled: boolean;
  /** Relevance by MiniSearch (BM25+); comparable within one question only. */
  readonly relevance: number;
  readonly terms: readonly string[];
}

export type ArticleIndex = (question: string) => readonly Hit[];

const fields = ['title', 'also', 'question', 'summary', 'body'] as const;
type Field = (typeof fields)[number];

/** What a word in this field tells about the subject of an article. A body mentions much that it is not about. */
const strengths: Readonly<Record<Field, number>> = { title: 1, also: 1, question: 0.85, summary: 0.6, body: 0.3 };
const boosts: Readonly<Record<Field, number>> = { title: 5, also: 4, question: 3, summary: 1.5, body: 0.7 };
const strengthOfPart = 0.9;
const strengthOfMisspelt = 0.9;
/** A word no article knows is weighed like a rather rare one: it is context as often as it is the subject. */
const shareOfUnknown = 0.75;

interface Known {
  readonly slug: string;
  readonly asks: string;
  /** Stem -> the strength of the best field that holds it. */
  readonly strengthOf: ReadonlyMap<string, number>;
  /** Stems of the title and of the article's own question. */
  readonly titles: readonly ReadonlySet<string>[];
  /** Stems of the title and of each other name. */
  readonly names: readonly ReadonlySet<string>[];
}

export function articleIndex(articles: readonly Article[], language: Language): ArticleIndex {
  const texts = articles.map(textsOf);
  const leading = texts.flatMap(({ title, also, question, summary }) => [title, also, question, summary]);
  const vocabulary = vocabularyOf(
    texts.map(({ body }) => body),
    leading,
    language,
  );
  const stems = texts.map((each) => mapFields((field) => vocabulary.stemsOf(each[field])));
  const known = articles.map((article, place): Known => ({
    slug: article.slug,
    asks: article.question,
    strengthOf: strengthsOf((field) => stems[place]?.[field] ?? []),
    titles: setsOf([article.title, article.question]),
    names: setsOf([article.title, ...article.also]),
  }));
  function setsOf(names: readonly string[]): ReadonlySet<string>[] {
    return names.map((name) => new Set(vocabulary.stemsOf(name))).filter(({ size }) => size > 0);
  }
  const weightOf = weights(
    stems.map((each) => new Set([...each.title, ...each.also, ...each.question, ...each.summary])),
  );
  const miniSearch = new MiniSearch<Record<Field, string> & { id: number }>({
    fields: [...fields],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: { boost: boosts },
  });
  miniSearch.addAll(stems.map((each, id) => ({ id, ...mapFields((field) => each[field].join(' ')) })));

  return (question) => {
    const terms = vocabulary.termsOf(question);
    const query = [...new Set(terms.flatMap(({ whole, parts }) => (whole === null ? parts : [whole, ...parts])))];
    if (query.length === 0) return [];
    const total = terms.reduce((sum, term) => sum + weightOfTerm(term, weightOf), 0);
    return miniSearch.search(query.join(' ')).flatMap(({ id, score }) => {
      const article = known[Number(id)];
      return article === undefined ? [] : [hitOf(article, terms, { total, relevance: score, weightOf })];
    });
  };
}

interface Weighing {
  readonly total: number;
  readonly relevance: number;
  readonly weightOf: (stem: string | null) => number;
}

function hitOf(article: Known, terms: readonly Term[], { total, relevance, weightOf }: Weighing): Hit {
  const found = terms
    .map((term) => ({ term, strength: strengthIn(article, term, weightOf) }))
    .filter(({ strength }) => strength > 0);
  const covered = found.reduce((sum, { term, strength }) => sum + strength * weightOfTerm(term, weightOf), 0);
  const asked = new Set(terms.flatMap(({ whole, parts }) => (whole === null ? parts : [whole, ...parts])));
  const named = article.names
    .filter((name) => name.isSubsetOf(asked))
    .map((name) => [...name].reduce((sum, stem) => sum + weightOf(stem), 0));
  return {
    slug: article.slug,
    asks: article.asks,
    coverage: total === 0 ? 0 : covered / total,
    covered,
    named: Math.max(0, ...named),
    isEntitled: article.titles.some((title) => title.isSubsetOf(asked)),
    relevance,
    terms: found.map(({ term }) => term.word),
  };
}

function strengthIn({ strengthOf }: Known, term: Term, weightOf: Weighing['weightOf']): number {
  const whole =
    term.whole === null ? 0 : (strengthOf.get(term.whole) ?? 0) * (term.isMisspelt ? strengthOfMisspelt : 1);
  if (term.parts.length === 0) return whole;
  const total = term.parts.reduce((sum, part) => sum + weightOf(part), 0);
  const parts = term.parts.reduce((sum, part) => sum + weightOf(part) * (strengthOf.get(part) ?? 0), 0);
  return Math.max(whole, (parts / total) * term.explained * strengthOfPart);
}

/** A compound that is found by its parts only says as much as these do together. */
function weightOfTerm({ whole, parts }: Term, weightOf: Weighing['weightOf']): number {
  return whole === null && parts.length > 0 ? parts.reduce((sum, part) => sum + weightOf(part), 0) : weightOf(whole);
}

/**
 * Rare words weigh more (inverse document frequency). A word that leads one article weighs 1, however many articles
 * there are, so that what counts as much does not change when articles are added; one that leads all, next to nothing.
 */
function weights(documents: readonly ReadonlySet<string>[]): (stem: string | null) => number {
  const counts = new Map<string, number>();
  for (const stem of documents.flatMap((document) => [...document])) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const rarest = Math.log((documents.length + 1) / 1.5);
  const weigh = (count: number): number => Math.log((documents.length + 1) / (count + 0.5)) / rarest;
  return (stem) => {
    const count = stem === null ? undefined : counts.get(stem);
    return count === undefined ? weigh(1) * shareOfUnknown : weigh(count);
  };
}

function strengthsOf(stemsOf: (field: Field) => readonly string[]): ReadonlyMap<string, number> {
  const strongest = new Map<string, number>();
  for (const field of fields) {
    for (const stem of stemsOf(field)) strongest.set(stem, Math.max(strengths[field], strongest.get(stem) ?? 0));
  }
  return strongest;
}

function textsOf({ title, also, question, summary, body }: Article): Record<Field, string> {
  return { title, also: also.join(' | '), question, summary, body: Object.values(body).join('\n') };
}

function mapFields<Value>(valueOf: (field: Field) => Value): Record<Field, Value> {
  return Object.fromEntries(fields.map((field) => [field, valueOf(field)])) as Record<Field, Value>;
}
