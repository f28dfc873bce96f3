import { languages, type Language } from '../../shared/language.ts';
import { articleIndex, type ArticleIndex, type Hit } from './article-index.ts';
import { articleFor, type Article } from './article.ts';
import type { ArticleMatch, ArticleSearch } from './ports.ts';

const listPattern =
  /^\W*(?:welke|hoeveel|which|what|how many)\b.{1,80}\b(?:hebben (?:we|wij|jullie)|zijn er|waren er|do we have|are there|were there)\b/i;
const factPattern = /^\W*(wie|who|waar|where|(?:hoeveel|how many|how much) \w+)\b/i;

type Confidence = ArticleMatch['confidence'];

const confidences: readonly Confidence[] = ['sure', 'likely', 'weak'];
const mostMatches = 5;
/** A second article this near means that the question has two subjects, so neither is given as the answer. */
const closeSecond = 0.9;

/** Indexes once; after that a question costs a fraction of a millisecond. */
export function articleSearch(articles: readonly Article[]): ArticleSearch {
  const indexes = Object.fromEntries(
    languages.map((language) => [
      language,
      articleIndex(
        articles.filter((each) => each.language === language),
        language,
      ),
    ]),
  ) as Record<Language, ArticleIndex>;

  return {
    searchArticles(question, language) {
      const own = ranked(question, indexes[language](question));
      if (own[0]?.confidence === 'sure') return own.map(toMatch);
      const other = ranked(question, indexes[language === 'nl' ? 'en' : 'nl'](question));
      return merged(own, other.filter(isAboutIt)).map(toMatch);

      function toMatch({ slug, confidence, terms }: Ranked): ArticleMatch {
        const article = articleFor(articles, slug, language);
        if (article === null) throw new RangeError(`The index knows an article that does not exist: ${slug}`);
        return { article, confidence, terms };
      }
    },
  };
}

interface Ranked extends Hit {
  readonly confidence: Confidence;
  readonly rank: number;
}

function ranked(question: string, hits: readonly Hit[]): readonly Ranked[] {
  const most = Math.max(1, ...hits.map(({ relevance }) => relevance));
  const ordered = hits
    .map((hit) => ({ hit, rank: hit.coverage + Math.min(hit.named, 2) / 4 + (0.4 * hit.relevance) / most }))
    .sort((left, right) => right.rank - left.rank)
    .slice(0, mostMatches);
  const [first, second] = ordered;
  const isClear = first !== undefined && (second === undefined || second.rank <= closeSecond * first.rank);
  const matches = ordered.flatMap(({ hit, rank }, place): Ranked[] => {
    const confidence = confidenceOf(hit, place === 0 && isClear, askingFor(question, hit));
    return confidence === null ? [] : [{ ...hit, confidence, rank }];
  });
  return matches.sort(byConfidence);
}

/** Languages share short words by accident (`test`, `plan`); a name of the article is no accident. */
function isAboutIt({ named, isEntitled }: Ranked): boolean {
  return named > 0 || isEntitled;
}

function byConfidence(left: Ranked, right: Ranked): number {
  return confidences.indexOf(left.confidence) - confidences.indexOf(right.confidence) || right.rank - left.rank;
}

/**
 * Calibrated on the tables of known and unanswerable questions in the tests. A word that leads one article weighs 1,
 * one that leads a quarter of them about 0.4. A wrong answer given as sure is worse than a choice of two, so 'sure'
 * asks for a rare enough word, nearly all of the question, and no close second.
 */
function confidenceOf(
  { coverage, covered, named, isEntitled }: Hit,
  isClear: boolean,
  asking: Asking,
): Confidence | null {
  const isNamed = named >= 0.8;
  if (isClear && isEntitled && coverage >= 0.8) return 'sure';
  if (isClear && asking === 'the same number' && coverage >= 0.6) return 'sure';
  if (isClear && asking !== 'a fact' && covered >= 0.8 && (coverage >= 0.85 || (isNamed && coverage >= 0.7)))
    return 'sure';
  if (covered >= 0.56 && (coverage >= 0.5 || (isNamed && coverage >= 0.4))) return 'likely';
  if (covered >= 0.44 && coverage >= 0.85) return 'likely';
  return (covered >= 0.47 && coverage >= 0.38) || (covered >= 1.6 && coverage >= 0.25) ? 'weak' : null;
}

type Asking = 'the same number' | 'a fact' | 'something else';

/** No article tells who did something, how many there were, or what we have; unless its own question starts like that. */
function askingFor(question: string, { asks }: Hit): Asking {
  if (listPattern.test(question)) return 'a fact';
  const start = factPattern.exec(question)?.[1];
  if (start === undefined) return 'something else';
  return asks.toLowerCase().startsWith(start.toLowerCase()) ? 'the same number' : 'a fact';
}

/** People ask in the language of their work, whatever their Teams is set to. */
function merged(own: readonly Ranked[], other: readonly Ranked[]): readonly Ranked[] {
  const best = new Map<string, Ranked>();
  for (const hit of [...own, ...other]) {
    if ((best.get(hit.slug)?.rank ?? -1) < hit.rank) best.set(hit.slug, hit);
  }
  return [...best.values()].sort(byConfidence).slice(0, mostMatches);
}
