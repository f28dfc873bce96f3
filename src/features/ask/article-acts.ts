import type { Act, Phrasings, Wanted } from '../../text/question/act.ts';
import { conceptGroups } from './concept-groups.ts';

/** What an article tells of its own asking. */
interface Asked {
  readonly slug: string;
  readonly question: string;
  readonly phrasings: readonly string[];
}

/** As many of the phrasings of one article as an act learns from; more would drown the acts that have no articles. */
const perArticle = 3;
const apart = 7;

/**
 * Who asks for an article explains itself in the words of the article's phrasings: examples of the act that leads to it.
 * Articles about a method (comparing, causes, targets) are asked for by other acts and teach none.
 */
export function actsOfArticles(articles: readonly Asked[]): { readonly act: Act; readonly text: string }[] {
  const groups = Object.entries(conceptGroups) as [Act, readonly string[]][];
  return articles.flatMap(({ slug, question, phrasings }) => {
    const of = groups.filter(([, slugs]) => slugs.includes(slug)).map(([act]) => act);
    const act = of.find((each) => each === 'about-bot' || each === 'privacy') ?? (of.length === 0 ? 'explain' : null);
    if (act === null) return [];
    return [question, ...phrasings]
      .filter((_, place) => place % apart === 0)
      .slice(0, perArticle)
      .map((text) => ({ act, text }));
  });
}

/** Acts that an article answers as often as something else does teach nothing about which of the two is wanted. */
const either: readonly Act[] = [
  'privacy',
  'about-bot',
  'compare',
  'cause',
  'target',
  'ranking',
  'forecast',
  'provenance',
  'follow-up',
  'vague',
];

/** Phrasings of who wants words, and of who wants something else: every phrasing of an article, against acts that none answers. */
export function wantedOf(
  articles: readonly Pick<Asked, 'slug' | 'phrasings'>[],
  ofActs: Phrasings<Act>,
): Phrasings<Wanted> {
  const ofAct = new Set([...(conceptGroups.privacy ?? []), ...(conceptGroups['about-bot'] ?? [])]);
  const others = (Object.keys(ofActs) as Act[]).filter((act) => act !== 'explain' && !either.includes(act));
  return {
    words: [...ofActs.explain, ...articles.flatMap(({ slug, phrasings }) => (ofAct.has(slug) ? [] : phrasings))],
    other: others.flatMap((act) => ofActs[act]),
  };
}
