import type { Translated } from '../../../shared/language.ts';
import type { FigureDetails } from '../details/figure-details.ts';
import type { Digest, DigestFigure } from './digest.ts';

export type DigestNews =
  /** Counted for a decision, once for each person. */
  | 'counted'
  /** It is a preview: there is no post to count it for. */
  | 'not-counted'
  | 'nothing-chosen'
  | 'gone'
  /** The post is not kept any more, so that nothing can be counted for it. */
  | 'post-gone'
  /** Typed: the button stands below the figures. */
  | 'press-below'
  | 'no-indicators'
  | 'elsewhere';

/** What people are told of the figures of a period. */
export type DigestContent =
  /** One part of a digest, counted from 0; `post` null is a preview; `news` stands above it, such as that it was corrected. */
  | {
      readonly kind: 'digest.shown';
      readonly digest: Digest;
      readonly post: string | null;
      readonly part: number;
      readonly news?: Translated;
    }
  | { readonly kind: 'digest.news'; readonly news: DigestNews }
  /** What the compose box finds, to be put into a message to others. */
  | {
      readonly kind: 'digest.found';
      readonly figure: DigestFigure;
      readonly area: string | null;
      readonly source: Translated;
      readonly isSample: boolean;
    }
  | ({ readonly kind: 'digest.details' } & FigureDetails);
