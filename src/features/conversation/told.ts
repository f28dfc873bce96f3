import type { PersonalData } from '../../text/personal-data/personal-data.ts';

/** Something that somebody began and that still asks something of them. */
export interface Unfinished {
  readonly kind: 'line' | 'need' | 'triage' | 'experiment' | 'quiz';
  /** Empty for the quiz: there is one of each person. */
  readonly id: string;
  /** What it is about, in their own words. */
  readonly about: string;
}

/** What people are told about the conversation itself: what was not taken in, and what became of a message. */
export type ConversationContent =
  | { readonly kind: 'conversation.withheld'; readonly found: readonly PersonalData[] }
  /** `code` stands in the log too. */
  | { readonly kind: 'conversation.apology'; readonly code: string }
  /** A bare yes or no that answers nothing that was asked. */
  | { readonly kind: 'conversation.bare'; readonly said: 'yes' | 'no' }
  /** What somebody began and did not finish. */
  | { readonly kind: 'conversation.unfinished'; readonly begun: readonly Unfinished[] }
  | { readonly kind: 'conversation.delivery'; readonly state: 'confirmed' | 'resending' | 'settled' };
