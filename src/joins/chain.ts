import { experimentPorts, type ExperimentNeeds } from './experiment.ts';
import { reasoningPorts, type ReasoningNeeds } from './reasoning.ts';
import { sourcePorts, type SourceNeeds } from './source.ts';
import { triagePorts, type TriageNeeds } from './triage.ts';
import { wooPorts, type WooNeeds } from './woo.ts';

/**
 * Why somebody works with data: what they reason, what is tried out, and which data there are and what may be used; and all of
 * that for who asks for it under the law.
 */
export function chainPorts(needs: ReasoningNeeds & ExperimentNeeds & TriageNeeds & SourceNeeds & WooNeeds) {
  return {
    reasoning: reasoningPorts(needs),
    experiment: experimentPorts(needs),
    triage: triagePorts(needs),
    source: sourcePorts(needs),
    woo: wooPorts(needs),
  };
}
