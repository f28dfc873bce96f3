import type { Language } from '../../../shared/language.ts';
import type { Act, FollowUp } from '../../../text/question/act.ts';

/** What a model made of it, or that there is nothing: it was too late, refused, said something of no use. */
export type Given<Value> = { readonly kind: 'given'; readonly value: Value } | { readonly kind: 'not-given' };

/** What a question may be about: closed lists, of which a model can only name something. */
export interface Meanings {
  /** Screened: holds no personal data. */
  readonly question: string;
  readonly language: Language;
  /** What the conversation was last about, as it is called; null when there is nothing. */
  readonly spokenOf: string | null;
  readonly articles: readonly { readonly slug: string; readonly title: string }[];
  readonly indicators: readonly { readonly id: string; readonly name: string }[];
  readonly areas: readonly string[];
}

/** What was meant, in names of `Meanings`; nothing of it is believed before it was held against them. */
export interface Meant {
  readonly act: Act | 'unclear';
  readonly followUp: FollowUp | null;
  readonly article: string | null;
  readonly indicator: string | null;
  readonly areas: readonly string[];
}

/** What was computed or written, in which each figure is a placeholder such as `{{f1}}`: a model does not get the figures. */
export interface Evidence {
  /** Screened: holds no personal data. */
  readonly question: string;
  readonly language: Language;
  /** Title of the article or name of the indicator. */
  readonly about: string;
  readonly statements: readonly { readonly id: string; readonly text: string }[];
}

/** A sentence by a model, and the statements it was made of; nothing of it is believed before it was held against them. */
export interface Sentence {
  readonly text: string;
  readonly from: readonly string[];
}

/** A model for one question of one person. It may choose a meaning and words, never a figure (docs/house.md#one-idea). */
export interface AskModel {
  /** Names of articles that mean nearly what is asked, nearest first; empty when that cannot be told. */
  near(question: string): Promise<readonly string[]>;
  understand(meanings: Meanings): Promise<Given<Meant>>;
  word(evidence: Evidence): Promise<Given<readonly Sentence[]>>;
}
