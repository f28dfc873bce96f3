import type { Translated } from '../../../shared/language.ts';
import type { LocalRefusal } from './decide-local.ts';
import type { LocalFigure, LocalQuestion } from './local-question.ts';

export type LocalNews =
  | LocalRefusal
  | 'proposed'
  | 'edited'
  | 'approved'
  | 'declined'
  | 'withdrawn'
  | 'changed'
  | 'repeated'
  | 'gone'
  | 'nothing-chosen'
  /** It has no figure that is complete and may be told. */
  | 'no-figure'
  /** There is no other champion. */
  | 'nobody-decides'
  | 'elsewhere';

/** What people are told about questions of their own municipality. */
export type LocalContent =
  | {
      readonly kind: 'local.form';
      /** null: the figure is still to be chosen. */
      readonly figure: LocalFigure | null;
      readonly indicators: readonly { readonly id: string; readonly name: Translated }[];
      /** null: as it is asked when nobody writes other words. */
      readonly asked: string | null;
      readonly explains: string | null;
      readonly news: LocalNews | null;
    }
  | {
      readonly kind: 'local.shown';
      readonly question: LocalQuestion;
      readonly name: Translated;
      /** What the figure is now; null when it may not be told. */
      readonly figure: LocalFigure | null;
      readonly may: 'decide' | 'change' | null;
      readonly news: LocalNews | null;
      /** It was just written: somebody else is asked to look. */
      readonly isAsked: boolean;
    }
  | {
      readonly kind: 'local.list';
      readonly entries: readonly {
        readonly question: LocalQuestion;
        readonly isRevised: boolean;
      }[];
    }
  | { readonly kind: 'local.news'; readonly news: LocalNews };
