import type { ArticleEntry, ColleagueArticle } from './colleague-article.ts';

/** What changes of an article by a colleague. Stale when it has another version than the one before `article`. */
export interface KnowledgeEvent {
  readonly kind: 'article-changed';
  readonly article: ColleagueArticle;
  readonly entry: ArticleEntry;
}
