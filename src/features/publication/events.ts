import type { Language } from '../../shared/language.ts';
import type { Person } from '../../shared/person.ts';
import type { PostEntry } from './history.ts';
import type { Place, Post } from './post.ts';
import type { Slot, SlotRun } from './slot.ts';

/** A post by what it is kept under. */
export interface OfPost {
  readonly tenantId: string;
  readonly postId: string;
}

/** One message of a post that is sent, with the key that it goes by. */
export interface Claim {
  readonly place: Place;
  /** From 0: what does not fit in one message follows in the next. */
  readonly part: number;
  readonly key: string;
  /** From 1: how often these figures of this period went there, each earlier one having been withdrawn. */
  readonly round: number;
}

/** What changes of weekly posts, and of the places where they go. */
export type PublicationEvent =
  | { readonly kind: 'post-drafted'; readonly post: Post; readonly entry: PostEntry }
  /** Stale when its version is not `was` any more. */
  | { readonly kind: 'post-moved'; readonly was: number; readonly post: Post; readonly entry: PostEntry }
  /** Stale when one of the places has these figures of this period already: of two posts the first has it. */
  | ({ readonly kind: 'post-claimed'; readonly claims: readonly Claim[] } & OfPost)
  /** What still waits is not posted; what is under way or there stays. */
  | ({ readonly kind: 'post-stopped' } & OfPost)
  /** Its figures may be posted anew. */
  | ({ readonly kind: 'post-released' } & OfPost)
  /** Messages that failed or are in doubt make room for a new one under the same key. Stale when one is neither any more. */
  | ({ readonly kind: 'post-again'; readonly keys: readonly string[] } & OfPost)
  /** Somebody looked: everything in doubt is there. */
  | ({ readonly kind: 'post-confirmed' } & OfPost)
  /** The message in a place was gone, so another takes its part. Stale when it goes by another key already. */
  | ({ readonly kind: 'post-replaced'; readonly placeId: string; readonly was: string; readonly key: string } & OfPost)
  /** Known from now on as a place for figures. `by`: who did it. */
  | {
      readonly kind: 'place-connected';
      readonly tenantId: string;
      readonly place: Place;
      readonly teamId: string | null;
      /** The conversation in which it was said. */
      readonly conversationId: string;
      readonly by: Person;
    }
  | {
      readonly kind: 'place-changed';
      readonly tenantId: string;
      readonly placeId: string;
      readonly needsApproval: boolean;
      readonly language: Language;
    }
  | { readonly kind: 'place-disconnected'; readonly tenantId: string; readonly placeId: string }
  /** New, or the next version. Stale when the version before it is another one. */
  | { readonly kind: 'slot-changed'; readonly slot: Slot }
  /** What became of a slot in a week. Stale when that week was handled already. */
  | {
      readonly kind: 'slot-ran';
      readonly tenantId: string;
      readonly slotId: string;
      readonly run: SlotRun;
      /** What was recorded of that week before. */
      readonly was: 'nothing' | 'waiting' | 'void';
    };
