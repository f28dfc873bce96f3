import type { Language } from '../../shared/language.ts';
import type { Person } from '../../shared/person.ts';
import type { ExperimentScreen } from './decide-experiment.ts';
import type { Experiment } from './experiment.ts';
import type { Measured, NamedIndicator } from './measured.ts';
import type { ExperimentStage } from './events.ts';
import type { TestedAssumption } from './told.ts';

export interface ExperimentStore {
  /** null when this organisation has no such experiment. */
  find(tenantId: string, id: string): Promise<Experiment | null>;
  /** What one person has, newest change first; without what was discarded. */
  ofOwner(person: Person): Promise<readonly Experiment[]>;
  /** What others may see: running ones by their end, then what was concluded, newest first. */
  shared(tenantId: string): Promise<readonly Experiment[]>;
  /** On the assumptions of this line; without what was discarded. */
  onLine(tenantId: string, line: string): Promise<readonly Experiment[]>;
  /** Running ones of every organisation that had ended by this ISO date, with who was told of this end. */
  ended(
    today: string,
  ): Promise<readonly { readonly experiment: Experiment; readonly told: readonly ExperimentStage[] }[]>;
}

export interface Tested {
  readonly assumption: TestedAssumption;
  /** Who works on the line. */
  readonly members: readonly Person[];
}

/** Who may want to know what was learned, and when they may be sent something: ISO instant, null is now. */
export interface Listener {
  readonly person: Person;
  readonly language: Language;
  readonly at: string | null;
}

export interface ExperimentPorts {
  readonly experiments: ExperimentStore;
  readonly screen: ExperimentScreen;
  /** Best first; only the first when nothing else can be meant. */
  readonly find: (words: string, language: Language) => Promise<readonly NamedIndicator[]>;
  readonly all: () => Promise<readonly NamedIndicator[]>;
  readonly indicator: (id: string) => Promise<NamedIndicator | null>;
  /** The figures of an indicator as they may be shown; null when there is no such indicator. */
  readonly measured: (indicatorId: string) => Promise<Measured | null>;
  /**
   * The assumption that it is about, and what becomes of that with its conclusion; null when the line or the assumption is gone.
   */
  readonly tested: (experiment: Pick<Experiment, 'id' | 'tenantId' | 'link' | 'conclusion'>) => Promise<Tested | null>;
  readonly languageOf: (person: Person) => Promise<Language>;
  /** Those who follow the indicator or help colleagues with what the experiment is about. */
  readonly listeners: (experiment: Experiment) => Promise<readonly Listener[]>;
  /** Keys of the topics that texts are about. */
  readonly topicsOf: (texts: readonly string[]) => readonly string[];
  /** A day as people type it, as an ISO date; null when it is none. */
  readonly readDay: (text: string, earliest: string) => string | null;
  readonly newId: () => string;
  /** ISO date. */
  readonly today: () => string;
}

export interface ExperimentReminding {
  readonly experiments: Pick<ExperimentStore, 'ended'>;
  readonly coordinators: (tenantId: string) => Promise<readonly Person[]>;
  readonly languageOf: (person: Person) => Promise<Language>;
  /** Start of the nth working day from this ISO date on, as an ISO instant; 1 is the day itself, or the next. */
  readonly workingMorning: (day: string, nth: number) => string;
  readonly isWorkingTime: (instant: string) => boolean;
  /** ISO instant. */
  readonly now: () => string;
  readonly dayOf: (instant: string) => string;
}
