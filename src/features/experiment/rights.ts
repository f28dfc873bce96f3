import type { Role } from '../../shared/person.ts';
import type { Experiment } from './experiment.ts';

export interface ExperimentActor {
  readonly id: string;
  readonly name: string | null;
  readonly roles: readonly Role[];
}

/** What somebody may do with an experiment as it stands. */
export interface ExperimentRights {
  readonly see: boolean;
  readonly edit: boolean;
  readonly start: boolean;
  readonly conclude: boolean;
  readonly discard: boolean;
}

const none: ExperimentRights = { see: false, edit: false, start: false, conclude: false, discard: false };

/**
 * A draft is of who writes it. What runs is seen by everybody, because others may want to try the same; who has it changes it,
 * and a coordinator does where they cannot. What was concluded is put right by the same people.
 */
export function rightsTo(
  { state, owner }: Pick<Experiment, 'state' | 'owner'>,
  actor: ExperimentActor,
): ExperimentRights {
  const isOwner = owner?.id === actor.id;
  const changes = isOwner || actor.roles.includes('coordinator');
  switch (state) {
    case 'draft':
      return isOwner ? { see: true, edit: true, start: true, conclude: false, discard: true } : none;
    case 'running':
      return { see: true, edit: changes, start: false, conclude: changes, discard: false };
    case 'concluded':
      return { see: true, edit: false, start: false, conclude: changes, discard: false };
    case 'discarded':
      return none;
  }
}
