import { experimentPorts, type ExperimentNeeds } from './experiment.ts';
import { triagePorts, type TriageNeeds } from './triage.ts';

/** What is tried out, and what may be used for it. */
export function chainPorts(needs: ExperimentNeeds & TriageNeeds) {
  return { experiment: experimentPorts(needs), triage: triagePorts(needs) };
}
