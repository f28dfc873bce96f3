import type { Outdated } from '../../shared/handler.ts';
import type { ArticleRefusal, ArticleText, ColleagueArticle } from './colleague-article.ts';
import type { FoundKnowledge } from './find-knowledge.ts';
import type { KeptEntry } from './ports.ts';

/** What somebody may do with an article that they look at. */
export interface ArticleRights {
  readonly review: boolean;
  readonly change: boolean;
  readonly retire: boolean;
  readonly renew: boolean;
  readonly restore: boolean;
}

/** What came of what somebody did, above the card. */
export type ArticleNews =
  | ArticleRefusal
  | Outdated
  | 'drafted'
  | 'edited'
  | 'approved'
  | 'declined'
  | 'retired'
  | 'renewed'
  | 'restored'
  /** There is no such article, or not for who asks. */
  | 'gone'
  /** Nobody answered this referral yet. */
  | 'unanswered';

/** One line of the list. */
export interface ListedArticle {
  readonly id: string;
  readonly title: string;
  readonly state: ColleagueArticle['state'];
  readonly checkBy: string | null;
  readonly isDue: boolean;
}

/** An article with what who looks at it may do. */
export interface ShownArticle {
  readonly article: ColleagueArticle;
  readonly rights: ArticleRights;
  /** Newest first; empty for who only reads answers. */
  readonly history: readonly KeptEntry[];
  readonly isDue: boolean;
  /** The check-by date that is proposed. */
  readonly nextCheck: string;
}

/** What people are told about the articles of colleagues. */
export type KnowledgeContent =
  | ({ readonly kind: 'knowledge.article'; readonly news: ArticleNews | null } & ShownArticle)
  /** `article` is null for a new one; `text` is what was filled in before. */
  | {
      readonly kind: 'knowledge.form';
      readonly article: Pick<ColleagueArticle, 'id' | 'version'> | null;
      readonly text: ArticleText;
      readonly news: ArticleNews | null;
    }
  | {
      readonly kind: 'knowledge.list';
      readonly articles: readonly ListedArticle[];
      /** Counted from 0. */
      readonly page: number;
      readonly pages: number;
      readonly waiting: number;
      readonly due: number;
    }
  | { readonly kind: 'knowledge.news'; readonly news: ArticleNews }
  /** In a message of somebody else. */
  | ({ readonly kind: 'knowledge.found' } & FoundKnowledge)
  /** `remark`: why somebody thinks that it should be checked. */
  | ({ readonly kind: ArticleMessage; readonly remark?: string } & ShownArticle)
  /** Of a written article, to who looks after what is known. */
  | { readonly kind: 'knowledge.doubted'; readonly title: string; readonly slug: string; readonly remark: string };

/** 'waiting' to who may approve it; 'approved' and 'declined' to who wrote and owns it; 'check-due' to its owner. */
export type ArticleMessage = 'knowledge.waiting' | 'knowledge.approved' | 'knowledge.declined' | 'knowledge.check-due';
