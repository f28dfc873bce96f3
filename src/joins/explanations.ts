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
  return (colleagues) => {
    const bySlug: Explanations['bySlug'] = (slug, language) => {
      const id = idIn(slug);
      const article = id === null ? null : colleagues.byId(id);
      const explanation = article ? tellColleague(article, language, today()) : told(slug, language);
      return explanation && colleagues.isDoubted(explanation) ? { ...explanation, isCheckDue: true } : explanation;
    };
    return {
      bySlug,
      find: (question, language) =>
        search.searchArticles(question, language).flatMap(({ article, likeness, isNamed }) => {
          const explanation = bySlug(article.slug, language);
          return explanation ? [{ explanation, likeness, isNamed }] : [];
        }),
      answered(question, language) {
        const found = colleagues.search(question);
        const explanation = found && bySlug(found.article.slug, language);
        if (!explanation) return null;
        const { article, likeness, fit } = found;
        return { explanation, likeness, fit, asked: [article.question, ...article.phrasings] };
      },
    };
  };
}
