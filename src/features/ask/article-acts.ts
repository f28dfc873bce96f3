import type { Act } from '../../text/question/act.ts';
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
