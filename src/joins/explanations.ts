import type { Explanations } from '../features/ask/ports.ts';
import type { Article } from '../features/knowledge/article.ts';
import type { ColleagueAnswers } from '../features/knowledge/colleague-answers.ts';
import { idIn, tellColleague } from '../features/knowledge/explain-colleague.ts';
import { toldArticles } from '../features/knowledge/explain.ts';
import type { ArticleSearch } from '../features/knowledge/ports.ts';
import { today } from '../time/today.ts';

/** What there is to tell to somebody: the written articles, and what colleagues of their own organisation answered. */
export function explanationsOf(
  articles: readonly Article[],
  search: ArticleSearch,
): (colleagues: ColleagueAnswers) => Explanations {
  const told = toldArticles(articles, today);
  const find: Explanations['find'] = (question, language) =>
    search.searchArticles(question, language).flatMap(({ article, likeness, isNamed }) => {
      const explanation = told(article.slug, language);
      return explanation ? [{ explanation, likeness, isNamed }] : [];
    });
  return (colleagues) => ({
    find,
    answered(question, language) {
      const found = colleagues.search(question);
      if (found === null) return null;
      const { article, likeness, fit } = found;
      const asked = [article.question, ...article.phrasings];
      return { explanation: tellColleague(article, language, today()), likeness, fit, asked };
    },
    bySlug(slug, language) {
      const id = idIn(slug);
      const article = id === null ? null : colleagues.byId(id);
      return article ? tellColleague(article, language, today()) : told(slug, language);
    },
  });
}
