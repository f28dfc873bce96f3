import { experimentPorts, type ExperimentNeeds } from './experiment.ts';
import { sourcePorts, type SourceNeeds } from './source.ts';
import { triagePorts, type TriageNeeds } from './triage.ts';

/** What is tried out, and which data there are and what may be used. */
export function chainPorts(needs: ExperimentNeeds & TriageNeeds & SourceNeeds) {
  return { experiment: experimentPorts(needs), triage: triagePorts(needs), source: sourcePorts(needs) };
}
