import type { SourceRefusal } from './decide-source.ts';
import type { NationalSource } from './national.ts';
import type { OwnFigure } from './ports.ts';
import type { Source, SourceField, SourceKind } from './source.ts';

/** What came of what somebody did with a source. */
export type SourceNews = SourceRefusal | 'saved' | 'retired-now' | 'gone' | 'changed' | 'repeated';

/** What people are told about sources and partners. */
export type SourceContent =
  | {
      readonly kind: 'source.found';
      /** null: all that is kept. */
      readonly about: string | null;
      /** Partners first: somebody asked who could supply it. */
      readonly wants: SourceKind | null;
      /** The data need for which it was looked for; null: for none. */
      readonly need: string | null;
      readonly figures: readonly OwnFigure[];
      readonly sources: readonly Source[];
      readonly national: readonly NationalSource[];
      readonly mayKeep: boolean;
    }
  | {
      readonly kind: 'source.shown';
      readonly source: Source;
      /** It can be changed here. */
      readonly isForm: boolean;
      /** What was typed and refused, without data about persons. */
      readonly typed: Readonly<Partial<Record<SourceField, string>>>;
      readonly mayKeep: boolean;
      /** For which it is needed, as far as who looks may see them. */
      readonly needs: readonly { readonly id: string; readonly what: string }[];
      readonly news: SourceNews | null;
    }
  | { readonly kind: 'source.news'; readonly news: SourceNews };
