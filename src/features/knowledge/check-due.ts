import { isCheckDue } from './article.ts';
import type { ColleagueArticle } from './colleague-article.ts';

/** The articles of which somebody should look now whether they still hold, the one that waits longest first. `today` is an ISO date. */
export function dueChecks(
  articles: readonly ColleagueArticle[],
  today: string,
): readonly (ColleagueArticle & { readonly checkBy: string })[] {
  return articles
    .flatMap((article) => {
      const { state, checkBy } = article;
      return state === 'approved' && checkBy !== null && isCheckDue({ checkBy }, today)
        ? [{ ...article, checkBy }]
        : [];
    })
    .toSorted((left, right) => left.checkBy.localeCompare(right.checkBy) || left.id.localeCompare(right.id));
}
