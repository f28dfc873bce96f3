import type { Post } from './post.ts';

/** What a channel gets; a preview is the same. */
export interface Posted {
  readonly kind: 'publication.posted';
  readonly post: Pick<Post, 'id' | 'digest' | 'note' | 'corrections' | 'withdrawn' | 'edition'>;
  /** From 0: what does not fit in one message follows in the next. */
  readonly part: number;
  /** It takes the part of an earlier message that is not there any more. */
  readonly isReplacement: boolean;
}
