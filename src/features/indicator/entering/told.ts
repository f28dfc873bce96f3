import type { FigureFile, FileQuestion } from '../file/figure-file.ts';
import type { Unreadable } from '../file/workbook.ts';
import type { FigureProblem } from './checked.ts';
import type { Indicator } from '../indicator.ts';
import type { EnteredFigures } from '../ports.ts';
import type { Draft } from './draft.ts';
import type { GivenFigure } from './figure.ts';
import type { Form } from './form.ts';
import type { NotFetched } from './ports.ts';
import type { PreviewLine, Reread } from './preview.ts';

export type PreviewNews =
  /** Somebody changed one of these figures meanwhile, so it is shown again. */
  | 'changed'
  | 'needs-reason'
  | 'needs-yes'
  /** It was shown longer ago, and something else since. */
  | 'still-waiting';

export type FiguresNews =
  /** Figures are entered in one's own chat, because those of few people stand there unprotected. */
  | 'personal-only'
  | 'no-indicators'
  | 'not-yours'
  | 'which-figure'
  | 'no-figure-yet'
  | 'nothing-new'
  | 'no-draft'
  | 'saved-before'
  | 'discarded'
  | 'one-file';

/** What has to be mended in a file that could be read. */
export interface Mend extends Pick<FigureProblem, 'field' | 'reason'> {
  readonly definition: Indicator;
  readonly figure: GivenFigure;
  readonly at: { readonly sheet: string; readonly cell: string };
}

/** What people are told about entering figures. */
export type EnteringContent =
  | { readonly kind: 'figures.form'; readonly form: Form }
  /** Nothing is missing; `indicators` are those that somebody may enter. */
  | { readonly kind: 'figures.complete'; readonly indicators: readonly Indicator[] }
  | {
      readonly kind: 'figures.preview';
      readonly draft: Draft;
      readonly lines: readonly PreviewLine[];
      readonly rereads: readonly Reread[];
      readonly news: PreviewNews | null;
    }
  | {
      readonly kind: 'figures.saved';
      readonly lines: readonly PreviewLine[];
      readonly rereads: readonly Reread[];
      /** Figures that are still missing. */
      readonly left: number;
      /** Indicators with areas of which only the whole was entered. */
      readonly withAreas: readonly { readonly definition: Indicator; readonly periodStart: string }[];
    }
  | { readonly kind: 'figures.send'; readonly handsOutFiles: boolean; readonly rows: string }
  | ({ readonly kind: 'figures.file-problems'; readonly name: string | null } & Omit<
      Extract<FigureFile, { kind: 'problems' }>,
      'kind'
    >)
  | {
      readonly kind: 'figures.file-mend';
      readonly name: string | null;
      readonly mends: readonly Mend[];
      readonly more: number;
    }
  | {
      readonly kind: 'figures.file-question';
      readonly id: string;
      readonly question: FileQuestion;
      /** Not of rows that were pasted. */
      readonly isFile: boolean;
    }
  | { readonly kind: 'figures.file-unreadable'; readonly name: string | null; readonly reason: Unreadable }
  | { readonly kind: 'figures.file-not-fetched'; readonly name: string; readonly why: NotFetched }
  | { readonly kind: 'figures.file-not-yours'; readonly names: readonly Indicator['name'][] }
  | {
      readonly kind: 'figures.revisions';
      readonly definition: Indicator;
      /** Corrections, newest first. */
      readonly revisions: readonly EnteredFigures[];
      /** Who may enter figures sees them; for others they could tell of few people. */
      readonly showsValues: boolean;
    }
  | { readonly kind: 'figures.template'; readonly name: string; readonly sizeInBytes: number }
  /** What stands in it, where no file can be handed out. */
  | { readonly kind: 'figures.template-text'; readonly text: string }
  | { readonly kind: 'figures.news'; readonly news: FiguresNews }
  /** To who enters a figure, takes their place, or looks after all of them. */
  | { readonly kind: 'figures.missing'; readonly form: Form; readonly since: 'owner' | 'deputy' | 'manager' };
