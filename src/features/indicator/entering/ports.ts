import type { Language } from '../../../shared/language.ts';
import type { Person } from '../../../shared/person.ts';
import type { FigureFile, FileChoices } from '../file/figure-file.ts';
import type { Unreadable } from '../file/workbook.ts';
import type { Indicator } from '../indicator.ts';
import type { IndicatorHistory, IndicatorStore } from '../ports.ts';
import type { Pending } from './draft.ts';
import type { MissingKey } from './events.ts';

export interface DraftStore {
  /** null: there is none, it is somebody else's, or its term is over. */
  find(person: Person, id: string): Promise<Pending | null>;
  /** The newest that somebody left open, of this kind or of any; null when there is none. */
  newest(person: Person, kind: Pending['kind'] | null): Promise<Pending | null>;
  /** Of what this person was told that it is missing. */
  toldMissing(person: Person): Promise<readonly MissingKey[]>;
  /** First days of periods with a figure of the whole area since this ISO date, by indicator. */
  periodsSince(day: string): Promise<ReadonlyMap<string, readonly string[]>>;
}

/** Why a file could not be fetched: its address is not one of Teams, it is too large, it is gone, or nothing came in time. */
export type NotFetched = 'not-ours' | 'too-large' | 'gone' | 'unreachable';
export type Fetched =
  { readonly kind: 'fetched'; readonly bytes: Uint8Array } | { readonly kind: 'not-fetched'; readonly why: NotFetched };

export interface FileGiven {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly indicators: readonly Indicator[];
  readonly today: string;
  readonly areas: ReadonlyMap<string, readonly string[]>;
  readonly chosen: FileChoices;
}
export type FileRead = FigureFile | { readonly kind: 'unreadable'; readonly reason: Unreadable };

export interface EnteringPorts {
  readonly indicators: IndicatorStore;
  readonly history: IndicatorHistory;
  readonly drafts: DraftStore;
  readonly fetchFile: (url: string) => Promise<Fetched>;
  readonly readFile: (given: FileGiven) => Promise<FileRead>;
  /** A file to fill in for these indicators. */
  readonly template: (
    indicators: readonly Indicator[],
    given: { readonly today: string; readonly periods: number; readonly language: Language },
  ) => Promise<Uint8Array>;
  /** Whether people here can be handed a file in their chat. */
  readonly handsOutFiles: boolean;
  /** Figures about fewer people than this are not shown. */
  readonly threshold: () => Promise<number>;
  /** ISO instant. */
  readonly now: () => string;
  /** ISO date of an instant in Amsterdam. */
  readonly dayOf: (instant: string) => string;
  readonly newId: () => string;
}

export interface RemindingPorts extends Pick<EnteringPorts, 'indicators' | 'drafts' | 'now' | 'dayOf'> {
  /** Of the organisation whose bot this is. */
  readonly tenantId: string;
  readonly managers: () => Promise<readonly Person[]>;
  readonly languageOf: (person: Person) => Promise<Language>;
  /** ISO instant at which so many working days begin after the last day of a period ended; `day` is an ISO date. */
  readonly workingMorning: (day: string, nth: number) => string;
  readonly isWorkingTime: (instant: string) => boolean;
}
