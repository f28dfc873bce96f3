import type { Translated } from '../../../shared/language.ts';
import type { ExportForm } from '../../../shared/offered-file.ts';
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
  | 'elsewhere'
  /** The file was offered in their own chat. */
  | 'export-elsewhere'
  /** Typed without saying which figure. */
  | 'export-which'
  /** So much of it may not be shown that there is no chart. */
  | 'no-picture';

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
  | ({ readonly kind: 'digest.details' } & FigureDetails)
  /** A file with an indicator, which is made once they say yes. */
  | {
      readonly kind: 'digest.export';
      readonly indicatorId: string;
      readonly as: ExportForm;
      readonly name: string;
      readonly sizeInBytes: number;
    }
  /** What would be in the file, where people cannot be handed one. */
  | { readonly kind: 'digest.exported'; readonly csv: string }
  /** The picture itself, as SVG, with the figures in it. */
  | ({ readonly kind: 'digest.picture'; readonly svg: string } & Pick<FigureDetails, 'rows' | 'valueTitle'>);
