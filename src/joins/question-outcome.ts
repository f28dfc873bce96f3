import type { SaidReason } from '../features/ask/answer.ts';
import type { CountingPorts, QuestionOutcome } from '../features/insight/count-questions.ts';

/** What was only said was no answer, a question back, a word in between, or a fact that was asked for. */
const ofReason: Readonly<Record<SaidReason, QuestionOutcome | null>> = {
  unknown: 'not-answered',
  individual: 'not-answered',
  'too-long': 'not-answered',
  outside: 'not-answered',
  document: 'not-answered',
  'figure-facts': 'answered',
  'to-write': 'answered',
  'told-before': 'answered',
  build: 'answered',
  vague: 'asked-back',
  'numbers-needed': 'asked-back',
  greeting: null,
  thanks: null,
  complaint: null,
  correct: null,
  person: null,
  'about-bot': null,
};

export const questionOutcome: CountingPorts['outcomeOf'] = ({ kind, reason }) => {
  if (kind === 'choice') return 'asked-back';
  return kind === 'said' ? (ofReason[reason as SaidReason] ?? null) : 'answered';
};
