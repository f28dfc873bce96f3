import type { Language } from './language.ts';
import type { Person } from './person.ts';

/** Where a message goes. */
export type Recipient =
  /** The conversation in which somebody said or pressed something. */
  | { readonly kind: 'reply' }
  /** Somebody's personal chat with the bot, as it was last seen. */
  | { readonly kind: 'person'; readonly person: Person }
  /** A new thread in a channel. */
  | { readonly kind: 'channel'; readonly tenantId: string; readonly channelId: string }
  /** A conversation of several people that the bot is in, such as a group chat. */
  | { readonly kind: 'conversation'; readonly tenantId: string; readonly conversationId: string }
  /** In the place of an earlier message, named by its key. May be repeated: the effect is the same. */
  | { readonly kind: 'update'; readonly tenantId: string; readonly of: string };

/** Who is shown that a message failed, or that nobody knows whether it arrived; never a channel. */
export type Owner = { readonly kind: 'person'; readonly person: Person } | { readonly kind: 'nobody' };

/** 'notice' tells of a doubt or a failure, and is itself never asked about. */
export type Purpose = 'answer' | 'notice' | 'notification' | 'broadcast';

/** One thing that leaves. `Content` is what a feature tells, and further out what Teams is sent. */
export interface Message<Content> {
  readonly to: Recipient;
  /** Unique: a message that is written twice is posted once. */
  readonly key: string;
  readonly owner: Owner;
  readonly purpose: Purpose;
  /** ISO instant; null is now. */
  readonly dueAt: string | null;
  readonly content: Content;
  /** Of who reads it; absent: that of who did something. */
  readonly language?: Language;
}
