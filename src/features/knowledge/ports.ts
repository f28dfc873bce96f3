import type { Language } from '../../shared/language.ts';
import type { Article } from './article.ts';

export interface ArticleMatch {
  /** In the asked language, or in the other one when only that exists: look at `article.language`. */
  readonly article: Article;
  /** 'sure' may be given as the answer, 'likely' offered as a choice, 'weak' mentioned at most. */
  readonly confidence: 'sure' | 'likely' | 'weak';
  /** Words of the question that led to it, folded. */
  readonly terms: readonly string[];
}

export interface ArticleSearch {
  /** Best match first; empty when nothing we know is about the question. */
  searchArticles(question: string, language: Language): readonly ArticleMatch[];
}
