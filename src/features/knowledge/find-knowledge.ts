import type { Language } from '../../shared/language.ts';
import { wordsOf } from '../../text/words/dutch-words.ts';
import { articleFor, isCheckDue, type Article } from './article.ts';
import type { ColleagueAnswers } from './colleague-answers.ts';
import type { ColleagueArticle } from './colleague-article.ts';
import { slugOf, tellColleague, type ToldByColleague } from './explain-colleague.ts';
import type { ToldArticle } from './explain.ts';
import type { ArticleSearch } from './ports.ts';

/** What was found to be put into a message: short, with its sources and who stands for it. */
export interface FoundKnowledge extends Pick<
  ToldArticle,
  'slug' | 'title' | 'summary' | 'short' | 'sources' | 'language' | 'isCheckDue'
> {
  /** null for a written article. */
  readonly colleague: ToldByColleague['colleague'] | null;
  /** ISO date on which somebody looks whether it still holds. */
  readonly checkBy: string | null;
}

/** Finds what explains something, best first; all of it while nothing was typed. */
export type FindKnowledge = (
  typed: string,
  language: Language,
  colleagues: ColleagueAnswers,
) => readonly FoundKnowledge[];

export interface KnowledgeFindPorts {
  readonly articles: readonly Article[];
  readonly search: ArticleSearch;
  /** ISO date. */
  readonly today: () => string;
}

/** An article that is less like what was typed has a word in common with it by accident. */
const enoughAlike = 0.6;

/** One of them, with the words by which it is found. */
interface Place {
  readonly key: string;
  readonly names: readonly string[];
  readonly asking: readonly string[];
  readonly told: (language: Language) => FoundKnowledge;
}

/**
 * The compose box searches while somebody types, so a word need only be begun: first what is called so, then what is asked so,
 * then what is like it in other words.
 */
export function knowledgeFinder({ articles, search, today }: KnowledgeFindPorts): FindKnowledge {
  const versions = Map.groupBy(articles, ({ slug }) => slug);
  const written = [...versions].map(([slug, all]): Place => ({
    key: slug,
    names: all.flatMap(({ title, also }) => [title, ...also].flatMap(wordsOf)),
    asking: all.flatMap(({ question, phrasings }) => [question, ...phrasings].flatMap(wordsOf)),
    told: (language) => fromArticle(articleFor(all, slug, language) as Article, today()),
  }));
  const bySlug = new Map(written.map((place) => [place.key, place]));
  const inOrder = { nl: byTitle(versions, 'nl'), en: byTitle(versions, 'en') };
  /** What colleagues answered is handed out as the same list until something changes. */
  const known = new WeakMap<ColleagueAnswers, readonly Place[]>();

  function answeredBy(colleagues: ColleagueAnswers): readonly Place[] {
    const places = known.get(colleagues) ?? colleagues.all.map((article) => answerPlace(article, today));
    known.set(colleagues, places);
    return places;
  }

  return (typed, language, colleagues) => {
    const answered = answeredBy(colleagues);
    const told = (places: Iterable<Place>) => [...new Set(places)].map((place) => place.told(language));
    const begun = wordsOf(typed);
    if (begun.length === 0) return told([...answered, ...inOrder[language].flatMap((slug) => bySlug.get(slug) ?? [])]);
    const all = [...answered, ...written];
    const named = all.filter(({ names }) => holdsEach(begun, names));
    const asked = all.filter(({ names, asking }) => holdsEach(begun, [...names, ...asking]));
    const alike = search
      .searchArticles(typed, language)
      .filter(({ isNamed, likeness }) => isNamed || likeness >= enoughAlike)
      .flatMap(({ article }) => bySlug.get(article.slug) ?? []);
    const like = colleagues.search(typed);
    const answers = all.filter(({ key }) => like !== null && like.fit !== 'no' && key === like.article.slug);
    const isNamed = new Set(named);
    return told([...alike.filter((place) => isNamed.has(place)), ...named, ...answers, ...alike, ...asked]);
  };
}

function answerPlace(article: ColleagueArticle, today: () => string): Place {
  const { title, question, phrasings, checkBy } = article;
  return {
    key: slugOf(article),
    names: wordsOf(title),
    asking: [question, ...phrasings].flatMap(wordsOf),
    told: once(today, (language, day) => ({ ...tellColleague(article, language, day), checkBy })),
  };
}

/** A word that is only begun finds hundreds, a key press at a time: what is told of each is made once a day. */
function once(today: () => string, tell: (language: Language, day: string) => FoundKnowledge): Place['told'] {
  const kept = new Map<Language, { readonly day: string; readonly told: FoundKnowledge }>();
  return (language) => {
    const [day, known] = [today(), kept.get(language)];
    if (known?.day === day) return known.told;
    const told = tell(language, day);
    kept.set(language, { day, told });
    return told;
  };
}

function byTitle(versions: ReadonlyMap<string, readonly Article[]>, language: Language): readonly string[] {
  return [...versions]
    .map(([slug, all]) => ({ slug, title: articleFor(all, slug, language)?.title ?? '' }))
    .sort((left, right) => left.title.localeCompare(right.title, language))
    .map(({ slug }) => slug);
}

/** Whether every word that was typed begins one of these. */
function holdsEach(begun: readonly string[], words: readonly string[]): boolean {
  return begun.every((begin) => words.some((word) => word.startsWith(begin)));
}

function fromArticle(article: Article, today: string): FoundKnowledge {
  const { slug, title, summary, language, body, sources, checkBy } = article;
  return {
    slug,
    title,
    summary,
    language,
    short: body.short,
    sources: sources.map((source) => ({ title: source.title, url: source.url ?? null, says: source.says })),
    colleague: null,
    checkBy,
    isCheckDue: isCheckDue(article, today),
  };
}
