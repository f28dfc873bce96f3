import type { CommandKind } from './command.ts';
import type { PostState } from './post.ts';
import type { Capacity } from './transitions.ts';

/** One line of its history, which is never changed. */
export interface PostEntry {
  readonly version: number;
  /** ISO instant. */
  readonly at: string;
  /** Directory id; null is the clock, or somebody who had their data erased. */
  readonly by: string | null;
  readonly as: Capacity;
  readonly kind: 'draft' | CommandKind;
  readonly from: PostState | null;
  readonly to: PostState;
  /** A reason. */
  readonly note: string | null;
}
