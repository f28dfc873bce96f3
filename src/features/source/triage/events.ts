import type { Person } from '../../../shared/person.ts';
import type { TriageCommand } from './decide-triage.ts';
import type { Triage } from './triage.ts';

/** Stale when it has another version than the one before `triage`. */
export interface TriageEvent {
  readonly kind: 'triage-changed';
  readonly triage: Triage;
  readonly step: TriageCommand['kind'] | 'begin';
  readonly by: Person;
}
