import type { Language } from '../../shared/language.ts';
import type { Article } from './article.ts';

export interface ArticleMatch {
  readonly article: Article;
  /** How much the question is like the ways in which people ask for it; about 1 is the same words. */
  readonly likeness: number;
  /** The question holds one of its names. */
  readonly isNamed: boolean;
}

export interface ArticleSearch {
  /** Best match first; in the language of the answer, whatever the language of the question. */
  searchArticles(question: string, language: Language): readonly ArticleMatch[];
}
