import type { Language } from '../../shared/language.ts';
import type { Person, Role } from '../../shared/person.ts';
import type { AddedPhrasing, Doubt } from './added.ts';
import type { Article } from './article.ts';
import type { ArticleEntry, ColleagueArticle, DraftWanted } from './colleague-article.ts';

export interface ArticleMatch {
  readonly article: Article;
  /** How much the question is like the ways in which people ask for it; about 1 is the same words. */
  readonly likeness: number;
  /** That this one is meant, where one of them is; 0 to 1, together 1. */
  readonly probability: number;
  /** The question holds one of its names. */
  readonly isNamed: boolean;
}

export interface ArticleSearch {
  /** Best match first; in the language of the answer, whatever the language of the question. */
  searchArticles(question: string, language: Language): readonly ArticleMatch[];
}

/** An entry as it was kept, with the instant at which that was. */
export interface KeptEntry extends ArticleEntry {
  /** ISO instant; null when that is now. */
  readonly at: string | null;
}

export interface ColleagueArticleStore {
  /** null when this organisation has no such article. */
  find(tenantId: string, id: string): Promise<ColleagueArticle | null>;
  /** The article that a referral became; null when it became none. */
  ofReferral(tenantId: string, referralId: string): Promise<ColleagueArticle | null>;
  /** Of one organisation, newest change first. */
  all(tenantId: string): Promise<readonly ColleagueArticle[]>;
  /** Newest first. */
  history(tenantId: string, id: string): Promise<readonly KeptEntry[]>;
  /** Rises with every change in this organisation, so that what was made of its articles can be kept until then. */
  revision(tenantId: string): Promise<number>;
  /** Words that were added, oldest first. */
  phrasings(tenantId: string): Promise<readonly AddedPhrasing[]>;
  doubts(tenantId: string): Promise<readonly Doubt[]>;
  /** Of every organisation, those whose check is due on this ISO date. */
  due(today: string): Promise<readonly ColleagueArticle[]>;
}

export interface KnowledgePorts {
  readonly articles: ColleagueArticleStore;
  /** What a champion answered in a referral; null when it was not answered, or is not of this organisation. */
  readonly answeredReferral: (tenantId: string, referralId: string) => Promise<DraftWanted | null>;
  /** The referral that somebody answered last; null when they answered none. */
  readonly newestAnswered: (person: Person) => Promise<string | null>;
  /** Who are told that a draft waits. */
  readonly reviewers: (tenantId: string) => Promise<readonly Person[]>;
  /** The language in which somebody is written to, and their roles. */
  readonly readerOf: (person: Person) => Promise<{ readonly language: Language; readonly roles: readonly Role[] }>;
  /** ISO date. */
  readonly today: () => string;
}
