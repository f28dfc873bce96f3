import type { Conclusion, Decision, Experiment, Result } from './experiment.ts';
import { longestWords, nextStep } from './experiment.ts';
import { rightsTo, type ExperimentActor } from './rights.ts';

/** What was filled in; absent: not asked on this form. Days are ISO dates. */
export interface Filled {
  readonly question?: string | undefined;
  readonly expectation?: string | undefined;
  readonly measure?: string | undefined;
  readonly indicatorId?: string | null | undefined;
  readonly endsOn?: string | null | undefined;
}

export type ExperimentCommand =
  | { readonly kind: 'fill'; readonly filled: Filled }
  | { readonly kind: 'start' }
  | {
      readonly kind: 'conclude';
      readonly result: Result | null;
      readonly lesson: string;
      readonly decision: Decision | null;
      readonly decidedBy: string;
    }
  | { readonly kind: 'discard' };

export type ExperimentRefusal =
  | 'empty'
  | 'too-long'
  /** Personal data was taken out of the words: who wrote them looks once more. */
  | 'masked'
  /** About one recognisable person. */
  | 'individual'
  | 'no-day'
  | 'day-passed'
  | 'day-far'
  | 'not-complete'
  | 'no-result'
  | 'no-lesson'
  | 'no-decision'
  | 'not-yours'
  | 'not-now';

/** What the finders of personal data say about words. */
export interface ExperimentScreen {
  readonly mask: (text: string) => string;
  readonly isAboutIndividual: (text: string) => boolean;
}

export interface Now {
  /** ISO date. */
  readonly today: string;
  /** ISO date: nothing is tried out for longer. */
  readonly latest: string;
  readonly screen: ExperimentScreen;
}

export type ExperimentDecision =
  | { readonly kind: 'refused'; readonly why: ExperimentRefusal }
  | { readonly kind: 'changed'; readonly experiment: Experiment };

/** What somebody does with an experiment: the changed one, or why not. */
export function decideExperiment(
  experiment: Experiment,
  command: ExperimentCommand,
  actor: ExperimentActor,
  now: Now,
): ExperimentDecision {
  const rights = rightsTo(experiment, actor);
  const mayEver = rights.edit || rights.start || rights.conclude;
  const isNow = { fill: rights.edit, start: rights.start, conclude: rights.conclude, discard: rights.discard };
  if (!mayEver) return refused('not-yours');
  if (!isNow[command.kind]) return refused('not-now');
  switch (command.kind) {
    case 'fill':
      return fill(experiment, command.filled, now);
    case 'start':
      return start(experiment, now);
    case 'conclude':
      return conclude(experiment, command, now);
    case 'discard':
      return changed(experiment, { state: 'discarded' });
  }
}

/** null when these words can be kept as they are. */
export function wordsRefused(text: string, { mask, isAboutIndividual }: ExperimentScreen): ExperimentRefusal | null {
  if (text.length > longestWords) return 'too-long';
  if (isAboutIndividual(text)) return 'individual';
  return mask(text) === text ? null : 'masked';
}

function fill(experiment: Experiment, filled: Filled, { today, latest, screen }: Now): ExperimentDecision {
  const words = [filled.question, filled.expectation, filled.measure].filter((one) => one !== undefined);
  for (const one of words) {
    const why = wordsRefused(one.trim(), screen);
    if (why) return refused(why);
  }
  const { endsOn } = filled;
  if (endsOn === null) return refused('no-day');
  if (endsOn !== undefined && endsOn !== experiment.endsOn && endsOn < today) return refused('day-passed');
  if (endsOn !== undefined && endsOn > latest) return refused('day-far');
  const next = {
    question: filled.question?.trim() ?? experiment.question,
    expectation: filled.expectation?.trim() ?? experiment.expectation,
    measure: filled.measure?.trim() ?? experiment.measure,
    indicatorId: filled.indicatorId === undefined ? experiment.indicatorId : filled.indicatorId,
    endsOn: endsOn ?? experiment.endsOn,
  };
  // What runs is complete, and stays so.
  if (experiment.state === 'running' && nextStep({ ...experiment, ...next }) !== null) return refused('empty');
  return changed(experiment, next);
}

function start(experiment: Experiment, { today }: Now): ExperimentDecision {
  if (nextStep(experiment) !== null) return refused('not-complete');
  if ((experiment.endsOn ?? '') < today) return refused('day-passed');
  return changed(experiment, { state: 'running', startsOn: today });
}

function conclude(
  experiment: Experiment,
  { result, lesson, decision, decidedBy }: Extract<ExperimentCommand, { kind: 'conclude' }>,
  { today, screen }: Now,
): ExperimentDecision {
  if (result === null) return refused('no-result');
  if (lesson.trim() === '') return refused('no-lesson');
  if (decision === null) return refused('no-decision');
  const why = wordsRefused(lesson.trim(), screen) ?? wordsRefused(decidedBy.trim(), screen);
  if (why) return refused(why);
  const on = experiment.conclusion?.on ?? today;
  const conclusion: Conclusion = { result, lesson: lesson.trim(), decision, decidedBy: decidedBy.trim(), on };
  return changed(experiment, { state: 'concluded', conclusion });
}

function changed(experiment: Experiment, change: Partial<Experiment>): ExperimentDecision {
  return { kind: 'changed', experiment: { ...experiment, ...change, version: experiment.version + 1 } };
}

function refused(why: ExperimentRefusal): ExperimentDecision {
  return { kind: 'refused', why };
}
