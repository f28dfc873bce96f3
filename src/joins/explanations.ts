import type { Explanations } from '../features/ask/ports.ts';
import type { Article } from '../features/knowledge/article.ts';
import { answersOfTenants, type ColleagueAnswers } from '../features/knowledge/colleague-answers.ts';
import { idIn, tellColleague } from '../features/knowledge/explain-colleague.ts';
import { toldArticles } from '../features/knowledge/explain.ts';
import { knowledgeFinder } from '../features/knowledge/find-knowledge.ts';
import type { ArticleSearch, ColleagueArticleStore } from '../features/knowledge/ports.ts';
import { articleSearch } from '../features/knowledge/search.ts';
import type { Language } from '../shared/language.ts';
import { today } from '../time/today.ts';

export type Known = ReturnType<typeof knownOf>;

/** All that can be told and found: the written articles, what colleagues answered, and the words that lead to either. */
export function knownOf(
  store: Pick<ColleagueArticleStore, 'all' | 'phrasings' | 'doubts' | 'revision'>,
  articles: readonly Article[],
  search = articleSearch(articles),
) {
  const answers = answersOfTenants(store, articles);
  const find = knowledgeFinder({ articles, search, today });
  return {
    answers,
    explanations: explanationsOf(articles, search),
    findFor: async (typed: string, language: Language, tenantId: string) =>
      find(typed, language, await answers.of(tenantId)),
  };
}

/** What there is to tell to somebody: the written articles, and what colleagues of their own organisation answered. */
function explanationsOf(
  articles: readonly Article[],
  search: ArticleSearch,
): (colleagues: ColleagueAnswers) => Explanations {
  const told = toldArticles(articles, today);
  const slugs = [...new Set(articles.map(({ slug }) => slug))];
  return (colleagues) => {
    const bySlug: Explanations['bySlug'] = (slug, language) => {
      const id = idIn(slug);
      const article = id === null ? null : colleagues.byId(id);
      const explanation = article ? tellColleague(article, language, today()) : told(slug, language);
      return explanation && colleagues.isDoubted(explanation) ? { ...explanation, isCheckDue: true } : explanation;
    };
    return {
      bySlug,
      all: (language) => slugs.flatMap((slug) => told(slug, language) ?? []),
      find: (question, language) =>
        search.searchArticles(question, language).flatMap(({ article, ...match }) => {
          const explanation = bySlug(article.slug, language);
          return explanation ? [{ explanation, ...match }] : [];
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
