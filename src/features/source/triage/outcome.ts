import { triageQuestions, type Answers, type TriageQuestion, type TriageRecord } from './triage.ts';

export type TriageOutcome = 'now' | 'aggregated' | 'officer';

/**
 * Where somebody stands, from what they answered: a table, and no legal opinion. Who does not know whether it is about persons,
 * or says that it is not while it holds special data, is taken to have personal data. Numbers are enough wherever they can be:
 * that is the least data (article 5(1)(c)). Data about persons themselves can be used at once only where everything is known
 * and in order: the purpose fits, nobody outside gets them and it is in the register.
 */
export function outcomeOf({ personal, special, aggregated, compatible, outside, registered }: Answers): TriageOutcome {
  if (personal === 'no' && special === 'no') return 'now';
  if (aggregated === 'yes') return 'aggregated';
  const isKnown = personal === 'yes' && special !== 'unknown' && aggregated === 'no';
  return isKnown && compatible === 'yes' && outside === 'no' && registered === 'yes' ? 'now' : 'officer';
}

/** What is asked next; null when nothing that is left to ask makes a difference: then nobody is bothered with it. */
export function nextQuestion(answers: TriageRecord['answers']): TriageQuestion | null {
  const next = triageQuestions.find((question) => answers[question] === undefined);
  return next === undefined || isSettled(answers) ? null : next;
}

/** Without personal data there is nothing to ask; for a privacy officer the rest of the answers is worth having. */
function isSettled({ personal, special }: TriageRecord['answers']): boolean {
  return personal === 'no' && special === 'no';
}

/** What was not asked because it makes no difference is not known. */
export function completed(answers: TriageRecord['answers']): Answers {
  const { personal = 'unknown', special = 'unknown', aggregated = 'unknown' } = answers;
  const { compatible = 'unknown', outside = 'unknown', registered = 'unknown' } = answers;
  return { personal, special, aggregated, compatible, outside, registered };
}

/** Which answers stand in the way of using it at once. */
export function reasonsOf(answers: Answers): readonly TriageQuestion[] {
  const { personal, special, aggregated, compatible, outside, registered } = answers;
  if (outcomeOf(answers) === 'now') return [];
  if (aggregated === 'yes') return ['aggregated'];
  const inTheWay: readonly (readonly [TriageQuestion, boolean])[] = [
    ['personal', personal !== 'yes'],
    ['special', special === 'unknown'],
    ['aggregated', aggregated === 'unknown'],
    ['compatible', compatible !== 'yes'],
    ['outside', outside !== 'no'],
    ['registered', registered !== 'yes'],
  ];
  return inTheWay.filter(([, stands]) => stands).map(([question]) => question);
}
