import type { Language } from '../../shared/language.ts';

/** Words that somebody asked with, and that lead to an article from now on. */
export interface AddedPhrasing {
  /** Of a written article, or of one by a colleague (explain-colleague.ts). */
  readonly slug: string;
  readonly language: Language;
  /** Screened. */
  readonly text: string;
}

/** Somebody thinks that an article should be looked at again, as it reads in this version. */
export interface Doubt {
  readonly slug: string;
  readonly version: string;
}
