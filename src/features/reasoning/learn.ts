import type { AssumptionStatus } from '../../shared/assumption-status.ts';
import type { Element, Evidence } from './line.ts';

/** What came of an experiment on an assumption. */
export interface Lesson {
  readonly experiment: string;
  readonly result: 'succeeded' | 'failed' | 'unclear';
  readonly words: string;
}

type Assumption = NonNullable<Element['assumption']>;

/**
 * What one small experiment does to how sure an assumption is: a step, never a leap from nothing to shown. One that failed
 * refutes what nothing supported, and takes what was supported back to a signal.
 */
const moves: Readonly<Record<Lesson['result'], Readonly<Record<AssumptionStatus, AssumptionStatus>>>> = {
  succeeded: { assumption: 'signal', signal: 'supported', supported: 'supported', refuted: 'signal' },
  failed: { assumption: 'refuted', signal: 'refuted', supported: 'signal', refuted: 'refuted' },
  unclear: { assumption: 'assumption', signal: 'signal', supported: 'supported', refuted: 'refuted' },
};

/** An assumption with a lesson as evidence; one that was put right later takes the place of what it was. */
export function learned(assumption: Assumption, { experiment, result, words }: Lesson): Assumption {
  const isOf = ({ link }: Evidence) => link?.kind === 'experiment' && link.id === experiment;
  const known = assumption.evidence.find(isOf);
  const before = known?.before ?? assumption.status;
  const evidence: Evidence = { words, link: { kind: 'experiment', id: experiment }, before };
  return {
    ...assumption,
    status: moves[result][before],
    evidence: [...assumption.evidence.filter((one) => !isOf(one)), evidence],
  };
}
