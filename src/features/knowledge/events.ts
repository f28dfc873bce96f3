import type { Person } from '../../shared/person.ts';
import type { AddedPhrasing, Doubt } from './added.ts';
import type { ArticleEntry, ColleagueArticle } from './colleague-article.ts';

/** What changes of what is known. */
export type KnowledgeEvent =
  /** Of an article by a colleague. Stale when it has another version than the one before `article`. */
  | { readonly kind: 'article-changed'; readonly article: ColleagueArticle; readonly entry: ArticleEntry }
  /** Other words that lead to an article; written once. */
  | ({ readonly kind: 'phrasing-added'; readonly tenantId: string; readonly by: Person } & AddedPhrasing)
  /** An article as it stands has to be looked at again. */
  | ({ readonly kind: 'article-doubted'; readonly tenantId: string; readonly remark: string } & Doubt);
