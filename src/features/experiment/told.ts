import type { AssumptionStatus } from '../../shared/assumption-status.ts';
import type { ExperimentRefusal } from './decide-experiment.ts';
import type { Experiment, Step } from './experiment.ts';
import type { ExperimentStage } from './events.ts';
import type { Expected } from './expectation.ts';
import type { BeforeAfter, Measured, NamedIndicator, Seen } from './measured.ts';
import type { ExperimentRights } from './rights.ts';

/** What came of what somebody did with an experiment. */
export type ExperimentNews =
  | ExperimentRefusal
  | 'saved'
  /** Typed in the chat: whether it is the answer they decide. */
  | 'typed'
  | 'resumed'
  | 'started'
  | 'concluded'
  | 'discarded'
  /** There is no such experiment. */
  | 'gone'
  /** They have none that this could be about. */
  | 'none'
  /** It is in the personal chat. */
  | 'elsewhere'
  | 'changed'
  | 'repeated';

export const experimentLists = ['mine', 'running', 'overdue', 'lessons'] as const;
export type ExperimentList = (typeof experimentLists)[number];

/** What is measured, with what the figures could show of it; null without an indicator. */
export interface MeasuredBy {
  readonly indicator: Pick<Measured, 'id' | 'name' | 'unit' | 'decimals' | 'frequency'>;
  /** null while nobody chose an end. */
  readonly seen: Seen | null;
  /** null while it has not run. */
  readonly outcome: BeforeAfter | null;
}

export interface TypedForm {
  readonly question?: string | undefined;
  readonly expectation?: string | undefined;
  readonly measure?: string | undefined;
  readonly ends?: string | undefined;
}

export interface TypedConclusion {
  readonly result: string;
  readonly lesson: string;
  readonly decision: string;
  readonly decidedBy: string;
}

/** One experiment that runs or was concluded. */
export interface ExperimentShown {
  readonly experiment: Experiment;
  readonly expected: Expected;
  readonly measuredBy: MeasuredBy | null;
  readonly rights: ExperimentRights;
  /** Its end has come, and nobody said what was learned. */
  readonly isOver: boolean;
  /** What was typed and refused; null when nothing was. */
  readonly typed: TypedConclusion | null;
  readonly news: ExperimentNews | null;
}

/** The assumption of a line of reasoning that an experiment is about. */
export interface TestedAssumption {
  readonly line: string;
  readonly element: string;
  readonly goal: string;
  readonly text: string;
  readonly now: AssumptionStatus;
  /** By what came of the experiment; as it is now while nothing did. */
  readonly proposed: AssumptionStatus;
}

/** What people are told about experiments. */
export type ExperimentContent =
  | {
      readonly kind: 'experiment.draft';
      readonly experiment: Experiment;
      /** What is asked: one thing, or all on one form; null when nothing is missing. */
      readonly asks: Step | 'all' | null;
      /** What was typed and refused; null when nothing was. */
      readonly typed: TypedForm | null;
      readonly indicators: readonly NamedIndicator[];
      readonly expected: Expected;
      readonly measuredBy: MeasuredBy | null;
      readonly similar: readonly Experiment[];
      readonly news: ExperimentNews | null;
    }
  | ({ readonly kind: 'experiment.shown' } & ExperimentShown)
  /** To who has it, or to a coordinator. */
  | ({ readonly kind: 'experiment.ended'; readonly as: ExperimentStage } & ExperimentShown)
  /** To colleagues with the same topic. */
  | { readonly kind: 'experiment.learned'; readonly experiment: Experiment }
  /** To who works on the line of the assumption that it was about. */
  | {
      readonly kind: 'experiment.proposes';
      readonly experiment: Experiment;
      readonly assumption: TestedAssumption;
    }
  | {
      readonly kind: 'experiment.list';
      readonly list: ExperimentList;
      /** What was searched for; null when nothing was. */
      readonly about: string | null;
      readonly experiments: readonly Experiment[];
      /** ISO date. */
      readonly today: string;
    }
  | { readonly kind: 'experiment.news'; readonly news: ExperimentNews };
