import type { Translated } from '../../../shared/language.ts';
import type { Frequency } from '../../../time/period.ts';

/** What a file with figures comes to: all of it, or nothing. */
export type FigureFile =
  | { readonly kind: 'figures'; readonly figures: readonly FileFigure[]; readonly remarks: readonly FileRemark[] }
  /** At most 20 problems; `more` counts the rest. */
  | { readonly kind: 'problems'; readonly problems: readonly FileProblem[]; readonly more: number }
  | FileQuestion;

/** Where something stands: the name of the sheet, the cell as spreadsheets name it (`C7`), the heading of its column. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
  readonly column: string | null;
}

export interface FileFigure {
  readonly indicatorId: string;
  readonly area: string;
  /** ISO date: first day of a period of the indicator's frequency. */
  readonly periodStart: string;
  /** null = no figure, which is not zero. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly note: string | null;
  /** Marked as provisional in the file. */
  readonly isProvisional: boolean;
  readonly at: { readonly sheet: string; readonly cell: string };
}

/** What only the person can tell. They choose one; the caller reads the file again with it in `FileChoices`. */
export interface FileQuestion {
  readonly kind: 'choose';
  readonly about: keyof FileChoices;
  /** What the question is about: a heading, a value, an indicator; null when it is the whole file. */
  readonly given: string | null;
  readonly at: Place | null;
  /** At most 5. `label` is what stands in the file or the name of an indicator; the words of the question say the rest. */
  readonly options: readonly { readonly key: string; readonly label: string }[];
}

/** Keys of the options that were chosen so far. */
export interface FileChoices {
  /** Name of the sheet with the figures. */
  readonly sheet?: string;
  /** Id of the indicator that the figures belong to where the file names none. */
  readonly indicator?: string;
  /** Year of the newest period where the file names no year. */
  readonly year?: string;
  /** The mark before decimals where `1.234` can be read in two ways. */
  readonly decimals?: 'comma' | 'point';
  /** Whether 0,45 means 45% or 0,45%. */
  readonly percentages?: 'fractions' | 'percentages';
  /** `add`: areas that no figures are known of yet are new ones. */
  readonly areas?: 'add';
}

export type FileProblem = { readonly at: Place } & { readonly given: string } & (
    | {
        readonly reason:
          | 'no-table'
          | 'only-hidden'
          | 'no-figures'
          | 'column-twice'
          | 'period-missing'
          | 'period-unclear'
          | 'date-does-not-exist'
          | 'period-in-future'
          | 'indicator-missing'
          | 'area-missing'
          | 'column-unclear'
          | 'label-missing'
          | 'merged-figure'
          | 'scaled'
          | 'not-whole'
          | 'percentage-for-other'
          | 'not-a-number'
          | 'mixed-decimals'
          | 'date-for-number'
          | 'error-cell'
          | 'formula-without-value'
          | 'below-zero'
          | 'above-hundred'
          | 'personal-data';
      }
    | { readonly reason: 'period-does-not-exist'; readonly year: number; readonly weeks: number }
    | { readonly reason: 'period-of-other-frequency'; readonly frequency: Frequency }
    | { readonly reason: 'indicator-unknown' | 'area-unknown'; readonly near: readonly Translated[] }
    /** `other`: cell with the other value of the same indicator, area and period. */
    | { readonly reason: 'duplicate' | 'part-above-whole'; readonly other: string; readonly otherGiven: string }
    | { readonly reason: 'total-differs' | 'value-differs-from-parts'; readonly computed: number }
  );

/** What was understood, but should be seen. `count` is how many cells, rows or sheets; `at` is the first. */
export interface FileRemark {
  readonly reason:
    | 'total-left-out'
    | 'row-left-out'
    | 'column-left-out'
    | 'text-left-out'
    | 'sheet-hidden'
    | 'sheet-left-out'
    | 'percent-cells'
    | 'formula-values'
    | 'no-figure'
    | 'provisional'
    | 'same-twice'
    | 'period-unfinished'
    | 'year-from-elsewhere'
    | 'thousands';
  readonly at: Place;
  readonly given: string;
  readonly count: number;
}
