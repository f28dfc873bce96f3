import type { ColleagueArticle } from './colleague-article.ts';

/** Something that is told, with the ways in which it was asked. */
export interface AskedBefore extends Pick<
  ColleagueArticle,
  'title' | 'question' | 'phrasings' | 'answer' | 'language'
> {
  /** Of an answer by a colleague (explain-colleague.ts), or of a written article that other words lead to as well. */
  readonly slug: string;
}
