import type { Language } from '../../shared/language.ts';
import type { Role } from '../../shared/person.ts';

/** Only 'approved' ones are told; every change of the words makes an article a 'draft' again. */
export const articleStates = ['draft', 'approved', 'declined', 'retired'] as const;
export type ArticleState = (typeof articleStates)[number];

/** Of who had their data erased nothing is left; what they wrote stays. */
export interface ArticlePerson {
  /** Directory id, in the tenant of the article. */
  readonly id: string | null;
  readonly name: string | null;
}

/** The words of an article; screened, so that they hold no personal data. */
export interface ArticleText {
  readonly title: string;
  readonly question: string;
  /** Other ways in which it was asked. */
  readonly phrasings: readonly string[];
  /** Markdown. */
  readonly answer: string;
}

/** What a colleague answered, so that the bot can answer it the next time. */
export interface ColleagueArticle extends ArticleText {
  readonly id: string;
  readonly tenantId: string;
  /** The number of its newest entry; a card sends the one it shows. */
  readonly version: number;
  readonly state: ArticleState;
  readonly language: Language;
  /** Who wrote the words as they are now: somebody else must approve them. */
  readonly writtenBy: ArticlePerson;
  readonly approvedBy: ArticlePerson | null;
  /** ISO date; null until it was approved. */
  readonly approvedOn: string | null;
  /** ISO date on which its owner looks whether it still holds; null until it was approved. */
  readonly checkBy: string | null;
  readonly owner: ArticlePerson;
  /** The indicator or article that the question was about. */
  readonly subject: string | null;
  readonly referralId: string | null;
  /** Why it was declined; null otherwise. */
  readonly reason: string | null;
}

/** What a champion answered, as it becomes an article. */
export interface DraftWanted {
  readonly referralId: string | null;
  readonly question: string;
  /** The words of others who waited for the same answer. */
  readonly alsoAskedAs: readonly string[];
  readonly answer: string;
  readonly subject: string | null;
  readonly language: Language;
  readonly writtenBy: ArticlePerson;
}

export type ArticleCommand =
  /** `title` is absent where the question does for one. */
  | { readonly kind: 'draft'; readonly id: string; readonly wanted: DraftWanted; readonly title?: string }
  | { readonly kind: 'edit'; readonly text: ArticleText }
  /** Without a date it is checked a year from now. */
  | { readonly kind: 'approve'; readonly checkBy: string | null }
  | { readonly kind: 'decline'; readonly reason: string }
  | { readonly kind: 'retire' }
  | { readonly kind: 'renew'; readonly checkBy: string | null }
  /** `of` is the version that brought the words; null when there was none such. */
  | { readonly kind: 'restore'; readonly of: number; readonly text: ArticleText | null };

export const articleCommands = [
  'draft',
  'edit',
  'approve',
  'decline',
  'retire',
  'renew',
  'restore',
] as const satisfies readonly ArticleCommand['kind'][];

/** Why nothing happens. */
export type ArticleRefusal =
  | 'no-role'
  /** Nobody approves or declines their own words. */
  | 'own-words'
  | 'not-yours'
  /** In this state it cannot be done. */
  | 'not-now'
  | 'needs-text'
  | 'too-long'
  | 'needs-reason'
  /** The date is no day, has passed, or is too far off. */
  | 'wrong-date'
  | 'no-such-text';

export interface ArticleActor {
  readonly tenantId: string;
  readonly id: string;
  readonly name: string | null;
  readonly roles: readonly Role[];
}

/** One line of the history of an article, which is never changed. */
export interface ArticleEntry {
  readonly version: number;
  readonly kind: ArticleCommand['kind'];
  readonly by: ArticlePerson;
  /** A reason, or the version of which the words came back. */
  readonly note: string | null;
  /** The words from here on; null where they stayed as they were. */
  readonly text: ArticleText | null;
}

export type ArticleDecision =
  | { readonly kind: 'changed'; readonly article: ColleagueArticle; readonly entry: ArticleEntry }
  | { readonly kind: 'refused'; readonly why: ArticleRefusal };
