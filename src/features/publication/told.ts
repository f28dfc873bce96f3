import type { Outdated as Late } from '../../shared/handler.ts';
import type { Role } from '../../shared/person.ts';
import type { CommandKind, Refusal } from './command.ts';
import type { Counts, PlaceStanding } from './delivery-state.ts';
import type { Posted } from './posted.ts';
import type { Choosable, KnownPlace, TakenBy } from './ports.ts';
import type { Place, Post } from './post.ts';
import type { Slot, SlotRun } from './slot.ts';
import type { TypedMoment } from './typed-moment.ts';

export type PostNews =
  | { readonly kind: 'done'; readonly what: CommandKind; readonly isMasked?: boolean }
  | {
      readonly kind: 'refused';
      readonly reason: Refusal;
      readonly roles: readonly Role[];
      readonly names: readonly string[];
    }
  /** What was typed as a moment is none. */
  | { readonly kind: 'no-moment'; readonly why: Extract<TypedMoment, { kind: 'unclear' }>['why'] | 'no-weekly-time' }
  | { readonly kind: Late };

/** By the input of the card, so that nobody types it again. */
export type TypedOnPost = Partial<
  Readonly<Record<'when' | 'because' | 'reason' | 'weekly' | 'closedDay' | 'mode' | 'missing', string>>
>;

/** Where a post goes, as far as a card has room for it. */
export interface PlaceLine {
  readonly kind: Place['kind'];
  readonly name: string;
  readonly teamName: string | null;
  /** null while it was not sent. */
  readonly standing: PlaceStanding | null;
}

export interface PostCardContent {
  readonly kind: 'publication.card';
  readonly post: Post;
  readonly may: readonly CommandKind[];
  readonly news: PostNews | null;
  readonly typed?: TypedOnPost | null;
  /** A second person has to look at it. */
  readonly needsApproval: boolean;
  /** Those that need somebody first; the rest is counted. */
  readonly places: readonly PlaceLine[];
  readonly placeCount: number;
  readonly counts: Counts;
  /** Of the places that were chosen, those that have these figures of this period already. */
  readonly taken: readonly TakenBy[];
  /** Places that were chosen and where it does not come, because they are not connected any more. */
  readonly dropped: readonly Omit<PlaceLine, 'standing'>[];
  /** Names of who may approve it, while it waits for that; null where nobody has to. */
  readonly approvers: readonly string[] | null;
}

export interface PostForm {
  readonly kind: 'publication.form';
  /** null: a new one. */
  readonly post: Pick<Post, 'id' | 'version'> | null;
  readonly choosable: readonly Choosable[];
  readonly places: readonly Place[];
  /** How many are connected, also those that there is no room for. */
  readonly placeCount: number;
  readonly chosen: {
    /** Keys of domains. */
    readonly domains: readonly string[];
    /** Ids of indicators that are left out all the same. */
    readonly without: readonly string[];
    readonly placeIds: readonly string[];
    readonly note: string;
  };
  readonly problem: 'no-figures' | 'no-places' | null;
}

/** What people are told about weekly posts. */
export type PublicationContent =
  | Posted
  | PostCardContent
  | PostForm
  /** Tells at a glance what happened: the words of a notification. */
  | {
      readonly kind: 'publication.note';
      readonly what: CommandKind;
      readonly post: Post;
      /** Null is the clock, or somebody without a name. */
      readonly by: string | null;
      readonly counts: Counts;
    }
  /** A figure in a post was corrected since. */
  | {
      readonly kind: 'publication.outdated';
      readonly post: Post;
      readonly name: { readonly nl: string; readonly en: string };
      readonly because: string;
      readonly placeCount: number;
    }
  | {
      readonly kind: 'publication.list';
      readonly posts: readonly Post[];
      readonly page: number;
      readonly pages: number;
    }
  | {
      readonly kind: 'publication.places';
      readonly places: readonly KnownPlace[];
      readonly page: number;
      readonly pages: number;
      readonly counts: { readonly connected: number; readonly missing: number };
      readonly news: 'changed' | 'disconnected' | 'gone' | null;
    }
  /** Where it was said. */
  | {
      readonly kind: 'publication.place';
      readonly place: Place;
      readonly state: 'connected' | 'connected-before' | 'changed' | 'disconnected' | 'not-connected';
    }
  /** Channels are connected in the channel itself. */
  | { readonly kind: 'publication.connect-there' }
  /** `names`: who can, as far as they are known. */
  | { readonly kind: 'publication.who-can'; readonly roles: readonly Role[]; readonly names: readonly string[] }
  | {
      readonly kind: 'publication.slots';
      readonly slots: readonly {
        readonly slot: Slot;
        /** ISO instant; null when it makes nothing. */
        readonly nextAt: string | null;
        /** Newest first. */
        readonly runs: readonly SlotRun[];
      }[];
      readonly news: 'set' | 'paused' | 'resumed' | 'ended' | Late | null;
    }
  /** What its owner should know of a weekly slot. */
  | {
      readonly kind: 'publication.slot-note';
      readonly what: 'waiting' | 'missing' | 'late';
      readonly slot: Slot;
      /** Names of the figures that are missing. */
      readonly missing: readonly { readonly nl: string; readonly en: string }[];
      readonly title: { readonly nl: string; readonly en: string };
      /** ISO instant until which it waits. */
      readonly until: string | null;
      /** How many weeks before it passed without a post. */
      readonly passed: number;
    }
  | { readonly kind: 'publication.made' }
  /** In a channel: what was asked for is in the chat of who asked. */
  | { readonly kind: 'publication.elsewhere' }
  /** There is no post for which that can be done. */
  | { readonly kind: 'publication.nothing-fits' }
  /** What a card asks for is not there, or not for who asks. */
  | { readonly kind: 'publication.unknown' }
  | { readonly kind: 'publication.export'; readonly csv: string; readonly rows: number; readonly isCut: boolean };
