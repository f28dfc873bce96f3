import type { PersonalData } from '../../text/personal-data/personal-data.ts';

/** What people are told about the conversation itself: what was not taken in, and what became of a message. */
export type ConversationContent =
  | { readonly kind: 'conversation.withheld'; readonly found: readonly PersonalData[] }
  /** `code` stands in the log too. */
  | { readonly kind: 'conversation.apology'; readonly code: string }
  /** A bare yes or no that answers nothing that was asked. */
  | { readonly kind: 'conversation.bare'; readonly said: 'yes' | 'no' }
  | { readonly kind: 'conversation.delivery'; readonly state: 'confirmed' | 'resending' | 'settled' };
