import type { Person } from '../../shared/person.ts';
import type { Experiment } from './experiment.ts';

export const experimentSteps = ['begun', 'filled', 'started', 'concluded', 'discarded'] as const;
export type ExperimentStep = (typeof experimentSteps)[number];

/** Who hears that the end has come: who has it, and a coordinator when nothing came of that. */
export const experimentStages = ['owner', 'coordinator'] as const;
export type ExperimentStage = (typeof experimentStages)[number];

export type ExperimentEvent =
  /** Stale when it has another version than the one before `experiment`. */
  | {
      readonly kind: 'experiment-changed';
      readonly experiment: Experiment;
      readonly step: ExperimentStep;
      readonly by: Person;
    }
  /** Stale when they were told before. */
  | {
      readonly kind: 'experiment-told';
      readonly tenantId: string;
      readonly experiment: string;
      readonly endsOn: string;
      readonly stage: ExperimentStage;
    };
