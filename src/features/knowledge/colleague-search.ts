import { languages, type Language } from '../../shared/language.ts';
import { wordsOf } from '../../text/words/dutch-words.ts';
import { asItself, type Rarity } from '../../text/words/rarity.ts';
import { featuresOf } from '../../text/words/word-features.ts';
import { fitOf, type Fit } from './colleague-fit.ts';
import type { AskedBefore } from './asked-before.ts';

export interface ColleagueMatch {
  readonly article: AskedBefore;
  /** 0 to 1: the cosine of the question and the nearest way in which it was asked. */
  readonly likeness: number;
  readonly fit: Fit;
}

/** A title is no way to ask: it may be the bare name of a figure. The article that is most like a question; null when none has anything in common with it. */
export type ColleagueSearch = (question: string) => ColleagueMatch | null;

/** Words of a language and how rare they are. */
export type Rarities = Readonly<Record<Language, Rarity>>;

/** Two that are nearly as much like a question are two answers. */
const ahead = 1.25;
/** Another number counts as the same kind of word, and still makes another question. */
const nearlySame = 0.99;

/**
 * Finds what colleagues answered. Beside the written articles' search because here the subject is the point: 'wachttijd' and
 * 'verzuim' are the same kind of word in a question about a term, and another question in what a colleague answered.
 */
export function colleagueSearch(articles: readonly AskedBefore[], rarities: Rarities): ColleagueSearch {
  const indexes = languages.flatMap((language) => {
    const own = articles.filter((article) => article.language === language);
    return own.length > 0 ? [indexOf(own, language, rarities[language])] : [];
  });
  return (question) => {
    const [first, second] = indexes
      .flatMap((index) => index(question))
      .sort((left, right) => right.likeness - left.likeness);
    if (first === undefined) return null;
    const { article, likeness } = first;
    if (isSame(question, article)) return { article, likeness: 1, fit: 'well' };
    const fit = fitOf(question, article, rarities[article.language]);
    const isClear = likeness >= ahead * (second?.likeness ?? 0);
    return { article, likeness: Math.min(likeness, nearlySame), fit: fit === 'well' && !isClear ? 'perhaps' : fit };
  };
}

interface Alike {
  readonly article: AskedBefore;
  readonly likeness: number;
}

function indexOf(articles: readonly AskedBefore[], language: Language, rarity: Rarity) {
  const asked = articles.flatMap((article) =>
    [article.question, ...article.phrasings].map((text) => ({ article, ...bagOf(text, language, rarity) })),
  );
  const gathered = new Map<number, number[]>();
  for (const [place, { weights }] of asked.entries())
    for (const hash of weights.keys()) {
      const places = gathered.get(hash);
      if (places) places.push(place);
      else gathered.set(hash, [place]);
    }
  const postings = new Map([...gathered].map(([hash, places]) => [hash, Uint32Array.from(places)]));
  const common = new Float64Array(asked.length);
  return (question: string): Alike[] => {
    const { weights, length } = bagOf(question, language, rarity);
    common.fill(0);
    for (const [hash, weight] of weights) {
      const places = postings.get(hash);
      if (places) for (const place of places) common[place]! += weight * weight;
    }
    const best = new Map<AskedBefore, number>();
    for (const [place, { article, length: other }] of asked.entries()) {
      const likeness = (common[place] as number) / (length * other || 1);
      if (likeness > (best.get(article) ?? 0)) best.set(article, likeness);
    }
    return [...best].map(([article, likeness]) => ({ article, likeness }));
  };
}

function bagOf(text: string, language: Language, rarity: Rarity) {
  const weights = new Map<number, number>();
  featuresOf(text, language, asItself, (hash, share) => weights.set(hash, share * rarity.weightOf(hash)));
  const length = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight ** 2, 0));
  return { weights, length };
}

function isSame(question: string, article: AskedBefore): boolean {
  const plain = (text: string): string => wordsOf(text).join(' ');
  return [article.question, ...article.phrasings].some((text) => plain(text) === plain(question));
}
