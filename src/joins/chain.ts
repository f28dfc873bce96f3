import { experimentPorts, type ExperimentNeeds } from './experiment.ts';
import { reasoningPorts, type ReasoningNeeds } from './reasoning.ts';
import { sourcePorts, type SourceNeeds } from './source.ts';
import { triagePorts, type TriageNeeds } from './triage.ts';

/** Why somebody works with data: what they reason, what is tried out, and which data there are and what may be used. */
export function chainPorts(needs: ReasoningNeeds & ExperimentNeeds & TriageNeeds & SourceNeeds) {
  return {
    reasoning: reasoningPorts(needs),
    experiment: experimentPorts(needs),
    triage: triagePorts(needs),
    source: sourcePorts(needs),
  };
}
