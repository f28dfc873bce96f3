import type { PersonalData } from '../../text/personal-data/personal-data.ts';
import type { Person } from '../../shared/person.ts';

/** Where people and the bot talk. Enough to send a message later; refreshed by every inbound activity. */
export interface Conversation {
  /** Teams' id; in a channel it holds `;messageid=`, so one thread is one conversation. */
  readonly id: string;
  readonly kind: 'personal' | 'group' | 'channel';
  readonly tenantId: string;
  readonly serviceUrl: string;
  /** The bot's own account in this conversation (`28:...`). */
  readonly botId: string;
  readonly teamId: string | null;
  readonly channelId: string | null;
}

/** What happened. Text is screened before it gets here, so it holds no personal data. */
export type TurnEvent =
  | {
      readonly kind: 'said';
      readonly text: string;
      /** Accounts of colleagues whom a command names; a question keeps none. */
      readonly colleagues?: readonly string[];
      /** The message that this is the new text of. */
      readonly edits?: string;
      /** The message that it quotes. */
      readonly about?: string;
    }
  /** Files that Teams holds for some minutes: where each is fetched, and what it is called. */
  | {
      readonly kind: 'file-sent';
      readonly files: readonly { readonly url: string; readonly name: string }[];
      /** What was written beside them; empty when nothing was. */
      readonly question: string;
    }
  /** A call without a question, or something that we do not read. */
  | { readonly kind: 'wordless'; readonly hasFile: boolean }
  | { readonly kind: 'withheld'; readonly found: readonly PersonalData[] }
  | { readonly kind: 'installed' };

/** One thing that happened in one conversation, ready to be committed before it is acknowledged. */
export interface IncomingTurn {
  /** Unique within the conversation; a pressed follow-up uses its nonce, because Teams repeats invokes under new ids. */
  readonly key: string;
  readonly activityId: string;
  readonly conversation: Conversation;
  readonly person: Person;
  /** The person's account in the channel (`29:...`), by which they are addressed there. */
  readonly accountId: string;
  readonly locale: string | null;
  readonly event: TurnEvent;
}
