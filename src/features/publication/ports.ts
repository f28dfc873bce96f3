import type { Language } from '../../shared/language.ts';
import type { Person, Role } from '../../shared/person.ts';
import type { ClosedDays } from '../../time/dutch-holidays.ts';
import type { Period } from '../../time/period.ts';
import type { PostedPlace } from './delivery-state.ts';
import type { Digest } from './digest/digest.ts';
import type { PostEntry } from './history.ts';
import type { Place, Post } from './post.ts';
import type { Slot, SlotRun } from './slot.ts';
import type { Posted } from './posted.ts';

/** A channel or chat that the bot knows of, and whether figures can be posted there. */
export interface KnownPlace extends Place {
  readonly teamId: string | null;
  readonly standing:
    | 'connected'
    /** Nobody said so there. */
    | 'never'
    | 'disconnected'
    /** The bot was taken out of the team or chat. */
    | 'removed'
    | 'deleted'
    /** Connected, and Teams refused the last message for good. */
    | 'blocked';
}

/** A post that already has these figures of this period somewhere. */
export interface TakenBy {
  readonly placeId: string;
  readonly postId: string;
  readonly publisher: string | null;
  /** ISO instant. */
  readonly sentAt: string;
}

/** A post with a figure that was corrected since. */
export interface Outdated {
  readonly post: Post;
  /** The entry that corrected it, and why. */
  readonly entryId: string;
  readonly indicatorId: string;
  readonly because: string;
}

/** Somebody with a role here. */
export interface Colleague {
  readonly id: string;
  readonly name: string | null;
  readonly roles: readonly Role[];
}

export interface PublicationStore {
  /** null: there is none, or not in this tenant. */
  byId(tenantId: string, id: string): Promise<Post | null>;
  /** Oldest first. */
  history(tenantId: string, id: string): Promise<readonly PostEntry[]>;
  /** Newest first. */
  listed(
    tenantId: string,
    page: number,
    size: number,
  ): Promise<{ readonly posts: readonly Post[]; readonly total: number }>;
  /** Planned, and their moment has come. */
  due(now: string, most: number): Promise<readonly Post[]>;
  /** Said to be under way, with nothing under way any more. */
  finished(most: number): Promise<readonly Post[]>;
  /** Whether anything is on its way to a channel. */
  isUnderWay(): Promise<boolean>;
  /** In the order in which they were chosen. */
  postedPlaces(tenantId: string, postId: string): Promise<readonly PostedPlace[]>;
  /** Corrections whose message was gone: it has to be posted anew. */
  lostChanges(most: number): Promise<readonly { readonly post: Post; readonly place: PostedPlace }[]>;
  /** Who has these figures of this period, among these places. */
  taken(tenantId: string, figures: string, period: string, placeIds: readonly string[]): Promise<readonly TakenBy[]>;
  /** How often these figures of this period went to each place, by its id. */
  rounds(
    tenantId: string,
    figures: string,
    period: string,
    placeIds: readonly string[],
  ): Promise<ReadonlyMap<string, number>>;
  /** Posts that hold a figure which was corrected after they were made, and of which nobody was told. */
  outdated(now: string, most: number): Promise<readonly Outdated[]>;
  places(tenantId: string): Promise<readonly KnownPlace[]>;
  slots(tenantId: string): Promise<readonly Slot[]>;
  slot(tenantId: string, id: string): Promise<Slot | null>;
  /** Of every organisation. */
  activeSlots(): Promise<readonly Slot[]>;
  /** Newest week first. */
  runs(tenantId: string, slotId: string, most: number): Promise<readonly SlotRun[]>;
}

/** What can be chosen for a post, by domain. */
export interface Choosable {
  readonly id: string;
  readonly name: { readonly nl: string; readonly en: string };
  /** Key and name of the domain it belongs to. */
  readonly domain: { readonly key: string; readonly name: { readonly nl: string; readonly en: string } };
  readonly needsApproval: boolean;
}

export interface PostPorts {
  readonly posts: PublicationStore;
  readonly indicators: () => Promise<readonly Choosable[]>;
  /** The figures of a period as they may be posted. */
  readonly digest: (tenantId: string, indicatorIds: readonly string[], period: Period | 'newest') => Promise<Digest>;
  /** How many messages a post takes in this language. */
  readonly partsOf: (posted: Posted, language: Language) => number;
  /** Everybody with a role. */
  readonly colleagues: (tenantId: string) => Promise<readonly Colleague[]>;
  readonly languageOf: (person: Person) => Promise<Language | null>;
  /** Personal data replaced, in what people type on a card. */
  readonly mask: (text: string) => string;
  readonly closed: ClosedDays;
  /** ISO instant. */
  readonly now: () => string;
  readonly newId: () => string;
}
