import type { Person } from '../../../shared/person.ts';
import type { OwnChoices } from '../own-file/own-table.ts';
import type { FileChoices, FileQuestion, FileRemark } from '../file/figure-file.ts';
import type { GivenFigure, StatusChoice } from './figure.ts';

/** Figures that somebody gave and has not said yes to. Kept for a short time, and seen by nobody else. */
export interface Draft {
  readonly kind: 'figures';
  readonly id: string;
  readonly person: Person;
  readonly means: 'check-in' | 'file';
  /** Name of the file; null when they were typed. */
  readonly origin: string | null;
  readonly figures: readonly GivenFigure[];
  /** What readers should know, by indicator. */
  readonly notes: Readonly<Record<string, string>>;
  /** They say that what is known was wrong, whatever its status. */
  readonly corrects: boolean;
  readonly because: string | null;
  readonly status: StatusChoice;
  /** Revision of each indicator when it was shown what changes: nobody enters over what they did not see. */
  readonly seen: Readonly<Record<string, number>>;
  readonly remarks: readonly FileRemark[];
  /** Where they were read; absent when they were typed. */
  readonly from?: FigureSource;
}

/** A file of which it is not clear yet what it is for, or what of it is meant. */
export interface SentFile {
  readonly kind: 'file';
  readonly id: string;
  readonly person: Person;
  readonly source: Extract<FigureSource, { kind: 'file' }>;
  /** Screened; empty when nothing was asked. */
  readonly question: string;
  readonly choices: OwnChoices;
  /** What has to be chosen of it. */
  readonly asked: keyof OwnChoices | null;
}

/** A file that is clear once somebody chose. The file itself is not kept: it is read again from where it lies. */
export interface OpenQuestion {
  readonly kind: 'question';
  readonly id: string;
  readonly person: Person;
  readonly source: FigureSource;
  readonly choices: FileChoices;
  readonly question: FileQuestion;
}

export type FigureSource =
  | { readonly kind: 'file'; readonly url: string; readonly name: string }
  /** Rows that somebody pasted. */
  | { readonly kind: 'rows'; readonly text: string };

export type Pending = Draft | OpenQuestion | SentFile;

/** A file that somebody sent: where it lies for some minutes, and what it is called. */
export type TurnFile = Omit<Extract<FigureSource, { kind: 'file' }>, 'kind'>;
